<?xml version="1.0" encoding="UTF-8"?>
<!--
  The bibliographic record of an edited document, drawn from its teiHeader, in the vocabulary of CSL-JSON 1.0.2.
  sourceDesc and profileDesc describe the thing edited, publicationStmt and editionStmt the file (TEI HD).
  What the header does not say is not in the record. The modules imported here import nothing themselves: who uses
  them imports this one.
-->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:import href="pointers.xsl"/>
  <xsl:import href="record/header.xsl"/>
  <xsl:import href="record/kind.xsl"/>
  <xsl:import href="record/citation-key.xsl"/>
  <xsl:import href="record/title/titles.xsl"/>
  <xsl:import href="record/title/file-titles.xsl"/>
  <xsl:import href="record/title/contents.xsl"/>
  <xsl:import href="record/title/containers.xsl"/>
  <xsl:import href="record/person/persons.xsl"/>
  <xsl:import href="record/person/roles.xsl"/>
  <xsl:import href="record/person/names.xsl"/>
  <xsl:import href="record/person/plain-names.xsl"/>
  <xsl:import href="record/person/ranks.xsl"/>
  <xsl:import href="record/person/evidence.xsl"/>
  <xsl:import href="record/date/record-dates.xsl"/>
  <xsl:import href="record/date/dates.xsl"/>
  <xsl:import href="record/date/words.xsl"/>
  <xsl:import href="record/date/months.xsl"/>
  <xsl:import href="record/date/han.xsl"/>
  <xsl:import href="record/source/sources.xsl"/>
  <xsl:import href="record/source/own-elements.xsl"/>
  <xsl:import href="record/source/archive.xsl"/>
  <xsl:import href="record/source/sheet.xsl"/>
  <xsl:import href="record/source/born-digital.xsl"/>
  <xsl:import href="record/source/imprint.xsl"/>
  <xsl:import href="record/source/publishing.xsl"/>
  <xsl:import href="record/file/access.xsl"/>
  <xsl:import href="record/file/identifiers.xsl"/>
  <xsl:import href="record/file/edition.xsl"/>

  <!-- The record of a TEI or teiCorpus element. Strings under CSL's names; lists of names as arrays of maps (see
       tg:names), dates as maps (see tg:date); under "custom" a map of what CSL lacks: archival-reference,
       archival-parts, sent-place, original-source, identifiers (maps of type and value), and what tg:edition says of the file. -->
  <xsl:function name="tg:record" as="map(xs:string, item()*)">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="headers" as="element(teiHeader)*" select="tg:headers($tei)"/>
    <xsl:variable name="type" as="xs:string" select="tg:csl-type($tei)"/>
    <xsl:variable name="described" as="map(xs:string, item()*)" select="map:merge((
        map{ 'type': $type, 'genre': tg:genre($tei), 'title': tg:full-title($tei), 'title-short': own:short-title($tei),
             'language': tg:document-language($tei),
             'abstract': tg:first-text(($headers[1]/profileDesc/abstract, $headers[1]/fileDesc/sourceDesc//msContents/summary)) },
        tg:collection($tei, $type),
        tg:persons-of-record($tei, $type),
        tg:dates-of-record($tei, $type),
        tg:archive($headers),
        tg:imprint($headers, $type),
        tg:access($headers)))"/>
    <xsl:variable name="complete" as="map(xs:string, item()*)"
        select="map:put(map:remove($described, $own:beside-csl), 'custom', own:present-entries(own:entries-beside-csl($tei, $described)))"/>
    <xsl:variable name="present" as="map(xs:string, item()*)" select="own:present-entries($complete)"/>
    <xsl:sequence select="map:put($present, 'id', tg:citation-key($present, $tei))"/>
  </xsl:function>

  <xsl:variable name="own:beside-csl" as="xs:string+" select="'archival-parts'"/>

  <!-- What CSL has no field for. -->
  <xsl:function name="own:entries-beside-csl" as="map(xs:string, item()*)">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="described" as="map(xs:string, item()*)"/>
    <xsl:variable name="headers" as="element(teiHeader)*" select="tg:headers($tei)"/>
    <xsl:sequence select="map:merge((tg:edition($headers), map{
        'archival-reference': string-join(($described?archive, $described?archive_location), ', '),
        'archival-parts': $described?archival-parts,
        'sent-place': tg:first-text($tei/teiHeader/profileDesc/correspDesc/correspAction[tg:action-type(.) = 'sent']/(placeName, .//settlement)),
        'original-source': tg:first-text(tg:original-source($headers)),
        'identifiers': tg:other-identifiers($headers[1], $described?URL) }))"/>
  </xsl:function>

  <!-- The entries that say something. -->
  <xsl:function name="own:present-entries" as="map(xs:string, item()*)">
    <xsl:param name="entries" as="map(xs:string, item()*)"/>
    <xsl:sequence select="map:merge(map:for-each($entries, function($key, $value) {
        map:entry($key, $value)[exists($value) and not(own:is-blank-entry($value))] }))"/>
  </xsl:function>

  <xsl:function name="own:is-blank-entry" as="xs:boolean">
    <xsl:param name="value" as="item()+"/>
    <xsl:sequence select="
        if ($value[1] instance of array(*)) then array:size($value[1]) = 0
        else if ($value[1] instance of map(*)) then map:size($value[1]) = 0
        else string($value[1]) = ''"/>
  </xsl:function>

  <!-- The main title, where a subtitle follows it in the title. -->
  <xsl:function name="own:short-title" as="xs:string?">
    <xsl:param name="tei" as="element()"/>
    <xsl:sequence select="tg:main-title($tei)[. ne tg:full-title($tei)]"/>
  </xsl:function>
</xsl:stylesheet>
