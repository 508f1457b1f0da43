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

  <!-- The style sheet and the script are written into the page. The script's SHA-256 stands beside it, for
       XSLT cannot compute one; a test holds it up to date. -->
  <xsl:variable name="own:css" as="xs:string" select="unparsed-text('assets/edition.css')"/>
  <xsl:variable name="own:script" as="xs:string" select="unparsed-text('assets/edition.js')"/>
  <xsl:variable name="own:script-hash" as="xs:string" select="normalize-space(unparsed-text('assets/edition.js.sha256'))"/>

  <xsl:template name="own:head" as="element()">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="record" as="map(*)"/>
    <xsl:param name="title" as="xs:string"/>
    <head>
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" content="{own:policy()}"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <title><xsl:value-of select="$title"/></title>
      <xsl:call-template name="own:metadata">
        <xsl:with-param name="record" select="$record"/>
      </xsl:call-template>
      <style>
        <xsl:value-of select="'&#10;' || $own:css || own:style-rules(root($tei)) || '&#10;'"/>
      </style>
    </head>
  </xsl:template>

  <!-- Content Security Policy, level 3: nothing but our script, our styles, and pictures beside the page. -->
  <xsl:function name="own:policy" as="xs:string">
    <xsl:sequence select="
        string-join(('default-src ''none''', 'script-src ''sha256-' || $own:script-hash || '''',
            'style-src ''unsafe-inline''', 'img-src ''self'' data: file:', 'base-uri ''none''', 'form-action ''none'''), '; ')"/>
  </xsl:function>

  <!-- Highwire tags, which Zotero and Google Scholar read; Dublin Core; Open Graph; JSON-LD by schema.org. -->
  <xsl:template name="own:metadata" as="element()*">
    <xsl:param name="record" as="map(*)"/>
    <xsl:variable name="date" as="xs:string?" select="own:written-date($record?issued, map{})"/>
    <xsl:variable name="authors" as="xs:string*" select="$record?author?* ! own:inverted-name(.)"/>
    <xsl:variable name="pairs" as="array(xs:string)*" select="
        $record?title ! (['citation_title', .], ['DC.title', .], ['og:title', .]),
        $authors ! (['citation_author', .], ['DC.creator', .]),
        $record?translator?* ! ['DC.contributor', own:inverted-name(.)],
        $date ! (['citation_publication_date', translate(., '-', '/')], ['DC.date', .]),
        $record?language ! (['citation_language', .], ['DC.language', .]),
        $record?archive ! ['DC.source', string-join((., $record?archive_location), ', ')],
        $record?URL ! (['citation_public_url', .], ['DC.identifier', .]),
        $record?abstract ! (['description', .], ['DC.description', .], ['og:description', .]),
        $record?genre ! ['DC.type', .],
        ['og:type', 'article']"/>
    <xsl:for-each select="$pairs">
      <xsl:element name="meta">
        <xsl:attribute name="{if (starts-with(.(1), 'og:')) then 'property' else 'name'}" select=".(1)"/>
        <xsl:attribute name="content" select="normalize-space(.(2))"/>
      </xsl:element>
    </xsl:for-each>
    <script type="application/ld+json">
      <xsl:value-of select="own:json-ld($record)"/>
    </script>
  </xsl:template>

  <!-- A CSL name as "Family, Given". -->
  <xsl:function name="own:inverted-name" as="xs:string">
    <xsl:param name="name" as="map(*)"/>
    <xsl:sequence select="
        string-join(($name?literal, string-join(($name?non-dropping-particle, $name?family), ' ')[. != ''],
            string-join(($name?given, $name?dropping-particle), ' ')[. != '']), ', ')"/>
  </xsl:function>

  <!-- The work as schema.org describes it. No angle bracket leaves it: nothing in it can end the element. -->
  <xsl:function name="own:json-ld" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:variable name="date" as="xs:string?" select="own:written-date($record?issued, map{})"/>
    <xsl:variable name="facts" as="map(*)" select="map:merge((
        map{ '@context': 'https://schema.org', '@type': 'ArchiveComponent'[$record?archive] },
        map{ '@type': 'CreativeWork' },
        $record?title ! map{ 'name': . }, $date ! map{ 'dateCreated': . }, $record?abstract ! map{ 'abstract': . },
        $record?language ! map{ 'inLanguage': . }, $record?URL ! map{ 'url': . }, $record?genre ! map{ 'genre': . },
        $record?archive ! map{ 'holdingArchive': map{ '@type': 'ArchiveOrganization', 'name': . } },
        if (exists($record?author)) then map{ 'author': array{ $record?author?* ! map{
            '@type': if (.?family) then 'Person' else 'Thing',
            'name': string-join((.?given, .?non-dropping-particle, .?family, .?literal), ' ') } } } else ()),
        map{ 'duplicates': 'use-first' })"/>
    <xsl:variable name="typed" as="map(*)" select="
        if ($record?archive) then $facts else map:put($facts, '@type', 'CreativeWork')"/>
    <xsl:sequence select="own:ordered-json($typed)"/>
  </xsl:function>

  <!-- JSON with its keys in order, so that the same record gives the same bytes. -->
  <xsl:function name="own:ordered-json" as="xs:string">
    <xsl:param name="item" as="item()"/>
    <xsl:variable name="string" as="function(xs:string) as xs:string" select="
        function($s) { replace(serialize($s, map{ 'method': 'json' }), '[&lt;]', '\\u003c') }"/>
    <xsl:sequence select="
        if ($item instance of map(*))
        then '{' || string-join(sort(map:keys($item)) ! ($string(.) || ':' || own:ordered-json($item(.))), ',') || '}'
        else if ($item instance of array(*))
        then '[' || string-join($item?* ! own:ordered-json(.), ',') || ']'
        else $string(string($item))"/>
  </xsl:function>

</xsl:stylesheet>
