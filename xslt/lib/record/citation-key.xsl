<?xml version="1.0" encoding="UTF-8"?>
<!-- Keys of records: stable, readable, the same in every citation format. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <xsl:variable name="own:words-skipped-in-keys" as="xs:string+" select="
      'the', 'and', 'from', 'with', 'der', 'die', 'das', 'ein', 'eine', 'und', 'von', 'les', 'des', 'une', 'del', 'los', 'las'"/>

  <!-- Family name of the first author (else editor), year, and the first telling word of the title, in ASCII letters and
       digits, since old BibTeX parsers know no others. Where names and title are in a script that has no plain Latin
       form here: the document's xml:id, else what it is and its date. -->
  <xsl:function name="tg:citation-key" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="names" as="map(*)*" select="($record?author, $record?editor)[1]?*"/>
    <xsl:variable name="name" as="xs:string?" select="$names[1] ! ((?family, ?literal)[1])"/>
    <xsl:variable name="used" as="xs:string*" select="$names ! (?family, ?given, ?literal) ! own:key-words(.)"/>
    <xsl:variable name="word" as="xs:string?" select="
        (own:key-words($record?title)[string-length(.) gt 2][matches(., '[a-z]')]
         [not(. = ($used, $own:words-skipped-in-keys))])[1]"/>
    <xsl:variable name="named" as="xs:string" select="substring(string-join(own:key-words($name)), 1, 24)"/>
    <xsl:variable name="titled" as="xs:string" select="substring($word, 1, 24)"/>
    <xsl:variable name="year" as="xs:string" select="string(tg:year($record?issued))"/>
    <xsl:sequence select="
        if ($named) then $named || $year || $titled
        else if ($titled) then $titled || $year
        else (string($tei/@xml:id)[matches(., '^[A-Za-z0-9._\-]+$')], own:kind-and-date($record))[1]"/>
  </xsl:function>

  <xsl:function name="own:kind-and-date" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="kind" as="xs:string" select="string-join(own:key-words(($record?genre, $record?type)[1]))"/>
    <xsl:sequence select="
        ($kind, 'document')[. ne ''][1] || string-join($record?issued?date-parts?1?* ! format-integer(., '00'))"/>
  </xsl:function>

  <!-- The lower-case words of a text without diacritics, Cyrillic in Latin letters; words that still hold other letters
       are left out. -->
  <xsl:function name="own:key-words" as="xs:string*">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:variable name="plain" as="xs:string"
        select="replace(normalize-unicode(lower-case($text), 'NFKD'), '\p{M}', '')"/>
    <xsl:variable name="letters" as="xs:string*" select="
        for $letter in string-to-codepoints($plain) ! codepoints-to-string(.)
        return ($own:latin-letters($letter), $letter)[1]"/>
    <xsl:sequence select="tokenize(string-join($letters), '[^\p{L}\p{N}]+')[matches(., '^[a-z0-9]+$')]"/>
  </xsl:function>

  <!-- Letters that Unicode does not decompose into ASCII. -->
  <xsl:variable name="own:latin-letters" as="map(xs:string, xs:string)" select="map{
      'ß': 'ss', 'ł': 'l', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'ħ': 'h', 'ı': 'i', 'æ': 'ae', 'œ': 'oe', 'þ': 'th',
      'а': 'a', 'б': 'b', 'в': 'v', 'г': 'g', 'ґ': 'g', 'д': 'd', 'е': 'e', 'є': 'ie', 'ж': 'zh', 'з': 'z', 'и': 'i',
      'і': 'i', 'ј': 'j', 'к': 'k', 'л': 'l', 'љ': 'lj', 'м': 'm', 'н': 'n', 'њ': 'nj', 'о': 'o', 'п': 'p', 'р': 'r',
      'с': 's', 'т': 't', 'у': 'u', 'ф': 'f', 'х': 'kh', 'ц': 'ts', 'ч': 'ch', 'џ': 'dz', 'ш': 'sh', 'щ': 'shch',
      'ъ': '', 'ы': 'y', 'ь': '', 'э': 'e', 'ю': 'iu', 'я': 'ia', 'ѣ': 'e' }"/>
</xsl:stylesheet>
