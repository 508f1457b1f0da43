<?xml version="1.0" encoding="UTF-8"?>
<!-- Where a link may lead: within the page to something that is on it, or out by http, https, mailto or a relative path. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- A reference that is safe to click, or nothing. Scheme by RFC 3986, 3.1; what has another one
       (javascript, data, file, ...), or characters that hide one, is no link. -->
  <xsl:function name="own:safe-url" as="xs:string?">
    <xsl:param name="url" as="xs:string"/>
    <xsl:variable name="plain" as="xs:string" select="normalize-space($url)"/>
    <xsl:choose>
      <xsl:when test="$plain = '' or matches($plain, '[\p{C}\s&quot;&lt;&gt;\\^`{|}]')"/>
      <xsl:when test="matches($plain, '^(https?://[^/?#]+|mailto:[^/])', 'i')">
        <xsl:sequence select="own:escape-percent($plain)"/>
      </xsl:when>
      <xsl:when test="matches($plain, '^[^/?#]*:') or starts-with($plain, '//')"/>
      <xsl:otherwise>
        <xsl:sequence select="own:escape-percent($plain)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The reference with what no URL may hold escaped: a percent sign that starts no escape,
       brackets outside a host, a second number sign. -->
  <xsl:function name="own:escape-percent" as="xs:string">
    <xsl:param name="url" as="xs:string"/>
    <xsl:variable name="percent" as="xs:string"
        select="replace($url, '%($|[^0-9A-Fa-f]|[0-9A-Fa-f]($|[^0-9A-Fa-f]))', '%25$1')"/>
    <xsl:variable name="brackets" as="xs:string"
        select="replace(replace($percent, '\[', '%5B'), '\]', '%5D')"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize($brackets, '#')"/>
    <xsl:sequence select="
        if (count($parts) gt 2)
        then $parts[1] || '#' || string-join(subsequence($parts, 2), '%23') else $brackets"/>
  </xsl:function>

  <!-- Where a TEI pointer leads from this page, or nothing: #id to what the page shows,
       anything else if it is safe. Only the first pointer of several counts. -->
  <xsl:function name="own:href" as="xs:string?">
    <xsl:param name="pointer" as="attribute()?"/>
    <xsl:variable name="first" as="xs:string" select="string(tg:pointers($pointer)[1])"/>
    <xsl:choose>
      <xsl:when test="$first = ''"/>
      <xsl:when test="starts-with($first, '#')">
        <xsl:variable name="target" as="element()?" select="own:target($first, $pointer/..)"/>
        <xsl:sequence select="if ($target[own:is-shown(.)]) then '#' || own:id($target) else ()"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="own:safe-url($first)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Whether an element has a place on the page: what stands in a text, and the entries of the lists
       of names. -->
  <xsl:function name="own:is-shown" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/ancestor-or-self::*[self::text or self::sourceDoc]) and not($element/self::g or $element/self::index)
        or own:is-entry($element)"/>
  </xsl:function>

</xsl:stylesheet>
