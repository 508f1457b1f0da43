<?xml version="1.0" encoding="UTF-8"?>
<!-- Dates as Chinese, Japanese and Korean write them. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <xsl:variable name="own:han-digits" as="xs:string" select="'〇一二三四五六七八九'"/>

  <!-- Year, month and day (where there are some) of "1951年7月3日", "一九五一年七月", "1951년 7월 3일"; a year of an era
       beside it in brackets is left out; () for all else, such as a year of an era alone. -->
  <xsl:function name="own:date-in-han" as="array(xs:integer)?">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="plain" as="xs:string" select="replace($text, '\s|[（(][^（()）]*[)）]', '') => translate('零', '〇')"/>
    <xsl:variable name="year" as="xs:string" select="'([0-9]{4}|[' || $own:han-digits || ']{4})'"/>
    <xsl:variable name="number" as="xs:string"
        select="'([0-9]{1,2}|[一二三]?十[一二三四五六七八九]?|[' || $own:han-digits || ']{1,2})'"/>
    <xsl:analyze-string select="$plain" regex="^{$year}[年년]({$number}[月월]({$number}[日號号일])?)?$">
      <xsl:matching-substring>
        <xsl:variable name="parts" as="xs:integer+" select="(regex-group(1), regex-group(3), regex-group(5))[. ne ''] ! own:han-number(.)"/>
        <xsl:sequence select="array{ $parts }[($parts[2], 1)[1] = 1 to 12 and ($parts[3], 1)[1] = 1 to 31]"/>
      </xsl:matching-substring>
    </xsl:analyze-string>
  </xsl:function>

  <!-- "23", "二十三", "十", "一九五一". -->
  <xsl:function name="own:han-number" as="xs:integer">
    <xsl:param name="written" as="xs:string"/>
    <xsl:variable name="digits" as="xs:string" select="translate($written, $own:han-digits, '0123456789')"/>
    <xsl:sequence select="
        xs:integer(replace($digits, '^十', '1十') => replace('十([0-9])', '$1') => replace('十$', '0'))"/>
  </xsl:function>
</xsl:stylesheet>
