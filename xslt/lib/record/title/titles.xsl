<?xml version="1.0" encoding="UTF-8"?>
<!-- Titles of the thing edited (TEI HD, titleStmt; CO, title). -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:variable name="own:subtitle-types" as="xs:string+" select="'sub', 'subtitle', 'subordinate'"/>
  <xsl:variable name="own:types-of-other-titles" as="xs:string+"
      select="'alt', 'alternate', 'alternative', 'short', 'desc', 'gmd', 'iso-date', 'series', 'collection'"/>
  <xsl:variable name="own:main-title-types" as="xs:string+" select="'main', 'complete', 'full', 'content'"/>

  <!-- The title of the thing edited without its subtitle: the file's, without what it says of the file (see
       file-titles.xsl), else the source's, else that of what a manuscript contains,
       or its name. -->
  <xsl:function name="tg:main-title" as="xs:string?">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="header" as="element(teiHeader)?" select="$tei/teiHeader[1]"/>
    <xsl:variable name="persons" as="xs:string*" select="$header/fileDesc/titleStmt/(author, editor) ! tg:header-text(.)"/>
    <xsl:variable name="given" as="xs:string?" select="
        (own:titles-of-work($tei) ! own:title-text(.))[matches(., '[\p{L}\p{N}]')][1]
        ! own:without-responsibility(., $persons)[not($header/fileDesc/sourceDesc/msDesc and (own:names-a-catalogue(.) or own:names-a-holder(., $header)))]"/>
    <xsl:sequence select="(
        tg:first-text($header/fileDesc[own:is-title-of-series(., $given)]/sourceDesc//msDesc/head),
        own:title-in-entry($given, tg:original-source($header)),
        own:title-of-the-thing($given, own:titles-of-sources($header)),
        tg:first-text(own:titles-of-source(tg:original-source($header))),
        own:title-of-manuscript($header/fileDesc/sourceDesc))[. ne ''][1]"/>
  </xsl:function>

  <!-- Whether the file is called as its series is, or as a volume of that. -->
  <xsl:function name="own:is-title-of-series" as="xs:boolean">
    <xsl:param name="file" as="element(fileDesc)"/>
    <xsl:param name="title" as="xs:string?"/>
    <xsl:sequence select="
        $file/seriesStmt/title ! tg:header-text(.) = $title
        or exists($file/seriesStmt/title) and matches($title, $own:words-for-volumes, 'i')"/>
  </xsl:function>

  <!-- Of the file's titles first that which the source has too, or that in the document's language, if the first of them is a
       translation of it; the title of a series only where the source has none. -->
  <xsl:function name="own:titles-of-work" as="element(title)*">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="in-sources" as="xs:string*" select="own:titles-of-sources($tei/teiHeader[1])"/>
    <xsl:variable name="of-work" as="element(title)*"
        select="own:title-elements($tei/teiHeader[1]/fileDesc/titleStmt)[not(@level = 's' and exists($in-sources))]"/>
    <xsl:variable name="others" as="element(title)*"
        select="$of-work[@xml:lang != $of-work[1]/@xml:lang][string(@level) = string($of-work[1]/@level)]"/>
    <xsl:variable name="language" as="xs:string?" select="tg:document-language($tei)"/>
    <xsl:sequence select="
        $others[tg:header-text(.) = $in-sources][not(tg:header-text($of-work[1]) = $in-sources)][1],
        $others[own:is-in-language(., $language)][not($of-work[1]/own:is-in-language(., $language))][1],
        $of-work"/>
  </xsl:function>

  <xsl:function name="own:is-in-language" as="xs:boolean">
    <xsl:param name="title" as="element(title)"/>
    <xsl:param name="language" as="xs:string?"/>
    <xsl:sequence select="tokenize(lower-case($title/@xml:lang), '-')[1] = tokenize(lower-case($language), '-')[1]"/>
  </xsl:function>

  <!-- A title, which may be made of a main title and a subtitle. -->
  <xsl:function name="own:title-text" as="xs:string">
    <xsl:param name="title" as="element(title)"/>
    <xsl:variable name="parts" as="xs:string*"
        select="$title[empty(text()[normalize-space()])]/title ! tg:header-text(.)[matches(., '[\p{L}\p{N}]')]"/>
    <xsl:sequence select="
        if (count($parts) lt 2) then tg:header-text($title)
        else string-join($parts, ': ') => replace('([.:;?!][”“»’]?): ', '$1 ')"/>
  </xsl:function>

  <!-- The titles by which a source is known itself, best first; that of its series last. -->
  <xsl:function name="own:titles-of-source" as="element(title)*">
    <xsl:param name="source" as="element()?"/>
    <xsl:variable name="titles" as="element(title)*"
        select="$source/(analytic/title, monogr/title, titleStmt/title, title, title[@level = 's']/title)"/>
    <xsl:sequence select="$titles[not(@level = 's')][not(title)]"/>
  </xsl:function>

  <!-- The texts of these of all sources of the header, digital ones as well. -->
  <xsl:function name="own:titles-of-sources" as="xs:string*">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:sequence select="
        $header/fileDesc/sourceDesc//(biblStruct | biblFull | bibl)[not(ancestor::msDesc)]
        /own:titles-of-source(.) ! tg:header-text(.)[matches(., '[\p{L}\p{N}]')]"/>
  </xsl:function>

  <!-- Title and subtitle as one title: "Title: Subtitle", where no punctuation stands between them already. The
       subtitle of something unpublished is the file's, unless a source of the very same title has it too. -->
  <xsl:function name="tg:full-title" as="xs:string?">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="statement" as="element(titleStmt)?" select="($tei/teiHeader/fileDesc/titleStmt)[1]"/>
    <xsl:variable name="main" as="xs:string?" select="tg:main-title($tei)"/>
    <xsl:variable name="first" as="element(title)?" select="own:titles-of-work($tei)[1]"/>
    <xsl:variable name="unpublished" as="xs:boolean"
        select="tg:csl-type($tei) = ('manuscript', 'personal_communication')"/>
    <xsl:variable name="subtitle" as="xs:string?" select="
        tg:first-text($statement/title[@type = $own:subtitle-types]
                      [string(@xml:lang) = string($first/@xml:lang)][not(@level != $first/@level)])
        [not($unpublished and (tg:is-correspondence($tei) or $main = own:titles-in-sources($tei))) or . = own:titles-in-sources($tei)]
        [not(own:speaks-of-the-file(.)) and not(. = own:names-of-project($tei/teiHeader))]"/>
    <xsl:variable name="between" as="xs:string"
        select="
          if (starts-with($subtitle, '（')) then ''
          else if (matches($main, '[.:;?!,–—-][”“»’]?$') or matches($subtitle, '^[(\[]')) then ' '
          else ': '"/>
    <xsl:sequence select="
        if ($main and $subtitle) then replace($main, '\s*[:;,]$', ':') || $between || $subtitle else $main"/>
  </xsl:function>

  <!-- What the project calls itself that publishes the file. -->
  <xsl:function name="own:names-of-project" as="xs:string*">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:sequence select="
        $header/fileDesc/(publicationStmt/(publisher | authority | distributor), seriesStmt/title) ! tg:header-text(.)"/>
  </xsl:function>

  <!-- "Title: Subtitle". Titles beside the first that are no subtitles are other forms of it. -->
  <xsl:function name="own:joined-title" as="xs:string?">
    <xsl:param name="titles" as="element()*"/>
    <xsl:variable name="main" as="element()?" select="($titles[not(@type = ($own:subtitle-types, 'alt'))], $titles)[1]"/>
    <xsl:variable name="subtitle" as="element()?" select="
        ($titles except $main)[@type = $own:subtitle-types][string(@xml:lang) = string($main/@xml:lang)][1]"/>
    <xsl:variable name="text" as="xs:string?" select="$main ! tg:header-text(.) ! replace(., '\s*[:;,.]$', '')"/>
    <xsl:sequence select="string-join(($text, $subtitle ! tg:header-text(.)), if (matches($text, '[?!]$')) then ' ' else ': ')[. ne '']"/>
  </xsl:function>

  <!-- The titles that the sources give to the thing edited, one by one. -->
  <xsl:function name="own:titles-in-sources" as="xs:string*">
    <xsl:param name="tei" as="element()"/>
    <xsl:sequence select="$tei/teiHeader/fileDesc/sourceDesc//title ! tg:header-text(.)"/>
  </xsl:function>

  <!-- collection-title, collection-number: the series or collection the thing edited appears in; archive_collection: what a
       manuscript's file calls its collection. That of a later print is
       none of a manuscript, and that of the file none of a printed source. -->
  <xsl:function name="tg:collection" as="map(xs:string, xs:string?)">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="headers" as="element(teiHeader)*" select="tg:headers($tei)"/>
    <xsl:variable name="source" as="element()?"
        select="tg:original-source($headers)[not($type = ('manuscript', 'personal_communication'))]"/>
    <xsl:variable name="corpus" as="element(teiHeader)?" select="$headers[not(. is $tei/teiHeader[1])][1]"/>
    <xsl:variable name="holder" as="element()?" select="(
        $source/(series | seriesStmt | self::bibl[title/@level = 'm']/title[@level = 's']),
        $tei/teiHeader/fileDesc/titleStmt/title[@level = 's' or @type = ('series', 'collection')],
        $headers/fileDesc/(seriesStmt except own:periodical-of-file(..))[empty($source//(imprint | publicationStmt | publisher))],
        own:title-elements($corpus/fileDesc/titleStmt))[tg:first-text((self::title, title))][1]"/>
    <xsl:variable name="kept-in" as="xs:boolean" select="$type = 'manuscript' and $holder/@type = 'collection'"/>
    <xsl:sequence select="map{
        (if ($kept-in) then 'archive_collection' else 'collection-title'): tg:without-end-point(tg:first-text($holder/(self::title, title))),
        'collection-number': string-join($holder/(biblScope | self::title/../biblScope)[own:counts-in-series(.)] ! own:scope-text(.), ', ')[. ne ''] }"/>
  </xsl:function>

  <!-- The elements that hold the title itself, best first: typed as main, of the level of a part or a volume, untyped;
       subtitles, series, dates and other forms of the title are none. Where all levels from the series to
       the part are told, the part is what is edited. -->
  <xsl:function name="own:title-elements" as="element(title)*">
    <xsl:param name="statement" as="element(titleStmt)*"/>
    <xsl:variable name="candidates" as="element(title)*"
        select="$statement/title[not(@type) or @type = $own:main-title-types or @level = ('a', 'm', 'u')]
                [not(@type = ($own:subtitle-types, $own:types-of-other-titles[. ne 'desc']))]"/>
    <xsl:variable name="part" as="element(title)*" select="$candidates[@level = 'a'][tg:first-text(.)]"/>
    <xsl:variable name="titles" as="element(title)*" select="
        if ($part and $candidates[@level = 's']) then ($part[not(@type = 'desc')], $part)[1]
        else $candidates[not(@type = 'desc')]"/>
    <xsl:sequence select="
        $titles[@type = $own:main-title-types],
        ('a', 'm', 'u', 'j', '') ! (let $level := . return $titles[not(@type = $own:main-title-types)][string(@level) = $level]),
        $statement/title[count(../title) = 1 or not(@level or @type = ($own:subtitle-types, $own:types-of-other-titles))]"/>
  </xsl:function>
</xsl:stylesheet>
