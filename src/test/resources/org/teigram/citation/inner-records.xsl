<?xml version="1.0" encoding="UTF-8"?>
<!-- The records of all TEI elements of a document, as CSL-JSON one after another. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:import href="../../../../../../xslt/lib/record.xsl"/>
  <xsl:import href="../../../../../../xslt/citation/lib/csl-json-item.xsl"/>

  <xsl:output method="text"/>

  <xsl:template match="/" as="xs:string*">
    <xsl:sequence select="//TEI ! tg:csl-json(tg:record(.))"/>
  </xsl:template>
</xsl:stylesheet>
