<?xml version="1.0" encoding="UTF-8"?>
<!-- The bar at the top: the title, what is shown, which reading, and the ways to contents, notes, names and citation. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:template name="own:bar" as="element()">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="title-language" as="xs:string"/>
    <xsl:param name="views" as="map(*)*"/>
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="reading" as="xs:string"/>
    <xsl:param name="sections" as="xs:string*"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <header class="bar" data-generated="">
      <p class="bar-title"><a href="#~top" lang="{$title-language}"><xsl:value-of select="$title"/></a></p>
      <xsl:call-template name="own:show-switch">
        <xsl:with-param name="views" select="$views"/>
      </xsl:call-template>
      <xsl:if test="own:has-readings($tei)">
        <fieldset class="switch reading-switch">
          <legend><xsl:value-of select="$ui?reading"/></legend>
          <xsl:for-each select="'diplomatic', 'normalized'">
            <input type="radio" name="reading" class="{.}" id="~{.}" value="{.}">
              <xsl:if test=". = $reading"><xsl:attribute name="checked"/></xsl:if>
            </input>
            <label for="~{.}" title="{$ui(. || '-long')}"><xsl:value-of select="$ui(.)"/></label>
          </xsl:for-each>
        </fieldset>
      </xsl:if>
      <nav class="sections" aria-label="{$ui?contents}">
        <xsl:call-template name="own:contents">
          <xsl:with-param name="views" select="$views"/>
        </xsl:call-template>
        <ul>
          <xsl:for-each select="$sections">
            <li><a href="#~{.}"><xsl:value-of select="$ui(.)"/></a></li>
          </xsl:for-each>
        </ul>
      </nav>
    </header>
  </xsl:template>

  <!-- What is shown of page images and divisions, where there is a choice. -->
  <xsl:template name="own:show-switch" as="element()?">
    <xsl:param name="views" as="map(*)*"/>
    <xsl:param name="facsimile" as="map(*)" tunnel="yes"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="parallel" as="xs:boolean" select="own:are-parallel($views)"/>
    <xsl:variable name="with-images" as="xs:boolean" select="exists($facsimile?pages)"/>
    <xsl:if test="$parallel or $with-images">
      <fieldset class="switch show-switch">
        <legend><xsl:value-of select="$ui?show"/></legend>
        <xsl:if test="$with-images">
          <input type="checkbox" class="show-images" id="~show-images" value="images" checked=""/>
          <label for="~show-images"><xsl:value-of select="$ui?images"/></label>
        </xsl:if>
        <xsl:for-each select="if ($parallel) then $views else map{'kind': 'text'}">
          <input type="checkbox" class="show show-{position()}" id="~show-{position()}" value="{position()}" checked=""/>
          <label for="~show-{position()}">
            <xsl:value-of select="if ($parallel) then own:view-name(., $views, $ui) else $ui?text"/>
          </label>
        </xsl:for-each>
      </fieldset>
    </xsl:if>
  </xsl:template>

  <!-- Whether the two readings differ anywhere. -->
  <xsl:function name="own:has-readings" as="xs:boolean">
    <xsl:param name="tei" as="element()"/>
    <xsl:sequence select="some $e in $tei//text//* satisfies exists(own:reading($e))"/>
  </xsl:function>

  <!-- The contents of a text with three headings or more, two levels deep. -->
  <xsl:template name="own:contents" as="element()?">
    <xsl:param name="views" as="map(*)*"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="headings" as="element()*" select="$views?element//head[own:is-heading(.)]"/>
    <xsl:variable name="top" as="element()*"
        select="$headings[not(parent::*/ancestor::*[own:has-heading(.)])]"/>
    <xsl:if test="count($headings) ge 3 and not(own:are-parallel($views))">
      <details class="contents">
        <summary><xsl:value-of select="$ui?contents"/></summary>
        <ol>
          <xsl:for-each select="$top">
            <li>
              <xsl:sequence select="own:contents-link(.)"/>
              <xsl:variable name="inner" as="element()*"
                  select="$headings[parent::*/ancestor::*[own:has-heading(.)][1] is current()/..]"/>
              <xsl:if test="exists($inner)">
                <ol>
                  <xsl:for-each select="$inner"><li><xsl:sequence select="own:contents-link(.)"/></li></xsl:for-each>
                </ol>
              </xsl:if>
            </li>
          </xsl:for-each>
        </ol>
      </details>
    </xsl:if>
  </xsl:template>

  <xsl:function name="own:contents-link" as="element()">
    <xsl:param name="head" as="element()"/>
    <a href="#{own:id($head/(if (starts-with(local-name(..), 'div')) then .. else .))}">
      <xsl:sequence select="own:language-attributes($head/ancestor-or-self::*[@xml:lang][1])"/>
      <xsl:value-of select="own:number-of-heading($head), own:plain($head)"/>
    </a>
  </xsl:function>

</xsl:stylesheet>
