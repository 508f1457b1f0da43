<?xml version="1.0" encoding="UTF-8"?>
<!-- How the source looks: rend, rendition and style become classes, never styles of the document's own wording. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- The classes that say how an element is rendered in the source (TEI att.global.rendition):
       rend-* for the words of rend, and the class of a rule made from rendition and style. -->
  <xsl:function name="own:rend-classes" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        (for $token in tokenize(lower-case(string($element/@rend)), '[\s;,]+')
         return own:class-name($token)) ! ('rend-' || .),
        own:style-rule($element) ! own:rule-name(.)"/>
  </xsl:function>

  <!-- A word that may be part of a class name, or nothing. -->
  <xsl:function name="own:class-name" as="xs:string?">
    <xsl:param name="word" as="xs:string"/>
    <xsl:sequence select="replace(replace($word, '[^a-z0-9]+', '-'), '^-|-$', '')[. != '']"/>
  </xsl:function>

  <!-- The CSS of an element's rendition and style, as far as it is allowed; nothing if it has none. -->
  <xsl:function name="own:style-rule" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="css" as="xs:string*" select="
        own:targets($element/@rendition)[self::rendition][not(@scheme != 'css')][not(@scope)] ! string(),
        $element/@style ! string()"/>
    <xsl:sequence select="own:allowed-css(string-join($css, ';'))[. != '']"/>
  </xsl:function>

  <!-- Only what sets type: no position, no size beyond the line, no url, no function, no escape. -->
  <xsl:function name="own:allowed-css" as="xs:string">
    <xsl:param name="css" as="xs:string"/>
    <xsl:variable name="property" as="xs:string" select="
        'font-(style|weight|variant|stretch|size)|font-variant-caps|letter-spacing|text-(align|decoration|indent|transform)'
        || '|vertical-align|color|margin-(left|right)|direction'"/>
    <xsl:sequence select="
        distinct-values(tokenize(lower-case($css), ';') ! normalize-space(.)
            [matches(., '^(' || $property || ')\s*:\s*([a-z]+(-[a-z]+)*|#[0-9a-f]{3}|#[0-9a-f]{6}|-?[0-9]{0,2}(\.[0-9]{1,3})?(em|ex|rem|%))$')]
            ! replace(., '\s*:\s*', ':'))
        => string-join(';')"/>
  </xsl:function>

  <!-- A colour keeps its hue, and takes a lightness that can be read on the page, light or dark (CSS Color 5, 4.1). -->
  <xsl:function name="own:readable-colours" as="xs:string">
    <xsl:param name="rule" as="xs:string"/>
    <xsl:sequence select="
        replace($rule, '(^|;)color:([^;]+)', '$1color:oklch(from $2 clamp(var(--darkest), l, var(--lightest)) c h)')"/>
  </xsl:function>

  <!-- The class of a rule, made of its own letters, so that equal rules share it on every page. -->
  <xsl:function name="own:rule-name" as="xs:string">
    <xsl:param name="rule" as="xs:string"/>
    <xsl:sequence select="'css-' || own:class-name(replace(replace($rule, ':-', ':minus-'), '\.', 'p'))"/>
  </xsl:function>

  <!-- The rules for all rendition and style of a document. -->
  <xsl:function name="own:style-rules" as="xs:string">
    <xsl:param name="document" as="document-node()"/>
    <xsl:sequence select="
        (distinct-values($document//*[@style or @rendition]/own:style-rule(.))
            ! ('.' || own:rule-name(.) || '{' || own:readable-colours(.) || '}')) => sort() => string-join('&#10;')"/>
  </xsl:function>

</xsl:stylesheet>
