<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as CSL-JSON (CSL 1.0.2 input data). Used beside lib/record.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:fn="http://www.w3.org/2005/xpath-functions"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <xsl:variable name="own:csl-keys" as="xs:string+" select="
      'id', 'type', 'title', 'title-short', 'author', 'recipient', 'editor', 'translator', 'issued', 'original-date',
      'genre', 'container-title', 'collection-title', 'collection-number', 'volume', 'issue', 'page', 'edition', 'publisher',
      'publisher-place', 'archive', 'archive_collection', 'archive_location', 'archive-place', 'source', 'URL', 'DOI',
      'ISBN', 'ISSN', 'language', 'abstract', 'note'"/>
  <xsl:variable name="own:csl-name-keys" as="xs:string+"
      select="'family', 'given', 'dropping-particle', 'non-dropping-particle', 'suffix', 'literal'"/>

  <!-- An array of items, keys in a fixed order, indented, with a line end after it. -->
  <xsl:function name="tg:csl-json" as="xs:string">
    <xsl:param name="records" as="map(xs:string, item()*)*"/>
    <xsl:sequence select="'[&#10;' || string-join($records ! tg:csl-item(.), ',&#10;') || '&#10;]&#10;'"/>
  </xsl:function>

  <!-- One item of such an array, without a line end. -->
  <xsl:function name="tg:csl-item" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="fields" as="xs:string+" select="
        for $key in $own:csl-keys[map:contains($record, .)]
        return '    ' || own:json-string($key) || ': ' || own:csl-value($record($key)),
        own:csl-custom($record?custom?identifiers)"/>
    <xsl:sequence select="'  {&#10;' || string-join($fields, ',&#10;') || '&#10;  }'"/>
  </xsl:function>

  <!-- Identifiers that have no field of their own: the schema's place for such is "custom", which styles do not print. -->
  <xsl:function name="own:csl-custom" as="xs:string?">
    <xsl:param name="identifiers" as="map(xs:string, xs:string)*"/>
    <xsl:variable name="texts" as="xs:string*" select="$identifiers ! own:json-string(tg:identifier-text(.))"/>
    <xsl:sequence select="('    &quot;custom&quot;: { &quot;other-ids&quot;: [' || string-join($texts, ', ') || '] }')[exists($texts)]"/>
  </xsl:function>

  <!-- The value of a field: names are arrays, dates maps, all else strings. -->
  <xsl:function name="own:csl-value" as="xs:string">
    <xsl:param name="value" as="item()+"/>
    <xsl:sequence select="
        if ($value instance of array(*))
        then '[&#10;' || string-join($value?* ! ('      ' || own:csl-name(.)), ',&#10;') || '&#10;    ]'
        else if ($value instance of map(*)) then own:csl-date($value)
        else own:json-string(string-join($value, ', '))"/>
  </xsl:function>

  <xsl:function name="own:csl-name" as="xs:string">
    <xsl:param name="name" as="map(*)"/>
    <xsl:variable name="parts" as="xs:string+" select="
        for $key in $own:csl-name-keys[map:contains($name, .)]
        return own:json-string($key) || ': ' || own:json-string($name($key))"/>
    <xsl:sequence select="'{ ' || string-join($parts, ', ') || ' }'"/>
  </xsl:function>

  <xsl:function name="own:csl-date" as="xs:string">
    <xsl:param name="date" as="map(*)"/>
    <xsl:variable name="dates" as="xs:string*" select="$date?date-parts?* ! ('[' || string-join(?*, ', ') || ']')"/>
    <xsl:variable name="parts" as="xs:string+" select="
        ('&quot;date-parts&quot;: [' || string-join($dates, ', ') || ']')[exists($dates)],
        '&quot;circa&quot;: true'[$date?circa],
        $date?literal ! ('&quot;literal&quot;: ' || own:json-string(.))"/>
    <xsl:sequence select="'{ ' || string-join($parts, ', ') || ' }'"/>
  </xsl:function>

  <!-- A JSON string (RFC 8259, 7). The slash is escaped too, so that no text can end a script element around it. -->
  <xsl:function name="own:json-string" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="string" as="element(fn:string)"><fn:string><xsl:value-of
        select="$text"/></fn:string></xsl:variable>
    <xsl:sequence select="xml-to-json($string)"/>
  </xsl:function>
</xsl:stylesheet>
