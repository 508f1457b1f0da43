<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as a TEI biblStruct (TEI CO, 3.12). Used beside lib/record.xsl, lib/record/date/edtf.xsl. -->
<xsl:stylesheet version="3.0" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xmlns="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:function name="tg:bibl-struct" as="element()">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="host" as="xs:string?" select="$record?container-title"/>
    <xsl:variable name="part" as="element()*">
      <xsl:sequence select="$record?author?* ! own:responsible('author', .)"/>
      <title level="{if ($host) then 'a' else if (own:is-unpublished($record)) then 'u' else 'm'}">{$record?title}</title>
    </xsl:variable>
    <biblStruct>
      <xsl:if test="$record?genre"><xsl:attribute name="type" select="replace(lower-case($record?genre), '\W+', '-')"/></xsl:if>
      <xsl:if test="$host">
        <analytic><xsl:sequence select="$part, own:bibl-identifiers($record)"/></analytic>
      </xsl:if>
      <monogr>
        <xsl:choose>
          <xsl:when test="$host">
            <title level="{if ($record?type = 'article-journal') then 'j' else 'm'}">{$host}</title>
          </xsl:when>
          <xsl:otherwise>
            <xsl:sequence select="$part, own:bibl-identifiers($record)"/>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:for-each select="$record?language"><textLang mainLang="{.}"/></xsl:for-each>
        <xsl:sequence select="$record?editor?* ! own:responsible('editor', .), own:respondents($record)"/>
        <xsl:for-each select="$record?edition"><edition>{.}</edition></xsl:for-each>
        <xsl:sequence select="own:bibl-imprint($record)"/>
      </monogr>
      <xsl:for-each select="$record?collection-title">
        <series>
          <title level="s">{.}</title>
          <xsl:for-each select="$record?collection-number"><biblScope unit="volume">{.}</biblScope></xsl:for-each>
        </series>
      </xsl:for-each>
    </biblStruct>
  </xsl:function>

  <xsl:function name="own:is-unpublished" as="xs:boolean">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="$record?type = ('manuscript', 'personal_communication')"/>
  </xsl:function>

  <xsl:function name="own:responsible" as="element()">
    <xsl:param name="element" as="xs:string"/>
    <xsl:param name="name" as="map(*)"/>
    <xsl:element name="{$element}" namespace="http://www.tei-c.org/ns/1.0"><xsl:sequence select="own:bibl-name($name)"/></xsl:element>
  </xsl:function>

  <!-- Translators and recipients, whose part a biblStruct names in words. -->
  <xsl:function name="own:respondents" as="element()*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:for-each select="('translator', 'recipient')[exists($record(.))]">
      <respStmt>
        <resp>{.}</resp>
        <xsl:sequence select="$record(.)?* ! own:bibl-name(.)"/>
      </respStmt>
    </xsl:for-each>
  </xsl:function>

  <!-- persName in parts, orgName, or name (TEI ND). -->
  <xsl:function name="own:bibl-name" as="element()">
    <xsl:param name="name" as="map(*)"/>
    <xsl:choose>
      <xsl:when test="tg:is-personal-name($name)">
        <persName>
          <xsl:for-each select="$name?given"><forename>{.}</forename></xsl:for-each>
          <xsl:for-each select="$name?dropping-particle, $name?non-dropping-particle"><nameLink>{.}</nameLink></xsl:for-each>
          <surname>{$name?family}</surname>
          <xsl:for-each select="$name?suffix"><genName>{.}</genName></xsl:for-each>
        </persName>
      </xsl:when>
      <xsl:when test="tg:is-name-of-body($name)"><orgName>{$name?literal}</orgName></xsl:when>
      <xsl:otherwise><name>{$name?literal}</name></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="own:bibl-identifiers" as="element()*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="pairs" as="array(xs:string)*" select="
        $record?DOI ! ['DOI', .], $record?ISBN ! ['ISBN', .], $record?ISSN ! ['ISSN', .], $record?URL ! ['URL', .],
        $record?custom?identifiers ! [replace(?type, '\s+', '-'), ?value], $record?custom?archival-reference ! ['archival', .]"/>
    <xsl:for-each select="$pairs"><idno type="{.(1)}">{.(2)}</idno></xsl:for-each>
  </xsl:function>

  <!-- A biblStruct has an imprint, even one that says nothing. -->
  <xsl:function name="own:bibl-imprint" as="element()">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="scopes" as="array(xs:string)*" select="
        $record?volume ! ['volume', .], $record?issue ! ['issue', .], $record?page ! ['page', .]"/>
    <imprint>
      <xsl:for-each select="$record?publisher-place"><pubPlace>{.}</pubPlace></xsl:for-each>
      <xsl:for-each select="$record?publisher"><publisher>{.}</publisher></xsl:for-each>
      <xsl:sequence select="own:bibl-date($record?issued)"/>
      <xsl:for-each select="$scopes"><biblScope unit="{.(1)}">{.(2)}</biblScope></xsl:for-each>
    </imprint>
  </xsl:function>

  <!-- A day, a span of time, or words; what is uncertain is so marked (TEI ND, att.datable). -->
  <xsl:function name="own:bibl-date" as="element()">
    <xsl:param name="date" as="map(*)?"/>
    <xsl:variable name="ends" as="xs:string*" select="$date?date-parts?* ! tg:iso-date(.)"/>
    <date>
      <xsl:for-each select="$ends[1]">
        <xsl:attribute name="{if (count($ends) = 1) then 'when' else if ($date?circa) then 'notBefore' else 'from'}" select="."/>
      </xsl:for-each>
      <xsl:for-each select="$ends[2]">
        <xsl:attribute name="{if ($date?circa) then 'notAfter' else 'to'}" select="."/>
      </xsl:for-each>
      <xsl:if test="$date?circa"><xsl:attribute name="cert" select="'medium'"/></xsl:if>
      <xsl:value-of select="(string-join($ends, '–')[. ne ''], $date?literal)[1]"/>
    </date>
  </xsl:function>
</xsl:stylesheet>
