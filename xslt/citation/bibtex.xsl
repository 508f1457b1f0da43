<?xml version="1.0" encoding="UTF-8"?>
<!-- BibTeX of the edited document, or of all documents in one file. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    exclude-result-prefixes="#all">

  <xsl:import href="../lib/record.xsl"/>
  <xsl:import href="../lib/nothing.xsl"/>
  <xsl:import href="../lib/record/bibliography.xsl"/>
  <xsl:import href="../lib/record/inner-documents.xsl"/>
  <xsl:import href="../lib/entries.xsl"/>
  <xsl:import href="../lib/record/date/edtf.xsl"/>
  <xsl:import href="lib/bibtex-text.xsl"/>
  <xsl:import href="lib/bibtex-entry.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <!-- yes: the entries of the document's bibliography instead of the document itself. -->
  <xsl:param name="bibliography" as="xs:string" select="'no'"/>

  <!-- documents: the documents in the document, each by itself. -->
  <xsl:param name="records" as="xs:string" select="'whole'"/>

  <xsl:template match="/" mode="tg:entries" as="map(xs:string, xs:string*)*">
    <xsl:sequence select="tg:cited(*, $bibliography, $records) ! tg:entry(?id, tg:bibtex(.), '{')"/>
  </xsl:template>

  <xsl:template name="tg:frame" as="map(xs:string, xs:string)">
    <xsl:sequence select="map{ 'head': '', 'between': '&#10;', 'tail': '' }"/>
  </xsl:template>
</xsl:stylesheet>
