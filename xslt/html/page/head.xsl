<?xml version="1.0" encoding="UTF-8"?>
<!-- The head of the page: policy, metadata that reference managers read, the styles and the script. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:template name="own:head" as="element()">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="record" as="map(*)"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="facsimile" as="map(*)" tunnel="yes"/>
    <head>
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" content="{own:policy($facsimile, $tei)}"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <title><xsl:value-of select="$title"/></title>
      <meta name="teigram.divisions" content="{own:layout($tei)}"/>
      <xsl:call-template name="own:metadata">
        <xsl:with-param name="record" select="$record"/>
      </xsl:call-template>
      <xsl:if test="$own:shared"><link rel="stylesheet" href="{own:shared-link('edition.css')}"/></xsl:if>
      <style>
        <xsl:value-of select="'&#10;' || own:css($facsimile)[not($own:shared)] || own:style-rules(root($tei)) || '&#10;'"/>
      </style>
    </head>
  </xsl:template>

  <!-- Content Security Policy, level 3: nothing but our scripts, our styles, and pictures beside the page or from the
       hosts that the document takes its own from; the image services among these may be asked what they offer. Files that
       pages share are of the page's own place, which of a page opened from disk is told by the scheme. -->
  <xsl:function name="own:policy" as="xs:string">
    <xsl:param name="facsimile" as="map(*)"/>
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="hosts" as="xs:string*" select="own:hosts(($facsimile?pages?pictures?src, own:figures($tei)))"/>
    <xsl:variable name="services" as="xs:string*" select="own:hosts(own:services($facsimile))"/>
    <xsl:sequence select="
        string-join(('default-src ''none''',
            if ($own:shared) then 'script-src ''self'' file:'
            else string-join(('script-src', own:scripts-for($facsimile) ! ('''sha256-' || own:hash(.) || '''')), ' '),
            'style-src ''unsafe-inline''' || ' ''self'' file:'[$own:shared], string-join(('img-src ''self'' data: file:', $hosts), ' '),
            string-join(('connect-src', $services), ' ')[exists($services)],
            'base-uri ''none''', 'form-action ''none'''), '; ')"/>
  </xsl:function>

  <!-- How the document divides facsimile, transcription and translation (see lib/divisions.xsl), and which of them it has. -->
  <xsl:function name="own:layout" as="xs:string">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="views" as="map(*)*" select="tg:divisions($tei)"/>
    <xsl:variable name="elsewhere" as="map(*)*" select="tg:elsewhere($tei)"/>
    <xsl:sequence select="
        string-join((distinct-values(($views?detected, $elsewhere?detected)),
            $views ! string-join((?kind, ?lang[. != '']), ' '), $elsewhere ! (?kind || ' ' || ?target)), '; ')"/>
  </xsl:function>

  <!-- Highwire tags, Dublin Core, Open Graph, and JSON-LD by schema.org, each as its own format writes it. -->
  <xsl:template name="own:metadata" as="element()*">
    <xsl:param name="record" as="map(*)"/>
    <xsl:variable name="pairs" as="array(xs:string)*" select="
        tg:highwire-tags($record),
        tg:dublin-core($record) ! ['DC.' || .(1), .(2)],
        $record?abstract ! (['description', .], ['og:description', .]),
        $record?title ! ['og:title', .],
        ['og:type', 'article']"/>
    <xsl:for-each select="$pairs">
      <xsl:element name="meta">
        <xsl:attribute name="{if (starts-with(.(1), 'og:')) then 'property' else 'name'}" select=".(1)"/>
        <xsl:attribute name="content" select=".(2)"/>
      </xsl:element>
    </xsl:for-each>
    <script type="application/ld+json">
      <xsl:value-of select="tg:schema-org($record)"/>
    </script>
  </xsl:template>

</xsl:stylesheet>
