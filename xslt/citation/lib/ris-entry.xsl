<?xml version="1.0" encoding="UTF-8"?>
<!-- A record in the RIS format (Reference Manager; tags as Zotero reads them). Used beside lib/record.xsl and lib/record/person/forms.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:fn="http://www.w3.org/2005/xpath-functions"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <xsl:variable name="own:ris-types" as="map(xs:string, xs:string)" select="map{
      'manuscript': 'MANSCPT', 'personal_communication': 'PCOMM', 'book': 'BOOK', 'chapter': 'CHAP',
      'article-journal': 'JOUR', 'article': 'UNPB', 'thesis': 'THES', 'report': 'RPRT' }"/>

  <!-- Lines of "TG  - value", each ended by CR LF, from TY to ER. A value is one line, so no text can begin a tag. -->
  <xsl:function name="tg:ris" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="pages" as="xs:string*" select="tokenize($record?page, '\s*[–-]+\s*')"/>
    <xsl:sequence select="string-join((
        own:ris-line('TY', ($own:ris-types($record?type), 'GEN')[1]),
        own:ris-lines('AU', $record?author?* ! tg:inverted-name(.)),
        own:ris-lines('A2', $record?recipient[$record?type = 'personal_communication']?* ! tg:inverted-name(.)),
        own:ris-lines('A2', $record?editor[$record?type = 'chapter']?* ! tg:inverted-name(.)),
        own:ris-lines('ED', $record?editor[$record?type ne 'chapter']?* ! tg:inverted-name(.)),
        own:ris-lines('A4', $record?translator?* ! tg:inverted-name(.)),
        own:ris-lines('TI', $record?title),
        own:ris-lines('ST', $record?title-short),
        own:ris-lines('T2', $record?container-title),
        own:ris-lines('T3', $record?collection-title),
        own:ris-dates($record?issued),
        own:ris-lines('VL', $record?volume),
        own:ris-lines('IS', $record?issue),
        own:ris-lines(if ($record?type = 'book') then 'M1' else 'SV', $record?collection-number),
        own:ris-lines('SP', $pages[1]),
        own:ris-lines('EP', $pages[2]),
        own:ris-lines('ET', $record?edition),
        own:ris-lines('PB', $record?publisher),
        own:ris-lines('CY', $record?publisher-place),
        own:ris-lines('M3', $record?genre),
        own:ris-lines('DB', $record?archive),
        own:ris-lines('AV', $record?archive_location),
        own:ris-lines('DP', $record?source),
        own:ris-lines('SN', ($record?ISBN, $record?ISSN)[1]),
        own:ris-lines('DO', $record?DOI),
        own:ris-lines('UR', $record?URL),
        own:ris-lines('LA', $record?language),
        own:ris-lines('AB', $record?abstract),
        own:ris-lines('N1', $record?note),
        own:ris-lines('ID', $record?id),
        own:ris-line('ER', '')))"/>
  </xsl:function>

  <xsl:function name="own:ris-lines" as="xs:string*">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:sequence select="$values ! own:ris-line($tag, .)"/>
  </xsl:function>

  <xsl:function name="own:ris-line" as="xs:string">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="$tag || '  - ' || tg:one-line($value) || '&#13;&#10;'"/>
  </xsl:function>

  <!-- PY the year, DA year/month/day/; of a span of time its beginning; a date in words after the three slashes. -->
  <xsl:function name="own:ris-dates" as="xs:string*">
    <xsl:param name="issued" as="map(*)?"/>
    <xsl:variable name="first" as="array(*)?" select="$issued?date-parts?1"/>
    <xsl:variable name="parts" as="xs:string*"
        select="format-integer($first?1, '0000'), tail($first?*) ! format-integer(., '00')"/>
    <xsl:sequence select="
        if (exists($first))
        then (own:ris-line('PY', $parts[1]), own:ris-line('DA', string-join(subsequence(($parts, '', ''), 1, 3), '/') || '/'))
        else $issued?literal ! own:ris-line('DA', '///' || .)"/>
  </xsl:function>
</xsl:stylesheet>
