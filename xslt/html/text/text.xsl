<?xml version="1.0" encoding="UTF-8"?>
<!-- The text: blocks and phrases that need no more than a tag, and the rule for everything without a rule. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:mode name="own:text" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <!-- What has no rule of its own is shown: as a block among blocks, as a phrase in a line. -->
  <xsl:template match="*" mode="own:text" priority="-1" as="node()*">
    <xsl:call-template name="own:wrap"/>
  </xsl:template>

  <xsl:template match="text()" mode="own:text" as="text()?">
    <xsl:value-of select="own:shown-text(.)"/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" mode="own:text"/>

  <!-- The current element as a block or a phrase, with its content.
       $block, $phrase: the HTML element for each; $class, $id: see own:attributes. -->
  <xsl:template name="own:wrap" as="node()*">
    <xsl:param name="block" as="xs:string" select="'div'"/>
    <xsl:param name="phrase" as="xs:string" select="'span'"/>
    <xsl:param name="class" as="xs:string*" select="local-name()"/>
    <xsl:param name="id" as="xs:boolean" select="false()"/>
    <xsl:param name="content" as="node()*">
      <xsl:call-template name="own:content"/>
    </xsl:param>
    <xsl:element name="{if (own:is-flow(.)) then $block else $phrase}">
      <xsl:call-template name="own:attributes">
        <xsl:with-param name="class" select="$class"/>
        <xsl:with-param name="id" select="$id"/>
      </xsl:call-template>
      <xsl:sequence select="$content"/>
    </xsl:element>
  </xsl:template>

  <!-- A paragraph: p, or div where it holds blocks (TEI CO, COPA; HTML's p cannot). -->
  <xsl:template match="p | ab | l | seg[tg:among-blocks(.)] | addrLine | salute | signed | dateline | byline
      | trailer | docAuthor | docEdition | docImprint | titlePart | imprimatur"
      mode="own:text" as="element()">
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="block" select="if (own:holds-blocks(.)) then 'div' else 'p'"/>
      <xsl:with-param name="class" select="local-name(), self::l/@part[. = ('M', 'F')] ! ('part-' || .)"/>
      <xsl:with-param name="id" select="exists(self::p | self::ab | self::seg | self::l[@n][exists(own:app-on(.))])"/>
      <xsl:with-param name="content" as="node()*">
        <xsl:sequence select="own:whole-reading(.) ! own:attribute('data-reading', .)"/>
        <xsl:call-template name="own:number"/>
        <xsl:call-template name="own:content"/>
        <xsl:call-template name="own:permalink"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- What opens or closes a letter, or happens while somebody speaks, stands apart also where other words of the line
       touch it. -->
  <xsl:template match="(signed | salute | dateline | incident | kinesic | vocal | writing)[not(tg:among-blocks(.))]" mode="own:text" priority="1" as="node()+">
    <xsl:text> </xsl:text>
    <xsl:next-match/>
  </xsl:template>

  <!-- The number that the encoding gives a verse line or a paragraph: every fifth line, or any that is no number. -->
  <xsl:template name="own:number" as="element()?">
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:if test="self::l[@n][not(matches(@n, '^[0-9]+$')) or xs:integer(@n) mod 5 = 0 or exists(own:app-on(.))]">
      <span class="number" data-generated=""><xsl:sequence select="own:line-number(., $in-link)"/></span>
    </xsl:if>
  </xsl:template>

  <!-- Phrases with an HTML element of their own. -->
  <xsl:template match="emph" mode="own:text" as="element()">
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="phrase" select="'em'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="code | gi | att | val | tag | ident" mode="own:text" as="element()">
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="phrase" select="'code'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Pointers inside the document and out of it. -->
  <xsl:template match="ref | ptr" mode="own:text" as="element()">
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="href" as="xs:string?" select="own:href(@target)"/>
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates mode="own:text">
        <xsl:with-param name="in-link" select="$in-link or exists($href)" tunnel="yes"/>
      </xsl:apply-templates>
      <xsl:if test="self::ptr or empty(node())">
        <span class="pointer" data-generated=""><xsl:value-of select="own:pointer-text(.)"/></span>
      </xsl:if>
    </xsl:variable>
    <xsl:call-template name="own:link">
      <xsl:with-param name="href" select="$href"/>
      <xsl:with-param name="class" select="local-name(), 'note-mark'[own:is-note-mark(current())]"/>
      <xsl:with-param name="id" select="exists(own:targets(@target)[1][self::note][own:reference-to(.) is current()])"/>
      <xsl:with-param name="content" select="$content"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Whether it is the number of a note, set as such unless the encoding does so. -->
  <xsl:function name="own:is-note-mark" as="xs:boolean">
    <xsl:param name="pointer" as="element()"/>
    <xsl:sequence select="
        matches(normalize-space($pointer), '^([0-9]{1,4}|[a-z*†‡§])?$') and exists(own:targets($pointer/@target)[1]/self::note)
        and empty($pointer/(ancestor-or-self::* | descendant::*)/@rend)"/>
  </xsl:function>

  <!-- An identifier that is an address leads there. -->
  <xsl:template match="idno[starts-with(normalize-space(), 'http')]" mode="own:text" as="element()">
    <xsl:call-template name="own:link">
      <xsl:with-param name="href" select="own:safe-url(string())"/>
      <xsl:with-param name="content" as="node()*">
        <xsl:apply-templates mode="own:text"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The current element as a link if it leads somewhere and stands in no other link; else as it is. -->
  <xsl:template name="own:link" as="element()">
    <xsl:param name="href" as="xs:string?"/>
    <xsl:param name="class" as="xs:string*" select="local-name()"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="id" as="xs:boolean" select="false()"/>
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="linked" as="xs:boolean" select="exists($href) and not($in-link)"/>
    <xsl:variable name="flow" as="xs:boolean" select="own:is-flow(.)"/>
    <xsl:element name="{if ($flow) then 'div' else if ($linked) then 'a' else 'span'}">
      <xsl:call-template name="own:attributes">
        <xsl:with-param name="class" select="$class"/>
        <xsl:with-param name="id" select="$id"/>
      </xsl:call-template>
      <xsl:choose>
        <xsl:when test="$linked and $flow">
          <a href="{$href}"><xsl:sequence select="$content"/></a>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="$href[$linked] ! own:attribute('href', .), $content"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:template>

  <!-- What a pointer without words shows: the heading or number of its target, a star for a note without one, else where it leads. -->
  <xsl:function name="own:pointer-text" as="xs:string">
    <xsl:param name="pointer" as="element()"/>
    <xsl:variable name="target" as="element()?" select="own:targets($pointer/@target)[1]"/>
    <xsl:sequence select="
        (($target/head[1] ! own:plain(.), $target/@n ! string(), $target/self::note ! '*', $target ! own:plain(.)[string-length() lt 60],
         replace(string($pointer/@target), '^(https?://|#)', ''))[. != ''][1], '→')[1]"/>
  </xsl:function>

</xsl:stylesheet>
