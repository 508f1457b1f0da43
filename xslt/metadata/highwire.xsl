<?xml version="1.0" encoding="UTF-8"?>
<!-- Highwire Press tags of the edited document, for the head of its page. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    exclude-result-prefixes="#all">

  <xsl:import href="../lib/record.xsl"/>
  <xsl:import href="../lib/record/date/edtf.xsl"/>
  <xsl:import href="../lib/record/person/forms.xsl"/>
  <xsl:import href="../lib/nothing.xsl"/>
  <xsl:import href="lib/highwire-tags.xsl"/>

  <xsl:output method="html" version="5" encoding="UTF-8" indent="no" escape-uri-attributes="no"/>

  <xsl:template match="/" as="node()*">
    <xsl:variable name="record" as="map(xs:string, item()*)" select="tg:record(*)"/>
    <xsl:for-each select="
        if (empty($record?title)) then tg:nothing('the header gives no title') else tg:highwire-tags($record)">
      <meta name="{.(1)}" content="{.(2)}"/>
      <xsl:text>&#10;</xsl:text>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
