<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as DataCite metadata, version 4.6, of the edition: the file is what is registered, the thing edited what it is
     derived from. Used beside lib/record.xsl, lib/record/date/edtf.xsl, lib/record/person/forms.xsl. -->
<xsl:stylesheet version="3.0" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xmlns="http://datacite.org/schema/kernel-4"
    exclude-result-prefixes="#all">

  <!-- What DataCite prescribes for a value that is not at hand (appendix 3, standard values for unknown information). -->
  <xsl:variable name="own:unavailable" as="xs:string" select="'(:unav)'"/>
  <xsl:variable name="own:datacite-types" as="map(xs:string, xs:string)" select="map{
      'book': 'Book', 'chapter': 'BookChapter', 'article-journal': 'JournalArticle', 'thesis': 'Dissertation',
      'report': 'Report' }"/>

  <!-- The year the edition was published, else the year by which it is cited, in four digits. -->
  <xsl:function name="tg:publication-year" as="xs:string?">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        ((tg:year($record?custom?file-issued), tg:year($record?issued))[. ge 0 and . le 9999] ! format-integer(., '0000'))[1]"/>
  </xsl:function>

  <xsl:function name="tg:datacite" as="element()">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="custom" as="map(*)?" select="$record?custom"/>
    <resource xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
              xsi:schemaLocation="http://datacite.org/schema/kernel-4 https://schema.datacite.org/meta/kernel-4.6/metadata.xsd">
      <identifier identifierType="DOI">{($record?DOI, $own:unavailable)[1]}</identifier>
      <creators>
        <xsl:sequence select="$record?author?* ! own:datacite-creator(.)"/>
        <xsl:if test="empty($record?author)">
          <creator><creatorName>{$own:unavailable}</creatorName></creator>
        </xsl:if>
      </creators>
      <titles><title>{$record?title}</title></titles>
      <publisher>{($custom?file-publisher, $record?publisher, $own:unavailable)[1]}</publisher>
      <publicationYear>{tg:publication-year($record)}</publicationYear>
      <resourceType resourceTypeGeneral="{($own:datacite-types($record?type), 'Text')[1]}">{$record?genre}</resourceType>
      <xsl:where-populated>
        <subjects><xsl:for-each select="$custom?keywords"><subject>{.}</subject></xsl:for-each></subjects>
      </xsl:where-populated>
      <xsl:where-populated>
        <contributors>
          <xsl:sequence select="
              $record?editor?* ! own:datacite-contributor(., 'Editor'),
              $record?translator?* ! own:datacite-contributor(., 'Translator')"/>
        </contributors>
      </xsl:where-populated>
      <xsl:where-populated>
        <dates><xsl:sequence select="own:datacite-dates($record)"/></dates>
      </xsl:where-populated>
      <xsl:for-each select="$record?language"><language>{.}</language></xsl:for-each>
      <xsl:where-populated>
        <alternateIdentifiers>
          <xsl:for-each select="$record?URL"><alternateIdentifier alternateIdentifierType="URL">{.}</alternateIdentifier></xsl:for-each>
          <xsl:for-each select="$custom?identifiers">
            <alternateIdentifier alternateIdentifierType="{?type}">{?value}</alternateIdentifier>
          </xsl:for-each>
        </alternateIdentifiers>
      </xsl:where-populated>
      <formats><format>application/tei+xml</format></formats>
      <xsl:where-populated>
        <rightsList><xsl:sequence select="own:datacite-rights($custom)"/></rightsList>
      </xsl:where-populated>
      <xsl:where-populated>
        <descriptions>
          <xsl:for-each select="$record?abstract"><description descriptionType="Abstract">{.}</description></xsl:for-each>
        </descriptions>
      </xsl:where-populated>
      <xsl:where-populated>
        <relatedItems><xsl:sequence select="own:datacite-host($record), own:datacite-original($record)"/></relatedItems>
      </xsl:where-populated>
    </resource>
  </xsl:function>

  <xsl:function name="own:datacite-creator" as="element()">
    <xsl:param name="name" as="map(*)"/>
    <creator>
      <creatorName><xsl:sequence select="own:name-type($name)"/>{tg:inverted-name($name)}</creatorName>
      <xsl:sequence select="own:name-parts($name)"/>
    </creator>
  </xsl:function>

  <xsl:function name="own:datacite-contributor" as="element()">
    <xsl:param name="name" as="map(*)"/>
    <xsl:param name="type" as="xs:string"/>
    <contributor contributorType="{$type}">
      <contributorName><xsl:sequence select="own:name-type($name)"/>{tg:inverted-name($name)}</contributorName>
      <xsl:sequence select="own:name-parts($name)"/>
    </contributor>
  </xsl:function>

  <xsl:function name="own:name-type" as="attribute(nameType)?">
    <xsl:param name="name" as="map(*)"/>
    <xsl:for-each select="('Personal'[tg:is-personal-name($name)], 'Organizational'[tg:is-name-of-body($name)])[1]">
      <xsl:attribute name="nameType" select="."/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="own:name-parts" as="element()*">
    <xsl:param name="name" as="map(*)"/>
    <xsl:for-each select="$name?given"><givenName>{string-join((., $name?dropping-particle), ' ')}</givenName></xsl:for-each>
    <xsl:for-each select="$name?family"><familyName>{string-join(($name?non-dropping-particle, .), ' ')}</familyName></xsl:for-each>
  </xsl:function>

  <!-- Issued: the edition; Created: a letter or manuscript; of a print edited, Other says that its own date is meant. -->
  <xsl:function name="own:datacite-dates" as="element()*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="unpublished" as="xs:boolean" select="$record?type = ('manuscript', 'personal_communication')"/>
    <xsl:for-each select="own:date-range($record?custom?file-issued)">
      <date dateType="Issued">{.}</date>
    </xsl:for-each>
    <xsl:for-each select="own:date-range($record?issued)">
      <date dateType="{if ($unpublished) then 'Created' else 'Other'}">
        <xsl:variable name="information" as="xs:string*"
            select="'publication of the source'[not($unpublished)], 'approximate'[$record?issued?circa]"/>
        <xsl:if test="exists($information)">
          <xsl:attribute name="dateInformation" select="$information" separator=", "/>
        </xsl:if>
        <xsl:value-of select="."/>
      </date>
    </xsl:for-each>
  </xsl:function>

  <!-- W3CDTF, a span of time as RKMS-ISO8601; doubt is said elsewhere. -->
  <xsl:function name="own:date-range" as="xs:string?">
    <xsl:param name="date" as="map(*)?"/>
    <xsl:sequence select="string-join($date?date-parts?* ! tg:iso-date(.), '/')[. ne '']"/>
  </xsl:function>

  <xsl:function name="own:datacite-rights" as="element()?">
    <xsl:param name="custom" as="map(*)?"/>
    <xsl:if test="exists(($custom?licence-address, $custom?licence-text))">
      <rights>
        <xsl:for-each select="$custom?licence-address"><xsl:attribute name="rightsURI" select="iri-to-uri(.)"/></xsl:for-each>
        <xsl:value-of select="($custom?licence-text, $custom?licence-address)[1]"/>
      </rights>
    </xsl:if>
  </xsl:function>

  <!-- The book or periodical that the thing edited appeared in. -->
  <xsl:function name="own:datacite-host" as="element()?">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="pages" as="xs:string*" select="tokenize($record?page, '\s*[–-]+\s*')"/>
    <xsl:for-each select="$record?container-title">
      <relatedItem relatedItemType="{if ($record?type = 'article-journal') then 'Journal' else 'Book'}" relationType="IsPublishedIn">
        <titles><title>{.}</title></titles>
        <xsl:for-each select="$record?volume"><volume>{.}</volume></xsl:for-each>
        <xsl:for-each select="$record?issue"><issue>{.}</issue></xsl:for-each>
        <xsl:for-each select="$pages[1]"><firstPage>{.}</firstPage></xsl:for-each>
        <xsl:for-each select="$pages[2]"><lastPage>{.}</lastPage></xsl:for-each>
        <xsl:for-each select="$record?publisher"><publisher>{.}</publisher></xsl:for-each>
        <xsl:for-each select="$record?edition"><edition>{.}</edition></xsl:for-each>
      </relatedItem>
    </xsl:for-each>
  </xsl:function>

  <!-- The original in its archive, by its reference there. -->
  <xsl:function name="own:datacite-original" as="element()?">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:for-each select="$record?custom?archival-reference">
      <relatedItem relatedItemType="PhysicalObject" relationType="IsDerivedFrom">
        <titles><title>{.}</title></titles>
      </relatedItem>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
