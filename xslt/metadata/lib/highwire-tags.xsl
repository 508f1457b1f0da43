<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as Highwire Press tags. Used beside lib/record.xsl, lib/record/date/edtf.xsl, lib/record/person/forms.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <!-- Highwire Press tags, which Google Scholar and Zotero read: pairs of name and content. Dates are written with
       slashes; of a span of time the beginning. -->
  <xsl:function name="tg:highwire-tags" as="array(xs:string)*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="pages" as="xs:string*" select="tokenize($record?page, '\s*[–-]+\s*')"/>
    <xsl:sequence select="
        $record?title ! ['citation_title', tg:one-line(.)],
        $record?author?* ! ['citation_author', tg:one-line(tg:inverted-name(.))],
        $record?editor?* ! ['citation_editor', tg:one-line(tg:inverted-name(.))],
        $record?issued?date-parts?1 ! ['citation_publication_date', translate(tg:iso-date(.), '-', '/')],
        $record?container-title ! [own:container-tag($record?type), .],
        $record?collection-title ! ['citation_series_title', .],
        $record?volume ! ['citation_volume', .],
        $record?issue ! ['citation_issue', .],
        $pages[1] ! ['citation_firstpage', .],
        $pages[2] ! ['citation_lastpage', .],
        $record?publisher ! [own:publisher-tag($record?type), .],
        $record?ISBN ! ['citation_isbn', .],
        $record?ISSN ! ['citation_issn', .],
        $record?DOI ! ['citation_doi', .],
        $record?language ! ['citation_language', .],
        $record?URL ! ['citation_public_url', .],
        $record?custom?keywords ! ['citation_keywords', .]"/>
  </xsl:function>

  <xsl:function name="own:container-tag" as="xs:string">
    <xsl:param name="type" as="xs:string"/>
    <xsl:sequence select="if ($type = 'article-journal') then 'citation_journal_title' else 'citation_inbook_title'"/>
  </xsl:function>

  <xsl:function name="own:publisher-tag" as="xs:string">
    <xsl:param name="type" as="xs:string"/>
    <xsl:sequence select="
        if ($type = 'thesis') then 'citation_dissertation_institution'
        else if ($type = 'report') then 'citation_technical_report_institution'
        else 'citation_publisher'"/>
  </xsl:function>
</xsl:stylesheet>
