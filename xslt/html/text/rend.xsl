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
        own:style-rules-of($element) ! own:rule-name(.)"/>
  </xsl:function>

  <!-- A word that may be part of a class name, or nothing. -->
  <xsl:function name="own:class-name" as="xs:string?">
    <xsl:param name="word" as="xs:string"/>
    <xsl:sequence select="replace(replace($word, '[^a-z0-9]+', '-'), '^-|-$', '')[. != '']"/>
  </xsl:function>

  <!-- The rules of an element's rendition and style, as far as they are allowed: one for the element itself, and one for
       each part of it that a rendition is about (TEI HD57-1: first-line, first-letter, before, after), written as
       the part, two colons before it, and its declarations. -->
  <xsl:function name="own:style-rules-of" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="renditions" as="element(rendition)*" select="
        own:targets($element/@rendition)[self::rendition][not(@scheme != 'css')]"/>
    <xsl:sequence select="
        own:allowed-css(string-join(($renditions[not(own:part(.))], $element/@style), ';'))[. != ''],
        $renditions[own:part(.)] ! own:part-rule(.)"/>
  </xsl:function>

  <!-- The part of an element that a rendition is about, where it is one that CSS has too. -->
  <xsl:function name="own:part" as="xs:string?">
    <xsl:param name="rendition" as="element(rendition)"/>
    <xsl:sequence select="$rendition/@scope ! lower-case(normalize-space())[. = ('first-line', 'first-letter', 'before', 'after')]"/>
  </xsl:function>

  <xsl:function name="own:part-rule" as="xs:string?">
    <xsl:param name="rendition" as="element(rendition)"/>
    <xsl:variable name="part" as="xs:string" select="own:part($rendition)"/>
    <xsl:variable name="content" as="xs:string?" select="
        if ($part = ('before', 'after')) then own:allowed-content(string($rendition)) else ()"/>
    <xsl:variable name="css" as="xs:string" select="string-join(($content, own:allowed-css(string($rendition))[. != '']), ';')"/>
    <xsl:sequence select="if ($css = '' or $part = ('before', 'after') and empty($content)) then () else '::' || $part || $css"/>
  </xsl:function>

  <!-- What stands before or after: a short string of plain characters. -->
  <xsl:function name="own:allowed-content" as="xs:string?">
    <xsl:param name="css" as="xs:string"/>
    <xsl:variable name="declaration" as="xs:string?" select="
        (tokenize($css, ';') ! normalize-space())[matches(., '^content\s*:\s*([&quot;''])[^\p{C}&quot;''\\&lt;&gt;]{1,8}\1$')][1]"/>
    <xsl:sequence select="$declaration ! ('content:&quot;' || replace(., '^content\s*:\s*.|.$', '') || '&quot;')"/>
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

  <!-- A colour keeps its hue, and takes a lightness that can be read on the page, light or dark (CSS Color 5, 4.1; see
       assets/style/ground.css). -->
  <xsl:function name="own:readable-colours" as="xs:string">
    <xsl:param name="rule" as="xs:string"/>
    <xsl:sequence select="
        replace($rule, '(^|;)color:([^;]+)', '$1color:oklch(from $2 var(--tint))')"/>
  </xsl:function>

  <!-- The class of a rule, made of its own letters, so that equal rules share it on every page. -->
  <xsl:function name="own:rule-name" as="xs:string">
    <xsl:param name="rule" as="xs:string"/>
    <xsl:variable name="content" as="xs:integer*"
        select="string-to-codepoints(substring-before(substring-after($rule, 'content:&quot;'), '&quot;'))"/>
    <xsl:sequence select="
        string-join(('css', own:class-name(replace(replace($rule, ':-', ':minus-'), '\.', 'p')), $content), '-')"/>
  </xsl:function>

  <!-- The rules for all rendition and style of a document, those of its selectors first. -->
  <xsl:function name="own:style-rules" as="xs:string">
    <xsl:param name="document" as="document-node()"/>
    <xsl:sequence select="
        string-join((
            $document/*/teiHeader//rendition[@selector] ! own:selector-rule(.),
            (distinct-values($document//*[@style or @rendition]/own:style-rules-of(.))
                ! own:written-rule('.' || own:rule-name(.), .)) => sort()), '&#10;')"/>
  </xsl:function>

  <!-- A rule as a style sheet has it. $rule: as own:style-rules-of returns it. -->
  <xsl:function name="own:written-rule" as="xs:string">
    <xsl:param name="selector" as="xs:string"/>
    <xsl:param name="rule" as="xs:string"/>
    <xsl:variable name="part" as="xs:string?" select="('first-line', 'first-letter', 'before', 'after')[starts-with($rule, '::' || .)] ! ('::' || .)"/>
    <xsl:sequence select="
        string-join(tokenize($selector, ', ') ! (. || $part), ', ')
        || '{' || own:readable-colours(substring($rule, 1 + string-length(string($part)))) || '}'"/>
  </xsl:function>

  <!-- A rendition that says by a CSS selector what it is about (TEI att.selector, HD57-1a). Nothing where the selector
       needs more than names of elements, their `type`, `rend` and `place`, children and descendants. -->
  <xsl:function name="own:selector-rule" as="xs:string?">
    <xsl:param name="rendition" as="element(rendition)"/>
    <xsl:variable name="selectors" as="xs:string*" select="tokenize($rendition/@selector, ',') ! own:translated-selector(.)"/>
    <xsl:variable name="rule" as="xs:string?" select="
        if ($rendition/@scheme != 'css') then ()
        else if (own:part($rendition)) then own:part-rule($rendition)
        else own:allowed-css(string($rendition))[. != '']"/>
    <xsl:sequence select="if (exists($selectors)) then $rule ! own:written-rule(string-join($selectors, ', '), .) else ()"/>
  </xsl:function>

  <!-- A selector of TEI elements as one of this page's classes. -->
  <xsl:function name="own:translated-selector" as="xs:string?">
    <xsl:param name="selector" as="xs:string"/>
    <xsl:variable name="steps" as="xs:string*" select="tokenize(replace($selector, '\s*>\s*', ' > '))"/>
    <xsl:variable name="translated" as="xs:string*" select="
        $steps ! (if (. = '>') then .
                  else if (matches(., '^([A-Za-z]+|\*)?(\[(type|rend|place)[~]?=[&quot;'']?[A-Za-z0-9_\-]+[&quot;'']?\])*$'))
                  then (replace(replace(replace(., '\[.*$', ''), '^\*$', ''), '^(.)', '.$1')
                        || string-join(tokenize(., '\[')[position() gt 1]
                           ! ('.' || replace(., '[~]?=.*$', '') || '-' || own:class-name(lower-case(replace(., '^[^=]*=|[&quot;''\]]', ''))))))
                  else ())"/>
    <xsl:sequence select="
        if (exists($steps) and count($steps) = count($translated) and not($steps[1] = '>' or $steps[last()] = '>' or $translated = ''))
        then '.text ' || string-join($translated, ' ') else ()"/>
  </xsl:function>

</xsl:stylesheet>
