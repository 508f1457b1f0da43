<?xml version="1.0" encoding="UTF-8"?>
<!-- The edited document as COinS, for a page that cites it. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:own="https://teigram.org/ns/private"
    xmlns:tg="https://teigram.org/ns/functions"
    exclude-result-prefixes="#all">

  <xsl:import href="../lib/record.xsl"/>
  <xsl:import href="../lib/record/date/edtf.xsl"/>
  <xsl:import href="../lib/record/person/forms.xsl"/>
  <xsl:import href="../lib/nothing.xsl"/>
  <xsl:import href="lib/dublin-core.xsl"/>
  <xsl:import href="lib/context-object.xsl"/>

  <xsl:output method="html" version="5" encoding="UTF-8" indent="no" escape-uri-attributes="no"/>

  <xsl:template match="/" as="element()">
    <xsl:variable name="record" as="map(xs:string, item()*)" select="tg:record(*)"/>
    <xsl:sequence select="if (empty($record?title)) then tg:nothing('the header gives no title')
        else own:span(tg:coins($record))"/>
  </xsl:template>

  <xsl:function name="own:span" as="element()">
    <xsl:param name="context-object" as="xs:string"/>
    <span class="Z3988" title="{$context-object}"></span>
  </xsl:function>
</xsl:stylesheet>
