<?xml version="1.0" encoding="UTF-8"?>
<!-- A record in the fifteen elements of Dublin Core (DCMES 1.1). Used beside lib/record.xsl, lib/record/date/edtf.xsl, lib/record/person/forms.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <!-- Pairs of element and value, in the order of the element set; an element repeats for several values. -->
  <xsl:function name="tg:dublin-core" as="array(xs:string)*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="custom" as="map(*)?" select="$record?custom"/>
    <xsl:sequence select="
        $record?title ! ['title', .],
        $record?author?* ! ['creator', tg:inverted-name(.)],
        $custom?keywords ! ['subject', .],
        $record?abstract ! ['description', .],
        ($record?publisher, $custom?file-publisher)[1] ! ['publisher', .],
        ($record?editor, $record?translator) ! ?* ! ['contributor', tg:inverted-name(.)],
        tg:date-text($record?issued) ! ['date', .],
        ['type', 'Text'],
        $record?genre ! ['type', .],
        (tg:identifiers($record), $custom?identifiers ! tg:identifier-text(.)) ! ['identifier', .],
        string-join(($record?archive, $record?archive_location), ', ')[. ne ''] ! ['source', .],
        $record?language ! ['language', .],
        ($record?container-title, $record?collection-title) ! ['relation', .],
        ($custom?licence-address, $custom?licence-text) ! ['rights', .]"/>
  </xsl:function>

  <!-- Identifiers as URIs: the DOI's (RFC 3986 form of ISO 26324), the address, ISBN and ISSN as URNs (RFC 3187, 3044). -->
  <xsl:function name="tg:identifiers" as="xs:string*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="distinct-values((
        $record?DOI ! ('https://doi.org/' || .), $record?URL,
        $record?ISBN ! ('urn:isbn:' || replace(., '\s', '')), $record?ISSN ! ('urn:issn:' || replace(., '\s', ''))))"/>
  </xsl:function>
</xsl:stylesheet>
