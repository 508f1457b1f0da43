<?xml version="1.0" encoding="UTF-8"?>
<!-- Where the thing edited is kept (TEI MS, msid). -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Parts of an archival reference, in the order in which they are cited, with the label each has there. A label
       with "|" has a form for one leaf and a form for several. -->
  <xsl:variable name="own:archival-labels" as="map(xs:string, xs:string)+" select="
      map{ 'part': 'fond', 'label': 'f.' }, map{ 'part': 'opis', 'label': 'op.' }, map{ 'part': 'delo', 'label': 'd.' },
      map{ 'part': 'papka', 'label': 'p.' }, map{ 'part': 'leaves', 'label': 'l.|ll.' }, map{ 'part': 'list', 'label': 'l.|ll.' }"/>

  <!-- What a record says of the archive: archive, archive-place, archive_collection, archive_location as in CSL, and
       archival-parts (fond, opis, delo, leaves ... as the header marks them). -->
  <xsl:function name="tg:archive" as="map(xs:string, item()*)">
    <xsl:param name="headers" as="element(teiHeader)*"/>
    <xsl:variable name="kept" as="element()?" select="
        ($headers/fileDesc/sourceDesc//(msIdentifier[not(ancestor::msPart or ancestor::msFrag)] | objectIdentifier)[tg:first-text(*)])[1]"/>
    <xsl:variable name="elsewhere" as="element(altIdentifier)?"
        select="$kept[not(own:names-holder(.)) or tg:is-database(.)]/altIdentifier[own:names-holder(.)][not(matches(@type, $own:types-of-past, 'i'))][1]"/>
    <xsl:sequence select="
        if ($kept) then tg:place-in-archive(($elsewhere, $kept[not(tg:is-database(.))])[1])
        else own:keeper-of-sheet($headers[1])"/>
  </xsl:function>

  <!-- Whether it says who keeps the thing, which some say for each language in an altIdentifier. -->
  <xsl:function name="own:names-holder" as="xs:boolean">
    <xsl:param name="identifier" as="element()"/>
    <xsl:sequence select="exists(tg:first-text($identifier/(repository, institution, collection, idno)))"/>
  </xsl:function>

  <xsl:variable name="own:types-of-past" as="xs:string" select="'former|previous|old|ehemal|ancien|internal|partial'"/>

  <!-- Whether what is named as a repository is a collection of files: so it calls itself, and has no place or shelfmark. -->
  <xsl:function name="tg:is-database" as="xs:boolean">
    <xsl:param name="kept" as="element()?"/>
    <xsl:sequence select="
        matches(tg:first-text($kept/repository), 'base($|\P{L})|corpus|digital|online', 'i')
        and empty(tg:first-text($kept/(* except repository)))"/>
  </xsl:function>

  <!-- The same of one msIdentifier or altIdentifier. -->
  <xsl:function name="tg:place-in-archive" as="map(xs:string, item()*)">
    <xsl:param name="kept" as="element()?"/>
    <xsl:variable name="reference" as="xs:string" select="own:archival-string($kept)"/>
    <xsl:variable name="archive" as="xs:string?" select="own:archive-name($kept, $reference)"/>
    <xsl:sequence select="map{
        'archive': $archive,
        'archive-place': string-join((($kept/settlement, $kept/placeName/settlement)[1], ($kept/country, $kept/placeName/country)[1]) ! tg:first-text(.)[own:says-something(.)], ', ')[. ne ''],
        'archive_collection': own:collections($kept)[1],
        'archive_location': own:without-archive($reference, $archive)[. ne ''],
        'archival-parts': map:merge($kept//idno//idno[@type] ! map:entry(string(@type), tg:header-text(.))) }"/>
  </xsl:function>

  <!-- The readable reference: the idno typed archival, else the marked parts with their labels, else collection
       and shelfmark. -->
  <xsl:function name="own:archival-string" as="xs:string">
    <xsl:param name="kept" as="element()?"/>
    <xsl:variable name="parts" as="element(idno)*" select="$kept/idno[@type = $own:archival-labels?part]"/>
    <xsl:sequence select="
        (tg:first-text($kept/idno[@type = 'archival']),
         string-join($parts ! own:labelled-part(.), ', ')[$parts],
         string-join((own:collections($kept), own:shelfmark($kept)), ', '))[. ne ''][1] => string()"/>
  </xsl:function>

  <xsl:function name="own:collections" as="xs:string*">
    <xsl:param name="kept" as="element()?"/>
    <xsl:sequence select="$kept/collection ! tg:first-text(.)[own:says-something(.)]"/>
  </xsl:function>

  <!-- The idno typed as a shelfmark; where that says nothing, only one without a type; else the first that is not the number of an
       index, a catalogue or a file; else a shelfmark among the other identifiers. -->
  <xsl:function name="own:shelfmark" as="xs:string?">
    <xsl:param name="kept" as="element()?"/>
    <xsl:variable name="marks" as="element(idno)*"
        select="$kept/(idno, idno[not(@type)]/idno)[matches(@type, $own:types-of-shelfmarks, 'i')]"/>
    <xsl:variable name="others" as="element(idno)*" select="$kept/idno[not(descendant-or-self::idno intersect $marks)]"/>
    <xsl:sequence select="(
        tg:first-text($marks), tg:first-text($others[not(@type)]),
        tg:first-text($others[empty($marks)][not(matches(@type, $own:types-of-other-numbers, 'i')) or matches(., $own:words-for-leaves, 'i')]),
        tg:first-text($kept/altIdentifier/idno[matches(@type, $own:types-of-shelfmarks, 'i')]))[not(matches(., '^https?://'))][own:says-something(.)][1]"/>
  </xsl:function>

  <xsl:variable name="own:types-of-shelfmarks" as="xs:string"
      select="'shelf|^signatur|^sig(le|el)?$|call-?n|cote$|collocazione|segnatura|signatura|шифр'"/>
  <xsl:variable name="own:types-of-other-numbers" as="xs:string" select="
      'regist|regest|catalog|katalog|edition|bibl|file|ur[iln]|ark$|viaf|gnd|wiki|geonames|^(tm|hgv|trismegistos|oclc|scn|diktyon|pinakes)$'"/>

  <!-- What no number of an index or a catalogue has in it. -->
  <xsl:variable name="own:words-for-leaves" as="xs:string" select="'(^|\P{L})(fol|foll|ff|karton|box|carton|folder|faszikel|liasse)(\.|\s)'"/>

  <!-- What programs write for an empty field is nothing. -->
  <xsl:function name="own:says-something" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="not(matches($text, '^\W*(nan|null|none|n/a|undefined|empty|nil|unknown|unbekannt|tbd)\W*$', 'i'))"/>
  </xsl:function>

  <xsl:function name="own:labelled-part" as="xs:string">
    <xsl:param name="part" as="element(idno)"/>
    <xsl:variable name="label" as="xs:string+"
        select="tokenize($own:archival-labels[?part = $part/@type][1]?label, '\|')"/>
    <xsl:variable name="text" as="xs:string" select="tg:header-text($part)"/>
    <xsl:sequence select="($label, $label)[if (matches($text, '\d\D+\d')) then 2 else 1] || ' ' || $text"/>
  </xsl:function>

  <!-- The repository in the form with which the reference begins (its abbreviation, mostly), else as it is named. -->
  <xsl:function name="own:archive-name" as="xs:string?">
    <xsl:param name="kept" as="element()?"/>
    <xsl:param name="reference" as="xs:string"/>
    <xsl:variable name="whole" as="xs:string*" select="$kept/(repository, institution) ! own:holder(.)[own:says-something(.)]"/>
    <xsl:variable name="forms" as="xs:string*"
        select="$whole, $kept/(repository, institution)//(abbr, expan, orgName) ! tg:first-text(.)"/>
    <xsl:variable name="used" as="xs:string?" select="$forms[starts-with($reference, . || ',')][1]"/>
    <xsl:sequence select="($used, own:holders($kept))[1]"/>
  </xsl:function>

  <!-- The institution and the repository within it. Of names in several languages the first; a repository may have that of its
       institution in its own. -->
  <xsl:function name="own:holders" as="xs:string?">
    <xsl:param name="kept" as="element()?"/>
    <xsl:variable name="institutions" as="xs:string*"
        select="$kept/institution[not(@*[local-name() = 'lang']) or . is ../institution[1]] ! own:holder(.)[own:says-something(.)]"/>
    <xsl:variable name="repositories" as="xs:string*"
        select="$kept/repository[not(@*[local-name() = 'lang']) or . is ../repository[1]] ! own:holder(.)[own:says-something(.)]"/>
    <xsl:sequence select="
        string-join(($institutions[not(some $name in $repositories satisfies starts-with($name, .))], $repositories), ', ')[. ne '']"/>
  </xsl:function>

  <!-- Its name, without the numbers of it that some write into it. -->
  <xsl:function name="own:holder" as="xs:string?">
    <xsl:param name="holder" as="element()"/>
    <xsl:sequence select="
        if ($holder/idno) then normalize-space(string-join($holder//text()[not(ancestor::idno)]))[. ne ''] else tg:first-text($holder)"/>
  </xsl:function>

  <xsl:function name="own:without-archive" as="xs:string">
    <xsl:param name="reference" as="xs:string"/>
    <xsl:param name="archive" as="xs:string?"/>
    <xsl:sequence select="
        if ($archive and starts-with($reference, $archive || ','))
        then replace(substring($reference, string-length($archive) + 2), '^\s+', '')
        else $reference"/>
  </xsl:function>
</xsl:stylesheet>
