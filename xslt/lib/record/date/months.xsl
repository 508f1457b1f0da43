<?xml version="1.0" encoding="UTF-8"?>
<!-- Dates in words that name a month. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <!-- How the months begin, January first, in English, German, French, Italian, Spanish, Polish and Russian. -->
  <xsl:variable name="own:months" as="xs:string+" select="
      'jan|jän|gen(n|\.|$)|ene(r|\.|$)|stycz|янв', 'feb|fév|fev|lut|фев', 'mar[cstz]|mär|mar\.|mar$|март', 'apr|avr|abr|kwie|апр',
      'may|mai|mag|maj|мая|май', 'jun|juin|giu|czerw|июн', 'jul|juil|lug|lip|июл', 'aug|août|aout|ago|sierp|авг',
      'sep|set|wrze|сен', 'o[ck]t|ott|paź|окт', 'nov|list|ноя', 'de[cz]|déc|dic|grud|дек'"/>

  <!-- Year, month and day (where there is one) of "3 July 1951", "July 3, 1951", "3. Juli 1951", "March 1999"; () for all
       else, such as several days or months. -->
  <xsl:function name="tg:date-with-month" as="array(xs:integer)?">
    <xsl:param name="text" as="xs:string"/>
    <xsl:analyze-string select="normalize-space($text)" flags="i"
        regex="^(([0-9]{{1,2}})(\.|st|nd|rd|th|er)?\s+)?(de\s+)?(\p{{L}}{{3,}}\.?)(\s+([0-9]{{1,2}})(st|nd|rd|th)?)?,?\s+(de\s+)?(1[0-9]{{3}}|20[0-9]{{2}})(\s*г\.)?\.?$">
      <xsl:matching-substring>
        <xsl:variable name="month" as="xs:integer?" select="own:month(lower-case(regex-group(5)))"/>
        <xsl:variable name="day" as="xs:integer*" select="(regex-group(2), regex-group(7))[. ne ''] ! xs:integer(.)"/>
        <xsl:sequence select="
            if (empty($month) or count($day) gt 1 or not($day = 1 to 31 or empty($day))) then ()
            else array{ xs:integer(regex-group(10)), $month, $day }"/>
      </xsl:matching-substring>
    </xsl:analyze-string>
  </xsl:function>

  <xsl:function name="own:month" as="xs:integer?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="for-each-pair(1 to 12, $own:months, function($number, $beginnings) { $number[matches($name, '^(' || $beginnings || ')')] })[1]"/>
  </xsl:function>
</xsl:stylesheet>
