<?xml version="1.0" encoding="UTF-8"?>
<!-- The critical apparatus: the lemma in the text, what the witnesses have in a list below, and readings listed elsewhere in place. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- An entry within the text (TEI TCAPLK, parallel segmentation): the lemma, or the first reading, is the text. -->
  <xsl:template match="app" mode="own:text" as="element()">
    <xsl:param name="numbers" as="map(xs:string, xs:string)" tunnel="yes" select="map{}"/>
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="number" as="xs:string?" select="$numbers(generate-id())"/>
    <xsl:choose>
      <xsl:when test="empty($number)">
        <xsl:call-template name="own:wrap">
          <xsl:with-param name="class" select="'app', 'listed'"/>
          <xsl:with-param name="content" as="node()*">
            <xsl:call-template name="own:app-location"/>
            <xsl:call-template name="own:app-readings"/>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="own:wrap">
          <xsl:with-param name="content" as="node()*">
            <xsl:apply-templates select="own:lemma(.)" mode="own:text"/>
            <sup class="note-mark" data-generated="">
              <xsl:choose>
                <xsl:when test="$in-link"><xsl:value-of select="$number"/></xsl:when>
                <xsl:otherwise>
                  <a id="{own:mark-id(.)}" href="#{own:id(.)}~entry" role="doc-noteref"
                      aria-label="{$ui?apparatus} {$number}"><xsl:value-of select="$number"/></a>
                </xsl:otherwise>
              </xsl:choose>
            </sup>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What an entry shows in the text. -->
  <xsl:function name="own:lemma" as="element()?">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="($app/lem, $app/(rdg | rdgGrp/(lem | rdg)))[1]"/>
  </xsl:function>

  <!-- Whether an entry stands in the text, and not in a list of entries or in another entry. -->
  <xsl:function name="own:is-inline-app" as="xs:boolean">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="
        exists($app/ancestor::text) and empty($app/ancestor::listApp) and empty($app/ancestor::app)
        and empty($app/ancestor::note) and not($app/@loc or $app/@from)"/>
  </xsl:function>

  <!-- Letters for the entries of a document: a, b, ... z, aa, ... -->
  <xsl:function name="own:app-letters" as="map(xs:string, xs:string)">
    <xsl:param name="entries" as="element(app)*"/>
    <xsl:map>
      <xsl:for-each select="$entries">
        <xsl:map-entry key="generate-id()" select="format-integer(position(), 'a')"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:function>

  <xsl:template name="own:apparatus-section" as="element()?">
    <xsl:param name="entries" as="element(app)*"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:param name="numbers" as="map(xs:string, xs:string)" tunnel="yes"/>
    <xsl:if test="exists($entries)">
      <section id="~apparatus" class="back-matter notes apparatus">
        <h2 data-generated=""><xsl:value-of select="$ui?apparatus"/></h2>
        <ol>
          <xsl:for-each select="$entries">
            <li id="{own:id(.)}~entry" class="note">
              <xsl:sequence select="own:language-attributes(ancestor-or-self::*[@xml:lang][1])"/>
              <a class="note-number" href="#{own:mark-id(.)}" aria-label="{$numbers(generate-id())}: {$ui?back}" data-generated="">
                <xsl:value-of select="$numbers(generate-id())"/>
              </a>
              <xsl:text> </xsl:text>
              <div class="note-text">
                <span class="lemma" data-generated=""><xsl:value-of select="own:plain(own:lemma(.))"/></span>
                <xsl:call-template name="own:app-readings">
                  <xsl:with-param name="without" select="own:lemma(.)"/>
                </xsl:call-template>
              </div>
            </li>
          </xsl:for-each>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Where an entry of a list belongs: as its loc says. -->
  <xsl:template name="own:app-location" as="element()?">
    <xsl:if test="@loc">
      <span class="location" data-generated=""><xsl:value-of select="@loc"/></span>
    </xsl:if>
  </xsl:template>

  <!-- The readings of an entry with their witnesses, one after another. -->
  <xsl:template name="own:app-readings" as="node()*">
    <xsl:param name="without" as="element()?" select="()"/>
    <xsl:for-each select="node() except $without">
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="." mode="own:text"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="lem | rdg" mode="own:text" as="element()">
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="witnesses" as="xs:string"
        select="string-join((@wit, @source, @resp) ! tokenize(.) ! own:siglum(., current()), ' ')"/>
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="content" as="node()*">
        <xsl:apply-templates mode="own:text"/>
        <xsl:if test="self::rdg and not(normalize-space())">
          <span class="omits" data-generated=""><xsl:value-of select="$ui?omits"/></span>
        </xsl:if>
        <xsl:if test="$witnesses != '' and (self::rdg or own:is-listed(..))">
          <span class="witnesses" data-generated=""><xsl:value-of select="' ' || $witnesses"/></span>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="own:is-listed" as="xs:boolean">
    <xsl:param name="app" as="element()"/>
    <xsl:sequence select="exists($app/self::app[not(own:is-inline-app(.))])"/>
  </xsl:function>

  <!-- What a witness is called: its id, as the sigla of editions are, without the prefix of a pointer. -->
  <xsl:function name="own:siglum" as="xs:string">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="from" as="element()"/>
    <xsl:sequence select="
        (own:target($pointer, $from)/(@n, abbr[@type = 'siglum'], idno[@type = 'siglum'])[1] ! normalize-space(),
         replace($pointer, '^.*[#:]', ''))[1]"/>
  </xsl:function>

</xsl:stylesheet>
