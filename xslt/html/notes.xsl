<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes: those that belong beside or below the text become numbered notes with ways there and back; others stay in place. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:key name="own:note-on" match="note[@target][ancestor::standOff]" use="tokenize(@target)"/>

  <!-- Whether a note leaves its place for the list of notes. On a rendered leaf only what an editor says
       does; a note among blocks, or one that the source has in its margin or line, stays (TEI CONO). -->
  <xsl:function name="own:is-footnote" as="xs:boolean">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="
        exists($note/ancestor::text) and empty($note/ancestor::note)
        and not(tg:is-element-only($note/..))
        and (if ($note/@type = 'editorial') then true()
             else not(own:stays($note)) and not(own:in-facsimile($note)))"/>
  </xsl:function>

  <!-- Whether a note's place is one beside, in or between the lines. -->
  <xsl:function name="own:stays" as="xs:boolean">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="matches($note/@place, 'margin|left|right|inline|above|below|top|opposite|inter|inspace', 'i')"/>
  </xsl:function>

  <xsl:function name="own:in-facsimile" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists($node/ancestor-or-self::*[@type = ('facsimile', 'leaves')][self::div or self::text])"/>
  </xsl:function>

  <!-- The numbered notes of a document, in the order of their marks. -->
  <xsl:function name="own:footnotes" as="element()*">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="standing-off" as="element()*" select="$tei//standOff//note[@target]"/>
    <xsl:variable name="annotated" as="element()*"
        select="$standing-off/own:target(tokenize(@target)[1], .)[own:is-shown(.)]"/>
    <xsl:for-each select="$tei//note[own:is-footnote(.)] | $annotated">
      <xsl:sequence select="
          .[self::note][own:is-footnote(.)],
          .[. intersect $annotated]/key('own:note-on', '#' || @xml:id)[own:target(tokenize(@target)[1], .) is current()]"/>
    </xsl:for-each>
  </xsl:function>

  <!-- What a note is called: as its author numbered it if every note is, else by its place in the list. -->
  <xsl:function name="own:note-numbers" as="map(xs:string, xs:string)">
    <xsl:param name="notes" as="element()*"/>
    <xsl:variable name="own-numbers" as="xs:boolean" select="
        (every $note in $notes satisfies matches($note/@n, '^[0-9a-z*†‡§]{1,4}$'))
        and count(distinct-values($notes/@n)) = count($notes)"/>
    <xsl:map>
      <xsl:for-each select="$notes">
        <xsl:map-entry key="generate-id()" select="if ($own-numbers) then string(@n) else string(position())"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:function>

  <xsl:template match="note" mode="own:text" as="node()+">
    <xsl:choose>
      <xsl:when test="own:is-footnote(.)">
        <xsl:call-template name="own:note-mark"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text> </xsl:text>
        <xsl:call-template name="own:wrap">
          <xsl:with-param name="class" select="'note', 'in-place'"/>
          <xsl:with-param name="content" as="node()*">
            <xsl:attribute name="role" select="'note'"/>
            <xsl:apply-templates mode="own:text"/>
          </xsl:with-param>
        </xsl:call-template>
        <xsl:text> </xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The mark of a note at its place in the text. -->
  <xsl:template name="own:note-mark" as="element()">
    <xsl:param name="numbers" as="map(xs:string, xs:string)" tunnel="yes" select="map{}"/>
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="number" as="xs:string?" select="$numbers(generate-id())"/>
    <sup class="note-mark" data-generated="">
      <xsl:choose>
        <xsl:when test="$in-link or empty($number)"><xsl:value-of select="$number"/></xsl:when>
        <xsl:otherwise>
          <a id="{own:mark-id(.)}" href="#{own:id(.)}" role="doc-noteref" aria-label="{$ui?note} {$number}">
            <xsl:value-of select="$number"/>
          </a>
        </xsl:otherwise>
      </xsl:choose>
    </sup>
  </xsl:template>

  <xsl:function name="own:mark-id" as="xs:string">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="own:id($note) || '~mark'"/>
  </xsl:function>

  <!-- The marks of the notes in standOff, after what they are about. -->
  <xsl:template match="*[@xml:id][ancestor::text][key('own:note-on', '#' || @xml:id)]" mode="own:text"
      priority="10" as="node()*">
    <xsl:next-match/>
    <xsl:for-each select="key('own:note-on', '#' || @xml:id)[tokenize(@target)[1] = '#' || current()/@xml:id]">
      <xsl:call-template name="own:note-mark"/>
    </xsl:for-each>
  </xsl:template>

  <!-- The list of notes. -->
  <xsl:template name="own:notes-section" as="element()*">
    <xsl:param name="notes" as="element()*"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:if test="exists($notes)">
      <section id="~notes" class="back-matter notes">
        <h2 data-generated=""><xsl:value-of select="$ui?notes"/></h2>
        <ol>
          <xsl:for-each select="$notes">
            <xsl:call-template name="own:note-item"/>
          </xsl:for-each>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- One note in the list, with its number, which leads back. -->
  <xsl:template name="own:note-item" as="element()">
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:param name="numbers" as="map(xs:string, xs:string)" tunnel="yes"/>
    <xsl:param name="content" as="node()*">
      <xsl:apply-templates mode="own:text"/>
    </xsl:param>
    <xsl:variable name="language" as="attribute()?" select="ancestor-or-self::*[@xml:lang][1]/@xml:lang"/>
    <li id="{own:id(.)}">
      <xsl:attribute name="class" select="'note', own:type-class(.)"/>
      <xsl:sequence select="own:language-attributes($language/..)"/>
      <xsl:variable name="shown" as="xs:boolean"
          select="empty(@target[ancestor::standOff])"/>
      <a class="note-number" href="#{if ($shown) then own:mark-id(.) else own:id(own:targets(@target)[own:is-shown(.)][1])}"
          aria-label="{$numbers(generate-id())}: {$ui?back}" data-generated="">
        <xsl:value-of select="$numbers(generate-id())"/>
      </a>
      <xsl:text> </xsl:text>
      <div class="note-text"><xsl:sequence select="$content"/></div>
    </li>
  </xsl:template>

</xsl:stylesheet>
