<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as MODS 3.6. Used beside lib/record.xsl, lib/record/date/edtf.xsl, lib/record/person/forms.xsl. -->
<xsl:stylesheet version="3.0" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xmlns="http://www.loc.gov/mods/v3"
    exclude-result-prefixes="#all">

  <!-- genre, language and roles by the lists MODS names: MARC relators, RFC 5646. -->
  <xsl:function name="tg:mods" as="element()">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="unpublished" as="xs:boolean" select="$record?type = ('manuscript', 'personal_communication')"/>
    <mods version="3.6" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://www.loc.gov/mods/v3 http://www.loc.gov/standards/mods/v3/mods-3-6.xsd">
      <titleInfo>
        <title>{$record?title}</title>
        <xsl:for-each select="$record?volume[empty($record?container-title)]"><partNumber>{.}</partNumber></xsl:for-each>
      </titleInfo>
      <xsl:for-each select="$record?title-short">
        <titleInfo type="abbreviated"><title>{.}</title></titleInfo>
      </xsl:for-each>
      <xsl:sequence select="
          $record?author?* ! own:mods-name(., 'aut'), $record?recipient?* ! own:mods-name(., 'rcp'),
          $record?editor[empty($record?container-title)]?* ! own:mods-name(., 'edt'), $record?translator?* ! own:mods-name(., 'trl')"/>
      <typeOfResource>
        <xsl:if test="$unpublished"><xsl:attribute name="manuscript" select="'yes'"/></xsl:if>
        <xsl:text>text</xsl:text>
      </typeOfResource>
      <xsl:for-each select="$record?genre"><genre>{.}</genre></xsl:for-each>
      <xsl:sequence select="own:mods-origin($record, $unpublished)[empty($record?container-title)]"/>
      <xsl:for-each select="$record?language">
        <language><languageTerm type="code" authority="rfc5646">{.}</languageTerm></language>
      </xsl:for-each>
      <xsl:for-each select="$record?abstract"><abstract>{.}</abstract></xsl:for-each>
      <xsl:for-each select="$record?custom?keywords"><subject><topic>{.}</topic></subject></xsl:for-each>
      <xsl:sequence select="own:mods-host($record), own:mods-series($record)[empty($record?container-title)]"/>
      <xsl:sequence select="
          $record?DOI ! own:mods-identifier('doi', .),
          ($record?ISBN ! own:mods-identifier('isbn', .), $record?ISSN ! own:mods-identifier('issn', .))[empty($record?container-title)],
          $record?custom?identifiers ! own:mods-identifier(?type, ?value)"/>
      <xsl:sequence select="own:mods-location($record)"/>
      <xsl:for-each select="$record?custom?licence-text, $record?custom?licence-address">
        <accessCondition type="use and reproduction">{.}</accessCondition>
      </xsl:for-each>
      <recordInfo><recordIdentifier>{$record?id}</recordIdentifier></recordInfo>
    </mods>
  </xsl:function>

  <!-- A name; personal or corporate where that is known. -->
  <xsl:function name="own:mods-name" as="element()">
    <xsl:param name="name" as="map(*)"/>
    <xsl:param name="relator" as="xs:string"/>
    <name>
      <xsl:choose>
        <xsl:when test="tg:is-personal-name($name)"><xsl:attribute name="type" select="'personal'"/></xsl:when>
        <xsl:when test="tg:is-name-of-body($name)"><xsl:attribute name="type" select="'corporate'"/></xsl:when>
      </xsl:choose>
      <xsl:for-each select="$name?literal"><namePart>{.}</namePart></xsl:for-each>
      <xsl:for-each select="$name?family">
        <namePart type="family">{string-join(($name?non-dropping-particle, .), ' ')}</namePart>
      </xsl:for-each>
      <xsl:for-each select="$name?given">
        <namePart type="given">{string-join((., $name?dropping-particle), ' ')}</namePart>
      </xsl:for-each>
      <xsl:for-each select="$name?suffix"><namePart type="termsOfAddress">{.}</namePart></xsl:for-each>
      <role><roleTerm type="code" authority="marcrelator">{$relator}</roleTerm></role>
    </name>
  </xsl:function>

  <!-- Place, publisher, date and edition, of the thing edited or of what it appeared in. -->
  <xsl:function name="own:mods-origin" as="element()?">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:param name="unpublished" as="xs:boolean"/>
    <xsl:variable name="parts" as="element()*">
      <xsl:for-each select="$record?publisher-place, $record?custom?sent-place[$unpublished]">
        <place><placeTerm type="text">{.}</placeTerm></place>
      </xsl:for-each>
      <xsl:for-each select="$record?publisher"><publisher>{.}</publisher></xsl:for-each>
      <xsl:sequence select="own:mods-dates($record?issued, if ($unpublished) then 'dateCreated' else 'dateIssued')"/>
      <xsl:for-each select="$record?edition"><edition>{.}</edition></xsl:for-each>
    </xsl:variable>
    <xsl:if test="exists($parts)"><originInfo><xsl:sequence select="$parts"/></originInfo></xsl:if>
  </xsl:function>

  <!-- One date, or the two ends of a span of time; a date in words without an encoding. -->
  <xsl:function name="own:mods-dates" as="element()*">
    <xsl:param name="date" as="map(*)?"/>
    <xsl:param name="element" as="xs:string"/>
    <xsl:variable name="ends" as="array(*)*" select="$date?date-parts?*"/>
    <xsl:for-each select="1 to count($ends)">
      <xsl:variable name="end" as="xs:integer" select="."/>
      <xsl:element name="{$element}" namespace="http://www.loc.gov/mods/v3">
        <xsl:attribute name="encoding" select="'w3cdtf'"/>
        <xsl:if test="$end = 1"><xsl:attribute name="keyDate" select="'yes'"/></xsl:if>
        <xsl:if test="count($ends) = 2"><xsl:attribute name="point" select="('start', 'end')[$end]"/></xsl:if>
        <xsl:if test="$date?circa"><xsl:attribute name="qualifier" select="'approximate'"/></xsl:if>
        <xsl:value-of select="tg:iso-date($ends[$end])"/>
      </xsl:element>
    </xsl:for-each>
    <xsl:for-each select="$date?literal">
      <xsl:element name="{$element}" namespace="http://www.loc.gov/mods/v3"><xsl:value-of select="."/></xsl:element>
    </xsl:for-each>
  </xsl:function>

  <!-- The book or periodical that the thing edited appeared in, with the imprint, the editors and the place within it. -->
  <xsl:function name="own:mods-host" as="element()?">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="pages" as="xs:string*" select="tokenize($record?page, '\s*[–-]+\s*')"/>
    <xsl:for-each select="$record?container-title">
      <relatedItem type="host">
        <titleInfo><title>{.}</title></titleInfo>
        <xsl:sequence select="$record?editor?* ! own:mods-name(., 'edt'), own:mods-origin($record, false())"/>
        <xsl:if test="exists(($record?volume, $record?issue, $pages))">
          <part>
            <xsl:for-each select="$record?volume"><detail type="volume"><number>{.}</number></detail></xsl:for-each>
            <xsl:for-each select="$record?issue"><detail type="issue"><number>{.}</number></detail></xsl:for-each>
            <xsl:if test="exists($pages)">
              <extent unit="pages">
                <start>{$pages[1]}</start>
                <xsl:for-each select="$pages[2]"><end>{.}</end></xsl:for-each>
              </extent>
            </xsl:if>
          </part>
        </xsl:if>
        <xsl:sequence select="own:mods-series($record)"/>
        <xsl:sequence select="
            $record?ISBN ! own:mods-identifier('isbn', .), $record?ISSN ! own:mods-identifier('issn', .)"/>
      </relatedItem>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="own:mods-series" as="element()?">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:for-each select="$record?collection-title">
      <relatedItem type="series">
        <titleInfo>
          <title>{.}</title>
          <xsl:for-each select="$record?collection-number"><partNumber>{.}</partNumber></xsl:for-each>
        </titleInfo>
      </relatedItem>
    </xsl:for-each>
  </xsl:function>

  <!-- The archive with the shelf mark, and the address. -->
  <xsl:function name="own:mods-location" as="element()*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:if test="exists(($record?archive, $record?archive_location))">
      <location>
        <xsl:for-each select="$record?archive"><physicalLocation>{.}</physicalLocation></xsl:for-each>
        <xsl:for-each select="$record?archive_location"><shelfLocator>{.}</shelfLocator></xsl:for-each>
      </location>
    </xsl:if>
    <xsl:for-each select="$record?URL">
      <location><url>{iri-to-uri(.)}</url></location>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="own:mods-identifier" as="element()">
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <identifier type="{$type}">{$value}</identifier>
  </xsl:function>
</xsl:stylesheet>
