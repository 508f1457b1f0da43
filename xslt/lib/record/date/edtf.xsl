<?xml version="1.0" encoding="UTF-8"?>
<!-- Dates of a record as ISO 8601 and EDTF (ISO 8601-2:2019, level 1). Used beside record.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    exclude-result-prefixes="#all">

  <!-- "1951-07-03", "1870-09-19/1871-01-28", "1898~"; () for a date in words. -->
  <xsl:function name="tg:edtf" as="xs:string?">
    <xsl:param name="date" as="map(*)?"/>
    <xsl:variable name="doubt" as="xs:string" select="if ($date?circa) then '~' else ''"/>
    <xsl:sequence select="string-join($date?date-parts?* ! (tg:iso-date(.) || $doubt), '/')[. ne '']"/>
  </xsl:function>

  <!-- The same, or the date in words. -->
  <xsl:function name="tg:date-text" as="xs:string?">
    <xsl:param name="date" as="map(*)?"/>
    <xsl:sequence select="(tg:edtf($date), $date?literal)[1]"/>
  </xsl:function>

  <!-- Year, month, day with the parts there are: "1951-07-03". A year of five digits or more has Y before it. -->
  <xsl:function name="tg:iso-date" as="xs:string">
    <xsl:param name="parts" as="array(*)"/>
    <xsl:variable name="year" as="xs:string" select="format-integer($parts?1, '0000')"/>
    <xsl:sequence select="
        string-join(('Y'[abs($parts?1) gt 9999] || $year, tail($parts?*) ! format-integer(., '00')), '-')"/>
  </xsl:function>
</xsl:stylesheet>
