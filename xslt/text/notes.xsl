<?xml version="1.0" encoding="UTF-8"?>
<!--
  Notes and variants: what stands in a line of text, or is printed at a page's foot, gets a number
  there, [^1], and is told at the end, [^1]: so. A note that is a block of its own stays in its place.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:mode name="own:endnote" on-multiple-match="fail"/>

  <xsl:key name="own:notes-on" match="standOff//note" use="tokenize(@target) ! substring-after(., '#')"/>

  <!-- Is this note out of the line of the text? -->
  <xsl:function name="own:is-out-of-line" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="
        $note/@place = ('foot', 'end') or not(own:gives-lines($note/..)) or $note/@type = 'editorial'"/>
  </xsl:function>

  <!-- The elements that are told at the end of these nodes, in order: notes, passages with variants,
       and anchors that a note of the `standOff` points at. None if $wanted is 'no'. -->
  <xsl:function name="own:notes" as="element()*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="wanted" as="xs:string"/>
    <xsl:if test="$wanted = 'yes'">
      <xsl:sequence select="$nodes/descendant-or-self::*[
          self::note[own:is-out-of-line(.)] or self::app[not(tg:is-block(.))][rdg]
          or self::anchor[@xml:id][key('own:notes-on', @xml:id)]]"/>
    </xsl:if>
  </xsl:function>

  <!-- The notes of a standOff that no anchor in the text leads to, on a passage of these nodes or on the whole. None if
       $wanted is 'no'. -->
  <xsl:function name="own:unmarked-notes" as="element(note)*">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="told" as="element()*"/>
    <xsl:param name="wanted" as="xs:string"/>
    <xsl:variable name="others" as="element(note)*" select="
        $document[$wanted = 'yes']//standOff[not(ancestor::text)]/(note | descendant::note[ancestor::listAnnotation])
        except $told/self::anchor/key('own:notes-on', @xml:id)"/>
    <xsl:sequence select="$others[$division = 'all' or (tokenize(@target) ! substring-after(., '#')) = $nodes//@xml:id]"/>
  </xsl:function>

  <xsl:function name="own:note-numbers" as="map(xs:string, xs:integer)">
    <xsl:param name="notes" as="element()*"/>
    <xsl:sequence select="map:merge($notes ! map{generate-id(.): position()})"/>
  </xsl:function>

  <!-- ───── in the text ───── -->

  <xsl:function name="own:mark" as="xs:string*">
    <xsl:param name="note" as="element()"/>
    <xsl:param name="numbers" as="map(xs:string, xs:integer)"/>
    <xsl:sequence select="$numbers(generate-id($note)) ! ('[^' || . || ']')"/>
  </xsl:function>

  <xsl:template match="note" mode="own:text" as="xs:string*">
    <xsl:param name="numbers" as="map(*)" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="own:is-out-of-line(.)">
        <xsl:sequence select="own:mark(., $numbers)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="own:edge(.)"/>
        <xsl:apply-templates mode="#current"/>
        <xsl:sequence select="own:edge(.)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="anchor" mode="own:text" as="xs:string*">
    <xsl:param name="numbers" as="map(*)" tunnel="yes"/>
    <xsl:sequence select="own:mark(., $numbers)"/>
  </xsl:template>

  <!-- A passage with variants: the lemma (or the first reading) in the text, the rest in a note. -->
  <xsl:template match="app" mode="own:text" as="xs:string*">
    <xsl:param name="numbers" as="map(*)" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="tg:is-block(.)">
        <xsl:sequence select="$own:paragraph"/>
        <xsl:call-template name="own:variants"/>
        <xsl:sequence select="$own:paragraph"/>
      </xsl:when>
      <xsl:otherwise>
        <!-- with a location or end points the words are in the text already (TEI TCAPLK) -->
        <xsl:apply-templates select="(lem, .//rdg)[1][not(current()/(@loc, @from, @to))]" mode="#current"/>
        <xsl:sequence select="own:mark(., $numbers)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- lemma] reading; reading -->
  <xsl:template name="own:variants" as="xs:string*">
    <xsl:context-item as="element(app)" use="required"/>
    <xsl:for-each select="*">
      <xsl:sequence select="
          if (preceding-sibling::*[1]/self::lem) then '] ' else if (preceding-sibling::*) then '; ' else ()"/>
      <xsl:variable name="reading" as="xs:string*">
        <xsl:apply-templates mode="own:text"/>
      </xsl:variable>
      <xsl:sequence select="own:in-one-line($reading)"/>
    </xsl:for-each>
  </xsl:template>

  <!-- ───── at the end ───── -->

  <!-- A note without a number. -->
  <xsl:template match="standOff//note" mode="own:endnote" as="xs:string*" priority="1">
    <xsl:variable name="content" as="xs:string*">
      <xsl:apply-templates mode="own:text"/>
    </xsl:variable>
    <xsl:sequence select="$own:paragraph, own:without-paragraphs($content), $own:paragraph"/>
  </xsl:template>

  <xsl:template match="note | app | anchor" mode="own:endnote" as="xs:string*">
    <xsl:param name="numbers" as="map(*)" tunnel="yes"/>
    <xsl:variable name="content" as="xs:string*">
      <xsl:choose>
        <xsl:when test="self::app"><xsl:call-template name="own:variants"/></xsl:when>
        <xsl:otherwise>
          <xsl:for-each select="if (self::anchor) then key('own:notes-on', @xml:id) else .">
            <xsl:apply-templates mode="own:text"/>
            <xsl:sequence select="$own:space"/>
          </xsl:for-each>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:sequence select="
        $own:paragraph, '[^' || $numbers(generate-id(.)) || ']: ', own:without-paragraphs($content), $own:paragraph"/>
  </xsl:template>

</xsl:stylesheet>
