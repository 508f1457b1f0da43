<?xml version="1.0" encoding="UTF-8"?>
<!--
  From cells and the ties between them to rows in order. Knows numbers only, nothing of TEI.
  A cell is a map: `view` (xs:integer, from 1) and `nodes`; cells stand view by view, in each in
  the view's order, and are named by their number in that sequence.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <!-- The rows as tg:rows gives them. $ties: for a cell's number the numbers of its counterparts. -->
  <xsl:function name="own:ordered-rows" as="map(xs:string, item()*)*">
    <xsl:param name="cells" as="array(map(*))"/>
    <xsl:param name="ties" as="map(xs:integer, xs:integer*)"/>
    <xsl:param name="views" as="xs:integer"/>
    <xsl:variable name="row-of" as="map(xs:integer, xs:integer)" select="own:components(array:size($cells), $ties)"/>
    <xsl:variable name="order" as="xs:integer*" select="own:row-order($cells, $row-of, $views)"/>
    <xsl:variable name="members" as="map(xs:integer, xs:integer*)" select="
        map:merge((1 to array:size($cells)) ! map{$row-of(.): .}, map{'duplicates': 'combine'})"/>
    <xsl:iterate select="$order">
      <xsl:param name="reached" as="map(xs:integer, xs:integer)" select="map{}"/>
      <xsl:variable name="members" as="xs:integer*" select="sort($members(.))"/>
      <xsl:variable name="by-view" as="map(xs:integer, xs:integer*)" select="
          map:merge(for $m in $members return map{xs:integer($cells($m)?view): $m}, map{'duplicates': 'combine'})"/>
      <xsl:sequence select="map{
          'number': position(),
          'cells': array:join((1 to $views) ! [$by-view(.) ! own:nodes($cells, .)]),
          'crosses': (some $v in map:keys($by-view) satisfies min($by-view($v)) lt ($reached($v), 0)[1])}"/>
      <xsl:next-iteration>
        <xsl:with-param name="reached" select="map:merge(
            (map:keys($by-view) ! map{.: max(($by-view(.), $reached(.)))}, $reached))"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <xsl:function name="own:nodes" as="node()*">
    <xsl:param name="cells" as="array(map(*))"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="$cells($number)?nodes"/>
  </xsl:function>

  <!-- The connected component of every cell, named by its lowest cell. -->
  <xsl:function name="own:components" as="map(xs:integer, xs:integer)">
    <xsl:param name="count" as="xs:integer"/>
    <xsl:param name="ties" as="map(xs:integer, xs:integer*)"/>
    <xsl:iterate select="1 to $count">
      <xsl:param name="known" as="map(xs:integer, xs:integer)" select="map{}"/>
      <xsl:on-completion select="$known"/>
      <xsl:next-iteration>
        <xsl:with-param name="known" select="
            if (map:contains($known, .)) then $known else own:spread(., ., $known, $ties)"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <!-- $known with all cells that $frontier reaches, marked with $name. -->
  <xsl:function name="own:spread" as="map(xs:integer, xs:integer)">
    <xsl:param name="frontier" as="xs:integer*"/>
    <xsl:param name="name" as="xs:integer"/>
    <xsl:param name="known" as="map(xs:integer, xs:integer)"/>
    <xsl:param name="ties" as="map(xs:integer, xs:integer*)"/>
    <xsl:variable name="marked" as="map(xs:integer, xs:integer)" select="
        fold-left($frontier, $known, function($m, $cell) { map:put($m, $cell, $name) })"/>
    <xsl:variable name="next" as="xs:integer*" select="
        distinct-values($frontier ! $ties(.))[not(map:contains($marked, .))]"/>
    <xsl:sequence select="
        if (empty($next)) then $marked else own:spread($next, $name, $marked, $ties)"/>
  </xsl:function>

  <!-- The names of the rows in order: those of the first view in its order; then, view by view,
       the rows that are new with it, each before the next row of its view that is placed already
       (after the one before it where links cross; at the end where none follows). -->
  <xsl:function name="own:row-order" as="xs:integer*">
    <xsl:param name="cells" as="array(map(*))"/>
    <xsl:param name="row-of" as="map(xs:integer, xs:integer)"/>
    <xsl:param name="views" as="xs:integer"/>
    <xsl:sequence select="fold-left(1 to $views, (), function($order, $view) {
        own:with-view($order, distinct-values(
            for $i in 1 to array:size($cells) return $row-of($i)[$cells($i)?view = $view])) })"/>
  </xsl:function>

  <!-- $order with the rows of one more view put in; $rows: those of the view, in its order. -->
  <xsl:function name="own:with-view" as="xs:integer*">
    <xsl:param name="order" as="xs:integer*"/>
    <xsl:param name="rows" as="xs:integer*"/>
    <xsl:variable name="place" as="map(xs:integer, xs:integer)" select="
        map:merge($order ! map{.: position()})"/>
    <!-- runs of new rows: each ends with a row that is placed already, save perhaps the last one -->
    <xsl:variable name="runs" as="array(xs:integer+)*">
      <xsl:for-each-group select="$rows" group-ending-with=".[map:contains($place, .)]">
        <xsl:sequence select="[current-group()]"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:variable name="insertions" as="map(xs:integer, xs:integer*)*">
      <xsl:iterate select="$runs">
        <xsl:param name="previous" as="xs:integer" select="0"/>
        <xsl:variable name="next" as="xs:integer" select="?1[last()]"/>
        <xsl:sequence select="
            if (not(map:contains($place, $next))) then map{0: ?1}
            else if ($place($next) gt ($place($previous), 0)[1]) then map{$next: ?1[position() lt last()]}
            else map{-$previous: ?1[position() lt last()]}"/>
        <xsl:next-iteration>
          <xsl:with-param name="previous" select="$next"/>
        </xsl:next-iteration>
      </xsl:iterate>
    </xsl:variable>
    <!-- under a row's number what comes before it, under the negative what comes after, under 0 the end -->
    <xsl:variable name="inserted" as="map(xs:integer, xs:integer*)" select="map:merge($insertions)"/>
    <xsl:sequence select="$order ! ($inserted(.), ., $inserted(-.)), $inserted(0)"/>
  </xsl:function>

</xsl:stylesheet>
