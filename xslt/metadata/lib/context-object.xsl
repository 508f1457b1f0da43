<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as an OpenURL ContextObject. Used beside lib/record.xsl, lib/record/date/edtf.xsl, lib/record/person/forms.xsl, and dublin-core.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <!-- ContextObject in Span (OpenURL 1.0, ANSI/NISO Z39.88-2004): the value of the span's title, in key/encoded-value
       form; the formats are those of the registry for books, journals and dissertations, Dublin Core for all else. -->
  <xsl:function name="tg:coins" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="pairs" as="array(xs:string)*" select="
        ['ctx_ver', 'Z39.88-2004'],
        if (own:coins-format($record?type) = 'dc') then own:coins-of-dublin-core($record) else own:coins-of-print($record)"/>
    <xsl:sequence select="string-join($pairs ! (.(1) || '=' || encode-for-uri(.(2))), '&amp;')"/>
  </xsl:function>

  <xsl:function name="own:coins-format" as="xs:string">
    <xsl:param name="type" as="xs:string"/>
    <xsl:sequence select="(
        map{ 'book': 'book', 'chapter': 'book', 'report': 'book', 'article-journal': 'journal',
             'thesis': 'dissertation' }($type), 'dc')[1]"/>
  </xsl:function>

  <xsl:function name="own:coins-of-print" as="array(xs:string)*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="type" as="xs:string" select="$record?type"/>
    <xsl:variable name="first" as="map(*)?" select="$record?author?*[1]"/>
    <xsl:variable name="pages" as="xs:string*" select="tokenize($record?page, '\s*[–-]+\s*')"/>
    <xsl:variable name="title-key" as="xs:string" select="
        if ($type = ('chapter', 'article-journal')) then 'rft.atitle'
        else if ($type = 'thesis') then 'rft.title' else 'rft.btitle'"/>
    <xsl:sequence select="
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:' || own:coins-format($type)],
        map{ 'book': 'book', 'chapter': 'bookitem', 'report': 'report', 'article-journal': 'article' }($type) ! ['rft.genre', .],
        $record?title ! [$title-key, .],
        $record?container-title ! [if ($type = 'chapter') then 'rft.btitle' else 'rft.jtitle', .],
        $first?family ! ['rft.aulast', string-join(($first?non-dropping-particle, .), ' ')],
        $first?given ! ['rft.aufirst', string-join((., $first?dropping-particle), ' ')],
        $first?suffix ! ['rft.ausuffix', .],
        $record?author?* ! ['rft.au', tg:inverted-name(.)],
        own:first-day($record) ! ['rft.date', .],
        $record?volume[$type = 'article-journal'] ! ['rft.volume', .],
        $record?issue ! ['rft.issue', .],
        $pages[1] ! ['rft.spage', .],
        $pages[2] ! ['rft.epage', .],
        $record?edition ! ['rft.edition', .],
        $record?collection-title[not($type = 'article-journal')] ! ['rft.series', .],
        $record?publisher[not($type = 'article-journal')] ! [if ($type = 'thesis') then 'rft.inst' else 'rft.pub', .],
        $record?publisher-place[$type = ('book', 'chapter', 'report')] ! ['rft.place', .],
        $record?ISBN ! ['rft.isbn', .],
        $record?ISSN ! ['rft.issn', .],
        $record?DOI ! ['rft_id', 'info:doi/' || .],
        $record?URL ! ['rft_id', .]"/>
  </xsl:function>

  <!-- Dates are ISO 8601 there; of a span of time the beginning. -->
  <xsl:function name="own:first-day" as="xs:string?">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="$record?issued?date-parts?1 ! tg:iso-date(.)"/>
  </xsl:function>

  <xsl:function name="own:coins-of-dublin-core" as="array(xs:string)*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
        tg:dublin-core($record)[not(.(1) = ('date', 'description', 'rights'))] ! ['rft.' || .(1), .(2)],
        own:first-day($record) ! ['rft.date', .]"/>
  </xsl:function>
</xsl:stylesheet>
