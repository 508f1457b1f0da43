<?xml version="1.0" encoding="UTF-8"?>
<!-- Documents within a document: members of a corpus, texts of a group, divisions that are documents of their own (a letter, a
     poem). Used beside record.xsl and bibliography.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- What @type or @subtype of a division calls a document of its own. -->
  <xsl:variable name="own:document-types" as="xs:string" select="
      '^(historical-)?documents?$|^(letter|brief|lettre|письмо|telegram|telegramm|cable|dispatch|despatch|memorandum|postcard'
      || '|poem|gedicht|poème|стихотворение|sonnet|speech|sermon|essay|article|story|tale)$'"/>
  <!-- What it calls one view of a text, see divisions.xsl. -->
  <xsl:variable name="own:view-types" as="xs:string"
      select="'^(facsimile|edition|original|source|transcription|transcript|diplomatic|normali[sz]ed|translation)$'"/>

  <!-- The records of the documents in a TEI or teiCorpus element, each with the keys of tg:record. -->
  <xsl:function name="tg:inner-records" as="map(xs:string, item()*)*">
    <xsl:param name="root" as="element()"/>
    <xsl:variable name="members" as="element()*" select="$root//TEI[teiHeader]"/>
    <xsl:variable name="parts" as="element()*" select="$root[empty($members)] ! own:inner-documents(.)"/>
    <xsl:sequence select="
        if (exists($members)) then $members[empty(descendant::TEI)] ! tg:record(.)
        else if (exists($parts)) then own:records-of-parts($root, $parts)
        else tg:nothing('the document holds no documents of their own')"/>
  </xsl:function>

  <!-- Texts of a group, else the outermost divisions that are documents. -->
  <xsl:function name="own:inner-documents" as="element()*">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="grouped" as="element(text)*" select="$tei/text//group/text[not(own:is-of-type(., $own:view-types))]"/>
    <xsl:variable name="innermost" as="element(text)*" select="$grouped[not(group)]"/>
    <xsl:sequence select="
        if (exists($innermost)) then $innermost
        else $tei/text//*[starts-with(local-name(), 'div')][own:is-of-type(., $own:document-types)]
            [empty(ancestor::*[own:is-of-type(., $own:document-types)])]"/>
  </xsl:function>

  <xsl:function name="own:is-of-type" as="xs:boolean">
    <xsl:param name="e" as="element()"/>
    <xsl:param name="types" as="xs:string"/>
    <xsl:sequence select="some $word in ($e/@type, $e/@subtype) ! tokenize(lower-case(.)) satisfies matches($word, $types)"/>
  </xsl:function>

  <!-- Those that ask for one key have their xml:id behind it. -->
  <xsl:function name="own:records-of-parts" as="map(xs:string, item()*)*">
    <xsl:param name="root" as="element()"/>
    <xsl:param name="parts" as="element()+"/>
    <xsl:variable name="outer" as="map(xs:string, item()*)" select="tg:record($root)"/>
    <xsl:variable name="records" as="map(xs:string, item()*)*" select="$parts ! own:part-record(., $outer)"/>
    <xsl:variable name="times" as="map(xs:string, xs:integer+)"
        select="map:merge($records ! map:entry(lower-case(?id), 1), map{ 'duplicates': 'combine' })"/>
    <xsl:variable name="named" as="map(xs:string, item()*)*" select="
        for $i in 1 to count($records)
        return let $id := $parts[$i]/@xml:id[matches(., '^[A-Za-z0-9._\-]+$')]
               return if (exists($id) and count($times(lower-case($records[$i]?id))) gt 1 and $id ne $records[$i]?id)
                      then map:put($records[$i], 'id', $records[$i]?id || '-' || $id) else $records[$i]"/>
    <xsl:sequence select="own:with-keys-of-their-own($named)"/>
  </xsl:function>

  <!-- A part has its own title, persons and date, and what the outer record says of the volume or manuscript it is in;
       without an author of its own, and where nobody sent it, it is by the author of the whole. -->
  <xsl:function name="own:part-record" as="map(xs:string, item()*)">
    <xsl:param name="part" as="element()"/>
    <xsl:param name="outer" as="map(xs:string, item()*)"/>
    <xsl:variable name="head" as="element()*" select="$part/(head, opener, dateline, byline, docAuthor, closer),
        $part/self::text/((front | body)/(head, opener, docAuthor, byline), front/titlePage, body/*[1][self::div]/head)"/>
    <xsl:variable name="sender" as="map(*)*" select="tg:names($head//persName[@type = ('from', 'sender', 'author')])"/>
    <xsl:variable name="author" as="map(*)*" select="
        if (exists($sender)) then $sender
        else tg:names(($head/descendant-or-self::docAuthor, $head/self::byline/persName))"/>
    <xsl:variable name="recipient" as="map(*)*"
        select="tg:names($head//persName[@type = ('to', 'recipient', 'addressee')])"/>
    <xsl:variable name="kept" as="map(xs:string, item()*)" select="map:merge(
        for $key in $own:kept-from-whole return map:entry($key, $outer($key)))
        => map:put('custom', $outer?custom ! map:remove(., 'identifiers'))"/>
    <xsl:variable name="record" as="map(xs:string, item()*)" select="own:present-entries(map:merge((
        map{
          'type': if ($outer?type = ('manuscript', 'personal_communication')) then 'manuscript'
                  else ('chapter'[exists($outer?title)], 'document')[1],
          'title': own:title-of-part($part),
          'container-title': $outer?title,
          'genre': own:genre-of-part($part),
          'author': if (exists($author)) then array{ $author } else $outer?author[empty($recipient)],
          'recipient': array{ $recipient },
          'issued': (own:date-of-part($part, $head), $outer?issued)[1],
          'language': ($part/@xml:lang[. ne ''] ! string(.), $outer?language)[1],
          'page': own:pages-of-part($part)[$outer?type = 'book'] },
        $kept)))"/>
    <xsl:sequence select="map:put($record, 'id', tg:citation-key(map:remove($record, 'editor'), $part))"/>
  </xsl:function>

  <xsl:variable name="own:kept-from-whole" as="xs:string+" select="
      'editor', 'translator', 'collection-title', 'collection-number', 'volume', 'edition', 'publisher', 'publisher-place', 'ISBN', 'archive',
      'archive_collection', 'archive_location', 'archive-place', 'source', 'URL'"/>

  <!-- Its heading, of a text also that of its title page or first division. -->
  <xsl:function name="own:title-of-part" as="xs:string?">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="own:text-of-heading((
        $part/self::text/front/titlePage/docTitle, $part/head, $part/self::text/(front, body)/head,
        $part/self::text/body/*[1][starts-with(local-name(), 'div')]/head)[tg:first-text(.)][1])"/>
  </xsl:function>

  <!-- Without the point that ends a printed heading; one behind marked words is no abbreviation's. -->
  <xsl:function name="own:text-of-heading" as="xs:string?">
    <xsl:param name="heading" as="element()?"/>
    <xsl:variable name="end" as="text()?" select="($heading//text()[not(ancestor::note)][normalize-space(.) ne ''])[last()]"/>
    <xsl:sequence select="
        tg:first-text($heading) ! (if (matches($end, '^\s*[)\]]?\.\s*$')) then replace(., '\s*\.$', '') else tg:without-end-point(.))"/>
  </xsl:function>

  <!-- Letter, telegram, ... as its type, a note of its source or its heading calls it. -->
  <xsl:function name="own:genre-of-part" as="xs:string?">
    <xsl:param name="part" as="element()"/>
    <xsl:variable name="evidence" as="xs:string*" select="
        ($part/@type, $part/@subtype, $part/note[@type = 'source'] ! tg:header-text(node()), own:title-of-part($part)) ! string(.)"/>
    <xsl:sequence select="(
        for $text in $evidence, $kind in $own:correspondence-words
        return $kind?genre[matches($text, $kind?words, 'i')])[1]"/>
  </xsl:function>

  <!-- The date of its dateline, opener or heading; what attributes of the division say, as volumes of documents have it. -->
  <xsl:function name="own:date-of-part" as="map(*)?">
    <xsl:param name="part" as="element()"/>
    <xsl:param name="head" as="element()*"/>
    <xsl:variable name="attribute" as="xs:string?" select="
        $part/@*[local-name() = 'doc-dateTime-min'] ! substring(., 1, 10)[. castable as xs:date]"/>
    <xsl:sequence select="(
        tg:first-date($head[self::dateline or self::opener or self::head or self::titlePage]//(date | docDate)[@when or @from or @notBefore or @notAfter]),
        $attribute ! tg:date-in-text(.),
        tg:first-date($head[self::closer]//date[@when or @from or @notBefore or @notAfter]))[1]"/>
  </xsl:function>

  <!-- From the page that it begins on to that which it ends on, as their breaks are numbered. -->
  <xsl:function name="own:pages-of-part" as="xs:string?">
    <xsl:param name="part" as="element()"/>
    <xsl:variable name="first" as="xs:string?" select="
        ($part/*[1]/self::pb, $part/preceding::pb[1])[1]
        /@n[matches(., '^[0-9ivxlc]+$')]"/>
    <xsl:variable name="last" as="xs:string?" select="$part/descendant::pb[last()]/@n[matches(., '^[0-9ivxlc]+$')]"/>
    <xsl:sequence select="string-join(distinct-values(($first, $last[exists($first)])), '–')[. ne '']"/>
  </xsl:function>
</xsl:stylesheet>
