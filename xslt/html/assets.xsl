<?xml version="1.0" encoding="UTF-8"?>
<!-- The style sheet and the script of the page, put together from the files of assets/. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:own="https://teigram.org/ns/private/html"
    exclude-result-prefixes="#all">

  <!-- The sheets of assets/style, in the order of the cascade: later ones speak last. -->
  <xsl:variable name="own:css" as="xs:string" select="
      string-join(('ground', 'bar', 'title', 'prose', 'verse', 'rend', 'milestones', 'readings', 'notes', 'back-matter', 'apparatus', 'citation',
          'leaf', 'rows', 'narrow', 'print') ! unparsed-text('assets/style/' || . || '.css'), '&#10;')"/>

  <!-- The parts of assets/script/edition, which share one function. XSLT cannot compute the SHA-256 of the script,
       so it stands in edition.sha256; a test holds it up to date. -->
  <xsl:variable name="own:script" as="xs:string"
      select="own:assembled('edition', ('page', 'views', 'counterparts', 'readings', 'copying', 'passages'))"/>
  <xsl:variable name="own:script-hash" as="xs:string" select="own:hash('edition')"/>

  <xsl:function name="own:assembled" as="xs:string">
    <xsl:param name="script" as="xs:string"/>
    <xsl:param name="parts" as="xs:string+"/>
    <xsl:sequence select="
        string-join(('(function () {', '''use strict'';',
            $parts ! unparsed-text('assets/script/' || $script || '/' || . || '.js'), '}());'), '&#10;')"/>
  </xsl:function>

  <xsl:function name="own:hash" as="xs:string">
    <xsl:param name="script" as="xs:string"/>
    <xsl:sequence select="normalize-space(unparsed-text('assets/script/' || $script || '.sha256'))"/>
  </xsl:function>

</xsl:stylesheet>
