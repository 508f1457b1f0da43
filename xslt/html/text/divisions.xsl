<?xml version="1.0" encoding="UTF-8"?>
<!-- Divisions of a text, their and their headings. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- A division, its heading one level below the heading of the division around it (TEI DS). -->
  <xsl:template match="*:div | div1 | div2 | div3 | div4 | div5 | div6 | div7 | body | front | back | text | group
      | floatingText | titlePage | prologue | epilogue | performance | set | postscript | argument
      | epigraph"
      mode="own:text" as="element()">
    <xsl:param name="level" as="xs:integer" tunnel="yes" select="2"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="named" as="xs:string?" select="own:name-of-part(., $ui)"/>
    <xsl:variable name="headed" as="xs:boolean" select="own:has-heading(.) or exists($named)"/>
    <xsl:element name="{if ($headed and starts-with(local-name(), 'div')) then 'section' else 'div'}">
      <xsl:call-template name="own:attributes">
        <xsl:with-param name="class" select="own:division-class(.)"/>
        <xsl:with-param name="id" select="starts-with(local-name(), 'div')"/>
      </xsl:call-template>
      <xsl:if test="exists($named)">
        <xsl:element name="h{min(($level, 6))}">
          <xsl:attribute name="data-generated"/>
          <xsl:sequence select="own:interface-attributes($ui)"/>
          <xsl:value-of select="$named"/>
        </xsl:element>
      </xsl:if>
      <xsl:apply-templates mode="own:text">
        <xsl:with-param name="level" select="if ($headed) then $level + 1 else $level" tunnel="yes"/>
        <xsl:with-param name="head-level" select="$level" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:element>
  </xsl:template>

  <!-- div for all of its numbered kinds. -->
  <xsl:function name="own:division-class" as="xs:string">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="replace(local-name($division), '^div[1-7]$', 'div')"/>
  </xsl:function>

  <!-- What the page calls a division that says what it is by its type alone, as EpiDoc's do; those that are views have
       their names already. -->
  <xsl:function name="own:name-of-part" as="xs:string?">
    <xsl:param name="division" as="element()"/>
    <xsl:param name="ui" as="map(*)"/>
    <xsl:sequence select="
        if ($division[self::div][normalize-space()][not(head)])
        then map{'apparatus': $ui?apparatus, 'commentary': $ui?commentary, 'bibliography': $ui?bibliography,
                 'references': $ui?bibliography}(lower-case(string($division/@type)))
        else ()"/>
  </xsl:function>

  <!-- Whether the element has a heading that structures the page. -->
  <xsl:function name="own:has-heading" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/head[own:is-heading(.)])"/>
  </xsl:function>

  <!-- The first heading of a division is one; further ones, and those of lists, verses, figures, are lines. -->
  <xsl:function name="own:is-heading" as="xs:boolean">
    <xsl:param name="head" as="element(head)"/>
    <xsl:sequence select="
        exists($head/parent::*[matches(local-name(), '^(div[1-7]?|body|front|back|group|prologue|epilogue)$')])
        and empty($head/preceding-sibling::head) and normalize-space($head) != ''"/>
  </xsl:function>

  <xsl:template match="head" mode="own:text" as="element()">
    <xsl:param name="head-level" as="xs:integer" tunnel="yes" select="2"/>
    <xsl:variable name="level" as="xs:integer" select="min(($head-level, 6))"/>
    <xsl:choose>
      <xsl:when test="not(own:is-heading(.))">
        <xsl:call-template name="own:wrap">
          <xsl:with-param name="block" select="if (own:holds-blocks(.)) then 'div' else 'p'"/>
          <xsl:with-param name="class" select="'head', 'line'"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="own:holds-blocks(.)">
        <div role="heading" aria-level="{$level}">
          <xsl:call-template name="own:attributes">
            <xsl:with-param name="id" select="not(starts-with(local-name(..), 'div'))"/>
          </xsl:call-template>
          <xsl:call-template name="own:numbered-heading"/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="h{$level}">
          <xsl:call-template name="own:attributes">
            <xsl:with-param name="id" select="not(starts-with(local-name(..), 'div'))"/>
          </xsl:call-template>
          <xsl:call-template name="own:numbered-heading"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A heading whose number was taken out of its words. -->
  <xsl:template name="own:numbered-heading" as="node()*">
    <xsl:if test="own:number-of-heading(.)">
      <span class="number" data-generated=""><xsl:value-of select="@n"/></span>
      <xsl:text> </xsl:text>
    </xsl:if>
    <xsl:apply-templates mode="own:text"/>
  </xsl:template>

  <xsl:function name="own:number-of-heading" as="xs:string?">
    <xsl:param name="head" as="element()"/>
    <xsl:sequence select="$head/self::head/@n[matches(., '^[0-9A-Z]{1,3}(\.[0-9]{1,3}){0,4}\.?$')][not(starts-with(normalize-space($head), .))] ! string()"/>
  </xsl:function>

</xsl:stylesheet>
