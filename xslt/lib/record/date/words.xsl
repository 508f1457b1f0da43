<?xml version="1.0" encoding="UTF-8"?>
<!-- Years, doubts and the want of a date in words. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <!-- Two years with what stands between them: "1918-19", "1779–1782", "1862 bis 1878", "1895/97". -->
  <xsl:variable name="own:range-of-years" as="xs:string"
      select="'(1[0-9]{3}|20[0-9]{2})\s*([-–—−/]|bis|to|until|до|по|à|au?|al?)\s*([0-9]{4}|[0-9]{2})'"/>

  <!-- Whole numbers between 1000 and 2099 that stand alone. -->
  <xsl:function name="own:years-in" as="xs:string*">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="numbers" as="xs:string*">
      <xsl:analyze-string select="$text" regex="[0-9]+">
        <xsl:matching-substring><xsl:sequence select="."/></xsl:matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="distinct-values($numbers[matches(., '^(1[0-9]|20)[0-9]{2}$')])"/>
  </xsl:function>

  <xsl:function name="own:names-a-century" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
        matches($text, 'centur|jahrhundert|jh\.|siècle|secolo|siglo|век|世紀|世纪|\d\s*(th|st|nd|rd|e)\s+c|(^|\W)s(aec)?\.\s*[ivx]+', 'i')"/>
  </xsl:function>

  <!-- "late 15th cent. (paper of 1467)": what stands in brackets is another time, where there is one before it. -->
  <xsl:function name="own:without-remarks" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="outside" as="xs:string" select="normalize-space(replace($text, '\([^()]*\)', ' '))"/>
    <xsl:sequence select="if (exists(own:years-in($outside)) or own:names-a-century($outside)) then $outside else $text"/>
  </xsl:function>

  <!-- "since 1834", "as of 2025": when a series began is no date of what is in it. -->
  <xsl:function name="own:without-beginnings" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="replace($text, '(^|\P{L})(since|as of|seit|depuis|dal|desde|sinds|od|от|с)\s+[0-9]{4}($|[^0-9])', '$1$3', 'i')"/>
  </xsl:function>

  <!-- First and last year of the one range that a text names ("between 1862 and 1878" and "1891-3" as well), where no other
       number may be a year; () where they are none, or in the wrong order. -->
  <xsl:function name="own:years-of-range" as="xs:integer*">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="ranges" as="xs:string*">
      <xsl:analyze-string regex="(^|[^0-9]){$own:range-of-years}($|[^0-9])" select="
          replace($text, '(zwischen|between|entre|między|между)\s+([0-9]{4})\s+(und|and|et|y|i|и)\s+([0-9]{4})', '$2–$4', 'i')
          => replace('(1[0-9]{2})([0-9])[-–]([0-9])($|[^0-9\-–])', '$1$2–$1$3$4')">
        <xsl:matching-substring>
          <xsl:variable name="first" as="xs:string" select="regex-group(2)"/>
          <xsl:variable name="last" as="xs:string" select="regex-group(4)"/>
          <xsl:sequence select="$first, substring($first, 1, 4 - string-length($last)) || $last"/>
        </xsl:matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:variable name="years" as="xs:integer*" select="$ranges ! xs:integer(.)"/>
    <xsl:sequence select="
        if (count($years) = 2 and $years[1] lt $years[2] and $years[2] lt 2100
            and (every $year in own:years-in($text) satisfies $year = $ranges)) then $years else ()"/>
  </xsl:function>

  <!-- The same, where the text names nothing besides: no day, no number of a volume. -->
  <xsl:function name="own:years-of-mere-range" as="xs:integer*">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
        own:years-of-range($text)[not(matches(replace($text, '[0-9]{4}(\W*[0-9]{1,4})?', ''), '[0-9]'))]"/>
  </xsl:function>

  <xsl:variable name="own:words-for-nearly" as="xs:string" select="
      '^(on or about|(possibly|probably|about|around|approximately|circa|ca?\.?|mid|early|late|um|etwa|wohl|vermutlich|wahrscheinlich|mitte|anfang|ende'
      || '|vers|environ|début|fin|mi|verso|circa|inizio|metà|fine|hacia|około|около|начало|середина|конец)([\s\-]+(of|de|le|den|the|di|del|al))?)[\s\-,]+'"/>

  <xsl:variable name="own:days-of-the-week" as="xs:string" select="
      '^((mon|tues|wednes|thurs|fri|satur|sun)day|(mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'
      || '|(lune|marte|mercole|giove|vener)dì|sabato|domenica|lunes|martes|miércoles|jueves|viernes|sábado|domingo'
      || '|(maan|dins|woens|donder|vrij|zater|zon)dag),?(\s+(the|den|le|il|el|de))?\s+'"/>

  <!-- "on or about Sunday, 22 July 1888": the day alone. -->
  <xsl:function name="own:without-nearly" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="normalize-space($text) => replace($own:words-for-nearly, '', 'i') => replace($own:days-of-the-week, '', 'i')"/>
  </xsl:function>

  <!-- "1898?", "ca. 1700", "between ...", "1443 or 1448". A question in a long text is not about the date. -->
  <xsl:function name="own:is-doubtful-text" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
        contains($text, '?') and string-length($text) lt 60
        or matches($text, '^[\[(]?(ca?|circa|um|vers|około|zwischen|between|entre|między|между)($|\P{L})', 'i')
        or matches($text, '[0-9]{4}\W*\s(or|oder|ou|o|или|albo|lub)\s\W*[0-9]{4}')"/>
  </xsl:function>

  <!-- A mere "700" may be a year, and is a century where Italians write; "Gregorian" is a calendar. -->
  <xsl:function name="own:says-no-date" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
        matches($text, '^\W*(n\.?\s*d|o\.?\s*[jd]|s\.?\s*[ad]|b\.?\s*(d|г)|undated|undatiert|no date|unknown|[1-9]00|(gregorian|julian|hijri|islamic|hebrew|coptic)( calendar)?)\W*$', 'i')"/>
  </xsl:function>
</xsl:stylesheet>
