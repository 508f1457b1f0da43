<?xml version="1.0" encoding="UTF-8"?>
<!--
  The reading edition: one HTML page of a TEI document that needs nothing beside it.

  What is shown is the text with the layout of its file removed (lib/whitespace.xsl) and both readings kept; ids,
  rows and numbers are those of that tree. What this format adds to the text is marked by the attribute
  data-generated, and what stands in one reading alone by data-reading.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:import href="../lib/document.xsl"/>
  <xsl:import href="../lib/record.xsl"/>
  <xsl:import href="../lib/record/date/edtf.xsl"/>
  <xsl:import href="../lib/record/person/forms.xsl"/>
  <xsl:import href="../lib/i18n.xsl"/>
  <xsl:import href="../citation/lib/archival-reference.xsl"/>
  <xsl:import href="../citation/lib/bibtex-text.xsl"/>
  <xsl:import href="../citation/lib/bibtex-entry.xsl"/>
  <xsl:import href="../citation/lib/ris-entry.xsl"/>
  <xsl:import href="../citation/lib/csl-json-item.xsl"/>
  <xsl:import href="../metadata/lib/dublin-core.xsl"/>
  <xsl:import href="../metadata/lib/highwire-tags.xsl"/>
  <xsl:import href="../metadata/lib/context-object.xsl"/>
  <xsl:import href="../metadata/lib/json.xsl"/>
  <xsl:import href="../metadata/lib/schema-org.xsl"/>

  <xsl:include href="text/ids.xsl"/>
  <xsl:include href="text/links.xsl"/>
  <xsl:include href="text/flow.xsl"/>
  <xsl:include href="text/language.xsl"/>
  <xsl:include href="text/rend.xsl"/>
  <xsl:include href="text/attributes.xsl"/>
  <xsl:include href="text/text.xsl"/>
  <xsl:include href="text/quotations.xsl"/>
  <xsl:include href="text/lines.xsl"/>
  <xsl:include href="page/passages.xsl"/>
  <xsl:include href="text/divisions.xsl"/>
  <xsl:include href="text/lists.xsl"/>
  <xsl:include href="text/dictionaries.xsl"/>
  <xsl:include href="text/drama.xsl"/>
  <xsl:include href="text/speech.xsl"/>
  <xsl:include href="text/tables.xsl"/>
  <xsl:include href="text/milestones.xsl"/>
  <xsl:include href="text/readings.xsl"/>
  <xsl:include href="text/notes.xsl"/>
  <xsl:include href="text/apparatus-places.xsl"/>
  <xsl:include href="text/apparatus.xsl"/>
  <xsl:include href="text/witnesses.xsl"/>
  <xsl:include href="text/names.xsl"/>
  <xsl:include href="text/examples.xsl"/>
  <xsl:include href="text/foreign.xsl"/>
  <xsl:include href="page/indexes.xsl"/>
  <xsl:include href="page/views.xsl"/>
  <xsl:include href="facsimile/pictures.xsl"/>
  <xsl:include href="facsimile/zones.xsl"/>
  <xsl:include href="facsimile/facsimile.xsl"/>
  <xsl:include href="facsimile/pane.xsl"/>
  <xsl:include href="page/header.xsl"/>
  <xsl:include href="page/facts.xsl"/>
  <xsl:include href="assets.xsl"/>
  <xsl:include href="page/head.xsl"/>
  <xsl:include href="page/bar.xsl"/>
  <xsl:include href="page/citation.xsl"/>

  <xsl:output method="html" version="5" encoding="UTF-8" indent="no" include-content-type="no"
      escape-uri-attributes="no"/>

  <!-- The language of the interface: a BCP 47 tag, or auto for that of the document's header. -->
  <xsl:param name="lang" as="xs:string" select="'auto'"/>
  <!-- The reading shown first: diplomatic, normalized, or auto: normalized where editors supplied words or resolved
       abbreviations, without which the text could hardly be read, else diplomatic. -->
  <xsl:param name="reading" as="xs:string" select="'auto'"/>

  <!-- Where the TEI file lies that the page is made from: none, or the folder, relative to the page or absolute, to
       which the file's own name is added. Nothing more of its path is ever written. -->
  <xsl:param name="source" as="xs:string" select="''"/>

  <xsl:mode on-multiple-match="fail"/>

  <xsl:template match="/" as="element()">
    <xsl:variable name="clean" as="document-node()">
      <xsl:document>
        <xsl:sequence select="tg:whitespace(tg:spans(*))"/>
      </xsl:document>
    </xsl:variable>
    <xsl:variable name="tei" as="element()" select="$clean/*"/>
    <xsl:variable name="notes" as="element()*" select="own:footnotes($tei)"/>
    <xsl:variable name="entries" as="element(app)*" select="own:marked-apps($tei)"/>
    <xsl:call-template name="own:page">
      <xsl:with-param name="tei" select="$tei"/>
      <xsl:with-param name="record" select="tg:record(*)"/>
      <xsl:with-param name="source-url" select="own:source-url(base-uri(.))" tunnel="yes"/>
      <xsl:with-param name="notes" select="$notes"/>
      <xsl:with-param name="entries" select="$entries"/>
      <xsl:with-param name="facsimile" select="own:facsimile($tei)" tunnel="yes"/>
      <xsl:with-param name="ui" select="tg:labels(own:interface-language($tei))" tunnel="yes"/>
      <xsl:with-param name="numbers" tunnel="yes"
          select="map:merge((own:note-numbers($notes), own:app-letters($entries)))"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The page from top to bottom. -->
  <xsl:template name="own:page" as="element()">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="record" as="map(*)"/>
    <xsl:param name="notes" as="element()*"/>
    <xsl:param name="entries" as="element(app)*"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:param name="facsimile" as="map(*)" tunnel="yes"/>
    <xsl:variable name="views" as="map(*)*" select="tg:divisions($tei)"/>
    <xsl:variable name="title" as="xs:string" select="
        ($record?title-short, $record?title, own:plain($tei/teiHeader[1]/fileDesc/titleStmt/title[1])[. != ''], $ui?text)[1]"/>
    <xsl:variable name="back-matter" as="element()*">
      <xsl:call-template name="own:apparatus-section"><xsl:with-param name="entries" select="$entries[own:is-inline-app(.)]"/></xsl:call-template>
      <xsl:call-template name="own:witness-list"><xsl:with-param name="tei" select="$tei"/></xsl:call-template>
      <xsl:call-template name="own:notes-section">
        <xsl:with-param name="tei" select="$tei"/>
        <xsl:with-param name="notes" select="$notes"/>
      </xsl:call-template>
      <xsl:call-template name="own:names-section"><xsl:with-param name="tei" select="$tei"/></xsl:call-template>
      <xsl:call-template name="own:cite-section"><xsl:with-param name="record" select="$record"/></xsl:call-template>
    </xsl:variable>
    <html lang="{$ui?lang}" dir="ltr">
      <xsl:call-template name="own:head">
        <xsl:with-param name="tei" select="$tei"/>
        <xsl:with-param name="record" select="$record"/>
        <xsl:with-param name="title" select="$title"/>
      </xsl:call-template>
      <body id="~top">
        <a class="skip" href="#~text" data-generated=""><xsl:value-of select="$ui?skip"/></a>
        <xsl:call-template name="own:bar">
          <xsl:with-param name="title" select="$title"/>
          <xsl:with-param name="title-language" select="own:language(string($tei/@xml:lang))"/>
          <xsl:with-param name="views" select="$views"/>
          <xsl:with-param name="tei" select="$tei"/>
          <xsl:with-param name="reading" select="own:first-reading($tei)"/>
          <xsl:with-param name="sections" select="$back-matter/@id ! substring(., 2)" xpath-default-namespace=""/>
        </xsl:call-template>
        <main>
          <xsl:call-template name="own:title-block">
            <xsl:with-param name="tei" select="$tei"/>
            <xsl:with-param name="record" select="$record"/>
          </xsl:call-template>
          <xsl:call-template name="own:with-pane">
            <xsl:with-param name="text" as="element()">
              <div id="~text" class="text">
                <xsl:call-template name="own:views">
                  <xsl:with-param name="tei" select="$tei"/>
                  <xsl:with-param name="views" select="$views"/>
                  <xsl:with-param name="passages" select="own:passages($views, $ui)" tunnel="yes"/>
                </xsl:call-template>
              </div>
            </xsl:with-param>
          </xsl:call-template>
          <xsl:sequence select="$back-matter"/>
        </main>
        <span id="~closed"></span>
        <footer class="page-foot" data-generated=""><p><xsl:value-of select="$ui?made"/></p></footer>
        <xsl:sequence select="own:scripts-for($facsimile) ! own:script-element(.)"/>
      </body>
    </html>
  </xsl:template>

  <!-- The language asked for, or that of the header, else of the document, where the interface speaks it; else its first one. -->
  <xsl:function name="own:interface-language" as="xs:string">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="wanted" as="xs:string" select="
        if ($lang = 'auto') then string(($tei/teiHeader/@xml:lang, $tei/@xml:lang, tg:document-language($tei))[1]) else $lang"/>
    <xsl:variable name="known" as="xs:string+" select="tg:interface-languages()"/>
    <xsl:sequence select="($known[. = tokenize(own:language($wanted), '-')[1]], $known)[1]"/>
  </xsl:function>

  <!-- The address of the TEI file, if it has a name and one is wanted. -->
  <xsl:function name="own:source-url" as="xs:string?">
    <xsl:param name="base" as="xs:anyURI?"/>
    <xsl:variable name="name" as="xs:string" select="replace(string($base), '^.*[/:]|[?#].*$', '')"/>
    <xsl:sequence select="if ($name = '' or $source = 'none') then () else own:safe-url($source || $name)"/>
  </xsl:function>

  <xsl:function name="own:first-reading" as="xs:string">
    <xsl:param name="tei" as="element()"/>
    <xsl:sequence select="
        if ($reading = ('diplomatic', 'normalized')) then $reading
        else if (exists($tei//text//(ex | supplied)[own:reading(.) = 'normalized'])) then 'normalized'
        else 'diplomatic'"/>
  </xsl:function>

  <!-- The characters of a text node, its runs of white space as one space except where they count. -->
  <xsl:function name="own:shown-text" as="xs:string">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="words" as="xs:string" select="normalize-space($text)"/>
    <xsl:sequence select="
        if ($words = string($text)
            or $text/ancestor::eg or $text/ancestor::*[@xml:space][1]/@xml:space = 'preserve') then string($text)
        else if ($words = '') then ' '
        else own:edge-space(substring($text, 1, 1)) || $words || own:edge-space(substring($text, string-length($text)))"/>
  </xsl:function>

  <!-- One space for a character that is white space, nothing for another. -->
  <xsl:function name="own:edge-space" as="xs:string">
    <xsl:param name="character" as="xs:string"/>
    <xsl:sequence select="if (normalize-space($character) = '') then ' ' else ''"/>
  </xsl:function>

</xsl:stylesheet>
