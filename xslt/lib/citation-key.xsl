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

  <!-- Family name of the first author (else editor), year, and the first telling word of the title, in letters and
       digits; the document's xml:id where there is neither name nor title. -->
  <xsl:function name="tg:citation-key" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="names" as="map(*)*" select="($record?author, $record?editor)[1]?*"/>
    <xsl:variable name="name" as="xs:string?" select="$names[1] ! ((?family, ?literal)[1])"/>
    <xsl:variable name="used" as="xs:string*" select="$names ! (?family, ?given, ?literal) ! own:key-words(.)"/>
    <xsl:variable name="word" as="xs:string?" select="
        (own:key-words($record?title)[string-length(.) gt 2 or matches(., '[^a-z0-9]')]
         [not(. = ($used, $own:words-skipped-in-keys))][not(matches(., '^\d+$'))])[1]"/>
    <xsl:variable name="key" as="xs:string" select="string-join((
        substring(string-join(own:key-words($name)), 1, 24), string(tg:year($record?issued)), substring($word, 1, 24)))"/>
    <xsl:sequence select="if (matches($key, '\p{L}')) then $key else (string($tei/@xml:id)[. ne ''], 'document')[1]"/>
  </xsl:function>

  <!-- Lower-case words of letters and digits without diacritics. -->
  <xsl:function name="own:key-words" as="xs:string*">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:variable name="plain" as="xs:string" select="replace(normalize-unicode(lower-case($text), 'NFKD'), '\p{M}', '')"/>
    <xsl:variable name="latin" as="xs:string"
        select="translate($plain, 'łøđıħð', 'lodihd') => replace('ß', 'ss') => replace('æ', 'ae') => replace('œ', 'oe') => replace('þ', 'th')"/>
    <xsl:sequence select="tokenize($latin, '[^\p{L}\p{N}]+')[. ne '']"/>
  </xsl:function>
</xsl:stylesheet>
