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

  <!-- Notes kept apart from what they are about: in a standOff, or after the text (TEI COHTP). -->
  <xsl:key name="own:note-on" match="note[@target][ancestor::standOff or ancestor::back]" use="tokenize(@target)[1]"/>
  <xsl:key name="own:pointing-at" match="ref | ptr" use="tokenize(@target)[1]"/>

  <!-- The notes kept elsewhere that have their mark after an element: those whose first target it is, unless the text
       has a reference to them already. -->
  <xsl:function name="own:notes-on" as="element(note)*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element/@xml:id and $element/ancestor::text and own:has-id($element))
        then key('own:note-on', '#' || $element/@xml:id, root($element))
            [empty(ancestor::back) or (own:stands-apart(.) and empty(ancestor::back intersect $element/ancestor::back)
             and empty(own:reference-to(.)))]
        else ()"/>
  </xsl:function>

  <!-- Whether a note is a block of its own among other blocks. -->
  <xsl:function name="own:stands-apart" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="not(own:is-footnote($note)) and tg:is-element-only($note/..) and empty($note/ancestor::note)"/>
  </xsl:function>

  <!-- The reference in the text that leads to a note. -->
  <xsl:function name="own:reference-to" as="element()?">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="
        $note/@xml:id[own:has-id($note)]/key('own:pointing-at', '#' || ., root($note))[ancestor::text][not(ancestor::note)][1]"/>
  </xsl:function>

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
    <xsl:variable name="annotated" as="element()*"
        select="$tei//(standOff | back)//note[tokenize(@target)[1]]/own:target(tokenize(@target)[1], .)[own:is-shown(.)]"/>
    <xsl:for-each select="$tei//note[own:is-footnote(.)] | $annotated">
      <xsl:sequence select=".[self::note][own:is-footnote(.)], own:notes-on(.)"/>
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
    <xsl:param name="numbers" as="map(*)" tunnel="yes" select="map{}"/>
    <xsl:choose>
      <xsl:when test="own:is-footnote(.)">
        <xsl:call-template name="own:note-mark"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text> </xsl:text>
        <xsl:call-template name="own:wrap">
          <xsl:with-param name="class" select="'note', 'in-place'"/>
          <xsl:with-param name="id" select="exists($numbers(generate-id()))"/>
          <xsl:with-param name="content" as="node()*">
            <xsl:attribute name="role" select="'note'"/>
            <xsl:call-template name="own:way-back"/>
            <xsl:apply-templates mode="own:text"/>
          </xsl:with-param>
        </xsl:call-template>
        <xsl:text> </xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- From a note that stands after the text back to its mark, or to the reference that leads to it. -->
  <xsl:template name="own:way-back" as="node()*">
    <xsl:param name="numbers" as="map(*)" tunnel="yes" select="map{}"/>
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="number" as="xs:string?" select="$numbers(generate-id())"/>
    <xsl:variable name="shown" as="xs:string?" select="($number, @n[matches(., '^[0-9a-z*†‡§]{1,4}$')])[1] ! string()"/>
    <xsl:variable name="reference" as="element()?" select="if ($number or $in-link) then () else own:reference-to(.)"/>
    <xsl:if test="not($in-link) and ($number or $reference)">
      <a class="note-number" href="#{if ($number) then own:mark-id(.) else own:id($reference)}"
          aria-label="{string-join(($shown, $ui?back), ': ')}" data-generated=""><xsl:value-of select="($shown, '↑')[1]"/></a>
      <xsl:text> </xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- The mark of a note at its place in the text. -->
  <xsl:template name="own:note-mark" as="element()">
    <xsl:param name="numbers" as="map(*)" tunnel="yes" select="map{}"/>
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="number" as="xs:string?" select="$numbers(generate-id())"/>
    <sup class="note-mark" data-generated="">
      <xsl:choose>
        <xsl:when test="empty($number)"/>
        <xsl:when test="$in-link"><span id="{own:mark-id(.)}"><xsl:value-of select="$number"/></span></xsl:when>
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

  <!-- The marks of notes and entries kept elsewhere, after what they are about. -->
  <xsl:template match="*[@xml:id][ancestor::text][key('own:note-on', '#' || @xml:id) or key('own:app-at', @xml:id)]"
      mode="own:text" priority="10" as="node()*">
    <xsl:next-match/>
    <xsl:for-each select="own:notes-on(.)">
      <xsl:call-template name="own:note-mark"/>
    </xsl:for-each>
    <xsl:for-each select="own:apps-at(.)">
      <xsl:call-template name="own:app-mark">
        <xsl:with-param name="entry" select="own:id(.)"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- The notes of a standOff that have no mark in the text: they are on nothing that is shown. -->
  <xsl:function name="own:unplaced-notes" as="element(note)*">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="placed" as="element()*"/>
    <xsl:sequence select="$tei//standOff[not(ancestor::text)]/(note | descendant::note[ancestor::listAnnotation]) except $placed"/>
  </xsl:function>

  <!-- Whether a part of a standOff belongs to the notes. -->
  <xsl:function name="own:holds-notes" as="xs:boolean">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="exists($part/(self::note | self::listAnnotation//note))"/>
  </xsl:function>

  <!-- The list of notes, and after it those without a place in the text. -->
  <xsl:template name="own:notes-section" as="element()*">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="notes" as="element()*"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="listed" as="element()*" select="$notes[ancestor::standOff or own:is-footnote(.)]"/>
    <xsl:variable name="unplaced" as="element(note)*" select="own:unplaced-notes($tei, $notes)"/>
    <xsl:if test="exists(($listed, $unplaced))">
      <section id="~notes" class="back-matter notes">
        <h2 data-generated=""><xsl:value-of select="$ui?notes"/></h2>
        <xsl:if test="exists($listed)">
          <ol>
            <xsl:for-each select="$listed">
              <xsl:call-template name="own:note-item"/>
            </xsl:for-each>
          </ol>
        </xsl:if>
        <xsl:apply-templates select="$unplaced" mode="own:text"/>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- One note in the list, with its number, which leads back. -->
  <xsl:template name="own:note-item" as="element()">
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:param name="numbers" as="map(*)" tunnel="yes"/>
    <xsl:param name="content" as="node()*">
      <xsl:apply-templates mode="own:text"/>
    </xsl:param>
    <xsl:variable name="language" as="attribute()?" select="ancestor-or-self::*[@xml:lang][1]/@xml:lang"/>
    <li id="{own:id(.)}">
      <xsl:attribute name="class" select="'note', own:type-class(.)"/>
      <xsl:sequence select="own:language-attributes($language/..)"/>
      <a class="note-number" href="#{own:mark-id(.)}"
          aria-label="{$numbers(generate-id())}: {$ui?back}" data-generated="">
        <xsl:value-of select="$numbers(generate-id())"/>
      </a>
      <xsl:text> </xsl:text>
      <div class="note-text"><xsl:sequence select="$content"/></div>
    </li>
  </xsl:template>

</xsl:stylesheet>
