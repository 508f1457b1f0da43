<?xml version="1.0" encoding="UTF-8"?>
<!-- The style sheet and the scripts of the page, put together from the files of assets/: in the page itself, or in files
     that all pages of a site share. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    exclude-result-prefixes="#all">

  <!-- embedded, or shared. -->
  <xsl:param name="assets" as="xs:string" select="'embedded'"/>
  <!-- The path of the page below the output folder. -->
  <xsl:param name="tg:output" as="xs:string" select="''"/>

  <xsl:variable name="own:shared" as="xs:boolean" select="$assets = 'shared'"/>

  <!-- The files that all pages share, by their path below the output folder. -->
  <xsl:template name="tg:shared" as="map(xs:string, xs:string)">
    <xsl:sequence select="
        if (not($own:shared)) then map{}
        else map:merge((
            map{ own:shared-file('edition.css'): own:css(map{ 'pages': true() }) },
            ('edition', 'openseadragon', 'facsimile') ! map{ own:shared-file(. || '.js'): own:script(.) || '&#10;' }))"/>
  </xsl:template>

  <xsl:function name="own:shared-file" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="'assets/' || $name"/>
  </xsl:function>

  <!-- The way from this page to a shared file. -->
  <xsl:function name="own:shared-link" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="string-join((tail(tokenize($tg:output, '/')) ! '../', own:shared-file($name)))"/>
  </xsl:function>

  <!-- A script of the page. -->
  <xsl:function name="own:script-element" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <script>
      <xsl:choose>
        <xsl:when test="$own:shared"><xsl:attribute name="src" select="own:shared-link($name || '.js')"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="own:script($name)"/></xsl:otherwise>
      </xsl:choose>
    </script>
  </xsl:function>

  <!-- The sheets of assets/style without comments and indentation, in the order of the cascade: later ones speak last.
       Those of page images only where there are any. -->
  <xsl:function name="own:css" as="xs:string">
    <xsl:param name="facsimile" as="map(*)"/>
    <xsl:sequence select="
        string-join(('ground', 'bar', 'title', 'prose', 'verse', 'rend', 'milestones', 'readings', 'notes', 'back-matter',
            'apparatus', 'names', 'citation', 'leaf', 'rows', 'facsimile'[exists($facsimile?pages)], 'narrow', 'print')
            ! (unparsed-text('assets/style/' || . || '.css') => replace('/\*.*?\*/\s*', '', 's') => replace('\n\s+', '&#10;')))"/>
  </xsl:function>

  <!-- Our scripts, each of the parts in its folder of assets/script, which share one function. -->
  <xsl:variable name="own:scripts" as="map(xs:string, xs:string+)" select="map{
      'edition': ('page', 'views', 'counterparts', 'readings', 'copying', 'passages'),
      'facsimile': ('viewer', 'stage', 'deep', 'gestures', 'reading')}"/>

  <!-- A viewer for image services (IIIF), from its own jar on the class path. -->
  <xsl:variable name="own:openseadragon" as="xs:string"
      select="'classpath:/META-INF/resources/webjars/openseadragon/2.4.2/build/openseadragon/openseadragon.min.js'"/>

  <!-- The scripts of a page: facsimile is for page images, openseadragon for those from an image service. -->
  <xsl:function name="own:scripts-for" as="xs:string+">
    <xsl:param name="facsimile" as="map(*)"/>
    <xsl:sequence select="
        'edition', 'openseadragon'[exists(own:services($facsimile))], 'facsimile'[exists($facsimile?pages)]"/>
  </xsl:function>

  <!-- The image services that the viewer asks: those of the pictures shown first. -->
  <xsl:function name="own:services" as="xs:string*">
    <xsl:param name="facsimile" as="map(*)"/>
    <xsl:sequence select="$facsimile?pages ! ?pictures[1]?service"/>
  </xsl:function>

  <xsl:function name="own:script" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="
        if ($name = 'openseadragon') then unparsed-text($own:openseadragon)
        else string-join(('(function () {', '''use strict'';',
            $own:scripts($name) ! unparsed-text('assets/script/' || $name || '/' || . || '.js'), '}());'), '&#10;')"/>
  </xsl:function>

  <!-- The SHA-256 of a script in base64. XSLT cannot compute it: it stands beside the parts, held up to date by a test. -->
  <xsl:function name="own:hash" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="normalize-space(unparsed-text('assets/script/' || $name || '.sha256'))"/>
  </xsl:function>

</xsl:stylesheet>
