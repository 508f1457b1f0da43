<?xml version="1.0" encoding="UTF-8"?>
<!-- Names for places on the page: the document's own ids, and stable ones for what has none. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:key name="own:element-of-id" match="*[@xml:id][not(ancestor::*:egXML)]" use="string(@xml:id)"/>

  <!-- Whether the element's xml:id can be its id on the page: a name, and the first of its kind. -->
  <xsl:function name="own:has-id" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        $element/@xml:id castable as xs:NCName
        and key('own:element-of-id', string($element/@xml:id), root($element))[1] is $element"/>
  </xsl:function>

  <!-- The id of an element on the page. Without xml:id: the nearest one above, a tilde (which no
       xml:id contains) and the way down from there, so that a change elsewhere moves no id. -->
  <xsl:function name="own:id" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:choose>
      <xsl:when test="own:has-id($element)">
        <xsl:sequence select="string($element/@xml:id)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="anchor" as="element()?" select="$element/ancestor::*[@xml:id][own:has-id(.)][1]"/>
        <xsl:variable name="way" as="element()+"
            select="$element/ancestor-or-self::*[parent::*][not($anchor) or . >> $anchor]"/>
        <xsl:sequence select="($anchor/string(@xml:id), '')[1] || '~' || string-join($way ! own:step(.), '.')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- One step of the way: the element's name and its number among its siblings of that name. -->
  <xsl:function name="own:step" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="name" as="xs:string" select="local-name($element)"/>
    <xsl:sequence select="
        $name
        || (if (empty($element/preceding-sibling::*[50]))
            then 1 + count($element/preceding-sibling::*[local-name() eq $name])
            else own:numbers-in($element/..)(generate-id($element)))"/>
  </xsl:function>

  <!-- The numbers of many children, each among those of its name, counted once: by generated node id. -->
  <xsl:function name="own:numbers-in" as="map(*)" cache="yes">
    <xsl:param name="parent" as="node()"/>
    <xsl:map>
      <xsl:for-each-group select="$parent/*" group-by="local-name()">
        <xsl:for-each select="current-group()">
          <xsl:map-entry key="generate-id()" select="position()"/>
        </xsl:for-each>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:function>

  <!-- The element that a pointer like #id names in the same document, if there is one. -->
  <xsl:function name="own:target" as="element()?">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="from" as="node()"/>
    <xsl:sequence select="
        if (starts-with($pointer, '#'))
        then key('own:element-of-id', substring($pointer, 2), root($from))[1] else ()"/>
  </xsl:function>

  <!-- All elements that the pointers of an attribute name in the same document. -->
  <xsl:function name="own:targets" as="element()*">
    <xsl:param name="pointers" as="attribute()*"/>
    <xsl:sequence select="$pointers ! (for $p in tg:pointers(.) return own:target($p, ..))"/>
  </xsl:function>

</xsl:stylesheet>
