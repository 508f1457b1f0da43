<?xml version="1.0" encoding="UTF-8"?>
<!-- A record in the Citation File Format 1.2.0 (YAML). Used beside lib/record.xsl, lib/record/date/edtf.xsl, lib/record/person/forms.xsl,
     and json.xsl. -->
<xsl:stylesheet version="3.0" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <xsl:variable name="own:cff-types" as="map(xs:string, xs:string)" select="map{
      'manuscript': 'unpublished', 'personal_communication': 'personal-communication', 'book': 'book',
      'article-journal': 'article', 'article': 'article', 'thesis': 'thesis', 'report': 'report' }"/>

  <!-- The edition as a data set, and the edited document as what is to be cited. Every string is quoted as JSON quotes it,
       which YAML 1.2 reads alike (5.7, 7.3.1). Ends with a line end. -->
  <xsl:function name="tg:cff" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="custom" as="map(*)?" select="$record?custom"/>
    <xsl:variable name="lines" as="xs:string+" select="
        'cff-version: 1.2.0',
        'message: &quot;If you use this edition, please cite the document as described under preferred-citation.&quot;',
        'type: dataset',
        own:yaml('title', $record?title),
        own:cff-names('authors', own:cff-authors($record)),
        own:yaml('abstract', $record?abstract),
        own:yaml('date-released', own:cff-day($custom?file-issued)),
        own:yaml('doi', own:cff-doi($record)),
        own:yaml('url', $record?URL),
        own:yaml('license-url', $custom?licence-address),
        'keywords:'[exists($custom?keywords)], $custom?keywords ! ('  - ' || own:quoted(.)),
        'preferred-citation:',
        (own:cff-kind($record), own:cff-origin($record), own:cff-place($record)) ! ('  ' || .)"/>
    <xsl:sequence select="string-join($lines ! (. || '&#10;'))"/>
  </xsl:function>

  <!-- The format demands an author: where the header names none, its editors stand there. -->
  <xsl:function name="own:cff-authors" as="array(*)?">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="($record?author, $record?editor)[1]"/>
  </xsl:function>

  <xsl:function name="own:cff-kind" as="xs:string*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        'type: ' || ($own:cff-types($record?type), 'generic')[1],
        own:yaml('title', $record?title),
        own:cff-names('authors', own:cff-authors($record)),
        own:cff-names('editors', $record?editor[exists($record?author)]),
        own:cff-names('translators', $record?translator),
        own:cff-names('recipients', $record?recipient),
        'languages:'[own:iso-639($record)], own:iso-639($record) ! ('  - ' || own:quoted(.)),
        own:yaml('medium', $record?genre)"/>
  </xsl:function>

  <xsl:function name="own:cff-origin" as="xs:string*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="first" as="array(*)?" select="$record?issued?date-parts?1"/>
    <xsl:variable name="years" as="xs:string*" select="distinct-values($record?issued?date-parts?* ! string(?1))"/>
    <xsl:variable name="pages" as="xs:string*" select="tokenize($record?page, '\s*[–-]+\s*')"/>
    <xsl:variable name="unpublished" as="xs:boolean" select="$record?type = ('manuscript', 'personal_communication')"/>
    <xsl:sequence select="
        (own:yaml('year', string-join($years, '–')[. ne '']), own:yaml('year', $record?issued?literal))[1],
        $first[array:size(.) ge 2][count($record?issued?date-parts?*) = 1] ! ('month: ' || ?2),
        own:yaml('date-published', own:cff-day($record?issued)[not($unpublished)]),
        $record?original-date ! own:yaml('year-original', string(tg:year(.))),
        own:yaml(if ($record?type = 'article-journal') then 'journal' else 'collection-title',
                 ($record?container-title, $record?collection-title)[1]),
        own:yaml('volume', $record?volume), own:yaml('issue', $record?issue), own:yaml('edition', $record?edition),
        own:yaml('start', $pages[1]), own:yaml('end', $pages[2]),
        $record?publisher ! ('publisher:', '  name: ' || own:quoted(.)),
        own:yaml('isbn', replace($record?ISBN, '\s', '')[matches(., '^[0-9\- ]{10,17}X?$')]),
        own:yaml('issn', $record?ISSN[matches(., '^\d{4}-\d{3}[\dxX]$')])"/>
  </xsl:function>

  <xsl:function name="own:cff-place" as="xs:string*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        $record?archive ! ('location:', '  name: ' || own:quoted(.)),
        own:yaml('number', $record?archive_location),
        own:yaml('database', $record?source),
        own:yaml('doi', own:cff-doi($record)),
        own:yaml('url', $record?URL)"/>
  </xsl:function>

  <!-- A list of persons, by their parts, and of bodies and names without parts. -->
  <xsl:function name="own:cff-names" as="xs:string*">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="names" as="array(*)?"/>
    <xsl:variable name="entries" as="xs:string*" select="distinct-values($names?* ! own:cff-name(.))"/>
    <xsl:sequence select="($key || ':')[exists($entries)], $entries ! tokenize(., '\n')"/>
  </xsl:function>

  <xsl:function name="own:cff-name" as="xs:string">
    <xsl:param name="name" as="map(*)"/>
    <xsl:variable name="parts" as="xs:string+" select="
        own:yaml('family-names', $name?family), own:yaml('given-names', $name?given),
        own:yaml('name-particle', string-join(($name?dropping-particle, $name?non-dropping-particle), ' ')[. ne '']),
        own:yaml('name-suffix', $name?suffix), own:yaml('name', $name?literal)"/>
    <xsl:sequence select="'  - ' || string-join($parts, '&#10;    ')"/>
  </xsl:function>

  <!-- A line, where there is a value; an empty list else. -->
  <xsl:function name="own:yaml" as="xs:string?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="$value ! ($key || ': ' || own:quoted(.))"/>
  </xsl:function>

  <xsl:function name="own:quoted" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="tg:json(tg:one-line($text))"/>
  </xsl:function>

  <!-- A whole day with a year of four digits. -->
  <xsl:function name="own:cff-day" as="xs:string?">
    <xsl:param name="date" as="map(*)?"/>
    <xsl:sequence select="$date?date-parts[array:size(.) = 1]?1[array:size(.) = 3] ! tg:iso-date(.)[matches(., '^\d{4}-')]"/>
  </xsl:function>

  <xsl:function name="own:cff-doi" as="xs:string?">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="$record?DOI[matches(., '^10\.\d{4,9}(\.\d+)?/[A-Za-z0-9:/_;\-.()\[\]\\]+$')]"/>
  </xsl:function>

  <xsl:function name="own:iso-639" as="xs:string?">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="tokenize($record?language, '-')[1] ! lower-case(.)[matches(., '^[a-z]{2,3}$')]"/>
  </xsl:function>
</xsl:stylesheet>
