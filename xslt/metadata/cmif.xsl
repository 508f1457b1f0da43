<?xml version="1.0" encoding="UTF-8"?>
<!-- An index of letters in the Correspondence Metadata Interchange Format. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    exclude-result-prefixes="#all">

  <xsl:import href="../lib/record.xsl"/>
  <xsl:import href="../lib/nothing.xsl"/>
  <xsl:import href="../lib/record/person/forms.xsl"/>
  <xsl:import href="../lib/record/person/authority.xsl"/>
  <xsl:import href="../lib/uuid.xsl"/>
  <xsl:import href="../lib/entries.xsl"/>
  <xsl:import href="lib/cmif-letter.xsl"/>
  <xsl:import href="lib/cmif-header.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <!-- What the documents do not say of the index; empty where they do. -->
  <xsl:param name="title" as="xs:string" select="''"/>
  <xsl:param name="editor" as="xs:string" select="''"/>
  <xsl:param name="publisher" as="xs:string" select="''"/>
  <xsl:param name="url" as="xs:string" select="''"/>
  <xsl:param name="date" as="xs:string" select="''"/>
  <xsl:param name="licence" as="xs:string" select="''"/>

  <xsl:template match="/" mode="tg:entries" as="map(xs:string, xs:string*)*">
    <xsl:sequence select="tg:cmif-letters(*)"/>
  </xsl:template>

  <xsl:template name="tg:frame" as="map(xs:string, xs:string)">
    <xsl:param name="facts" as="xs:string*" tunnel="yes"/>
    <xsl:sequence select="tg:cmif-frame($facts, map{
        'title': $title, 'editor': $editor, 'publisher': $publisher, 'url': $url, 'date': $date, 'licence': $licence })"/>
  </xsl:template>
</xsl:stylesheet>
