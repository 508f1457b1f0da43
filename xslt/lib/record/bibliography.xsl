<?xml version="1.0" encoding="UTF-8"?>
<!-- The bibliography inside a document: a record for each entry of its lists. Used beside record.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- What a format of citations writes: with "yes" the entries of the document's bibliography, with "documents" the records
       of the documents in it (see inner-documents.xsl), else the document's own. -->
  <xsl:function name="tg:cited" as="map(xs:string, item()*)*">
    <xsl:param name="root" as="element()"/>
    <xsl:param name="bibliography" as="xs:string"/>
    <xsl:param name="records" as="xs:string"/>
    <xsl:variable name="entries" as="element()*" select="$root[$bibliography = 'yes'] ! tg:bibliography-entries(.)"/>
    <xsl:sequence select="
        if ($bibliography ne 'yes') then if ($records = 'documents') then tg:inner-records($root) else tg:record($root)
        else if (empty($entries)) then tg:nothing('the document has no bibliography')
        else own:with-keys-of-their-own($entries ! own:entry-record(.))"/>
  </xsl:function>

  <!-- The entries of listBibl (TEI CO, 3.12) in the text and in standOff; lists in the header describe the source. -->
  <xsl:function name="tg:bibliography-entries" as="element()*">
    <xsl:param name="root" as="element()"/>
    <xsl:sequence select="
        $root//listBibl[not(ancestor::teiHeader)]/(bibl | biblStruct | biblFull | msDesc)[tg:first-text(.)]"/>
  </xsl:function>

  <!-- An entry with the keys of tg:record. One without a title has its whole text as a note. -->
  <xsl:function name="own:entry-record" as="map(xs:string, item()*)">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="type" as="xs:string" select="own:entry-type($entry)"/>
    <xsl:variable name="titles" as="element()*" select="own:entry-titles($entry)"/>
    <xsl:variable name="title" as="xs:string?" select="own:joined-title($titles)"/>
    <xsl:variable name="address" as="xs:string?" select="tg:web-addresses($entry)[1]"/>
    <xsl:variable name="described" as="map(xs:string, item()*)" select="map:merge((
        map{ 'type': $type, 'title': $title,
             'collection-title': tg:first-text($entry/(series/title, descendant::title[@level = 's']))[not(. = $title)],
             'collection-number': string-join(
                 $entry//biblScope[own:counts-in-series(.)][not(ancestor::relatedItem)] ! own:scope-text(.), ', ')[. ne ''],
             'issued': tg:first-date($entry//(date | origDate)[not(@type = 'accessed')][not(ancestor::relatedItem)]),
             'language': $entry//textLang/@mainLang[1] ! string(.)[matches(., '^\p{L}{2,8}(-|$)')],
             'URL': $address, 'DOI': tg:doi($entry//idno[upper-case(@type) = 'DOI']/string(), $address),
             'note': if (exists($title)) then string-join($entry/note ! tg:header-text(node()), ' ') else tg:header-text($entry) },
        own:entry-persons($entry),
        if ($type = 'manuscript') then tg:place-in-archive($entry//msIdentifier[1]) => map:remove('archival-parts')
        else tg:imprint-of-source($entry, $type)))"/>
    <xsl:variable name="record" as="map(xs:string, item()*)" select="own:present-entries($described)"/>
    <xsl:sequence select="map:put($record, 'id',
        (string($entry/@xml:id)[matches(., '^[A-Za-z][A-Za-z0-9._\-]*$')], tg:citation-key($record, $entry))[1])"/>
  </xsl:function>

  <xsl:function name="own:entry-type" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="kind" as="xs:string" select="lower-case($entry/@type)"/>
    <xsl:variable name="part" as="xs:string?" select="own:type-of-part($entry)"/>
    <xsl:sequence select="
        if ($entry/self::msDesc) then 'manuscript'
        else if ($part) then $part
        else if (matches($kind, 'thesis|dissertation')) then 'thesis'
        else if (matches($kind, 'report')) then 'report'
        else if ($entry/(monogr/imprint/(publisher | pubPlace) | self::biblFull) or $entry/(publisher | pubPlace | title[@level = 'm'])) then 'book'
        else 'document'"/>
  </xsl:function>

  <!-- The titles of the thing itself: of the analytic part where there is one; of a manuscript its name or heading. -->
  <xsl:function name="own:entry-titles" as="element()*">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="holder" as="element()?" select="
        ($entry/analytic[tg:first-text(title)], $entry/monogr, $entry/fileDesc/titleStmt, $entry/titleStmt,
         $entry/msContents/msItem, $entry/self::bibl)[1]"/>
    <xsl:variable name="titles" as="element(title)*" select="$holder/title[tg:first-text(.)]"/>
    <xsl:variable name="of-part" as="element(title)*" select="$titles[@level = 'a'][$holder/self::bibl]"/>
    <xsl:variable name="own" as="element(title)*"
        select="if ($of-part) then $of-part else $titles[not(@level = 's')]"/>
    <xsl:sequence select="
        if ($own) then $own else if ($titles) then $titles
        else $entry/self::msDesc/(msIdentifier/msName, head, msContents/summary)[tg:first-text(.)][1]"/>
  </xsl:function>

  <xsl:function name="own:entry-persons" as="map(xs:string, array(*))">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="related" as="element()*" select="$entry//(relatedItem | note)"/>
    <xsl:variable name="authors" as="element()*" select="
        ($entry/analytic[author], $entry[not(analytic)])[1]//author[empty(ancestor::* intersect $related)]"/>
    <xsl:variable name="editors" as="element(editor)*" select="$entry//editor[empty(ancestor::* intersect $related)]"/>
    <xsl:variable name="translators" as="element()*" select="own:people-who($entry, $own:words-for-translating)"/>
    <xsl:sequence select="map{
        'author': array{ tg:names($authors) },
        'editor': array{ tg:names(($editors except $translators,
            $entry//respStmt[resp[own:means-editing(.)]])) },
        'translator': array{ tg:names($translators) } }"/>
  </xsl:function>

  <!-- A key that is there already has its number behind it. -->
  <xsl:function name="own:with-keys-of-their-own" as="map(xs:string, item()*)*">
    <xsl:param name="records" as="map(xs:string, item()*)*"/>
    <xsl:iterate select="$records">
      <xsl:param name="used" as="map(xs:string, xs:integer)" select="map{}"/>
      <xsl:variable name="wanted" as="xs:string" select="?id"/>
      <xsl:variable name="number" as="xs:integer" select="($used($wanted), 0)[1] + 1"/>
      <xsl:variable name="key" as="xs:string" select="
          if ($number = 1) then $wanted
          else (for $i in $number to $number + map:size($used) + 1 return ($wanted || '-' || $i)[not(map:contains($used, .))])[1]"/>
      <xsl:sequence select="map:put(., 'id', $key)"/>
      <xsl:next-iteration>
        <xsl:with-param name="used" select="map:put(map:put($used, $key, 1), $wanted, $number)"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>
</xsl:stylesheet>
