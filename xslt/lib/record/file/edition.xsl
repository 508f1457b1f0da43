<?xml version="1.0" encoding="UTF-8"?>
<!-- What a header says of the file, beside the thing edited: when it was published, under which licence, its keywords. Used beside record.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Under the record's "custom": file-publisher, file-issued (a date, see tg:date), licence-address, licence-text,
       keywords (several). -->
  <xsl:function name="tg:edition" as="map(xs:string, item()*)">
    <xsl:param name="headers" as="element(teiHeader)*"/>
    <xsl:variable name="licence" as="element(licence)?" select="($headers ! fileDesc/publicationStmt/availability/licence)[1]"/>
    <xsl:sequence select="map{
        'file-publisher': ($headers ! fileDesc/publicationStmt/(publisher, authority, distributor) ! own:body-name(.))[1],
        'file-issued': tg:first-date($headers ! fileDesc/publicationStmt/date)[exists(?date-parts)],
        'licence-address': ($licence/(@target, .//ref/@target) ! tg:one-line(.))[matches(., '^https?://\S+$')][1],
        'licence-text': tg:first-text($licence),
        'keywords': own:keywords($headers[1]) }"/>
  </xsl:function>

  <!-- The terms of textClass (TEI HD, 2.4.3), each once; items of a list of terms one by one. -->
  <xsl:function name="own:keywords" as="xs:string*">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:variable name="terms" as="element()*" select="
        $header/profileDesc/textClass/keywords/(term | list/item)[not(@type = ('genreTitle', 'genre'))]"/>
    <xsl:sequence select="distinct-values($terms ! tg:first-text(.))"/>
  </xsl:function>
</xsl:stylesheet>
