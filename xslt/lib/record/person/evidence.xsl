<?xml version="1.0" encoding="UTF-8"?>
<!-- Plain names that the document has elsewhere in parts. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:key name="own:names-in-parts"
      match="persName[.//surname and .//forename] | author[surname and forename] | editor[surname and forename]"
      use="tg:sorted-words(tg:header-text(.))"/>
  <xsl:key name="own:names-with-comma"
      match="(persName | author | editor | name)[contains(., ',')]"
      use="tg:sorted-words(tg:without-life-dates(tg:header-text(.)))"/>

  <!-- A plain name: split at its own comma, else as the document elsewhere encodes or lists the very same words, else, where its
       forenames are abbreviated, as the source has them in full. -->
  <xsl:function name="own:name-on-evidence" as="map(xs:string, xs:string)">
    <xsl:param name="name" as="element()"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="own" as="map(xs:string, xs:string)" select="tg:plain-name($text)"/>
    <xsl:variable name="document" as="document-node()?" select="root($name)[. instance of document-node()]"/>
    <xsl:variable name="words" as="xs:string" select="tg:sorted-words($text)"/>
    <xsl:variable name="encoded" as="element()?"
        select="if ($document) then key('own:names-in-parts', $words, $document)[1] else ()"/>
    <xsl:variable name="listed" as="element()?"
        select="if ($document) then key('own:names-with-comma', $words, $document)[1] else ()"/>
    <xsl:sequence select="
        if (exists($own?family) or not(contains($text, ' '))) then $own
        else if (exists($encoded)) then own:name-in-parts($encoded)
        else if (exists($listed)) then tg:plain-name(tg:header-text($listed))
        else (own:name-in-full($name, $own?literal), $own)[1]"/>
  </xsl:function>

  <!-- "St. St. Blicher", where the source has Blicher, Steen Steensen: the surname, behind initials that agree. -->
  <xsl:function name="own:name-in-full" as="map(xs:string, xs:string)?">
    <xsl:param name="name" as="element()"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="written" as="element()*" select="$name/ancestor::fileDesc[matches($text, '^\p{L}+\.')]/sourceDesc//(author | editor)"/>
    <xsl:variable name="full" as="map(xs:string, xs:string)*" select="
        $written ! (if (.//surname and .//forename) then own:name-in-parts(.) else tg:plain-name(tg:header-text(.)))"/>
    <xsl:sequence select="$full[exists(?family) and exists(?given)][own:abbreviates($text, .)][1]"/>
  </xsl:function>

  <xsl:function name="own:abbreviates" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="full" as="map(xs:string, xs:string)"/>
    <xsl:variable name="family" as="xs:string" select="string-join(($full?non-dropping-particle, $full?dropping-particle, $full?family), ' ')"/>
    <xsl:variable name="before" as="xs:string?"
        select="substring($text, 1, string-length($text) - string-length($family))[ends-with(lower-case($text), ' ' || lower-case($family))]"/>
    <xsl:variable name="initials" as="xs:string*" select="tokenize(lower-case($before), '[\s.]+')[. ne '']"/>
    <xsl:variable name="given" as="xs:string*" select="tokenize(lower-case($full?given), '[\s-]+')"/>
    <xsl:sequence select="
        exists($initials) and count($initials) le count($given)
        and (every $i in 1 to count($initials) satisfies starts-with($given[$i], $initials[$i]))"/>
  </xsl:function>
</xsl:stylesheet>
