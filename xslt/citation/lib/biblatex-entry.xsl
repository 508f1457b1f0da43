<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as a BibLaTeX entry (manual of BibLaTeX 3.19, chapter 2; the fields that biber's data model has for each
     type). Used beside lib/record.xsl, lib/record/date/edtf.xsl and lib/bibtex-text.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <!-- Letters are unpublished too: the data model gives the type "letter" neither an author nor a title. -->
  <xsl:variable name="own:biblatex-types" as="map(xs:string, xs:string)" select="map{
      'manuscript': 'unpublished', 'personal_communication': 'unpublished', 'book': 'book', 'chapter': 'incollection',
      'article-journal': 'article', 'thesis': 'thesis', 'report': 'report' }"/>

  <!-- Fields that some types have and others not. -->
  <xsl:variable name="own:biblatex-fields" as="map(xs:string, xs:string+)" select="map{
      'unpublished': ('howpublished', 'location'),
      'misc': ('editor', 'howpublished', 'organization', 'location'),
      'book': ('editor', 'translator', 'series', 'edition', 'volume', 'number', 'publisher', 'location', 'isbn'),
      'incollection': ('editor', 'translator', 'booktitle', 'series', 'edition', 'volume', 'number', 'pages', 'publisher',
                       'location', 'isbn'),
      'article': ('editor', 'translator', 'journaltitle', 'series', 'volume', 'number', 'pages', 'issn'),
      'thesis': ('institution', 'location'),
      'report': ('number', 'institution', 'location') }"/>

  <!-- The names that babel has for languages (BCP 47 primary subtags). -->
  <xsl:variable name="own:babel-languages" as="map(xs:string, xs:string)" select="map{
      'ar': 'arabic', 'bg': 'bulgarian', 'ca': 'catalan', 'cs': 'czech', 'cy': 'welsh', 'da': 'danish', 'de': 'german',
      'el': 'greek', 'en': 'english', 'es': 'spanish', 'et': 'estonian', 'eu': 'basque', 'fi': 'finnish', 'fr': 'french',
      'ga': 'irish', 'he': 'hebrew', 'hr': 'croatian', 'hu': 'hungarian', 'is': 'icelandic', 'it': 'italian',
      'la': 'latin', 'lt': 'lithuanian', 'lv': 'latvian', 'nl': 'dutch', 'no': 'norwegian', 'pl': 'polish',
      'pt': 'portuguese', 'ro': 'romanian', 'ru': 'russian', 'sk': 'slovak', 'sl': 'slovene', 'sr': 'serbian',
      'sv': 'swedish', 'tr': 'turkish', 'uk': 'ukrainian' }"/>

  <!-- One entry, fields in a fixed order, with a line end after it. -->
  <xsl:function name="tg:biblatex" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="type" as="xs:string" select="($own:biblatex-types($record?type), 'misc')[1]"/>
    <xsl:variable name="fields" as="xs:string*" select="
        own:biblatex-persons($record, $type),
        $record?title ! tg:bibtex-field('title', tg:bibtex-title(.)),
        $record?title-short ! tg:bibtex-field('shorttitle', tg:bibtex-title(.)),
        tg:edtf($record?issued) ! tg:bibtex-field('date', .),
        tg:edtf($record?original-date) ! tg:bibtex-field('origdate', .),
        own:biblatex-fields-of-type($record, $type),
        string-join(($record?archive, $record?archive_location, $record?note), ', ')[. ne ''] ! tg:bibtex-field('note', tg:bibtex-text(.)),
        $record?genre ! tg:bibtex-field('entrysubtype', tg:bibtex-text(.)),
        $record?DOI ! tg:bibtex-field('doi', tg:bibtex-verbatim(.)),
        $record?URL ! tg:bibtex-field('url', tg:bibtex-verbatim(.)),
        $record?language ! own:biblatex-language(.),
        $record?abstract ! tg:bibtex-field('abstract', tg:bibtex-text(.)),
        own:biblatex-addendum($record, $type)"/>
    <xsl:sequence select="
        '@' || $type || '{' || $record?id || ',&#10;' || string-join($fields ! ('  ' || . || ',&#10;')) || '}&#10;'"/>
  </xsl:function>

  <!-- Persons. A particle that stays with the family name asks for useprefix, which holds for the entry; beside one, a
       particle that is dropped stands behind the forename. -->
  <xsl:function name="own:biblatex-persons" as="xs:string*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="roles" as="xs:string+" select="'author', ('editor', 'translator')[. = $own:biblatex-fields($type)]"/>
    <xsl:variable name="useprefix" as="xs:boolean"
        select="exists($roles ! $record(.) ! ?*?non-dropping-particle[matches(., '^\p{Ll}')])"/>
    <xsl:sequence select="
        for $role in $roles return tg:bibtex-names($role,
            if ($useprefix) then array{ $record($role)?* ! own:with-particle-behind(.) } else $record($role)),
        tg:bibtex-field('options', 'useprefix=true')[$useprefix]"/>
  </xsl:function>

  <xsl:function name="own:with-particle-behind" as="map(*)">
    <xsl:param name="name" as="map(*)"/>
    <xsl:sequence select="
        if ($name?dropping-particle)
        then map:put(map:remove($name, 'dropping-particle'), 'given', string-join(($name?given, $name?dropping-particle), ' '))
        else $name"/>
  </xsl:function>

  <xsl:function name="own:biblatex-fields-of-type" as="xs:string*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="possible" as="array(xs:string)*" select="
        $record?container-title ! (['journaltitle', tg:bibtex-title(.)], ['booktitle', tg:bibtex-title(.)]),
        $record?collection-title ! ['series', tg:bibtex-title(.)],
        $record?edition ! ['edition', tg:bibtex-text(.)],
        $record?volume ! ['volume', tg:bibtex-text(.)],
        ($record?issue, $record?collection-number)[1] ! ['number', tg:bibtex-text(.)],
        $record?page ! ['pages', tg:bibtex-pages(.)],
        $record?publisher ! tg:bibtex-list-item(.) ! (['publisher', .], ['institution', .], ['organization', .]),
        $record?publisher-place ! ['location', tg:bibtex-list-item(.)],
        $record?source ! ['howpublished', tg:bibtex-text(.)],
        $record?ISBN ! ['isbn', tg:bibtex-text(.)],
        $record?ISSN ! ['issn', tg:bibtex-text(.)]"/>
    <xsl:sequence select="$possible[.(1) = $own:biblatex-fields($type)] ! tg:bibtex-field(.(1), .(2))"/>
  </xsl:function>

  <xsl:function name="own:biblatex-language" as="xs:string">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:variable name="babel" as="xs:string?" select="$own:babel-languages(tokenize($tag, '-')[1])"/>
    <xsl:sequence select="
        if (exists($babel)) then tg:bibtex-field('langid', $babel) else tg:bibtex-field('language', tg:bibtex-text($tag))"/>
  </xsl:function>

  <!-- What the type has no field for: a date in words, series, edition, digital archive. -->
  <xsl:function name="own:biblatex-addendum" as="xs:string?">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="fields" as="xs:string+" select="$own:biblatex-fields($type)"/>
    <xsl:variable name="rest" as="xs:string*" select="
        string-join(($record?collection-title, $record?collection-number), ' ')[. ne ''][not('series' = $fields)], $record?edition[not('edition' = $fields)],
        $record?issued?literal, $record?source[not('howpublished' = $fields)]"/>
    <xsl:sequence select="string-join($rest, ', ')[. ne ''] ! tg:bibtex-field('addendum', tg:bibtex-text(.))"/>
  </xsl:function>
</xsl:stylesheet>
