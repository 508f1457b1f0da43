<?xml version="1.0" encoding="UTF-8"?>
<!-- The dates of a record. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- issued: when it was sent, else created, else the date of the original or the source's imprint, else an event the
       document records (print, writing, premiere), else as a title has it. original-date: the first print, where the source is
       a later one. -->
  <xsl:function name="tg:dates-of-record" as="map(xs:string, map(*)?)">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="headers" as="element(teiHeader)*" select="tg:headers($tei)"/>
    <xsl:variable name="header" as="element(teiHeader)?" select="$headers[1]"/>
    <xsl:variable name="source" as="element()?"
        select="tg:original-source($headers)[not($type = ('manuscript', 'personal_communication'))]"/>
    <xsl:variable name="imprint" as="map(*)?" select="own:imprint-date($source)"/>
    <xsl:variable name="first-print" as="map(*)?" select="own:first-print-date($tei, $header/fileDesc/sourceDesc)"/>
    <xsl:variable name="issued" as="map(*)?" select="(
        own:date-of-sending($tei),
        own:creation-date($header)[not(tg:year(.) gt tg:year($imprint))],
        own:date-of-making($header/fileDesc/sourceDesc),
        tg:first-date((
            tg:sheet-in-words($header)[$type = ('manuscript', 'personal_communication')]/date, own:date-of-writing-beside($header),
            tg:own-dates($header))),
        own:date-typed-as-title($header),
        $imprint,
        ($first-print, own:date-of-writing($tei), own:event-date($tei, 'premiere'))[not(own:is-later-print($source))],
        tg:date-of-article($header),
        own:date-in-prose($header, $source),
        own:date-in-titles($header))[1]"/>
    <xsl:sequence select="map{
        'issued': $issued,
        'original-date': $first-print[not(tg:year(.) ge tg:year($issued))] }"/>
  </xsl:function>

  <!-- Of several letters in one file the days of the first and the last. What the post stamped comes after what was written. -->
  <xsl:function name="own:date-of-sending" as="map(*)?">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="days" as="xs:string*" select="sort(tg:days-of-sending($tei))"/>
    <xsl:variable name="dates" as="element(date)*" select="tg:actions($tei)[tg:action-type(.) = 'sent']/date"/>
    <xsl:variable name="stamped" as="element(date)*" select="$dates[matches(@type, '^postmark')]"/>
    <xsl:sequence select="
        if (count($days) gt 1) then own:date-variable(($days[1], $days[last()]) ! own:date-parts(.), false())
        else tg:first-date(($dates except $stamped, $stamped))"/>
  </xsl:function>

  <!-- When the thing kept was made; of several calendars in ours. -->
  <xsl:function name="own:date-of-making" as="map(*)?">
    <xsl:param name="source" as="element(sourceDesc)*"/>
    <xsl:variable name="dates" as="element()*"
        select="$source/(.//origDate[not(ancestor::bibl)], .//msDesc//origin[@when or @notBefore or @notAfter or @from], .//msDesc/history/origin/date)"/>
    <xsl:variable name="other" as="element()*"
        select="$dates[@calendar or @datingMethod][not(matches(string-join((@calendar, @datingMethod)), 'greg|jul', 'i'))]"/>
    <xsl:sequence select="tg:first-date(($dates except $other, $other))"/>
  </xsl:function>

  <!-- What a bibl beside the description of a manuscript says of its writing. -->
  <xsl:function name="own:date-of-writing-beside" as="element(date)*">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:sequence select="$header/fileDesc/sourceDesc[msDesc]/bibl[not(publisher or pubPlace)]/date[@type = ('composition', 'written', 'creation')]"/>
  </xsl:function>

  <!-- "title type='iso-date'": the day by which editions of diaries and letters sort their files. -->
  <xsl:function name="own:date-typed-as-title" as="map(*)?">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:sequence select="
        ($header/fileDesc/titleStmt/title[@type = 'iso-date'] ! (@when-iso, @when, .)[matches(., '^\s*-?[0-9]{4}(-[0-9]{2}){0,2}\s*$')])[1]
        ! tg:date-in-text(.)"/>
  </xsl:function>

  <!-- When a source appeared: as it is tagged, else, of a printed one, the one year or range of years in its own words. When it
       was written or staged is another matter. -->
  <xsl:function name="own:imprint-date" as="map(*)?">
    <xsl:param name="source" as="element()?"/>
    <xsl:variable name="tagged" as="element(date)*" select="($source//imprint/date, $source/publicationStmt/date, $source/date)
        [not(@type = ('accessed', 'access', 'written', 'premiere'))]"/>
    <xsl:variable name="words" as="xs:string" select="string-join($source/self::bibl[publisher or pubPlace]/text(), ' ')"/>
    <xsl:variable name="range" as="xs:integer*" select="own:years-of-range($words)"/>
    <xsl:variable name="years" as="xs:string*" select="own:years-in($words)"/>
    <xsl:sequence select="
        (tg:first-date($tagged), string-join($range, '–')[. ne ''] ! tg:date-in-text(.),
         $years[count($years) = 1] ! tg:date-in-text(.))[1]"/>
  </xsl:function>

  <!-- A print of which the header tells what came before, or by whom it was published: the first one's date is not its own. -->
  <xsl:function name="own:is-later-print" as="xs:boolean">
    <xsl:param name="source" as="element()?"/>
    <xsl:sequence select="exists(tg:first-text($source[not(@type = 'firstEdition')]//(publisher | pubPlace)))"/>
  </xsl:function>

  <!-- When the text was first printed, as an event or a description of that print says. -->
  <xsl:function name="own:first-print-date" as="map(*)?">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="sources" as="element(sourceDesc)*"/>
    <xsl:sequence select="(
        own:event-date($tei, 'print'),
        $sources//bibl[@type = 'firstEdition'] ! own:imprint-date(.),
        tg:first-date($sources//bibl/date[@type = ('print', 'firstPrint', 'firstEdition')]))[1]"/>
  </xsl:function>

  <!-- When the text was written, as an event or a date of its source says. -->
  <xsl:function name="own:date-of-writing" as="map(*)?">
    <xsl:param name="tei" as="element()"/>
    <xsl:sequence select="(
        own:event-date($tei, 'written'), tg:first-date($tei/teiHeader/fileDesc/sourceDesc//bibl/date[@type = 'written']))[1]"/>
  </xsl:function>

  <!-- When the text was made; some say there when the file was, which a source printed earlier shows, and some how it
       was made, which is no date. -->
  <xsl:function name="own:creation-date" as="map(*)?">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:sequence select="
        tg:first-date($header/profileDesc/creation/(date, origDate,
            self::creation[@* except (@xml:id, @xml:lang) or not(*) and own:names-a-time(.)]))"/>
  </xsl:function>

  <!-- A number that may be a year, or a century. -->
  <xsl:function name="own:names-a-time" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
        matches($text, '(^|[^\p{L}\p{N}])\p{N}{3,4}([^\p{N}]|$)|[一二三四五六七八九〇零十]年')
        or own:names-a-century($text)"/>
  </xsl:function>

  <!-- A dated event of the document's own history in standOff or beside the source, as drama corpora keep them (TEI ND, event). -->
  <xsl:function name="own:event-date" as="map(*)?">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:sequence select="
        tg:first-date($tei/(standOff | teiHeader/fileDesc/sourceDesc)/listEvent/event[@type = $type][@when or @notBefore or @notAfter or @from or @to])"/>
  </xsl:function>

  <!-- When the meeting was that it records, or the date in what it is called. -->
  <xsl:function name="own:date-in-titles" as="map(*)?">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:variable name="titles" as="element(title)*" select="$header/fileDesc/titleStmt/title[not(@level = ('m', 's', 'j'))]"/>
    <xsl:sequence select="tg:first-date((
        $header/fileDesc/titleStmt/meeting/date, $header/profileDesc/settingDesc/setting/date,
        $titles[count(.//date) = 1]//date, $header/fileDesc/sourceDesc/msDesc/head//date))"/>
  </xsl:function>

  <!-- The one date, or else the one year, that a source described in running text names. -->
  <xsl:function name="own:date-in-prose" as="map(*)?">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:param name="source" as="element()?"/>
    <xsl:variable name="prose" as="element()*"
        select="$source/self::bibl, $header/fileDesc/sourceDesc[empty(.//(bibl | biblStruct | biblFull | msDesc))]"/>
    <xsl:variable name="dates" as="element(date)*" select="$prose//date"/>
    <xsl:sequence select="(
        $dates[count($dates) = 1] ! tg:date(.),
        $prose ! tg:date-in-text(own:without-beginnings(normalize-space(string-join(.//text()[not(ancestor::idno)])))))[exists(?date-parts)][1]"/>
  </xsl:function>
</xsl:stylesheet>
