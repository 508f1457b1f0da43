<?xml version="1.0" encoding="UTF-8"?>
<!-- The views of a text, one after another or side by side: the pieces of each know the row they stand in. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Views that can stand side by side: two to four, of more than one kind. -->
  <xsl:function name="own:are-parallel" as="xs:boolean">
    <xsl:param name="views" as="map(*)*"/>
    <xsl:sequence select="count($views) = (2 to 4) and count(distinct-values($views?kind)) gt 1"/>
  </xsl:function>

  <!-- Where the pieces of the views stand in the rows: by generated node id (never written out) the class and
       style of an element. A row takes as many lines of the grid as its fullest cell has pieces; the last piece of a
       cell spans what is left. Elements around pieces let them through. -->
  <xsl:function name="own:places" as="map(xs:string, map(*))">
    <xsl:param name="views" as="map(*)*"/>
    <xsl:param name="rows" as="map(*)*"/>
    <xsl:variable name="pieces" as="map(*)*">
      <xsl:iterate select="$rows">
        <xsl:param name="line" as="xs:integer" select="3"/>
        <xsl:variable name="lines" as="xs:integer" select="own:lines(.)"/>
        <xsl:sequence select="own:row-places(., $line, $lines)"/>
        <xsl:next-iteration>
          <xsl:with-param name="line" select="$line + $lines"/>
        </xsl:next-iteration>
      </xsl:iterate>
    </xsl:variable>
    <xsl:variable name="around" as="element()*"
        select="$pieces?node/ancestor::*[ancestor::* intersect $views?element]"/>
    <xsl:sequence select="map:merge((
        $around ! map{generate-id(.): map{'class': 'through'}},
        $pieces ! map{generate-id(.?node): .}))"/>
  </xsl:function>

  <!-- The rows of views of which any passage is aligned with another one. None where nothing is: then each view is a
       column of its own, for a row a passage would leave every other column blank. -->
  <xsl:function name="own:aligned-rows" as="map(*)*">
    <xsl:param name="views" as="map(*)*"/>
    <xsl:variable name="rows" as="map(*)*" select="tg:rows($views)"/>
    <xsl:sequence select="
        $rows[some $row in $rows satisfies count(array:for-each($row?cells, exists#1)?*[.]) gt 1]"/>
  </xsl:function>

  <!-- How many lines of the grid a row takes. -->
  <xsl:function name="own:lines" as="xs:integer">
    <xsl:param name="row" as="map(*)"/>
    <xsl:sequence select="max((1, array:for-each($row?cells, count#1)?*))"/>
  </xsl:function>

  <!-- The places of the pieces of one row, which begins at a line of the grid and takes some. -->
  <xsl:function name="own:row-places" as="map(*)*">
    <xsl:param name="row" as="map(*)"/>
    <xsl:param name="line" as="xs:integer"/>
    <xsl:param name="lines" as="xs:integer"/>
    <xsl:for-each select="1 to array:size($row?cells)">
      <xsl:variable name="column" as="xs:integer" select="."/>
      <xsl:variable name="nodes" as="node()*" select="$row?cells($column)"/>
      <xsl:for-each select="$nodes[self::*]">
        <xsl:variable name="n" as="xs:integer" select="position()"/>
        <xsl:variable name="span" as="xs:integer" select="if ($n = last()) then $lines - $n + 1 else 1"/>
        <xsl:sequence select="map{
            'node': .,
            'row': $row?number,
            'class': ('piece', 'first'[$n = 1]),
            'style': '--line:' || ($line + $n - 1) || ('/span ' || $span)[$span gt 1]
                     || ';--order:' || (10 * $row?number + $column)}"/>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:function>

  <!-- The text of the document: parallel views with a rule above each row, or texts one after another. -->
  <xsl:template name="own:views" as="node()*">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="views" as="map(*)*"/>
    <xsl:variable name="parallel" as="xs:boolean" select="own:are-parallel($views)"/>
    <xsl:variable name="rows" as="map(*)*" select="if ($parallel) then own:aligned-rows($views) else ()"/>
    <xsl:variable name="beside" as="node()*" select="tg:beside-views($tei)"/>
    <xsl:variable name="before" as="node()*" select="$beside[. &lt;&lt; $views[1]?element]"/>
    <xsl:call-template name="own:anchors-around">
      <xsl:with-param name="views" select="$views"/>
    </xsl:call-template>
    <xsl:call-template name="own:beside">
      <xsl:with-param name="nodes" select="$before"/>
    </xsl:call-template>
    <div class="{'views', 'parallel'[$parallel], 'loose'[$parallel and empty($rows)]}">
      <xsl:if test="exists($rows)">
        <xsl:attribute name="style" select="'--lines:' || sum($rows ! own:lines(.))"/>
        <xsl:call-template name="own:rules">
          <xsl:with-param name="views" select="$views"/>
          <xsl:with-param name="rows" select="$rows"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:apply-templates select="$views?element" mode="own:view">
        <xsl:with-param name="views" select="$views"/>
        <xsl:with-param name="places" select="own:places($views, $rows)" tunnel="yes"/>
      </xsl:apply-templates>
    </div>
    <xsl:call-template name="own:beside">
      <xsl:with-param name="nodes" select="$beside except $before"/>
    </xsl:call-template>
  </xsl:template>

  <!-- What stands in the text beside its views (front matter, apparatus, commentary). -->
  <xsl:template name="own:beside" as="element()?">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:if test="exists($nodes)">
      <div class="beside">
        <xsl:apply-templates select="$nodes" mode="own:text">
          <xsl:with-param name="level" select="2" tunnel="yes"/>
        </xsl:apply-templates>
      </div>
    </xsl:if>
  </xsl:template>

  <!-- The ids of elements around the views, which have no element of their own on the page. -->
  <xsl:template name="own:anchors-around" as="element()*">
    <xsl:param name="views" as="map(*)*"/>
    <xsl:for-each select="$views?element/ancestor::*[ancestor-or-self::text][own:has-id(.)]">
      <span id="{own:id(.)}"></span>
    </xsl:for-each>
  </xsl:template>

  <!-- What the grid shows beside the pieces: a rule above each row, over all columns, and in the columns of text a word
       where a passage has no counterpart. in-N: view N has something there. -->
  <xsl:template name="own:rules" as="element()">
    <xsl:param name="views" as="map(*)*"/>
    <xsl:param name="rows" as="map(*)*"/>
    <xsl:variable name="lines" as="map(*)*">
      <xsl:iterate select="$rows">
        <xsl:param name="line" as="xs:integer" select="3"/>
        <xsl:variable name="cells" as="array(*)" select="?cells"/>
        <xsl:sequence select="map{'row': ?number, 'line': $line, 'lines': own:lines(.),
            'in': for $v in 1 to count($views) return $v[exists($cells($v))][$views[$v]?kind != 'facsimile']}"/>
        <xsl:next-iteration>
          <xsl:with-param name="line" select="$line + own:lines(.)"/>
        </xsl:next-iteration>
      </xsl:iterate>
    </xsl:variable>
    <div class="rules" aria-hidden="true">
      <xsl:for-each select="$lines[exists(?in)]">
        <i class="rule {?in ! ('in-' || .)}" style="--line:{?line};--order:{10 * ?row}"></i>
      </xsl:for-each>
      <xsl:for-each select="for $v in 1 to count($views) return $v[$views[$v]?kind != 'facsimile']">
        <xsl:call-template name="own:blanks">
          <xsl:with-param name="view" select="."/>
          <xsl:with-param name="lines" select="$lines"/>
        </xsl:call-template>
      </xsl:for-each>
    </div>
  </xsl:template>

  <!-- A word for each run of rows that have something in another column of text and nothing in this one. -->
  <xsl:template name="own:blanks" as="element()*">
    <xsl:param name="view" as="xs:integer"/>
    <xsl:param name="lines" as="map(*)*"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:for-each-group select="$lines[exists(?in)]" group-adjacent="?in = $view">
      <xsl:if test="not(current-grouping-key())">
        <xsl:variable name="last" as="map(*)" select="current-group()[last()]"/>
        <i class="blank of-{$view}" style="--line:{?line}/{$last?line + $last?lines}" data-generated="">
          <xsl:value-of select="$ui?blank"/>
        </i>
      </xsl:if>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:mode name="own:view" on-multiple-match="fail"/>

  <!-- One view: its name where there are several, its text, and for leaves set from the encoding that they are. -->
  <xsl:template match="*" mode="own:view" as="element()">
    <xsl:param name="views" as="map(*)*"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="number" as="xs:integer" select="index-of($views?element ! generate-id(.), generate-id())"/>
    <xsl:variable name="view" as="map(*)" select="$views[$number]"/>
    <xsl:variable name="several" as="xs:boolean" select="count($views) gt 1"/>
    <article class="view view-{$number} kind-{$view?kind}" lang="{own:language($view?lang)}" dir="{own:direction($view?lang)}">
      <xsl:if test="own:has-id(.)">
        <xsl:attribute name="id" select="own:id(.)"/>
      </xsl:if>
      <xsl:if test="$several">
        <header class="view-name" data-generated="" lang="{$ui?lang}" dir="ltr">
          <h2 id="~view-{$number}"><xsl:value-of select="own:view-name($view, $views, $ui)"/></h2>
          <xsl:if test="$view?kind = 'facsimile'">
            <p><xsl:value-of select="$ui?rendering"/></p>
          </xsl:if>
          <xsl:call-template name="own:way-down"/>
        </header>
      </xsl:if>
      <xsl:apply-templates mode="own:text">
        <xsl:with-param name="level" select="if ($several) then 3 else 2" tunnel="yes"/>
        <xsl:with-param name="head-level" select="if ($several) then 3 else 2" tunnel="yes"/>
      </xsl:apply-templates>
    </article>
  </xsl:template>

  <!-- What a view is called among others: where two are of one kind, with its language. -->
  <xsl:function name="own:view-name" as="xs:string">
    <xsl:param name="view" as="map(*)"/>
    <xsl:param name="views" as="map(*)*"/>
    <xsl:param name="ui" as="map(*)"/>
    <xsl:variable name="label" as="xs:string" select="own:view-label($view, $ui)"/>
    <xsl:variable name="alike" as="map(*)*" select="$views[own:view-label(., $ui) = $label]"/>
    <xsl:sequence select="
        if (count(distinct-values($alike?lang ! string())) gt 1 and $view?lang != '') then $label || ' (' || $view?lang || ')' else $label"/>
  </xsl:function>

  <!-- The way to the first passage of a view, if that stands below more than three rows of the others. -->
  <xsl:template name="own:way-down" as="element()?">
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:param name="places" as="map(*)" tunnel="yes"/>
    <xsl:variable name="pieces" as="element()*" select="
        if (map:size($places)) then descendant::*[exists($places(generate-id())?row)] else ()"/>
    <xsl:variable name="first" as="element()?" select="$pieces[self::p or self::ab or own:has-id(.)][1]"/>
    <xsl:if test="exists($first) and min($pieces/$places(generate-id())?row) gt 4">
      <p class="way-down"><a href="#{own:id($first)}"><xsl:value-of select="$ui?below"/></a></p>
    </xsl:if>
  </xsl:template>

  <!-- What a view is called: by its kind, and by its source where it names one (TEI att.global.source). -->
  <xsl:function name="own:view-label" as="xs:string">
    <xsl:param name="view" as="map(*)"/>
    <xsl:param name="ui" as="map(*)"/>
    <xsl:variable name="sources" as="xs:string*"
        select="tokenize($view?element/@source)[not(contains(., '/'))] ! own:siglum(., $view?element)"/>
    <xsl:sequence select="string-join(($ui($view?kind), $sources), ' · ')"/>
  </xsl:function>

</xsl:stylesheet>
