<?xml version="1.0" encoding="UTF-8"?>
<!-- Zones of a page image as shapes over it (TEI PHFAX, PHZLAB), and what in the text they answer to. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:svg="http://www.w3.org/2000/svg"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- What in the text says that it stands in a zone or on a surface. -->
  <xsl:key name="own:passage" match="*[@facs | @corresp][ancestor::text or ancestor::sourceDoc]"
      use="(@facs, @corresp) ! tokenize(.)[starts-with(., '#')] ! substring(., 2)"/>
  <!-- The zones and surfaces that say where in the text they begin or what they answer to. -->
  <xsl:key name="own:zone-of" match="(zone | surface)[@start | @corresp]"
      use="(@start, @corresp) ! tokenize(.)[starts-with(., '#')] ! substring(., 2)"/>

  <!-- A number of TEI's teidata.numeric, or nothing. -->
  <xsl:function name="own:numeric" as="xs:double?">
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="if (matches($value, '^\s*-?[0-9]+(\.[0-9]+)?\s*$')) then xs:double($value) else ()"/>
  </xsl:function>

  <!-- The pairs of numbers of points; none where any is no pair. -->
  <xsl:function name="own:points" as="array(xs:double)*">
    <xsl:param name="points" as="attribute()?"/>
    <xsl:variable name="pairs" as="xs:string*" select="tokenize($points)"/>
    <xsl:sequence select="
        if (every $pair in $pairs satisfies matches($pair, '^-?[0-9]+(\.[0-9]+)?,-?[0-9]+(\.[0-9]+)?$'))
        then $pairs ! [xs:double(substring-before(., ',')), xs:double(substring-after(., ','))] else ()"/>
  </xsl:function>

  <!-- The rectangle of a zone or surface in its coordinate space: x, y, width, height; or nothing. -->
  <xsl:function name="own:box" as="map(xs:string, xs:double)?">
    <xsl:param name="area" as="element()?"/>
    <xsl:variable name="points" as="array(xs:double)*" select="$area ! own:points(@points)"/>
    <xsl:variable name="corners" as="xs:double*" select="
        if (exists($points)) then (min($points ! .(1)), min($points ! .(2)), max($points ! .(1)), max($points ! .(2)))
        else $area/(@ulx, @uly, @lrx, @lry) ! own:numeric(.)"/>
    <xsl:sequence select="
        if (count($corners) = 4 and $corners[3] gt $corners[1] and $corners[4] gt $corners[2])
        then map{'x': $corners[1], 'y': $corners[2], 'width': $corners[3] - $corners[1], 'height': $corners[4] - $corners[2]}
        else ()"/>
  </xsl:function>

  <!-- The id of the shape of a zone: that of the zone, unless the zone itself stands in the text. In SVG it has to be an
       XML name, which knows no tilde. -->
  <xsl:function name="own:shape-id" as="xs:string">
    <xsl:param name="zone" as="element(zone)"/>
    <xsl:variable name="id" as="xs:string" select="own:id($zone) || '~shape'[$zone/ancestor::sourceDoc]"/>
    <xsl:sequence select="'_'[starts-with($id, '~')] || translate($id, '~', '·')"/>
  </xsl:function>

  <!-- What in the text answers to a zone, in its order; a zone of a sourceDoc holds its text itself. -->
  <xsl:function name="own:text-of" as="element()*">
    <xsl:param name="zone" as="element(zone)"/>
    <xsl:sequence select="
        $zone[ancestor::sourceDoc][normalize-space()]
        | $zone[own:has-id(.)]/key('own:passage', string(@xml:id), root($zone))
        | own:targets(($zone/@start, $zone/@corresp))[ancestor::text or ancestor::sourceDoc]"/>
  </xsl:function>

  <!-- The shape of a zone, a link to its text where there is any. -->
  <xsl:template match="zone" mode="own:shape" as="element()">
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="passages" as="element()*" select="own:text-of(.)[own:is-shown(.)]"/>
    <xsl:variable name="words" as="xs:string" select="own:zone-words(., $passages, $ui)"/>
    <xsl:element name="{if (exists($passages)) then 'a' else 'g'}" namespace="http://www.w3.org/2000/svg">
      <xsl:attribute name="id" select="own:shape-id(.)"/>
      <xsl:attribute name="class" select="'zone', @type ! own:class-name(lower-case(.)) ! ('zone-' || .)"/>
      <xsl:attribute name="data-zone" select="own:shape-id(.)"/>
      <xsl:if test="exists($passages)">
        <xsl:attribute name="href" select="'#' || own:id($passages[1])"/>
        <xsl:attribute name="aria-label" select="$words"/>
      </xsl:if>
      <xsl:call-template name="own:outline"/>
    </xsl:element>
  </xsl:template>

  <xsl:template name="own:outline" as="element()">
    <xsl:variable name="box" as="map(*)" select="own:box(.)"/>
    <xsl:variable name="points" as="array(xs:double)*" select="own:points(@points)"/>
    <xsl:variable name="turn" as="xs:double" select="(own:numeric(@rotate), 0)[1]"/>
    <xsl:element name="{if (exists($points)) then 'polygon' else 'rect'}" namespace="http://www.w3.org/2000/svg">
      <xsl:choose>
        <xsl:when test="exists($points)">
          <xsl:attribute name="points" select="$points ! (.(1) || ',' || .(2))"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:for-each select="'x', 'y', 'width', 'height'">
            <xsl:attribute name="{.}" select="$box(.)"/>
          </xsl:for-each>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:attribute name="vector-effect" select="'non-scaling-stroke'"/>
      <xsl:if test="$turn != 0">
        <xsl:attribute name="transform"
            select="'rotate(' || $turn || ' ' || $box?x + $box?width div 2 || ' ' || $box?y + $box?height div 2 || ')'"/>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <!-- What a zone is called to somebody who does not see it: its text, its description, its type. -->
  <xsl:function name="own:zone-words" as="xs:string">
    <xsl:param name="zone" as="element(zone)"/>
    <xsl:param name="passages" as="element()*"/>
    <xsl:param name="ui" as="map(*)"/>
    <xsl:variable name="words" as="xs:string" select="
        ($passages[1]/self::lb ! own:words-of-line(.), $passages[1] ! own:plain(.), $zone/(desc, label)[1] ! own:plain(.), string($zone/@type), $ui?zone)[. != ''][1]"/>
    <xsl:sequence select="if (string-length($words) gt 60) then replace(substring($words, 1, 60), '\s\S*$', '') || '…' else $words"/>
  </xsl:function>

</xsl:stylesheet>
