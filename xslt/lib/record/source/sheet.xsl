<?xml version="1.0" encoding="UTF-8"?>
<!-- Letters whose sheet a bibl describes, where newer headers have an msDesc (TEI CO, bibl). -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Of a letter without an msDesc the bibl that tells of the sheet itself, and not of a print of it. -->
  <xsl:function name="tg:sheet-in-words" as="element(bibl)?">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:sequence select="
        ($header/fileDesc/sourceDesc[not(msDesc)]/bibl[date or orgName][not(publisher or pubPlace or biblScope or editor or imprint)]
         [not(own:is-digital-source(.))])[1]"/>
  </xsl:function>

  <!-- The body that a bibl of a letter names, or any bibl beside a shelfmark. -->
  <xsl:function name="own:keeper-of-sheet" as="map(xs:string, item()*)">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:variable name="sheet" as="element(bibl)?" select="tg:sheet-in-words($header)"/>
    <xsl:variable name="mark" as="xs:string?" select="tg:first-text($sheet/idno[not(@type)])[not(matches(., '^https?:'))]"/>
    <xsl:sequence select="
        if ($sheet/orgName and ($mark or tg:is-correspondence($header/..)))
        then map{ 'archive': tg:first-text($sheet/orgName), 'archive_location': $mark } else map{}"/>
  </xsl:function>
</xsl:stylesheet>
