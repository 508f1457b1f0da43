<?xml version="1.0" encoding="UTF-8"?>
<!-- The letters of a document for an index of letters (CMIF 2: correspDesc). Used beside lib/record.xsl, lib/record/person/authority.xsl
     and lib/uuid.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xmlns="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- An entry for each letter that somebody sent or received, with the facts of its edition ("kind value"). -->
  <xsl:function name="tg:cmif-letters" as="map(xs:string, xs:string*)*">
    <xsl:param name="root" as="element()"/>
    <xsl:variable name="letters" as="element(correspDesc)*" select="
        $root//correspDesc[parent::profileDesc][correspAction[tg:action-type(.) = ('sent', 'received')]/own:action-parts(.)]"/>
    <xsl:sequence select="
        if (empty($letters)) then tg:nothing('the header names neither who sent a letter nor who received it')
        else $letters ! own:letter-entry(.)"/>
  </xsl:function>

  <xsl:function name="own:letter-entry" as="map(xs:string, xs:string*)">
    <xsl:param name="letter" as="element(correspDesc)"/>
    <xsl:variable name="tei" as="element()" select="$letter/ancestor::*[self::TEI or self::teiCorpus][1]"/>
    <xsl:variable name="edition" as="xs:string" select="own:edition-of($letter, $tei)"/>
    <xsl:sequence select="map{
        'key': '',
        'pieces': tg:tei-markup(own:described-letter($letter, $tei, $edition), false()),
        'facts': ('edition ' || $edition, own:facts-of-file($tei)) }"/>
  </xsl:function>

  <!-- A TEI element as it stands in a TEI document. -->
  <xsl:function name="tg:tei-markup" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="indented" as="xs:boolean"/>
    <xsl:sequence select="
        serialize($element, map{ 'method': 'xml', 'omit-xml-declaration': true(), 'indent': $indented })
        => replace('^(&lt;\w+) xmlns=&quot;[^&quot;]*&quot;', '$1') => replace('\s+$', '')"/>
  </xsl:function>

  <!-- The edition that a letter is in, its type before it: that which its @source points to, else the one its file says it
       is of. -->
  <xsl:function name="own:edition-of" as="xs:string">
    <xsl:param name="letter" as="element(correspDesc)"/>
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="ids" as="xs:string*" select="$letter/@source ! tokenize(.) ! substring-after(., '#')"/>
    <xsl:variable name="named" as="element(bibl)?"
        select="($tei/teiHeader/fileDesc/sourceDesc/bibl[@xml:id = $ids][tg:first-text(.)])[1]"/>
    <xsl:sequence select="
        ($named/@type[. = ('print', 'hybrid')], 'online')[1] || ' ' || ($named ! tg:header-text(.), own:edition-of-file($tei))[1]"/>
  </xsl:function>

  <!-- Its id in the index: the same for the same edition, whatever index it is in. -->
  <xsl:function name="tg:edition-id" as="xs:string">
    <xsl:param name="edition" as="xs:string"/>
    <xsl:sequence select="'uuid_' || tg:uuid($tg:uuids-of-urls, 'https://teigram.org/ns/cmif/edition/' || $edition)"/>
  </xsl:function>

  <!-- "Series. Publisher" as far as the header has them, the same for all letters of an edition; without a series the
       editors, and where nobody is named the title of the file. -->
  <xsl:function name="own:edition-of-file" as="xs:string">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="headers" as="element(teiHeader)*" select="tg:headers($tei)"/>
    <xsl:variable name="editors" as="xs:string*"
        select="tg:names(($headers ! [fileDesc/titleStmt/editor])[?*][1]?*) ! tg:inverted-name(.)"/>
    <xsl:variable name="publisher" as="xs:string?" select="tg:edition($headers)?file-publisher"/>
    <xsl:variable name="series" as="xs:string?" select="own:index-title($tei)"/>
    <xsl:sequence select="string-join((
        ($series, string-join($editors, '; ')[. ne ''] || ' (ed.)'[exists($editors)], tg:full-title($tei)[empty($publisher)])[. ne ''][1],
        $publisher), '. ')"/>
  </xsl:function>

  <!-- What the letters of a file are called together: their series, the corpus they are in, the file where it has several. -->
  <xsl:function name="own:index-title" as="xs:string?">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="outer" as="element()*" select="reverse($tei/ancestor::*[teiHeader])"/>
    <xsl:sequence select="(
        tg:first-text(($tei, $outer)/teiHeader/fileDesc/(
            titleStmt/title[@level = 's' or @type = ('series', 'collection')], seriesStmt/title)) ! tg:without-end-point(.),
        ($outer, $tei[count(teiHeader/profileDesc/correspDesc) gt 1]) ! tg:full-title(.))[1]"/>
  </xsl:function>

  <xsl:function name="own:described-letter" as="element(correspDesc)">
    <xsl:param name="letter" as="element(correspDesc)"/>
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="edition" as="xs:string"/>
    <xsl:variable name="address" as="xs:string?" select="
        if (count($tei/teiHeader/profileDesc/correspDesc) gt 1) then own:web-addresses-in($letter/@ref)[1]
        else (own:web-addresses-in($letter/@ref), tg:access(tg:headers($tei))?URL[matches(., '^\S+$')])[1]"/>
    <correspDesc>
      <xsl:variable name="key" as="xs:string?" select="($letter/@key, $letter/@xml:id, $tei/@xml:id)[1] ! tg:one-line(.)"/>
      <xsl:if test="$key"><xsl:attribute name="key" select="$key"/></xsl:if>
      <xsl:if test="$address"><xsl:attribute name="ref" select="$address"/></xsl:if>
      <xsl:attribute name="source" select="'#' || tg:edition-id($edition)"/>
      <xsl:for-each select="'sent', 'received'">
        <correspAction type="{.}">
          <xsl:variable name="parts" as="element()*" select="$letter/correspAction[tg:action-type(.) = current()]/own:action-parts(.)"/>
          <!-- CMIF has a word for those who are not known. -->
          <xsl:if test="empty($parts[self::persName or self::orgName])"><persName>Unknown</persName></xsl:if>
          <xsl:copy-of select="$parts"/>
        </correspAction>
      </xsl:for-each>
    </correspDesc>
  </xsl:function>

  <!-- Who, where and when, as CMIF has them: plain names with the address of an authority file, dates as machines read
       them. -->
  <xsl:function name="own:action-parts" as="element()*">
    <xsl:param name="action" as="element(correspAction)"/>
    <xsl:variable name="names" as="element()*" select="
        $action//(persName | orgName | name | rs)[empty(ancestor::persName | ancestor::orgName | ancestor::placeName)]"/>
    <xsl:variable name="places" as="element()*" select="
        $action//(placeName | name[@type = 'place'])[empty(ancestor::persName | ancestor::orgName | ancestor::placeName)]"/>
    <xsl:variable name="settlements" as="element()*"
        select="$action//(settlement, country)[empty(ancestor::placeName)][empty($places)][1]"/>
    <xsl:sequence select="
        ($names except $places) ! own:plain-name-element(., if (own:names-a-body(.)) then 'orgName' else 'persName'),
        ($places, $settlements) ! own:plain-name-element(., 'placeName'),
        ($action//date ! own:machine-date(.))[1]"/>
  </xsl:function>

  <xsl:function name="own:plain-name-element" as="element()?">
    <xsl:param name="name" as="element()"/>
    <xsl:param name="as" as="xs:string"/>
    <xsl:variable name="text" as="xs:string?" select="
        tg:first-text(($name, own:entities($name) ! (persName, orgName, placeName)))"/>
    <xsl:if test="$text">
      <xsl:element name="{$as}">
        <xsl:copy-of select="$name/@evidence[. = 'conjecture'], $name/@cert[. = ('high', 'medium', 'low', 'unknown')]"/>
        <xsl:for-each select="tg:authority($name)"><xsl:attribute name="ref" select="."/></xsl:for-each>
        <xsl:value-of select="$text"/>
      </xsl:element>
    </xsl:if>
  </xsl:function>

  <!-- Its days, months or years; one that no attribute gives is left out. Where there is one day, nothing else is said. -->
  <xsl:function name="own:machine-date" as="element(date)?">
    <xsl:param name="date" as="element(date)"/>
    <xsl:variable name="given" as="attribute()*">
      <xsl:for-each select="'when', 'from', 'to', 'notBefore', 'notAfter'">
        <xsl:variable name="value" as="xs:string?"
            select="($date/@*[local-name() = (current(), current() || '-iso')] ! own:day-month-or-year(.))[1]"/>
        <xsl:if test="$value"><xsl:attribute name="{.}" select="$value"/></xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="exists($given)">
      <date>
        <xsl:copy-of select="
            if ($given[name() = 'when']) then $given[name() = 'when']
            else if ($given[name() = ('from', 'to')]) then $given[name() = ('from', 'to')] else $given"/>
        <xsl:copy-of select="$date/@evidence[. = 'conjecture'], $date/@cert[. = ('high', 'medium', 'low', 'unknown')]"/>
        <xsl:value-of select="tg:header-text($date)"/>
      </date>
    </xsl:if>
  </xsl:function>

  <xsl:function name="own:day-month-or-year" as="xs:string?">
    <xsl:param name="value" as="xs:string"/>
    <xsl:variable name="date" as="xs:string" select="replace(normalize-space($value), 'T.*$', '')"/>
    <xsl:sequence select="$date[. castable as xs:date or . castable as xs:gYearMonth or . castable as xs:gYear]
        [matches(., '^-?\d{4}(-\d\d){0,2}$')]"/>
  </xsl:function>

  <!-- The address of a Creative Commons licence, not of a page that explains it in some language. -->
  <xsl:function name="own:licence-itself" as="xs:string">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="
        replace($address, '^https?://(www\.)?creativecommons\.org/((licenses|publicdomain)/[a-z\-]+/\d\.\d)(/.*)?$',
            'https://creativecommons.org/$2/')"/>
  </xsl:function>

  <!-- What the file says that an index needs to say of itself. -->
  <xsl:function name="own:facts-of-file" as="xs:string*">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="headers" as="element(teiHeader)*" select="tg:headers($tei)"/>
    <xsl:variable name="published" as="map(xs:string, item()*)" select="tg:edition($headers)"/>
    <xsl:sequence select="
        own:index-title($tei) ! ('title ' || .),
        tg:names(($headers ! [fileDesc/titleStmt/editor])[?*][1]?*) ! ('editor ' || tg:inverted-name(.)),
        $published?file-publisher ! ('publisher ' || .),
        $published?licence-address ! ('licence ' || own:licence-itself(.)),
        ($headers ! (fileDesc/publicationStmt/date, revisionDesc//change)/(@when, @when-iso) ! own:day-month-or-year(.))
        ! ('date ' || .)"/>
  </xsl:function>
</xsl:stylesheet>
