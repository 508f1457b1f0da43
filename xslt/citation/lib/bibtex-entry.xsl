<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as a BibTeX entry (btxdoc; url, language, day, date, abstract as BibLaTeX and Zotero read them).
     Used beside lib/record.xsl, lib/record/date/edtf.xsl and lib/bibtex-text.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:fn="http://www.w3.org/2005/xpath-functions"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <xsl:variable name="own:bibtex-types" as="map(xs:string, xs:string)" select="map{
      'manuscript': 'unpublished', 'book': 'book', 'chapter': 'incollection', 'article-journal': 'article',
      'thesis': 'phdthesis', 'report': 'techreport' }"/>
  <xsl:variable name="own:bibtex-months" as="xs:string+"
      select="'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'"/>

  <!-- One entry, fields in a fixed order, with a line end after it. Unicode stays; a field holds one line. -->
  <xsl:function name="tg:bibtex" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="fields" as="xs:string*" select="
        tg:bibtex-names('author', $record?author), tg:bibtex-names('editor', $record?editor),
        tg:bibtex-names('translator', $record?translator),
        $record?title ! tg:bibtex-field('title', tg:bibtex-title(.)),
        ($record?container-title ! tg:bibtex-field(own:bibtex-container($record?type), tg:bibtex-title(.))),
        ($record?collection-title ! tg:bibtex-field('series', tg:bibtex-title(.))),
        own:bibtex-dates($record?issued),
        $record?edition ! tg:bibtex-field('edition', tg:bibtex-text(.)),
        $record?volume ! tg:bibtex-field('volume', tg:bibtex-text(.)),
        ($record?issue, $record?collection-number)[1] ! tg:bibtex-field('number', tg:bibtex-text(.)),
        $record?page ! tg:bibtex-field('pages', tg:bibtex-pages(.)),
        $record?publisher ! tg:bibtex-field('publisher', tg:bibtex-list-item(.)),
        $record?publisher-place ! tg:bibtex-field('address', tg:bibtex-list-item(.)),
        $record?genre ! tg:bibtex-field('type', tg:bibtex-text(.)),
        $record?source ! tg:bibtex-field('howpublished', tg:bibtex-text(.)),
        string-join(($record?archive, $record?archive_location, $record?note), ', ')[. ne ''] ! tg:bibtex-field('note', tg:bibtex-text(.)),
        $record?DOI ! tg:bibtex-field('doi', tg:bibtex-verbatim(.)),
        $record?ISBN ! tg:bibtex-field('isbn', tg:bibtex-text(.)),
        $record?ISSN ! tg:bibtex-field('issn', tg:bibtex-text(.)),
        $record?URL ! tg:bibtex-field('url', tg:bibtex-verbatim(.)),
        $record?language ! tg:bibtex-field('language', tg:bibtex-text(.)),
        $record?abstract ! tg:bibtex-field('abstract', tg:bibtex-text(.))"/>
    <xsl:variable name="type" as="xs:string" select="($own:bibtex-types($record?type), 'misc')[1]"/>
    <xsl:sequence select="
        '@' || $type || '{' || $record?id || ',&#10;' || string-join($fields ! ('  ' || . || ',&#10;')) || '}&#10;'"/>
  </xsl:function>

  <xsl:function name="own:bibtex-container" as="xs:string">
    <xsl:param name="type" as="xs:string"/>
    <xsl:sequence select="if ($type = 'article-journal') then 'journal' else 'booktitle'"/>
  </xsl:function>

  <!-- year, month, day of one date; a span or an uncertain date besides as BibLaTeX's date (EDTF). -->
  <xsl:function name="own:bibtex-dates" as="xs:string*">
    <xsl:param name="issued" as="map(*)?"/>
    <xsl:variable name="dates" as="array(*)*" select="$issued?date-parts?*"/>
    <xsl:variable name="years" as="xs:string*" select="distinct-values($dates ! string(?1))"/>
    <xsl:variable name="one" as="array(*)?" select="$dates[count($dates) = 1]"/>
    <xsl:sequence select="
        ($years => string-join('--'))[. ne ''] ! tg:bibtex-field('year', .),
        $one[array:size(.) ge 2] ! ('month = ' || $own:bibtex-months[$one?2]),
        $one[array:size(.) ge 3] ! tg:bibtex-field('day', string(.?3)),
        tg:edtf($issued)[count($dates) = 2 or $issued?circa] ! tg:bibtex-field('date', .),
        $issued?literal ! tg:bibtex-field('year', tg:bibtex-text(.))"/>
  </xsl:function>
</xsl:stylesheet>
