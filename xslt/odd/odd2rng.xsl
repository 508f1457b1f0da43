<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns="http://relaxng.org/ns/structure/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!--
    Compiles an ODD to RELAX NG, its Schematron rules embedded where they were declared.

    Source: TEI Guidelines, chapter TD. The ODD must be self-contained: every declaration in mode "add".
    A declaration that changes, deletes or imports one of the TEI's own stops the run (specs.xsl). To compile
    such an ODD, first make it self-contained: merge it with the TEI source (p5subset.xml) into one TEI
    document whose schemaSpec holds the merged declarations, and give that to this stylesheet, which then
    stays as it is.

    Parameters: $schema, the @ident of the schemaSpec, where the document holds more than one;
                $language, the language of the documentation ("en").
  -->

  <xsl:import href="specs.xsl"/>
  <xsl:import href="classes.xsl"/>
  <xsl:import href="patterns.xsl"/>
  <xsl:import href="content.xsl"/>
  <xsl:import href="any-element.xsl"/>
  <xsl:import href="datatypes.xsl"/>
  <xsl:import href="attributes.xsl"/>
  <xsl:import href="constraints.xsl"/>
  <xsl:import href="definitions.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="yes" suppress-indentation="sch:assert sch:report a:documentation"/>

  <xsl:template match="/" as="element(grammar)" xpath-default-namespace="http://relaxng.org/ns/structure/1.0">
    <grammar datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes" ns="{tg:schema-namespace()}">
      <xsl:namespace name="a">http://relaxng.org/ns/compatibility/annotations/1.0</xsl:namespace>
      <xsl:comment select="tg:origin()"/>
      <xsl:sequence select="tg:schematron-declarations()"/>
      <xsl:call-template name="tg:start"/>
      <xsl:apply-templates select="tg:specs()" mode="tg:define"/>
      <xsl:call-template name="tg:any-elements"/>
      <xsl:sequence select="tg:loose-patterns()"/>
    </grammar>
  </xsl:template>

</xsl:stylesheet>
