<?xml version="1.0" encoding="UTF-8"?>
<!-- Compiles a schema with rules (ISO/IEC 19757-3, or RELAX NG with rules embedded) to a stylesheet.
     1. prepare.xsl gathers what is embedded, and refuses what we cannot run;
     2. SchXslt2 composes: includes, abstract patterns and rules, the phase;
     3. names.xsl gives variables of patterns names of their own;
     4. rules.xsl writes the stylesheet: a mode for each pattern, a template for each rule. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:schxslt="http://dmaus.name/ns/2023/schxslt"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <xsl:import href="classpath:/content/transpile.xsl"/>
  <xsl:import href="prepare.xsl"/>
  <xsl:import href="names.xsl"/>
  <xsl:import href="rules.xsl"/>

  <xsl:template match="/" as="element(own:compiled)">
    <xsl:variable name="prepared" as="element(sch:schema)" select="own:prepare(.)"/>
    <xsl:variable name="composed" as="element(sch:schema)">
      <xsl:apply-templates select="$prepared" mode="schxslt:compose-schema"/>
    </xsl:variable>
    <xsl:variable name="phase" as="xs:string?" select="$composed/@defaultPhase[not(. = '#ALL')]"
        xmlns:xs="http://www.w3.org/2001/XMLSchema"/>
    <xsl:if test="exists($phase) and not($phase = $composed/sch:phase/@id)">
      <xsl:message terminate="yes">it has no phase `<xsl:value-of select="$phase"/>`</xsl:message>
    </xsl:if>
    <xsl:if test="empty($composed//sch:rule)">
      <xsl:message terminate="yes">it holds no Schematron rules</xsl:message>
    </xsl:if>
    <xsl:variable name="named" as="element(sch:schema)">
      <xsl:apply-templates select="$composed" mode="own:names"/>
    </xsl:variable>
    <xsl:apply-templates select="$named" mode="own:rules"/>
  </xsl:template>
</xsl:stylesheet>
