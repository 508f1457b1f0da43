<?xml version="1.0" encoding="UTF-8"?>
<!-- The sources a header names (TEI HD, sourceDesc): the original edited, and digital sources between it and the file. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:variable name="own:original-types" as="xs:string+"
      select="'originalSource', 'printSource', 'original', 'source', 'copyText', 'firstEdition', 'printedSource'"/>

  <!-- The bibliographic description of what was edited: the one typed as the original, else the first that is not a
       digital source; that with parts where one in mere words stands before it. One without words, and a bibl in one of several descriptions of a manuscript, is none. -->
  <xsl:function name="tg:original-source" as="element()?">
    <xsl:param name="headers" as="element(teiHeader)*"/>
    <xsl:variable name="described" as="element()*" select="
        ($headers/fileDesc/sourceDesc[.//(biblStruct | biblFull | bibl)])[1]
        //(biblStruct | biblFull | bibl)[not(ancestor::msDesc)][tg:first-text(.)][not(own:is-digital-source(.))]"/>
    <xsl:variable name="typed" as="element()*"
        select="$own:original-types ! (let $type := . return $described[@type = $type])"/>
    <xsl:variable name="outermost" as="element()*"
        select="$described[not(ancestor::biblStruct or ancestor::biblFull or ancestor::relatedItem)]"/>
    <xsl:sequence select="
        ($typed, $outermost[1][self::bibl[not(*)]]/../(biblFull | biblStruct)[some $one in $outermost satisfies $one is .], $outermost)[1]"/>
  </xsl:function>

  <!-- The digital source: a description so typed, or one that counts images or bytes, or one that consists of a name or title and a web address; of a manuscript a
       facsimile of the whole, not what others say about it. -->
  <xsl:function name="tg:digital-source" as="element()?">
    <xsl:param name="headers" as="element(teiHeader)*"/>
    <xsl:sequence select="
        ($headers/fileDesc/sourceDesc//(biblStruct | biblFull | bibl)
         [not(ancestor::msDesc) or parent::surrogates[ancestor::msDesc] and not(@subtype = 'partial')]
         [not(ancestor::availability or ancestor::note or ancestor::relatedItem)][own:is-digital-source(.)])[1]"/>
  </xsl:function>

  <!-- Who names an earlier year speaks of a print. -->
  <xsl:variable name="own:first-year-of-the-web" as="xs:integer" select="1991"/>

  <xsl:function name="own:is-digital-source" as="xs:boolean">
    <xsl:param name="source" as="element()"/>
    <xsl:sequence select="
        matches($source/@type, 'digital|electronic|online|web', 'i')
        or matches(string-join($source/extent), 'tiff|dpi|page images|\d\s*[km]b($|\W)|bytes', 'i')
        or not($source/@type = $own:original-types)
           and exists(tg:web-addresses($source)) and empty($source//(imprint | pubPlace | date | biblScope | author))
           and not(own:years-in(string-join($source/text(), ' ')) ! xs:integer(.) &lt; $own:first-year-of-the-web)"/>
  </xsl:function>

  <!-- Addresses of web pages that an element gives for itself, not for something described within it: idno, ref, ptr. -->
  <xsl:function name="tg:web-addresses" as="xs:string*">
    <xsl:param name="described" as="element()?"/>
    <xsl:variable name="inner" as="element()*" select="$described//(bibl | biblStruct | availability)"/>
    <xsl:sequence select="
        $described//(idno/text() | ref/@target | ptr/@target)[empty(ancestor::* intersect $inner)]
        ! tg:one-line(.)[matches(., '^https?://\S+$')]"/>
  </xsl:function>

  <!-- Whether an address leads to one thing and not only to the front page of a site. -->
  <xsl:function name="tg:is-item-address" as="xs:boolean">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="matches($address, '^https?://[^/]+/.*[^/]')"/>
  </xsl:function>
</xsl:stylesheet>
