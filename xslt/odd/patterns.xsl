<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xmlns="http://relaxng.org/ns/structure/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Small RELAX NG patterns: a reference, a choice, a group, a repetition. -->

  <!-- A reference to an element or to a subclass. -->
  <xsl:function name="tg:reference" as="element(rng:ref)">
    <xsl:param name="spec" as="element()"/>
    <ref name="{$spec/@ident}"/>
  </xsl:function>

  <!-- One of several patterns; of none, what nothing matches. -->
  <xsl:function name="tg:choice" as="element()">
    <xsl:param name="patterns" as="element()*"/>
    <xsl:choose>
      <xsl:when test="empty($patterns)">
        <notAllowed/>
      </xsl:when>
      <xsl:when test="count($patterns) eq 1">
        <xsl:sequence select="$patterns"/>
      </xsl:when>
      <xsl:otherwise>
        <choice>
          <xsl:sequence select="$patterns"/>
        </choice>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A pattern as often as @minOccurs and @maxOccurs of the particle say (default: once). -->
  <xsl:function name="tg:occurs" as="element()*">
    <xsl:param name="particle" as="element()"/>
    <xsl:param name="pattern" as="element()*"/>
    <xsl:variable name="min" as="xs:integer" select="xs:integer(($particle/@minOccurs, 1)[1])"/>
    <xsl:variable name="max" as="xs:string" select="string(($particle/@maxOccurs, max(($min, 1)))[1])"/>
    <xsl:variable name="fixed" as="xs:integer"
        select="if ($max eq 'unbounded') then max(($min - 1, 0)) else $min"/>
    <xsl:if test="$max ne 'unbounded' and xs:integer($max) lt $min">
      <xsl:sequence select="tg:stop($particle, 'has a @maxOccurs below its @minOccurs')"/>
    </xsl:if>
    <xsl:sequence select="(1 to $fixed) ! $pattern"/>
    <xsl:choose>
      <xsl:when test="$max eq '0'">
        <empty/>
      </xsl:when>
      <xsl:when test="$max eq 'unbounded' and $min eq 0">
        <zeroOrMore>
          <xsl:sequence select="$pattern"/>
        </zeroOrMore>
      </xsl:when>
      <xsl:when test="$max eq 'unbounded'">
        <oneOrMore>
          <xsl:sequence select="$pattern"/>
        </oneOrMore>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="own:up-to(xs:integer($max) - $min, $pattern)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- At most $count times, as nested options: deterministic, unlike options in a row. -->
  <xsl:function name="own:up-to" as="element()?">
    <xsl:param name="count" as="xs:integer"/>
    <xsl:param name="pattern" as="element()*"/>
    <xsl:if test="$count gt 0">
      <optional>
        <xsl:sequence select="$pattern, own:up-to($count - 1, $pattern)"/>
      </optional>
    </xsl:if>
  </xsl:function>

  <xsl:function name="tg:group" as="element()">
    <xsl:param name="patterns" as="element()*"/>
    <xsl:choose>
      <xsl:when test="empty($patterns)">
        <empty/>
      </xsl:when>
      <xsl:when test="count($patterns) eq 1">
        <xsl:sequence select="$patterns"/>
      </xsl:when>
      <xsl:otherwise>
        <group>
          <xsl:sequence select="$patterns"/>
        </group>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
