<?xml version="1.0" encoding="UTF-8"?>
<!-- Dates of TEI (ND, att.datable) as CSL-JSON date variables. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- A dated element as a CSL date variable: "date-parts" (one or two arrays of year, month, day) with "circa" where
       it is uncertain, or "literal" where it cannot be computed with; () where it says nothing. -->
  <xsl:function name="tg:date" as="map(xs:string, item())?">
    <xsl:param name="dated" as="element()?"/>
    <xsl:variable name="bounds" as="array(xs:integer)*" select="own:date-bounds($dated)"/>
    <xsl:choose>
      <xsl:when test="empty($dated)"/>
      <xsl:when test="exists($bounds)">
        <xsl:sequence select="own:date-variable($bounds, own:is-uncertain-date($dated))"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="tg:date-in-text(tg:header-text($dated))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The first of the elements that gives a date, as tg:date. -->
  <xsl:function name="tg:first-date" as="map(xs:string, item())?">
    <xsl:param name="dated" as="element()*"/>
    <xsl:sequence select="($dated ! tg:date(.))[1]"/>
  </xsl:function>

  <!-- A date written in words: exact where it is ISO 8601, names day or month beside the year, or holds one year or
       one range of years only, otherwise literal; marks for "without date" and empty text are no date. -->
  <xsl:function name="tg:date-in-text" as="map(xs:string, item())?">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="words" as="xs:string" select="own:without-remarks(translate($text, '０１２３４５６７８９', '0123456789'))"/>
    <xsl:variable name="iso" as="array(xs:integer)?" select="(own:date-parts($words), tg:date-with-month(own:without-nearly($words)), own:date-in-han($words))[1]"/>
    <xsl:variable name="years" as="xs:string*" select="own:years-in($words)"/>
    <xsl:variable name="range" as="xs:integer*" select="own:years-of-mere-range($words)"/>
    <xsl:choose>
      <xsl:when test="exists($iso)">
        <xsl:sequence select="own:date-variable($iso, matches(normalize-space($words), $own:words-for-nearly, 'i'))"/>
      </xsl:when>
      <xsl:when test="exists($range)">
        <xsl:sequence select="own:date-variable($range ! array{ . }, own:is-doubtful-text($text))"/>
      </xsl:when>
      <xsl:when test="count($years) = 1">
        <xsl:sequence select="own:date-variable([xs:integer($years)], own:is-doubtful-text($text))"/>
      </xsl:when>
      <xsl:when test="not(matches($text, '[\p{L}\p{N}]')) or own:says-no-date($text)"/>
      <xsl:otherwise>
        <xsl:sequence select="map{ 'literal': $text }"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The year of a CSL date variable, () for a literal one. -->
  <xsl:function name="tg:year" as="xs:integer?">
    <xsl:param name="date" as="map(*)?"/>
    <xsl:sequence select="$date?date-parts?1?1"/>
  </xsl:function>

  <xsl:function name="own:date-variable" as="map(xs:string, item())">
    <xsl:param name="bounds" as="array(xs:integer)+"/>
    <xsl:param name="uncertain" as="xs:boolean"/>
    <xsl:variable name="parts" as="array(*)"
        select="array{ if (deep-equal($bounds[1], $bounds[2])) then $bounds[1] else $bounds }"/>
    <xsl:sequence select="map:merge((map{ 'date-parts': $parts }, map{ 'circa': true() }[$uncertain]))"/>
  </xsl:function>

  <!-- One array of parts for a day, two for a span of time; what another calendar or the like has (@when-custom, ...) where
       nothing else says it. -->
  <xsl:function name="own:date-bounds" as="array(xs:integer)*">
    <xsl:param name="dated" as="element()?"/>
    <xsl:variable name="when" as="array(xs:integer)?" select="own:first-parts($dated/(@when, @when-iso, @when-custom))"/>
    <xsl:variable name="from" as="array(xs:integer)?" select="own:first-parts($dated/(@from, @from-iso, @notBefore, @notBefore-iso,
        @from-custom, @notBefore-custom))"/>
    <xsl:variable name="to" as="array(xs:integer)?" select="own:first-parts($dated/(@to, @to-iso, @notAfter, @notAfter-iso,
        @to-custom, @notAfter-custom))"/>
    <xsl:sequence select="if (exists($when)) then $when else ($from, $to)"/>
  </xsl:function>

  <xsl:function name="own:first-parts" as="array(xs:integer)?">
    <xsl:param name="attributes" as="attribute()*"/>
    <xsl:sequence select="($attributes ! own:date-parts(replace(., '^(-?)([0-9]{3})$', '$10$2')))[1]"/>
  </xsl:function>

  <!-- Year, month, day of an ISO 8601 (also without hyphens) or W3C date; time and zone are left out, and so are
       marks for an unknown day or month ("1894-09-??", "1894-XX-XX", "1894-00-00") and what is no day of a month. -->
  <xsl:function name="own:date-parts" as="array(xs:integer)?">
    <xsl:param name="lexical" as="xs:string"/>
    <xsl:variable name="pattern" as="xs:string"
        select="'^(-?[0-9]{4,6})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?(T.*|Z|[+\-][0-9]{2}:[0-9]{2})?$'"/>
    <xsl:variable name="extended" as="xs:string"
        select="replace(normalize-space($lexical), '^([0-9]{4})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])$', '$1-$2-$3')
                => replace('^([0-9]{4}(-(0[1-9]|1[0-2]))?)(-(\?\?|[XxUu]{2}|00)){1,2}$', '$1')"/>
    <xsl:analyze-string select="$extended" regex="{$pattern}">
      <xsl:matching-substring>
        <xsl:sequence select="array{ (regex-group(1), regex-group(3), regex-group(5))[. ne ''] ! xs:integer(.) }"/>
      </xsl:matching-substring>
    </xsl:analyze-string>
  </xsl:function>

  <!-- A bound of which the other is missing, a terminus, a mark of doubt (TEI CE, att.global.responsibility), or doubt in the words
       of a date; those of an event tell more than its date. -->
  <xsl:function name="own:is-uncertain-date" as="xs:boolean">
    <xsl:param name="dated" as="element()"/>
    <xsl:variable name="bounds" as="attribute()*"
        select="$dated/(@from | @from-iso | @from-custom | @to | @to-iso | @to-custom)"/>
    <xsl:variable name="exact" as="xs:boolean" select="exists($dated/(@when | @when-iso | @when-custom)) or count($bounds) = 2"/>
    <xsl:sequence select="
        not($exact)
        or $dated/@cert = ('low', 'medium', 'unknown') or $dated/@precision = ('low', 'medium')
        or $dated/@evidence = 'conjecture' or exists($dated/(precision, certainty))
        or not($dated/self::event) and own:is-doubtful-text(tg:header-text($dated))"/>
  </xsl:function>
</xsl:stylesheet>
