<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands around the letters of an index of letters (CMIF 2). Used beside cmif-letter.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xmlns="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:variable name="own:tei" as="xs:string" select="'http://www.tei-c.org/ns/1.0'"/>

  <!-- $facts: what the letters' files say, each as "kind value". $set: what is said for them, empty where nothing is. What
       CMIF demands and nobody says ends the format. -->
  <xsl:function name="tg:cmif-frame" as="map(xs:string, xs:string)">
    <xsl:param name="facts" as="xs:string*"/>
    <xsl:param name="set" as="map(xs:string, xs:string)"/>
    <xsl:variable name="said" as="map(xs:string, xs:string*)" select="map{
        'title': own:said('title', $facts, $set)[1],
        'editor': own:said('editor', $facts, $set),
        'publisher': own:said('publisher', $facts, $set),
        'licence': own:said('licence', $facts, $set),
        'date': sort(own:said('date', $facts, $set))[last()],
        'edition': own:facts-of-kind('edition', $facts) }"/>
    <xsl:variable name="missing" as="xs:string?" select="own:missing($said, $set)"/>
    <xsl:sequence select="
        if ($missing) then tg:unset($missing)
        else map{
          'head': '&lt;?xml version=&quot;1.0&quot; encoding=&quot;UTF-8&quot;?>&#10;&lt;TEI xmlns=&quot;' || $own:tei || '&quot;>&#10;&lt;teiHeader>&#10;'
              || tg:tei-markup(own:index-description($said, $set?url), true()) || '&#10;&lt;profileDesc>&#10;',
          'between': '&#10;',
          'tail': '&#10;&lt;/profileDesc>&#10;&lt;/teiHeader>&#10;&lt;text>&lt;body>&lt;p/>&lt;/body>&lt;/text>&#10;&lt;/TEI>&#10;' }"/>
  </xsl:function>

  <xsl:function name="own:said" as="xs:string*">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="facts" as="xs:string*"/>
    <xsl:param name="set" as="map(xs:string, xs:string)"/>
    <xsl:sequence select="if ($set($kind) ne '') then $set($kind) else own:facts-of-kind($kind, $facts)"/>
  </xsl:function>

  <xsl:function name="own:facts-of-kind" as="xs:string*">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="facts" as="xs:string*"/>
    <xsl:sequence select="$facts[starts-with(., $kind || ' ')] ! substring-after(., ' ')"/>
  </xsl:function>

  <!-- What the user has to say, since the documents do not, or do not agree. -->
  <xsl:function name="own:missing" as="xs:string?">
    <xsl:param name="said" as="map(xs:string, xs:string*)"/>
    <xsl:param name="set" as="map(xs:string, xs:string)"/>
    <xsl:variable name="unsaid" as="xs:string*"
        select="('title', 'editor', 'publisher', 'date', 'licence')[empty($said(.))]"/>
    <xsl:sequence select="(
        if (exists($unsaid)) then 'no document says what the index needs: set ' || string-join($unsaid ! ('`' || . || '`'), ', ') else (),
        if (count($said?licence) gt 1) then 'the documents have several licences: set `licence` to that of the index' else (),
        if (not(matches($said?licence[1], '^https?://[^\s&quot;&lt;&gt;\\^`{}|]+$'))) then '`licence` is the address of a licence on the web' else (),
        if (not(matches($said?date, '^\d{4}(-\d\d(-\d\d(T.*)?)?)?$'))) then '`date` is a year, a month or a day in figures' else (),
        if (not(matches($set?url, '^(https?://[^\s&quot;&lt;&gt;\\^`{}|]+)?$'))) then '`url` is the address of the index on the web' else ())[1]"/>
  </xsl:function>

  <!-- An index that has no address yet is named by a UUID of what it is called and what editions it is of. -->
  <xsl:function name="own:index-description" as="element(tei:fileDesc)">
    <xsl:param name="said" as="map(xs:string, xs:string*)"/>
    <xsl:param name="url" as="xs:string"/>
    <xsl:variable name="called" as="xs:string"
        select="string-join(('https://teigram.org/ns/cmif', $said?title, sort($said?edition)), '&#10;')"/>
    <fileDesc>
      <titleStmt>
        <title><xsl:value-of select="$said?title"/></title>
        <xsl:for-each select="$said?editor"><editor><xsl:value-of select="."/></editor></xsl:for-each>
      </titleStmt>
      <publicationStmt>
        <xsl:for-each select="$said?publisher"><publisher><xsl:value-of select="."/></publisher></xsl:for-each>
        <idno type="url"><xsl:value-of select="($url[. ne ''], 'urn:uuid:' || tg:uuid($tg:uuids-of-urls, $called))[1]"/></idno>
        <date when="{$said?date}"/>
        <availability>
          <licence target="{$said?licence}"><xsl:value-of select="$said?licence"/></licence>
        </availability>
      </publicationStmt>
      <sourceDesc>
        <xsl:for-each select="$said?edition">
          <bibl type="{substring-before(., ' ')}" xml:id="{tg:edition-id(.)}"><xsl:value-of select="substring-after(., ' ')"/></bibl>
        </xsl:for-each>
      </sourceDesc>
    </fileDesc>
  </xsl:function>
</xsl:stylesheet>
