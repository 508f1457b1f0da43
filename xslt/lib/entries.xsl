<?xml version="1.0" encoding="UTF-8"?>
<!--
  A format of scope project writes one file of all documents, to which each gives its entries. Its stylesheet has

    mode tg:entries       given a document: its entries, each by tg:entry
    template tg:frame     given the tunnel parameter $facts, all that entries said under "facts", each once: a map of
                          strings, "head" and "tail" of the file and what stands "between" two entries

  A key that several entries ask for is made unique by the program (org.teigram.export.merge). Transformed as any
  document is, the same stylesheet gives the file of this document alone.
-->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    exclude-result-prefixes="#all">

  <xsl:mode name="tg:entries" on-no-match="fail" on-multiple-match="fail"/>

  <!-- An entry: its key, and its text in two pieces, between which the key stands. It does so for the first time right
       after $before, and nothing that comes earlier is the document's. -->
  <xsl:function name="tg:entry" as="map(xs:string, xs:string*)">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="before" as="xs:string"/>
    <xsl:variable name="start" as="xs:string" select="substring-before($text, $before) || $before"/>
    <xsl:sequence select="map{
        'key': $key,
        'pieces': ($start, substring($text, string-length($start) + string-length($key) + 1)) }"/>
  </xsl:function>

  <xsl:template match="/" as="xs:string">
    <xsl:variable name="entries" as="map(xs:string, xs:string*)*">
      <xsl:apply-templates select="." mode="tg:entries"/>
    </xsl:variable>
    <xsl:variable name="frame" as="map(xs:string, xs:string)">
      <xsl:call-template name="tg:frame">
        <xsl:with-param name="facts" tunnel="yes" select="distinct-values($entries?facts)"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:sequence select="
        $frame?head || string-join($entries ! string-join(?pieces, ?key), $frame?between) || $frame?tail"/>
  </xsl:template>
</xsl:stylesheet>
