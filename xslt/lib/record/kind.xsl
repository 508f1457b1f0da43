<?xml version="1.0" encoding="UTF-8"?>
<!-- What kind of thing a document edits: its CSL type and genre, by evidence. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Words by which headers and titles call a piece of correspondence, and its genre; the first that is met counts. -->
  <xsl:variable name="own:correspondence-words" as="map(xs:string, xs:string)+" select="
      map{ 'genre': 'Telegram', 'words': 'telegr[aä]m|t[eé]l[eé]gramme|телеграмм|電報|电报|cablegram' },
      map{ 'genre': 'Postcard',
           'words': 'post-?card|postkarte|korrespondenzkarte|carte postale|cartolina|tarjeta postal|открытк|葉書' },
      map{ 'genre': 'Dedication', 'words': 'widmung|(^|\P{L})dedication|dédicace' },
      map{ 'genre': 'Photograph', 'words': 'photograph|fotografi' },
      map{ 'genre': 'Card', 'words': '(^|\P{L})karte($|\P{L})|(^|\P{L})card($|\P{L})|visitenkarte|briefkarte' },
      map{ 'genre': 'Letter',
           'words': '(^|\P{L})(letters?|lettres?|lettera|lettere|carta|epistles?|epistola)($|\P{L})|briefe?($|\P{L})|письм|書簡|书信' }"/>

  <!-- The CSL type of the thing edited (CSL 1.0.2, appendix III). -->
  <xsl:function name="tg:csl-type" as="xs:string">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="headers" as="element(teiHeader)*" select="tg:headers($tei)"/>
    <xsl:variable name="source" as="element()?" select="tg:original-source($headers)"/>
    <xsl:sequence select="
        if (tg:is-correspondence($tei)) then ('manuscript'[own:has-archive($headers)], 'personal_communication')[1]
        else if ($headers/fileDesc/sourceDesc//(msDesc[not(own:describes-print(.))] | object[own:has-archive(ancestor::teiHeader)])) then 'manuscript'
        else (own:type-of-part($source), 'article-journal'[own:periodical-of-file($headers[1])], own:type-of-whole($source, $tei))[1]"/>
  </xsl:function>

  <!-- Whether it describes a copy of something printed: its types, and no hand; or it says beside a print only
       where it is kept, or nothing. -->
  <xsl:function name="own:describes-print" as="xs:boolean">
    <xsl:param name="described" as="element(msDesc)"/>
    <xsl:sequence select="
        exists($described//(typeDesc | objectDesc[matches(@form, '^print|incunab', 'i')])) and empty($described//(handDesc | handNote))
        or exists($described/../bibl[publisher][date]) and empty($described//(msIdentifier/*, msContents, physDesc)[tg:first-text(.)])
        or own:is-edited-from-print($described/ancestor::fileDesc)
           and empty($described//(origDate,
                     (msContents | handDesc | handNote | physDesc/(* except (decoDesc | bindingDesc)) | origin)[tg:first-text(.)]))
        or exists($described/../(biblFull | biblStruct)[.//publisher][.//date]) and empty($described//(handDesc | handNote | msItem | physDesc)[tg:first-text(.)])"/>
  </xsl:function>

  <!-- Whether a bibl with an imprint is called as the file is, or stands where manuscripts are mere witnesses. -->
  <xsl:function name="own:is-edited-from-print" as="xs:boolean">
    <xsl:param name="file" as="element(fileDesc)?"/>
    <xsl:variable name="prints" as="element(bibl)*" select="$file/sourceDesc/bibl[title][publisher][date]"/>
    <xsl:sequence select="
        $prints/title ! lower-case(tg:header-text(.)) = $file/titleStmt/title ! lower-case(tg:header-text(.))
        or exists($prints) and exists($file/sourceDesc//witness/msDesc)"/>
  </xsl:function>

  <!-- What kind of letter or of play it is, as the header calls it; () where nothing says. -->
  <xsl:function name="tg:genre" as="xs:string?">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="named" as="xs:string?" select="
        tg:first-text(tg:headers($tei)/profileDesc/textClass/keywords/term[@type = ('genreTitle', 'genre')])"/>
    <xsl:sequence select="
        if (tg:is-correspondence($tei)) then own:correspondence-genre($tei)
        else ($named, 'Play'[own:is-play($tei)])[1]"/>
  </xsl:function>

  <!-- A document that somebody sent (TEI HD44CD), or that its class or object type calls a letter or telegram. -->
  <xsl:function name="tg:is-correspondence" as="xs:boolean">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="object" as="xs:string" select="own:object-words(tg:headers($tei)[1])"/>
    <xsl:sequence select="
        exists($tei/teiHeader/profileDesc/correspDesc/correspAction[tg:action-type(.) = 'sent'])
        or exists(tg:own-addressees($tei/teiHeader))
        or (some $kind in $own:correspondence-words[?genre = ('Telegram', 'Postcard', 'Letter')]
            satisfies matches($object, $kind?words, 'i'))"/>
  </xsl:function>

  <!-- The genre by object and class, else by keywords, else by the title; a letter where none says and the object is
       not named otherwise. -->
  <xsl:function name="own:correspondence-genre" as="xs:string?">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="header" as="element(teiHeader)?" select="tg:headers($tei)[1]"/>
    <xsl:variable name="evidence" as="xs:string+"
        select="
          own:object-words($header),
          string-join($header/profileDesc/textClass/keywords/term, ' '),
          string-join($header/fileDesc/titleStmt/title[not(@level = ('s', 'm', 'j'))] ! tg:header-text(.), ' ')"/>
    <xsl:sequence select="(
        for $text in $evidence, $kind in $own:correspondence-words
        return $kind?genre[matches($text, $kind?words, 'i')],
        'Letter'[empty($header/fileDesc/sourceDesc//objectType)])[1]"/>
  </xsl:function>

  <!-- What the header says of the object and the class of the text, as words: objectType, form, msDesc and text types,
       textClass with the categories it points to. -->
  <xsl:function name="own:object-words" as="xs:string">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:variable name="classes" as="xs:string*"
        select="$header/profileDesc/textClass/catRef/@target ! tokenize(.)[starts-with(., '#')] ! substring(., 2)"/>
    <xsl:variable name="categories" as="element(category)*" select="$header/encodingDesc//category[@xml:id = $classes]"/>
    <xsl:sequence select="string-join((
        $header/fileDesc/sourceDesc//(objectType/(@corresp, @type, @ana, .) | objectDesc/@form | msDesc/@type | msItem/@class),
        $header/../text/@type,
        $categories/(@xml:id, catDesc, @n),
        $header/profileDesc/textClass/classCode) ! tg:one-line(string(.)), ' ')"/>
  </xsl:function>

  <xsl:function name="own:has-archive" as="xs:boolean">
    <xsl:param name="headers" as="element(teiHeader)*"/>
    <xsl:sequence select="
        exists(tg:first-text((
            $headers/fileDesc/sourceDesc//(msIdentifier | objectIdentifier)/(repository, institution, collection, idno),
            tg:sheet-in-words($headers[1])/orgName)))"/>
  </xsl:function>

  <!-- A book where a printed source, or the parts of a printed book, show one; else no more than a document. -->
  <xsl:function name="own:type-of-whole" as="xs:string">
    <xsl:param name="source" as="element()?"/>
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="kind" as="xs:string" select="lower-case($source/@type)"/>
    <xsl:sequence select="
        if (matches($kind, 'thesis|dissertation')) then 'thesis'
        else if (matches($kind, 'report')) then 'report'
        else if ($source/(monogr, self::biblFull) or tg:first-text($source//(publisher, pubPlace, edition))
                 or own:is-play($tei) or $tei/text/front/titlePage
                 or tg:headers($tei)/fileDesc/titleStmt/title[@type = ('volume', 'volumenumber')]
                 or matches($kind, 'print|edition')) then 'book'
        else 'document'"/>
  </xsl:function>

  <xsl:function name="own:is-play" as="xs:boolean">
    <xsl:param name="tei" as="element()"/>
    <xsl:sequence select="exists($tei/text//castList) or count(subsequence($tei/text//sp, 1, 5)) = 5"/>
  </xsl:function>
</xsl:stylesheet>
