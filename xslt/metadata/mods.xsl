<?xml version="1.0" encoding="UTF-8"?>
<!-- MODS of the edited document. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    exclude-result-prefixes="#all">

  <xsl:import href="../lib/record.xsl"/>
  <xsl:import href="../lib/record/date/edtf.xsl"/>
  <xsl:import href="../lib/record/person/forms.xsl"/>
  <xsl:import href="../lib/nothing.xsl"/>
  <xsl:import href="lib/mods.xsl"/>

  <xsl:output method="xml" version="1.0" encoding="UTF-8" indent="yes"/>

  <xsl:template match="/" as="element()">
    <xsl:variable name="record" as="map(xs:string, item()*)" select="tg:record(*)"/>
    <xsl:sequence select="if (empty($record?title)) then tg:nothing('the header gives no title')
        else tg:mods($record)"/>
  </xsl:template>
</xsl:stylesheet>
