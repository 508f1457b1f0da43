<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:tg="https://teigram.org/ns/functions"
    exclude-result-prefixes="#all">

  <!--
    Compiles the Schematron rules of an ODD to a schema of their own (ISO/IEC 19757-3, query binding XSLT 2):
    the same patterns, keys and prefixes that odd2rng.xsl embeds in the grammar.
    Parameters and limits: see odd2rng.xsl.
  -->

  <xsl:import href="specs.xsl"/>
  <xsl:import href="classes.xsl"/>
  <xsl:import href="constraints.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="yes" suppress-indentation="sch:assert sch:report"/>

  <xsl:template match="/" as="element(sch:schema)">
    <sch:schema queryBinding="xslt2">
      <xsl:comment select="tg:origin()"/>
      <sch:title>
        <xsl:value-of select="tg:schema-title()"/>
      </sch:title>
      <xsl:sequence select="tg:schematron-declarations()"/>
      <xsl:for-each select="tg:specs()">
        <xsl:sequence select="tg:patterns(.)"/>
      </xsl:for-each>
      <xsl:sequence select="tg:loose-patterns()"/>
    </sch:schema>
  </xsl:template>

</xsl:stylesheet>
