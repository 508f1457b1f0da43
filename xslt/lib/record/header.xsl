<?xml version="1.0" encoding="UTF-8"?>
<!-- Reading a teiHeader: its plain text, the headers it inherits from, the language of the thing edited. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- One line of text: control characters and Unicode line ends become spaces, runs of white space one. Marks that turn
       the direction of what follows (UAX 9, 2.1 to 2.4) are left out: the text would turn what stands behind it as well. -->
  <xsl:function name="tg:one-line" as="xs:string">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:sequence select="
        replace($text, '[&#x202A;-&#x202E;&#x2066;-&#x2069;]', '') => replace('[\p{Cc}\p{Zl}\p{Zp}]', ' ') => normalize-space()"/>
  </xsl:function>

  <!-- The text of header elements as a reader would quote it: notes left out, of a choice the editor's reading
       (TEI CO, choice), a gap marked. -->
  <xsl:function name="tg:header-text" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="text" as="xs:string*">
      <xsl:apply-templates select="$nodes" mode="own:header-text"/>
    </xsl:variable>
    <xsl:sequence select="tg:one-line(string-join($text))"/>
  </xsl:function>

  <xsl:mode name="own:header-text" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <xsl:template mode="own:header-text" match="text()" as="xs:string">
    <xsl:sequence select="string(.)"/>
  </xsl:template>

  <xsl:template mode="own:header-text" match="note"/>

  <xsl:template mode="own:header-text" match="lb | pb | cb" as="xs:string">
    <xsl:sequence select="if (@break = 'no') then '' else ' '"/>
  </xsl:template>

  <xsl:template mode="own:header-text" match="gap" as="xs:string">
    <xsl:sequence select="'[…]'"/>
  </xsl:template>

  <xsl:template mode="own:header-text" match="choice">
    <xsl:apply-templates select="((corr | reg | expan), *)[1]" mode="own:header-text"/>
  </xsl:template>

  <!-- The same in several languages: as the first has it. -->
  <xsl:template mode="own:header-text" match="*[seg[@xml:lang][2]][not(* except (seg[@xml:lang] | interp))][not(text()[normalize-space()])]"
      priority="1">
    <xsl:apply-templates select="if (count(distinct-values(seg/@xml:lang)) = count(seg)) then seg[normalize-space()][1] else node()"
        mode="own:header-text"/>
  </xsl:template>

  <!-- The text of the first of the elements that has any; a text without letter or digit ("...") is none. -->
  <xsl:function name="tg:first-text" as="xs:string?">
    <xsl:param name="elements" as="element()*"/>
    <xsl:sequence select="($elements ! tg:header-text(.))[matches(., '[\p{L}\p{N}]')][1]"/>
  </xsl:function>

  <!-- Library records end a part with a point; after a whole word it is no part of the text. -->
  <xsl:function name="tg:without-end-point" as="xs:string?">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:sequence select="$text ! replace(., '(\p{Ll}{4})\s*\.$', '$1')"/>
  </xsl:function>

  <!-- The header of a document and those it inherits from (teiCorpus, TEI within TEI), nearest first (TEI HD, CCDEF). -->
  <xsl:function name="tg:headers" as="element(teiHeader)*">
    <xsl:param name="tei" as="element()"/>
    <xsl:sequence select="reverse($tei/ancestor-or-self::*/teiHeader[1])"/>
  </xsl:function>

  <!-- The type of a correspAction in TEI's own word (TEI HD44CD), also where the act is named for the deed. -->
  <xsl:function name="tg:action-type" as="xs:string?">
    <xsl:param name="action" as="element(correspAction)"/>
    <xsl:variable name="others" as="map(xs:string, xs:string)" select="map{
        'sending': 'sent', 'sentBy': 'sent', 'sender': 'sent',
        'receiving': 'received', 'receivedBy': 'received', 'deliveredTo': 'received', 'recipient': 'received' }"/>
    <xsl:sequence select="$action/@type ! ($others(string(.)), string(.))[1]"/>
  </xsl:function>

  <!-- Who did what with the letter (TEI HD44CD). Where a file holds several letters of different days, none of them is the
       document. -->
  <xsl:function name="tg:actions" as="element(correspAction)*">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="described" as="element(correspDesc)*" select="$tei/teiHeader/profileDesc/correspDesc"/>
    <xsl:sequence select="
        if (count(tg:days-of-sending($tei)) gt 1) then ()
        else ($described[correspAction/tg:action-type(.) = 'sent'], $described)[1]/correspAction"/>
  </xsl:function>

  <!-- The days on which the letters of a file were sent. -->
  <xsl:function name="tg:days-of-sending" as="xs:string*">
    <xsl:param name="tei" as="element()"/>
    <xsl:sequence select="distinct-values(
        $tei/teiHeader/profileDesc/correspDesc/(correspAction[tg:action-type(.) = 'sent']/date/@when)[1]/string())"/>
  </xsl:function>

  <!-- The language of the thing edited as a BCP 47 tag: that of textLang, else of the text, langUsage last. -->
  <xsl:function name="tg:document-language" as="xs:string?">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="headers" as="element(teiHeader)*" select="tg:headers($tei)"/>
    <xsl:variable name="listed" as="xs:string*"
        select="$headers[.//langUsage/language/@ident][1]//langUsage/language[not(@usage = '0')]/@ident/string()"/>
    <xsl:variable name="candidates" as="xs:string*" select="
        ($headers/fileDesc/sourceDesc//textLang/@mainLang/string())[1],
        ($tei/text, $tei/text/body) ! @xml:lang/string(),
        own:language-of-divisions($tei/text/body/child::div),
        ($tei/ancestor-or-self::*/@xml:lang)[last()]/string(),
        $listed[count($listed) = 1]"/>
    <xsl:sequence select="($candidates ! normalize-space(.))[matches(., '^\p{L}{2,8}(-|$)')][1] ! own:shortest-tag(.)"/>
  </xsl:function>

  <!-- The one language that all divisions share which are neither translation nor commentary. -->
  <xsl:function name="own:language-of-divisions" as="xs:string?">
    <xsl:param name="divisions" as="element(div)*"/>
    <xsl:variable name="found" as="xs:string*" select="distinct-values(
        $divisions[not(@type = ('translation', 'apparatus', 'commentary', 'bibliography', 'notes'))]
        /(@xml:lang, child::div[@type = 'textpart']/@xml:lang)[1])"/>
    <xsl:sequence select="$found[count($found) = 1]"/>
  </xsl:function>

  <!-- BCP 47 asks for the two-letter code where one exists (RFC 5646, 2.2.1). -->
  <xsl:function name="own:shortest-tag" as="xs:string">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:variable name="primary" as="xs:string" select="lower-case(tokenize($tag, '-')[1])"/>
    <xsl:variable name="short" as="xs:string?" select="$own:two-letter($primary)"/>
    <xsl:sequence select="if (exists($short)) then $short || substring($tag, string-length($primary) + 1) else $tag"/>
  </xsl:function>

  <!-- ISO 639-2 and 639-3 codes with an ISO 639-1 equivalent, of languages often met in TEI. -->
  <xsl:variable name="own:two-letter" as="map(xs:string, xs:string)" select="map{
      'ara': 'ar', 'bul': 'bg', 'cat': 'ca', 'ces': 'cs', 'cze': 'cs', 'cym': 'cy', 'wel': 'cy', 'dan': 'da', 'deu': 'de',
      'ger': 'de', 'ell': 'el', 'gre': 'el', 'eng': 'en', 'spa': 'es', 'est': 'et', 'eus': 'eu', 'baq': 'eu', 'fas': 'fa',
      'per': 'fa', 'fin': 'fi', 'fra': 'fr', 'fre': 'fr', 'gle': 'ga', 'heb': 'he', 'hin': 'hi', 'hrv': 'hr', 'hun': 'hu',
      'isl': 'is', 'ice': 'is', 'ita': 'it', 'jpn': 'ja', 'kor': 'ko', 'lat': 'la', 'lav': 'lv', 'lit': 'lt', 'nld': 'nl',
      'dut': 'nl', 'nor': 'no', 'pli': 'pi', 'pol': 'pl', 'por': 'pt', 'ron': 'ro', 'rum': 'ro', 'rus': 'ru', 'san': 'sa',
      'slk': 'sk', 'slo': 'sk', 'slv': 'sl', 'srp': 'sr', 'swe': 'sv', 'tam': 'ta', 'tel': 'te', 'tur': 'tr', 'ukr': 'uk',
      'yid': 'yi', 'zho': 'zh', 'chi': 'zh' }"/>
</xsl:stylesheet>
