<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as JSON-LD in the vocabulary of schema.org (version 29). Used beside lib/record.xsl, lib/record/date/edtf.xsl,
     lib/record/person/forms.xsl, and dublin-core.xsl, json.xsl. -->
<xsl:stylesheet version="3.0" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <xsl:variable name="own:schema-types" as="map(xs:string, xs:string)" select="map{
      'manuscript': 'Manuscript', 'personal_communication': 'Message', 'book': 'Book', 'chapter': 'Chapter',
      'article-journal': 'ScholarlyArticle', 'article': 'Article', 'thesis': 'Thesis', 'report': 'Report' }"/>

  <!-- One object, without a line end after it. -->
  <xsl:function name="tg:schema-org" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="tg:json(map:merge((
        map{ '@context': 'https://schema.org', '@type': own:schema-type($record) },
        own:schema-content($record), own:schema-persons($record), own:schema-origin($record), own:schema-place($record))))"/>
  </xsl:function>

  <!-- What has a recipient is a message; what an archive holds is a part of it as well. -->
  <xsl:function name="own:schema-type" as="item()">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="types" as="xs:string+" select="
        if (exists($record?recipient)) then 'Message' else ($own:schema-types($record?type), 'CreativeWork')[1],
        'ArchiveComponent'[$record?archive]"/>
    <xsl:sequence select="if (count($types) = 1) then $types else array{ $types }"/>
  </xsl:function>

  <xsl:function name="own:schema-content" as="map(*)*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="custom" as="map(*)?" select="$record?custom"/>
    <xsl:sequence select="
        $record?title ! map{ 'name': . },
        $record?title-short ! map{ 'alternateName': . },
        $record?abstract ! map{ 'abstract': . },
        $record?genre ! map{ 'genre': . },
        $record?language ! map{ 'inLanguage': . },
        map{ 'keywords': array{ $custom?keywords } }[exists($custom?keywords)],
        ($custom?licence-address, $custom?licence-text)[1] ! map{ 'license': . },
        tg:identifiers($record)[1] ! map{ '@id': iri-to-uri(.) },
        $record?URL ! map{ 'url': iri-to-uri(.) },
        $record?DOI ! map{ 'sameAs': 'https://doi.org/' || . },
        $record?ISBN ! map{ 'isbn': . }[empty($record?container-title)],
        $record?edition ! map{ 'bookEdition': . }[$record?type = 'book'],
        $record?page ! map{ 'pagination': . }"/>
  </xsl:function>

  <xsl:function name="own:schema-persons" as="map(*)*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        for $role in ('author', 'editor', 'translator', 'recipient')
        return $record($role) ! map:entry($role, array{ ?* ! own:schema-name(.) })"/>
  </xsl:function>

  <!-- A person or an organization where that is known, else something that has a name. -->
  <xsl:function name="own:schema-name" as="map(*)">
    <xsl:param name="name" as="map(*)"/>
    <xsl:sequence select="map:merge((
        map{ '@type': if (tg:is-personal-name($name)) then 'Person' else if (tg:is-name-of-body($name)) then 'Organization' else 'Thing',
             'name': tg:inverted-name($name) },
        $name?given ! map{ 'givenName': string-join((., $name?dropping-particle), ' ') },
        $name?family ! map{ 'familyName': string-join(($name?non-dropping-particle, .), ' ') },
        $name?suffix ! map{ 'honorificSuffix': . }))"/>
  </xsl:function>

  <xsl:function name="own:schema-origin" as="map(*)*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="unpublished" as="xs:boolean" select="$record?type = ('manuscript', 'personal_communication')"/>
    <xsl:sequence select="
        tg:date-text($record?issued) ! map:entry(if ($unpublished) then 'dateCreated' else 'datePublished', .),
        $record?publisher ! map{ 'publisher': map:merge((
            map{ '@type': 'Organization', 'name': . },
            $record?publisher-place ! map{ 'location': own:named('Place', .) })) },
        $record?custom?sent-place ! map{ 'locationCreated': own:named('Place', .) },
        ($record?container-title ! own:schema-container($record, .), $record?collection-title ! own:schema-series($record, .))[1]
        ! map{ 'isPartOf': . }"/>
  </xsl:function>

  <xsl:function name="own:schema-container" as="map(*)">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:variable name="in-periodical" as="xs:boolean" select="$record?type = 'article-journal'"/>
    <xsl:variable name="numbered" as="map(*)*" select="
        $record?volume ! map{ 'volumeNumber': . }, $record?issue ! map{ 'issueNumber': . },
        $record?ISBN ! map{ 'isbn': . }, $record?ISSN ! map{ 'issn': . },
        $record?collection-title ! map{ 'isPartOf': own:named('CreativeWorkSeries', .) }"/>
    <xsl:sequence select="map:merge((own:named(if ($in-periodical) then 'Periodical' else 'Book', $title), $numbered))"/>
  </xsl:function>

  <xsl:function name="own:schema-series" as="map(*)">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:sequence select="own:named('CreativeWorkSeries', $title)"/>
  </xsl:function>

  <!-- The archive and the place within it (schema.org, ArchiveComponent). -->
  <xsl:function name="own:schema-place" as="map(*)*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        $record?archive ! map{ 'holdingArchive': own:named('ArchiveOrganization', .) },
        $record?archive_location ! map{ 'itemLocation': . }[$record?archive]"/>
  </xsl:function>

  <xsl:function name="own:named" as="map(*)">
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="map{ '@type': $type, 'name': $name }"/>
  </xsl:function>
</xsl:stylesheet>
