<?xml version="1.0" encoding="UTF-8"?>
<!-- Milestones and forme work: page, column, line and other beginnings, running heads, space, gaps. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- The beginning of a line (TEI PHSU). It is a word's end too, unless break says that a word runs on. -->
  <xsl:template match="lb" mode="own:text" as="item()*">
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:choose>
      <xsl:when test="tg:joins(.)">
        <span>
          <xsl:call-template name="own:attributes">
            <xsl:with-param name="class" select="'lb', 'joins'"/>
            <xsl:with-param name="id" select="exists(@n) and exists(own:app-on(.))"/>
          </xsl:call-template>
        </span>
      </xsl:when>
      <xsl:when test="own:opens-block(.) or tg:among-blocks(.)">
        <span>
          <xsl:call-template name="own:attributes">
            <xsl:with-param name="class" select="'lb', 'opens'"/>
            <xsl:with-param name="id" select="exists(@n) and exists(own:app-on(.))"/>
          </xsl:call-template>
        </span>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text> </xsl:text>
        <br>
          <xsl:call-template name="own:attributes">
            <xsl:with-param name="class" select="'lb'"/>
            <xsl:with-param name="id" select="exists(@n) and exists(own:app-on(.))"/>
          </xsl:call-template>
        </br>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@n">
      <span class="{string-join(('line-number', 'ahead'[tg:among-blocks(current())]), ' ')}" data-generated=""><xsl:sequence select="own:line-number(., $in-link)"/></span>
    </xsl:if>
  </xsl:template>

  <!-- Whether a line begins where its block does, and so needs no break. -->
  <xsl:function name="own:opens-block" as="xs:boolean">
    <xsl:param name="lb" as="element(lb)"/>
    <xsl:sequence select="
        own:is-block($lb/..)
        and empty($lb/preceding-sibling::node()[self::* or self::text()[normalize-space()]])"/>
  </xsl:function>

  <!-- The beginning of a page, column or gathering: its number in the margin, linked to its image. -->
  <xsl:template match="pb | cb | gb" mode="own:text" as="node()*">
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:param name="facsimile" as="map(*)" tunnel="yes" select="map{}"/>
    <xsl:variable name="block" as="xs:boolean" select="own:is-block(.)"/>
    <xsl:variable name="image" as="xs:string?"
        select="if ($in-link) then () else (own:page-of(., $facsimile) ! ('#' || .), own:image-url(.))[1]"/>
    <xsl:if test="not($block) and not(tg:joins(.))">
      <xsl:text> </xsl:text>
    </xsl:if>
    <xsl:element name="{if ($block) then 'div' else 'span'}">
      <xsl:call-template name="own:attributes">
        <xsl:with-param name="class" select="local-name(), 'milestone', 'bare'[own:milestone-label(current(), $ui) = '|']"/>
        <xsl:with-param name="id" select="exists(self::pb)"/>
      </xsl:call-template>
      <xsl:attribute name="data-generated"/>
      <xsl:element name="{if ($image) then 'a' else 'span'}">
        <xsl:if test="$image">
          <xsl:attribute name="href" select="$image"/>
          <xsl:attribute name="title" select="$ui?scan"/>
        </xsl:if>
        <xsl:value-of select="own:milestone-label(., $ui)"/>
      </xsl:element>
    </xsl:element>
  </xsl:template>

  <!-- Where the image of a page is: facs names it, or a surface or zone with a graphic (TEI PHFAX). -->
  <xsl:function name="own:image-url" as="xs:string?">
    <xsl:param name="milestone" as="element()"/>
    <xsl:variable name="facs" as="xs:string" select="string(tg:pointers($milestone/@facs)[1])"/>
    <xsl:sequence select="
        if (starts-with($facs, '#'))
        then own:target($facs, $milestone)/ancestor-or-self::*[graphic][1]/graphic[1]/own:safe-url(tg:pointer(normalize-space(@url), .))
        else if (matches($facs, '^https?://|\.(jpe?g|png|gif|tiff?|webp|jp2)$', 'i')) then own:safe-url($facs) else ()"/>
  </xsl:function>

  <!-- What a beginning is called: "leaf 9", "page 12", or its number alone where it has a name of its own. -->
  <xsl:function name="own:milestone-label" as="xs:string">
    <xsl:param name="milestone" as="element()"/>
    <xsl:param name="ui" as="map(*)"/>
    <xsl:variable name="surface" as="element()?" select="(own:targets($milestone/@facs)/ancestor-or-self::surface[1])[1]"/>
    <xsl:variable name="number" as="xs:string" select="
        string(($milestone/@n, $surface/@n)[1])"/>
    <xsl:variable name="word" as="xs:string" select="
        if ($milestone/self::cb) then $ui?column else if ($surface) then $ui?leaf else $ui?page"/>
    <xsl:sequence select="
        if ($number = '') then '|'
        else if (matches($number, '^[0-9]+[a-z]?$')) then $word || ' ' || $number
        else $number"/>
  </xsl:function>

  <!-- What was moved, struck or restored is said of words that stand in the text themselves. -->
  <xsl:template match="listTranspose | transpose | substJoin | undo | redo" mode="own:text"/>

  <xsl:template match="milestone" mode="own:text" as="item()*">
    <xsl:if test="tg:separates(.)">
      <xsl:text> </xsl:text>
    </xsl:if>
    <xsl:element name="{if (own:is-block(.)) then 'div' else 'span'}">
      <xsl:call-template name="own:attributes">
        <xsl:with-param name="class" select="'milestone', @unit ! own:class-name(lower-case(.)) ! ('unit-' || .)"/>
      </xsl:call-template>
      <xsl:if test="@n">
        <span data-generated=""><xsl:value-of select="@n"/></span>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <!-- Running heads, catchwords, the words of a form (TEI PHSK). -->
  <xsl:template match="fw" mode="own:text" as="element()">
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="block" select="if (own:holds-blocks(.)) then 'div' else 'p'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A gap says that something is missing, why, and how much (TEI PHDA). -->
  <xsl:template match="gap | ellipsis" mode="own:text" as="element()">
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="extent" as="xs:string"
        select="string-join((@reason ! translate(., '_', ' '), @quantity, @unit, @extent), ' ')"/>
    <xsl:element name="{if (own:is-flow(.)) then 'div' else 'span'}">
      <xsl:call-template name="own:attributes"/>
      <xsl:attribute name="title" select="string-join(($ui?gap, $extent[. != '']), ': ')"/>
      <span class="mark" data-generated="">[…]</span>
      <xsl:apply-templates mode="own:text"/>
    </xsl:element>
  </xsl:template>

  <!-- Space left blank (TEI PHSP) parts words, and keeps some of its width or height: that of as many characters
       or lines as are counted. -->
  <xsl:template match="space" mode="own:text" as="element()">
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="count" as="xs:double" select="
        if (@quantity castable as xs:double) then min((40, max((0, xs:double(@quantity))))) else 4"/>
    <xsl:variable name="down" as="xs:boolean" select="@dim = 'vertical' or matches(@unit, '^lines?$')"/>
    <xsl:element name="{if (own:is-flow(.)) then 'div' else 'span'}">
      <xsl:call-template name="own:attributes">
        <xsl:with-param name="class" select="'space', 'vertical'[$down]"/>
      </xsl:call-template>
      <xsl:if test="$down or not(@quantity) or matches(@unit, '^(char|letter)')">
        <xsl:attribute name="style" select="'--room:' || format-number(if ($down) then min(($count, 8)) else $count, '0.##')"/>
      </xsl:if>
      <xsl:attribute name="title" select="string-join(($ui?space, @quantity, @unit, @extent), ' ')"/>
      <xsl:text> </xsl:text>
      <xsl:apply-templates mode="own:text"/>
    </xsl:element>
  </xsl:template>

  <!-- Places without words. What addSpan and its like say stands round the texts themselves (lib/spans.xsl). -->
  <xsl:template match="anchor | addSpan | delSpan | damageSpan" mode="own:text" as="element()?">
    <xsl:if test="own:has-id(.)">
      <span id="{own:id(.)}"></span>
    </xsl:if>
  </xsl:template>

  <!-- Whether a sign stands in no word. -->
  <xsl:function name="own:stands-alone" as="xs:boolean">
    <xsl:param name="sign" as="element()"/>
    <xsl:variable name="before" as="node()?" select="$sign/preceding-sibling::node()[not(self::comment())][1]"/>
    <xsl:variable name="after" as="node()?" select="$sign/following-sibling::node()[not(self::comment())][1]"/>
    <xsl:sequence select="
        (empty($before) or $before/(self::lb | self::pb | self::g | self::gap) or $before/self::text()[matches(., '\s$')])
        and (empty($after) or $after/(self::lb | self::pb | self::g | self::gap) or $after/self::text()[matches(., '^\s')])"/>
  </xsl:function>

  <!-- A rendered character or glyph: its own text, or what its declaration maps it to in each reading (TEI WD).
       Without either it leaves the word whole that it stands in; one that stands in no word is named. -->
  <xsl:template match="g" mode="own:text" as="node()*">
    <xsl:variable name="glyphs" as="xs:string*" select="('diplomatic', 'normalized') ! tg:glyph(current(), .)"/>
    <xsl:choose>
      <xsl:when test="node()">
        <xsl:call-template name="own:wrap"/>
      </xsl:when>
      <xsl:when test="count(distinct-values($glyphs)) = 2">
        <span class="g" data-reading="diplomatic"><xsl:value-of select="$glyphs[1]"/></span>
        <span class="g" data-reading="normalized"><xsl:value-of select="$glyphs[2]"/></span>
      </xsl:when>
      <xsl:when test="exists($glyphs)">
        <span class="g"><xsl:value-of select="$glyphs[1]"/></span>
      </xsl:when>
      <xsl:when test="own:stands-alone(.) and (@type, @ref)">
        <span class="g" data-generated="">((<xsl:value-of select="(@type, replace(@ref, '^.*[#:]', ''))[1]"/>))</span>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
