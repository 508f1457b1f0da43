<?xml version="1.0" encoding="UTF-8"?>
<!-- Blocks and phrases: HTML lets phrases stand in blocks, and no block in a phrase or a paragraph. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Whether the element has lines of its own on the page: it is a block (see lib/blocks.xsl), or stands
       where the white space around it was layout, and is more than a mark. Footnotes stand elsewhere. -->
  <xsl:function name="own:is-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element/self::lb or $element/self::anchor or $element/self::index) then false()
        else if ($element/self::note[own:is-footnote(.)]) then false()
        else tg:is-block($element) or tg:among-blocks($element)"/>
  </xsl:function>

  <!-- Whether the element has to be a block of HTML: it is one, or holds one. -->
  <xsl:function name="own:is-flow" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="own:is-block($element) or own:holds-blocks($element)"/>
  </xsl:function>

  <!-- Whether a block stands in the element, its footnotes left out. -->
  <xsl:function name="own:holds-blocks" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        some $child in $element/*[not(self::note[own:is-footnote(.)])]
        satisfies own:is-block($child) or own:holds-blocks($child)"/>
  </xsl:function>

</xsl:stylesheet>
