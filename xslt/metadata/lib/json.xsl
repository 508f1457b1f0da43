<?xml version="1.0" encoding="UTF-8"?>
<!-- JSON with its keys in a fixed order, so that the same record gives the same bytes. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xmlns:fn="http://www.w3.org/2005/xpath-functions"
    exclude-result-prefixes="#all">

  <!-- A map, an array, an integer or a string as JSON (RFC 8259), indented; keys in the order of their code points. No angle bracket
       leaves it: nothing in it can end or open an element of a page around it. -->
  <xsl:function name="tg:json" as="xs:string">
    <xsl:param name="item" as="item()"/>
    <xsl:sequence select="own:json($item, '&#10;')"/>
  </xsl:function>

  <xsl:function name="own:json" as="xs:string">
    <xsl:param name="item" as="item()"/>
    <xsl:param name="break" as="xs:string"/>
    <xsl:variable name="inner" as="xs:string" select="$break || '  '"/>
    <xsl:sequence select="
        if ($item instance of map(*))
        then '{' || $inner || string-join(
            sort(map:keys($item), 'http://www.w3.org/2005/xpath-functions/collation/codepoint')
            ! (own:json-text(.) || ': ' || own:json($item(.), $inner)), ',' || $inner) || $break || '}'
        else if ($item instance of array(*))
        then '[' || $inner || string-join($item?* ! own:json(., $inner), ',' || $inner) || $break || ']'
        else if ($item instance of xs:integer) then string($item)
        else own:json-text(string($item))"/>
  </xsl:function>

  <xsl:function name="own:json-text" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="string" as="element(fn:string)"><fn:string><xsl:value-of select="$text"/></fn:string></xsl:variable>
    <xsl:sequence select="xml-to-json($string) => replace('\\/', '/') => replace('&lt;', '\\u003c')"/>
  </xsl:function>
</xsl:stylesheet>
