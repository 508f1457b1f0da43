<?xml version="1.0" encoding="UTF-8"?>
<!-- What the pointers of an encoding mean: by the prefixes it defines (TEI SA, 16.2.3) and its base (XML Base; RFC 3986, 5). -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:math="http://www.w3.org/2005/xpath-functions/math"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:key name="own:prefix" match="prefixDef[@ident]" use="string(@ident)"/>

  <!-- The pointers of attributes, one by one. -->
  <xsl:function name="tg:pointers" as="xs:string*">
    <xsl:param name="attributes" as="attribute()*"/>
    <xsl:sequence select="
        for $attribute in $attributes, $pointer in tokenize($attribute) return tg:pointer($pointer, $attribute/..)"/>
  </xsl:function>

  <!-- A pointer that stands in an element: #id is always in this file, whatever the base. -->
  <xsl:function name="tg:pointer" as="xs:string">
    <xsl:param name="written" as="xs:string"/>
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if (starts-with($written, '#')) then $written
        else if (contains($written, ':')) then (own:by-prefix($written, $element), $written)[1]
        else own:from-base($written, $element)"/>
  </xsl:function>

  <!-- By the first definition of its prefix that fits; those of a document's own header come first in a corpus. -->
  <xsl:function name="own:by-prefix" as="xs:string?">
    <xsl:param name="written" as="xs:string"/>
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="definitions" as="element(prefixDef)*"
        select="key('own:prefix', substring-before($written, ':'), root($element))[root() instance of document-node()]"/>
    <xsl:variable name="own" as="element(prefixDef)*" select="$definitions[ancestor::teiHeader/.. intersect $element/ancestor-or-self::*]"/>
    <xsl:sequence select="(($own, $definitions) ! own:replaced(., substring-after($written, ':')))[1]"/>
  </xsl:function>

  <!-- What a definition makes of the rest of a pointer; nothing where its pattern does not match, is none, or could keep
       the matcher busy for long. -->
  <xsl:function name="own:replaced" as="xs:string?" cache="yes">
    <xsl:param name="definition" as="element(prefixDef)"/>
    <xsl:param name="rest" as="xs:string"/>
    <xsl:try select="if (own:is-quick($definition, $rest)) then own:rewritten($definition, $rest) else ()">
      <xsl:catch/>
    </xsl:try>
  </xsl:function>

  <!-- Whether it takes few steps, however badly the pattern fits: no more than the characters to the power of its
       quantifiers and choices, where no quantifier is on a group (the ways through such a group double with each character). -->
  <xsl:function name="own:is-quick" as="xs:boolean">
    <xsl:param name="definition" as="element(prefixDef)"/>
    <xsl:param name="rest" as="xs:string"/>
    <xsl:variable name="pattern" as="xs:string" select="
        replace($definition/@matchPattern, '\\[pP]\{[^}]*\}|\\.', 'x') => replace('\[[^\]]*\]+', 'x')"/>
    <xsl:variable name="free" as="xs:integer" select="string-length(replace(replace($pattern, '\{[0-9]{1,3}\}', ''), '[^*+?{|]', ''))"/>
    <xsl:sequence select="
        not(matches($pattern, '\)[*+{]')) and math:pow(1 + string-length($rest), $free) le 1e5
        and string-length($definition/@replacementPattern) le 2000"/>
  </xsl:function>

  <xsl:function name="own:rewritten" as="xs:string?">
    <xsl:param name="definition" as="element(prefixDef)"/>
    <xsl:param name="rest" as="xs:string"/>
    <xsl:variable name="pattern" as="xs:string" select="'^(' || $definition/@matchPattern || ')$'"/>
    <!-- $1 of the definition is $2 here, for the whole is in brackets -->
    <xsl:variable name="replacement" as="xs:string" select="
        string-join(analyze-string($definition/@replacementPattern, '\$([0-9])')/*
            ! (if (local-name() = 'match') then '$' || (1 + xs:integer(substring(., 2))) else replace(., '[\\$]', '\\$0')))"/>
    <xsl:variable name="meant" as="xs:string?" select="replace($rest, $pattern, $replacement)[matches($rest, $pattern)]"/>
    <xsl:sequence select="$meant ! (if (matches(., '^#|:')) then . else own:from-base(., $definition))"/>
  </xsl:function>

  <!-- Put together, not made shorter: who follows it does that. -->
  <xsl:function name="own:from-base" as="xs:string">
    <xsl:param name="relative" as="xs:string"/>
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="bases" as="xs:string*" select="$element/ancestor-or-self::*/@xml:base ! normalize-space()"/>
    <xsl:sequence select="
        if (exists($bases) and $relative != '') then fold-left(($bases, $relative), '', own:joined#2) else $relative"/>
  </xsl:function>

  <xsl:function name="own:joined" as="xs:string">
    <xsl:param name="base" as="xs:string"/>
    <xsl:param name="reference" as="xs:string"/>
    <xsl:variable name="host" as="xs:string" select="
        if (matches($base, '^[A-Za-z][A-Za-z0-9+.-]*://')) then replace($base, '^([^/]*//[^/?#]*).*$', '$1') else ''"/>
    <xsl:variable name="path" as="xs:string" select="replace(substring-after($base, $host), '[?#].*$', '')"/>
    <xsl:variable name="folder" as="xs:string" select="string-join(tokenize($path, '/')[position() lt last()] ! (. || '/'))"/>
    <xsl:sequence select="
        if ($base = '' or matches($reference, '^[A-Za-z][A-Za-z0-9+.-]*:')) then $reference
        else if (starts-with($reference, '//')) then substring-before($host, '//') || $reference
        else if (starts-with($reference, '/')) then $host || $reference
        else if (starts-with($reference, '?')) then $host || $path || $reference
        else if (starts-with($reference, '#')) then replace($base, '#.*$', '') || $reference
        else $host || ($folder[. != ''], '/'[$host != ''])[1] || $reference"/>
  </xsl:function>
</xsl:stylesheet>
