<?xml version="1.0" encoding="UTF-8"?>
<!--
  What is said of a stretch of text by an empty element at its start (TEI PHAD, PHDA: addSpan, delSpan,
  damageSpan, up to the anchor that spanTo names), said of each of its texts instead: as if `add`, `del` or
  `damage` stood around them, whatever elements the stretch begins and ends in.

  Public: tg:spans($tree)   the same tree if it has no such stretch
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- How many stretches may overlap at one place: more than any text has, and a bound for a hostile one. -->
  <xsl:variable name="own:most-spans" as="xs:integer" select="12"/>

  <xsl:mode name="own:spans" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:function name="tg:spans" as="element()">
    <xsl:param name="tree" as="element()"/>
    <xsl:variable name="starts" as="element()*"
        select="$tree//(addSpan | delSpan | damageSpan)[starts-with(normalize-space(@spanTo), '#')]"/>
    <xsl:choose>
      <xsl:when test="empty($starts)">
        <xsl:sequence select="$tree"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="spanned" as="document-node()">
          <xsl:document>
            <xsl:apply-templates select="$tree" mode="own:spans">
              <xsl:with-param name="spans" tunnel="yes" select="own:spans-over($tree, $starts)"/>
            </xsl:apply-templates>
          </xsl:document>
        </xsl:variable>
        <xsl:sequence select="$spanned/*"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The starts of the stretches that each text or sign stands in, the outermost first, by its generated id:
       one walk in document order. -->
  <xsl:function name="own:spans-over" as="map(xs:string, element()+)">
    <xsl:param name="tree" as="element()"/>
    <xsl:param name="starts" as="element()+"/>
    <xsl:variable name="ids" as="xs:string+" select="distinct-values($starts ! own:span-end(.))"/>
    <xsl:variable name="ends" as="map(xs:string, element())" select="
        map:merge($tree//*[@xml:id = $ids] ! map{string(@xml:id): .})"/>
    <xsl:map>
      <xsl:iterate select="$starts | $ends?* | $tree//text()[normalize-space()] | $tree//(g | gap | space | graphic)">
        <xsl:param name="open" as="element()*" select="()"/>
        <xsl:variable name="still" as="element()*" select="
            if ($open and self::*[@xml:id]) then $open[own:span-end(.) != current()/@xml:id] else $open"/>
        <xsl:if test="exists($still) and not(self::addSpan or self::delSpan or self::damageSpan or self::anchor)">
          <xsl:map-entry key="generate-id()" select="$still"/>
        </xsl:if>
        <xsl:next-iteration>
          <xsl:with-param name="open" select="
              $still, .[self::addSpan or self::delSpan or self::damageSpan][count($still) lt $own:most-spans]
                       [@spanTo][$ends(own:span-end(.)) >> .]"/>
        </xsl:next-iteration>
      </xsl:iterate>
    </xsl:map>
  </xsl:function>

  <xsl:function name="own:span-end" as="xs:string">
    <xsl:param name="start" as="element()"/>
    <xsl:sequence select="substring(normalize-space($start/@spanTo), 2)"/>
  </xsl:function>

  <xsl:template match="text()[normalize-space()] | g | gap | space | graphic" mode="own:spans" as="node()">
    <xsl:param name="spans" as="map(*)" tunnel="yes"/>
    <xsl:sequence select="own:spanned(., $spans(generate-id()))"/>
  </xsl:template>

  <!-- A node in the elements that stand for its stretches. -->
  <xsl:function name="own:spanned" as="node()">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="starts" as="element()*"/>
    <xsl:choose>
      <xsl:when test="empty($starts)">
        <xsl:copy-of select="$node"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{substring-before(local-name($starts[1]), 'Span')}" namespace="http://www.tei-c.org/ns/1.0">
          <xsl:copy-of select="$starts[1]/(@* except (@xml:id, @spanTo, @n, @corresp))"/>
          <xsl:sequence select="own:spanned($node, tail($starts))"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
