<?xml version="1.0" encoding="UTF-8"?>
<!-- CITATION.cff of the edition. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    exclude-result-prefixes="#all">

  <xsl:import href="../lib/record.xsl"/>
  <xsl:import href="../lib/record/date/edtf.xsl"/>
  <xsl:import href="../lib/record/person/forms.xsl"/>
  <xsl:import href="../lib/nothing.xsl"/>
  <xsl:import href="lib/json.xsl"/>
  <xsl:import href="lib/cff.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="/" as="xs:string">
    <xsl:variable name="record" as="map(xs:string, item()*)" select="tg:record(*)"/>
    <xsl:sequence select="if (empty($record?title)) then tg:nothing('the header gives no title')
        else if (empty(($record?author, $record?editor))) then tg:nothing('the header names neither author nor editor')
        else tg:cff($record)"/>
  </xsl:template>
</xsl:stylesheet>
