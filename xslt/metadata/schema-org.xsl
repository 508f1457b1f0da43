<?xml version="1.0" encoding="UTF-8"?>
<!-- JSON-LD of the edited document, in the vocabulary of schema.org. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    exclude-result-prefixes="#all">

  <xsl:import href="../lib/record.xsl"/>
  <xsl:import href="../lib/record/date/edtf.xsl"/>
  <xsl:import href="../lib/record/person/forms.xsl"/>
  <xsl:import href="../lib/nothing.xsl"/>
  <xsl:import href="lib/dublin-core.xsl"/>
  <xsl:import href="lib/json.xsl"/>
  <xsl:import href="lib/schema-org.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="/" as="xs:string">
    <xsl:variable name="record" as="map(xs:string, item()*)" select="tg:record(*)"/>
    <xsl:sequence select="tg:schema-org($record) || '&#10;'"/>
  </xsl:template>
</xsl:stylesheet>
