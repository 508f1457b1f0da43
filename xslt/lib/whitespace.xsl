<?xml version="1.0" encoding="UTF-8"?>
<!--
  Where words end: the one place that says what is a block, what separates two words,
  what joins the two halves of one, and which white space of the file is only layout.

  Public:
    tg:is-element-only($e) is white space between the children of this element never text?
    tg:among-blocks($e)    has this element lines of its own, because its siblings have?
    tg:is-apart($e)        has this element a space before it, though the file has none?
    tg:separates($e)       is this empty element a space between two words (lb, pb, cb, gb)?
    tg:joins($e)           does this milestone stand inside a word (break="no")?
    tg:whitespace($tree)   TEI to TEI: layout removed, words round a joining milestone joined
  Needs: blocks.xsl (document.xsl includes all)
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:mode name="own:whitespace" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <!-- Is white space alone, between the children of this element, never text?
       $parent: any element. True for choice and its like, and, where they hold no text of their own,
       for containers, for any element that holds a block, and for lists of notes. -->
  <xsl:function name="tg:is-element-only" as="xs:boolean">
    <xsl:param name="parent" as="element()"/>
    <xsl:sequence select="
        if ($own:class(local-name($parent)) = 'alternatives') then true()
        else if ($parent/self::list[tg:runs-in(.)]) then false()
        else not(tg:has-text($parent))
             and ($own:class(local-name($parent)) = ('container', 'data') or exists($parent/*[tg:is-block(.)])
                  or own:lists-notes($parent))"/>
  </xsl:function>

  <!-- Is it a paragraph after the text that is no more than a list of notes, or of entries of the apparatus? -->
  <xsl:function name="own:lists-notes" as="xs:boolean">
    <xsl:param name="parent" as="element()"/>
    <xsl:sequence select="
        exists($parent/(self::p | self::ab)[note | app]/ancestor::back)
        and empty($parent/(* except (note | app | lb | pb | cb | milestone | anchor)))"/>
  </xsl:function>

  <!-- Does the element stand among blocks, not in a line of text? -->
  <xsl:function name="tg:among-blocks" as="xs:boolean">
    <xsl:param name="e" as="element()"/>
    <xsl:sequence select="
        exists($e/parent::*[tg:is-element-only(.)]
            [not(local-name() = ('choice', 'subst', 'ruby', 'rdgGrp', 'app'))])"/>
  </xsl:function>

  <!-- Does the element stand apart from the one before it, though nothing stands between them in the file? So do parts
       of a name, of a reference or of the entry of a dictionary, what a role is, and words marked one by one: but not
       in scripts without spaces, nor after an apostrophe or a hyphen, nor where @join ties words (att.linguistic). -->
  <xsl:function name="tg:is-apart" as="xs:boolean">
    <xsl:param name="e" as="element()"/>
    <xsl:variable name="before" as="element()?" select="
        $e[local-name() = $own:apart-names]/preceding-sibling::node()[1][self::*]"/>
    <xsl:sequence select="
        exists($before)
        and (if ($e/(self::w | self::s | self::phr | self::cl | self::pc))
             then exists($before/(self::w | self::pc | self::s | self::phr | self::cl)) and not($e/self::pc[not(@pre = 'true')])
             else not($e/self::item) or tg:runs-in($e))
        and not($e/@join = ('left', 'both') or $before/@join = ('right', 'both') or $before/@pre = 'true' or $e/@part = ('M', 'F'))
        and not(matches($before, '[''’\p{Pd}\p{Ps}]$') or matches($e, '^\s*[,.;:!?)\]]'))
        and not(matches($before, $own:spaceless || '$') and matches($e, '^' || $own:spaceless))"/>
  </xsl:function>

  <xsl:variable name="own:spaceless" as="xs:string" select="
      '[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}\p{IsThai}\p{IsLao}\p{IsKhmer}\p{IsMyanmar}\p{IsTibetan}]'"/>

  <xsl:variable name="own:apart-names" as="xs:string+" select="
      'w', 'pc', 's', 'phr', 'cl', 'day', 'month', 'year', 'item', 'street', 'postCode', 'settlement', 'region', 'country',
      'surname', 'forename', 'roleName', 'addName', 'genName', 'nameLink', 'citedRange', 'biblScope', 'roleDesc',
      'orth', 'form', 'pron', 'gramGrp', 'gram', 'pos', 'gen', 'number', 'subc', 'usg', 'def', 'xr', 'lbl'"/>

  <!-- Does this milestone stand inside a word? att.breaking (TEI chapter CO, «break»); the
       types are those in use before that attribute was. -->
  <xsl:function name="tg:joins" as="xs:boolean">
    <xsl:param name="milestone" as="element()"/>
    <xsl:sequence select="
        $milestone[self::lb or self::pb or self::cb or self::gb or self::milestone]
        and ($milestone/@break = 'no' or $milestone/@type = ('inWord', 'hyphenInWord'))"/>
  </xsl:function>

  <!-- Is this empty element a space between the words at its sides? A bare `milestone` is not:
       it may stand anywhere, and the text at its sides has its own spaces. -->
  <xsl:function name="tg:separates" as="xs:boolean">
    <xsl:param name="e" as="element()"/>
    <xsl:sequence select="
        exists($e[self::lb or self::pb or self::cb or self::gb or self::space or self::pause
                  or self::milestone[@break = 'yes']])
        and not(tg:joins($e))"/>
  </xsl:function>

  <!-- The same tree without the white space that is layout of the file. Around a milestone that
       joins, white space goes too, and every other milestone of the same run joins as well
       (a word may break at a page and a line at once). Ids stay. -->
  <xsl:function name="tg:whitespace" as="element()">
    <xsl:param name="tree" as="element()"/>
    <xsl:apply-templates select="$tree" mode="own:whitespace">
      <xsl:with-param name="joints" tunnel="yes" as="map(*)" select="
          map:merge($tree//(lb | pb | cb | gb | milestone)[tg:joins(.)] ! own:joint(., $tree),
                    map{'duplicates': 'use-last'})"/>
    </xsl:apply-templates>
  </xsl:function>

  <!-- What is to be done to the nodes between the last word before and the first word after a
       joining milestone. Keys: generated node ids, with > or < for the end or the start of a text. -->
  <xsl:function name="own:joint" as="map(xs:string, xs:string)">
    <xsl:param name="milestone" as="element()"/>
    <xsl:param name="tree" as="element()"/>
    <!-- a gap ends a word as text does, and keeps the space before it -->
    <xsl:variable name="before" as="node()?"
        select="$milestone/preceding::node()[self::gap or self::text()[normalize-space()]][1][. >> $tree]"/>
    <xsl:map>
      <xsl:if test="$before/self::text()">
        <xsl:map-entry key="generate-id($before) || '>'" select="'trim'"/>
      </xsl:if>
      <xsl:iterate select="($before, $milestone)[1]/following::node()">
        <xsl:choose>
          <xsl:when test=". instance of text() and normalize-space()">
            <xsl:if test=". >> $milestone">
              <xsl:map-entry key="generate-id(.) || '&lt;'" select="'trim'"/>
            </xsl:if>
            <xsl:break/>
          </xsl:when>
          <xsl:when test=". instance of text()">
            <xsl:map-entry key="generate-id(.)" select="'drop'"/>
          </xsl:when>
          <xsl:when test="self::lb or self::pb or self::cb or self::gb">
            <xsl:map-entry key="generate-id(.)" select="'join'"/>
          </xsl:when>
        </xsl:choose>
      </xsl:iterate>
    </xsl:map>
  </xsl:function>

  <!-- What white space is layout is decided once for all children of an element. -->
  <xsl:template match="*" mode="own:whitespace">
    <xsl:param name="preserve" tunnel="yes" as="xs:boolean" select="ancestor::*[@xml:space][1]/@xml:space = 'preserve'"/>
    <xsl:variable name="keep" as="xs:boolean" select="if (@xml:space) then @xml:space = 'preserve' else $preserve"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates mode="#current"
          select="if (not($keep) and tg:is-element-only(.)) then node() except text()[not(normalize-space())] else node()">
        <xsl:with-param name="preserve" tunnel="yes" select="$keep"/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="text()" mode="own:whitespace">
    <xsl:param name="joints" tunnel="yes" as="map(*)"/>
    <xsl:choose>
      <xsl:when test="map:size($joints) = 0">
        <xsl:sequence select="."/>
      </xsl:when>
      <xsl:when test="normalize-space()">
        <xsl:variable name="start" as="xs:string" select="
            if (map:contains($joints, generate-id(.) || '&lt;')) then replace(., '^\s+', '') else string(.)"/>
        <xsl:value-of select="
            if (map:contains($joints, generate-id(.) || '>')) then replace($start, '\s+$', '') else $start"/>
      </xsl:when>
      <xsl:when test="not(map:contains($joints, generate-id(.)))">
        <xsl:sequence select="."/>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="lb | pb | cb | gb" mode="own:whitespace" priority="1">
    <xsl:param name="joints" tunnel="yes" as="map(*)"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:if test="map:contains($joints, generate-id(.))">
        <xsl:attribute name="break" select="'no'"/>
      </xsl:if>
      <xsl:copy-of select="node()"/>
    </xsl:copy>
  </xsl:template>

  <!-- Kept whole: nothing in these is prose of the document. -->
  <xsl:template match="teiHeader | xenoData | facsimile | *:egXML" mode="own:whitespace" priority="1">
    <xsl:copy-of select="."/>
  </xsl:template>

</xsl:stylesheet>
