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

  <!-- An entry within the text: with parallel segmentation (TEI TCAPPS) the lemma, or the first reading, is the text;
       with a location (TEI TCAPLO) or end points (TCAPDE) the text is outside. Then its mark. -->
  <xsl:template match="app" mode="own:text" as="element()">
    <xsl:choose>
      <xsl:when test="own:is-inline-app(.)">
        <xsl:call-template name="own:wrap">
          <xsl:with-param name="content" as="node()*">
            <xsl:if test="own:is-parallel-app(.)">
              <xsl:apply-templates select="own:lemma(.)" mode="own:text">
                <xsl:with-param name="with-witnesses" select="false()"/>
              </xsl:apply-templates>
            </xsl:if>
            <xsl:call-template name="own:app-mark">
              <xsl:with-param name="entry" select="own:id(.) || '~entry'"/>
            </xsl:call-template>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="own:wrap">
          <xsl:with-param name="class" select="'app', 'listed'"/>
          <xsl:with-param name="id" select="own:is-attached-app(.) or own:is-about-lines(.)"/>
          <xsl:with-param name="content" as="node()*">
            <xsl:call-template name="own:app-location"/>
            <xsl:call-template name="own:app-readings"/>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The letter of the current entry where it belongs in the text. $entry: the id of the entry in its list. -->
  <xsl:template name="own:app-mark" as="element()">
    <xsl:param name="entry" as="xs:string"/>
    <xsl:param name="numbers" as="map(*)" tunnel="yes" select="map{}"/>
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="number" as="xs:string?" select="$numbers(generate-id())"/>
    <sup class="note-mark" data-generated="">
      <xsl:choose>
        <xsl:when test="empty($number)"/>
        <xsl:when test="$in-link"><span id="{own:mark-id(.)}"><xsl:value-of select="$number"/></span></xsl:when>
        <xsl:otherwise>
          <a id="{own:mark-id(.)}" href="#{$entry}" role="doc-noteref"
              aria-label="{$ui?apparatus} {$number}"><xsl:value-of select="$number"/></a>
        </xsl:otherwise>
      </xsl:choose>
    </sup>
  </xsl:template>

  <!-- What an entry shows in the text. -->
  <xsl:function name="own:lemma" as="element()?">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="($app/lem, $app/(rdg | rdgGrp//(lem | rdg))[own:is-parallel-app($app)][ancestor::app[1] is $app])[1]"/>
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
    <xsl:param name="numbers" as="map(*)" tunnel="yes"/>
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
                <xsl:variable name="entry" as="element(app)" select="."/>
                <xsl:for-each select="own:lemma-words(.)[. != '']">
                  <span class="{if (own:lemma($entry)) then 'lemma' else 'about'}" data-generated=""><xsl:value-of select="."/></span>
                </xsl:for-each>
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

  <!-- What an entry is about: its lemma, else the first words between its end points. -->
  <xsl:function name="own:lemma-words" as="xs:string">
    <xsl:param name="app" as="element(app)"/>
    <xsl:variable name="from" as="element()?" select="own:targets($app/@from)[1]"/>
    <xsl:variable name="end" as="element()" select="(own:targets($app/@to), $app)[1]"/>
    <xsl:variable name="stretch" as="text()*" select="
        if (own:lemma($app) or empty($from)) then ()
        else subsequence($from/(descendant::text() | following::text()), 1, 40)
            [. &lt;&lt; $end or ancestor::* intersect $end][not(ancestor::app or ancestor::note)]"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize(string-join($stretch))"/>
    <xsl:sequence select="
        if (own:lemma($app)) then own:plain(own:lemma($app))
        else string-join(if (count($words) gt 8) then (subsequence($words, 1, 4), '…', $words[last()]) else $words, ' ')"/>
  </xsl:function>

  <!-- Where an entry of a list belongs: its letter, which leads there, and what its loc says. -->
  <xsl:template name="own:app-location" as="element()*">
    <xsl:param name="numbers" as="map(*)" tunnel="yes" select="map{}"/>
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="number" as="xs:string?" select="$numbers(generate-id())[own:is-attached-app(current())]"/>
    <xsl:variable name="line" as="element()?" select="own:line-of(.)"/>
    <xsl:if test="exists($number) and not($in-link)">
      <a class="location" href="#{own:mark-id(.)}" aria-label="{$number}: {$ui?back}" data-generated=""><xsl:value-of select="$number"/></a>
    </xsl:if>
    <xsl:if test="@loc">
      <span class="location" data-generated="">
        <xsl:choose>
          <xsl:when test="exists($line) and not($in-link)"><a href="#{own:id($line)}"><xsl:value-of select="@loc"/></a></xsl:when>
          <xsl:otherwise><xsl:value-of select="@loc"/></xsl:otherwise>
        </xsl:choose>
      </span>
    </xsl:if>
    <xsl:if test="$number and not(lem)">
      <span class="about" data-generated=""><xsl:value-of select="own:lemma-words(.)"/></span>
    </xsl:if>
  </xsl:template>

  <!-- The readings of an entry with their witnesses, one after another. -->
  <xsl:template name="own:app-readings" as="node()*">
    <xsl:param name="without" as="element()?" select="()"/>
    <xsl:for-each select="node() except $without">
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="." mode="own:text">
        <xsl:with-param name="lemma" select="$without" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:for-each>
  </xsl:template>

  <!-- A group of readings, without the one that the text shows. -->
  <xsl:template match="rdgGrp" mode="own:text" as="element()">
    <xsl:param name="lemma" as="element()?" tunnel="yes"/>
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="content" as="node()*">
        <xsl:apply-templates select="node() except $lemma" mode="own:text"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="lem | rdg" mode="own:text" as="element()">
    <xsl:param name="with-witnesses" as="xs:boolean" select="true()"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="content" as="node()*">
        <xsl:apply-templates mode="own:text"/>
        <xsl:if test="self::rdg and not(normalize-space())">
          <span class="omits" data-generated=""><xsl:value-of select="$ui?omits"/></span>
        </xsl:if>
        <xsl:if test="$with-witnesses and (@wit or @source or @resp) and (self::rdg or own:is-listed(..))">
          <span class="witnesses" data-generated=""><xsl:call-template name="own:sigla"/></span>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="own:is-listed" as="xs:boolean">
    <xsl:param name="app" as="element()"/>
    <xsl:sequence select="exists($app/self::app[not(own:is-inline-app(.))])"/>
  </xsl:function>

</xsl:stylesheet>
