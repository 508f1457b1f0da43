<?xml version="1.0" encoding="UTF-8"?>
<!-- A IIIF Presentation 3 manifest of the facsimile, with the text as annotations. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    exclude-result-prefixes="#all">

  <xsl:import href="../lib/document.xsl"/>
  <xsl:import href="../lib/record.xsl"/>
  <xsl:import href="../lib/nothing.xsl"/>
  <xsl:import href="../lib/record/date/edtf.xsl"/>
  <xsl:import href="../lib/record/person/forms.xsl"/>
  <xsl:import href="../lib/i18n.xsl"/>
  <xsl:import href="../lib/surfaces.xsl"/>
  <xsl:import href="lib/json.xsl"/>
  <xsl:import href="lib/iiif-manifest.xsl"/>
  <xsl:import href="lib/iiif-canvas.xsl"/>
  <xsl:import href="lib/iiif-text.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <!-- The address of the folder that the outputs are published in. -->
  <xsl:param name="base" as="xs:string" select="''"/>
  <!-- The address that relative addresses of images begin from; empty for that of the outputs. -->
  <xsl:param name="images" as="xs:string" select="''"/>
  <!-- Formats published beside the manifest, by their ids. -->
  <xsl:param name="beside" as="xs:string" select="''"/>
  <!-- The language of labels. -->
  <xsl:param name="lang" as="xs:string" select="'auto'"/>
  <xsl:param name="reading" as="xs:string" select="'normalized'"/>
  <!-- Where the manifest will lie below the folder of outputs, as the program says. -->
  <xsl:param name="tg:output" as="xs:string"
      select="replace(tokenize(string(base-uri(/)), '/')[last()], '\.(xml|tei)$', '') || '.iiif.json'"/>

  <xsl:template match="/" as="xs:string">
    <xsl:sequence select="tg:iiif-manifest(*, map{
        'base': $base, 'images': $images, 'beside': tokenize($beside, '[\s,]+')[. ne ''], 'lang': $lang,
        'reading': $reading, 'output': $tg:output }) || '&#10;'"/>
  </xsl:template>
</xsl:stylesheet>
