<?xml version="1.0" encoding="UTF-8"?>
<!-- The groups of fields of a record: persons, dates, imprint, access, and what CSL has no field for. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- How a role or responsibility is called in some languages. -->
  <xsl:variable name="own:words-for-translating" as="xs:string" select="'transl|übers|tradu|перев'"/>
  <xsl:variable name="own:words-for-editing" as="xs:string"
      select="'(^|\P{L})(editors?|edited by|edition|éditeur|éditrice|redakt(or|ion))($|\P{L})|herausgeb|hrsg'"/>

  <!-- author, recipient, editor, translator: arrays of CSL names. -->
  <xsl:function name="tg:persons-of-record" as="map(xs:string, array(*))">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="headers" as="element(teiHeader)*" select="tg:headers($tei)"/>
    <xsl:variable name="source" as="element()?" select="tg:original-source($headers)"/>
    <xsl:variable name="statement" as="element(titleStmt)*" select="$headers/fileDesc/titleStmt"/>
    <xsl:variable name="actions" as="element(correspAction)*" select="$tei/teiHeader/profileDesc/correspDesc/correspAction"/>
    <xsl:sequence select="map{
        'author': own:first-named((
            $headers ! [fileDesc/titleStmt/author], [$actions[@type = 'sent']],
            [$source//author], [$headers[1]/fileDesc/sourceDesc//msItem/author])),
        'recipient': own:first-named([$actions[@type = 'received']]),
        'editor': own:first-named(([own:editors-of-source($source, $type)], $statement ! [own:editors-of-file(., $type)])),
        'translator': own:first-named((
            [own:people-who($source, $own:words-for-translating)], $statement ! [own:people-who(., $own:words-for-translating)])) }"/>
  </xsl:function>

  <!-- The names of the first group of elements that names anybody. -->
  <xsl:function name="own:first-named" as="array(*)">
    <xsl:param name="groups" as="array(*)*"/>
    <xsl:variable name="named" as="array(*)*" select="$groups ! array{ tg:names(?*) }"/>
    <xsl:sequence select="($named[array:size(.) gt 0], [])[1]"/>
  </xsl:function>

  <!-- Editors of what a chapter stands in, or of a printed source; a periodical's are not cited. -->
  <xsl:function name="own:editors-of-source" as="element()*">
    <xsl:param name="source" as="element()?"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:sequence select="$source[$type = ('book', 'chapter', 'document')]//editor[not(own:role-matches(., $own:words-for-translating))]"/>
  </xsl:function>

  <!-- Editors the file names; those who only say so in a respStmt count where no printed source has editors of its own. -->
  <xsl:function name="own:editors-of-file" as="element()*">
    <xsl:param name="statement" as="element(titleStmt)"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="editors" as="element()*" select="$statement/editor[not(own:role-matches(., $own:words-for-translating))]"/>
    <xsl:sequence select="
        if ($editors or not($type = ('manuscript', 'personal_communication', 'document'))) then $editors
        else $statement/respStmt[resp[matches(., $own:words-for-editing, 'i')]]"/>
  </xsl:function>

  <xsl:function name="own:people-who" as="element()*">
    <xsl:param name="statement" as="element()?"/>
    <xsl:param name="role" as="xs:string"/>
    <xsl:sequence select="
        $statement//editor[own:role-matches(., $role)],
        $statement//respStmt[resp[matches(., $role, 'i')]]"/>
  </xsl:function>

  <xsl:function name="own:role-matches" as="xs:boolean">
    <xsl:param name="editor" as="element(editor)"/>
    <xsl:param name="role" as="xs:string"/>
    <xsl:sequence select="matches($editor/@role, $role, 'i')"/>
  </xsl:function>

  <!-- issued: when it was sent, else created, else the date of the original or the source's imprint, else an event the
       document records (print, writing, premiere). original-date: the first print, where the source is a later one. -->
  <xsl:function name="tg:dates-of-record" as="map(xs:string, map(*)?)">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="headers" as="element(teiHeader)*" select="tg:headers($tei)"/>
    <xsl:variable name="header" as="element(teiHeader)?" select="$headers[1]"/>
    <xsl:variable name="source" as="element()?" select="tg:original-source($header)[not($type = ('manuscript', 'personal_communication'))]"/>
    <xsl:variable name="first-print" as="map(*)?"
        select="(own:event-date($tei, 'print'), tg:first-date($header/fileDesc/sourceDesc//bibl[@type = 'firstEdition']/date))[1]"/>
    <xsl:variable name="issued" as="map(*)?" select="(
        tg:first-date((
            $tei/teiHeader/profileDesc/correspDesc/correspAction[@type = 'sent']/date,
            $header/profileDesc/creation/(date, origDate, self::creation[@* except (@xml:id, @xml:lang) or not(*)]),
            $header/fileDesc/sourceDesc//msDesc//(origDate, origin[@when or @notBefore or @notAfter or @from]),
            $source//imprint/date, $source/publicationStmt/date, $source/date)),
        $first-print, own:event-date($tei, 'written'), own:event-date($tei, 'premiere'),
        own:date-in-prose($header, $source))[1]"/>
    <xsl:sequence select="map{
        'issued': $issued,
        'original-date': $first-print[tg:year(.) lt tg:year($issued)] }"/>
  </xsl:function>

  <!-- A dated event of the document's own history in standOff, as drama corpora keep them (TEI ND, event). -->
  <xsl:function name="own:event-date" as="map(*)?">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:sequence select="tg:first-date($tei/standOff/listEvent/event[@type = $type][@when or @notBefore or @notAfter or @from or @to])"/>
  </xsl:function>

  <!-- The one year that a source described in running text names. -->
  <xsl:function name="own:date-in-prose" as="map(*)?">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:param name="source" as="element()?"/>
    <xsl:variable name="prose" as="element()*" select="$source/self::bibl, $header/fileDesc/sourceDesc[empty(.//(bibl | biblStruct | biblFull | msDesc))]"/>
    <xsl:sequence select="($prose ! tg:date-in-text(tg:header-text(.)))[exists(?date-parts)][1]"/>
  </xsl:function>

  <!-- Who published the thing edited: the imprint of its source, else, where no source is named, the file's own. -->
  <xsl:function name="tg:imprint" as="map(xs:string, item()*)">
    <xsl:param name="headers" as="element(teiHeader)*"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="source" as="element()?" select="tg:original-source($headers)"/>
    <xsl:variable name="statement" as="element()*"
        select="if ($source) then $source//(imprint | publicationStmt) | $source[self::bibl] else $headers[1]/fileDesc/publicationStmt"/>
    <xsl:variable name="publisher" as="xs:string?" select="tg:first-text($statement/(publisher, authority)) ! own:without-end-mark(.)"/>
    <xsl:variable name="place" as="xs:string?" select="own:places($statement[1])"/>
    <xsl:variable name="split" as="xs:boolean" select="empty($place) and matches($publisher, '^[^:]{2,40}:\s+\S')"/>
    <xsl:sequence select="if ($type = ('manuscript', 'personal_communication')) then map{} else map{
        'publisher': if ($split) then replace($publisher, '^[^:]+:\s+', '') else $publisher,
        'publisher-place': if ($split) then substring-before($publisher, ':') else $place,
        'container-title': tg:container-title($source),
        'volume': own:scope($source, 'vol|volume|bd|band|tome'),
        'issue': own:scope($source, 'issue|number|no|nr|heft'),
        'page': own:scope($source, 'pp?|pages?|pg|s')[$type = ('chapter', 'article', 'article-journal')],
        'edition': tg:first-text($source//edition),
        'ISBN': tg:first-text($source//idno[upper-case(@type) = 'ISBN']),
        'ISSN': tg:first-text($source//idno[upper-case(@type) = 'ISSN']) }"/>
  </xsl:function>

  <xsl:function name="own:places" as="xs:string?">
    <xsl:param name="statement" as="element()?"/>
    <xsl:sequence select="string-join($statement/pubPlace[tg:first-text(.)] ! own:without-end-mark(tg:header-text(.)), ', ')[. ne '']"/>
  </xsl:function>

  <!-- Library records end a publisher or place with the mark that joins it to the next (ISBD). -->
  <xsl:function name="own:without-end-mark" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="replace($text, '\s*[,:;]\s*$', '')"/>
  </xsl:function>

  <!-- A biblScope by its unit: @from and @to where given, as a range with an en dash, else its text. -->
  <xsl:function name="own:scope" as="xs:string?">
    <xsl:param name="source" as="element()?"/>
    <xsl:param name="units" as="xs:string"/>
    <xsl:variable name="scope" as="element(biblScope)?" select="($source//biblScope[matches((@unit, @type)[1], '^(' || $units || ')$', 'i')])[1]"/>
    <xsl:sequence select="
        if ($scope/@from) then string-join(distinct-values($scope/(@from, @to)), '–')
        else tg:first-text($scope)"/>
  </xsl:function>

  <!-- Where to find it: the file's own address and who publishes it there, else those of the digital source. -->
  <xsl:function name="tg:access" as="map(xs:string, item()*)">
    <xsl:param name="headers" as="element(teiHeader)*"/>
    <xsl:variable name="statement" as="element(publicationStmt)?" select="$headers[1]/fileDesc/publicationStmt"/>
    <xsl:variable name="digital" as="element()?" select="tg:digital-source($headers)"/>
    <xsl:variable name="own-address" as="xs:string?" select="
        ($statement//idno[not(@type) or matches(@type, 'ur[iln]|handle|hdl|doi|ark|pid|permalink', 'i')]/tg:one-line(.)[matches(., '^https?://\S+$')][tg:is-item-address(.)])[1]"/>
    <xsl:variable name="address" as="xs:string?" select="($own-address, tg:web-addresses($digital))[1]"/>
    <xsl:sequence select="map{
        'source': if ($own-address) then tg:first-text($statement/(publisher, distributor, authority)) else own:digital-source-name($digital),
        'URL': $address,
        'DOI': own:doi(($statement//idno[upper-case(@type) = 'DOI'], tg:original-source($headers)//idno[upper-case(@type) = 'DOI'])/string(), $address),
        'licence': ($headers/fileDesc/publicationStmt/availability/licence/(@target/string(), tg:header-text(.)))[normalize-space(.)][1] }"/>
  </xsl:function>

  <xsl:function name="own:digital-source-name" as="xs:string?">
    <xsl:param name="digital" as="element()?"/>
    <xsl:sequence select="(
        tg:first-text($digital/(descendant::publisher, descendant::distributor, orgName, name)),
        tg:first-text($digital/ref[not(matches(., 'https?://'))]),
        tg:first-text($digital//title))[1]"/>
  </xsl:function>

  <!-- A DOI without its resolver (ISO 26324: 10.prefix/suffix). -->
  <xsl:function name="own:doi" as="xs:string?">
    <xsl:param name="candidates" as="xs:string*"/>
    <xsl:param name="address" as="xs:string?"/>
    <xsl:variable name="bare" as="xs:string*" select="
        $candidates ! replace(tg:one-line(.), '^(https?://(dx\.)?doi\.org/|doi:\s*)', '', 'i'),
        $address[matches(., '^https?://(dx\.)?doi\.org/')] ! replace(., '^https?://(dx\.)?doi\.org/', '')"/>
    <xsl:sequence select="$bare[matches(., '^10\.\d{4,9}/\S+$')][1]"/>
  </xsl:function>

  <!-- What CSL has no field for. -->
  <xsl:function name="tg:beside-csl" as="map(xs:string, item()*)">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="described" as="map(xs:string, item()*)"/>
    <xsl:variable name="headers" as="element(teiHeader)*" select="tg:headers($tei)"/>
    <xsl:sequence select="map{
        'archival-reference': string-join(($described?archive, $described?archive_location), ', '),
        'archival-parts': $described?archival-parts,
        'licence': $described?licence,
        'sent-place': tg:first-text($tei/teiHeader/profileDesc/correspDesc/correspAction[@type = 'sent']/(placeName, .//settlement)),
        'file-publisher': tg:first-text($headers/fileDesc/publicationStmt/(publisher, authority, distributor)),
        'original-source': tg:first-text(tg:original-source($headers)) }"/>
  </xsl:function>
</xsl:stylesheet>
