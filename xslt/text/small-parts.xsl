<?xml version="1.0" encoding="UTF-8"?>
<!-- Breaks, gaps, alternatives and signs: small elements that are not just their content. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- A line of the source is kept in the diplomatic reading, and in the normalized one where
       lines mean something (headings, addresses, signatures, stamps); in prose it is a space.
       A milestone that joins is nothing. -->
  <xsl:template match="lb" mode="own:text" as="xs:string?">
    <xsl:sequence select="
        if (not(tg:separates(.))) then ()
        else if ($reading = 'diplomatic' or own:keeps-lines(.) or own:begins-paragraph(.)) then $own:line
        else $own:space"/>
  </xsl:template>

  <xsl:function name="own:keeps-lines" as="xs:boolean">
    <xsl:param name="lb" as="element(lb)"/>
    <xsl:variable name="holder" as="element()?" select="
        $lb/ancestor::*[self::p or self::item or self::note or self::q or self::quote or self::head or self::ab
            or self::l or self::signed or self::salute or self::dateline or self::byline or self::titlePart
            or self::opener or self::closer or self::address or self::addrLine or self::docImprint or self::stamp
            or self::fw or self::trailer or self::figure or self::div or self::body][1]"/>
    <xsl:sequence select="
        empty($holder[self::p or self::item or self::note or self::q or self::quote or self::ab or self::l])"/>
  </xsl:function>

  <!-- In Japanese and Chinese, what begins with an ideographic space is a paragraph. -->
  <xsl:function name="own:begins-paragraph" as="xs:boolean">
    <xsl:param name="lb" as="element(lb)"/>
    <xsl:sequence select="starts-with(normalize-space($lb/following::text()[normalize-space()][1]), '&#x3000;')"/>
  </xsl:function>

  <xsl:template match="pb | cb | gb | milestone | space" mode="own:text" as="xs:string*">
    <xsl:sequence select="$own:space[tg:separates(current())]"/>
    <xsl:apply-templates mode="#current"/>
  </xsl:template>

  <!-- Lost text: [...], or what the editor says of it, in brackets unless it has some. -->
  <xsl:template match="gap" mode="own:text" as="xs:string">
    <xsl:variable name="said" as="xs:string" select="normalize-space()"/>
    <xsl:sequence select="
        if (not($said)) then '[...]' else if (matches($said, '^[\p{Ps}&lt;]')) then $said else '[' || $said || ']'"/>
  </xsl:template>

  <!-- Struck out, in the diplomatic reading: between the double brackets of the Leiden conventions. -->
  <xsl:template match="del" mode="own:text" as="xs:string*">
    <xsl:sequence select="'⟦'"/>
    <xsl:apply-templates mode="#current"/>
    <xsl:sequence select="'⟧'"/>
  </xsl:template>

  <!-- Alternatives that the reading leaves open stand side by side. -->
  <xsl:template match="choice" mode="own:text" as="xs:string*">
    <xsl:for-each select="*">
      <xsl:sequence select="if (position() gt 1) then '/' else ()"/>
      <xsl:apply-templates select="." mode="own:text"/>
    </xsl:for-each>
  </xsl:template>

  <!-- What is said of a picture. -->
  <xsl:template match="figDesc" mode="own:text" as="xs:string*">
    <xsl:sequence select="own:edge(.), '['"/>
    <xsl:apply-templates mode="#current"/>
    <xsl:sequence select="']', own:edge(.)"/>
  </xsl:template>

  <!-- How a base is read stands after it in parentheses, unless the source brings its own (`rp`). -->
  <xsl:template match="*:rt" mode="own:text" as="xs:string*">
    <xsl:variable name="own-parentheses" as="xs:boolean" select="exists(../*:rp)"/>
    <xsl:sequence select="'('[not($own-parentheses)]"/>
    <xsl:apply-templates mode="#current"/>
    <xsl:sequence select="')'[not($own-parentheses)]"/>
  </xsl:template>

  <!-- A sign without characters: those that the document's own description gives it, if any. -->
  <xsl:template match="g[not(normalize-space())]" mode="own:text" as="xs:string?">
    <xsl:sequence select="tg:glyph(., $reading)"/>
  </xsl:template>

</xsl:stylesheet>
