<?xml version="1.0" encoding="UTF-8"?>
<!--
  The text of elements, as strings with marks for paragraphs, lines and spaces between them. What
  is a block comes from lib/blocks.xsl; an element that nothing is known of gives its content.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:mode name="own:text" on-multiple-match="fail"/>

  <xsl:template match="text()" mode="own:text" as="xs:string">
    <xsl:sequence select="translate(., $own:marks, '')"/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" mode="own:text"/>

  <xsl:template match="*" mode="own:text" as="xs:string*">
    <xsl:variable name="edge" as="xs:string?" select="own:edge(.)"/>
    <xsl:sequence select="$edge"/>
    <xsl:apply-templates mode="#current"/>
    <xsl:sequence select="$edge"/>
  </xsl:template>

  <!-- What stands between this element and its neighbours: nothing, a space, a line or a paragraph. -->
  <xsl:function name="own:edge" as="xs:string?">
    <xsl:param name="e" as="element()"/>
    <xsl:sequence select="
        if ($e[parent::cit or parent::bibl or parent::biblFull]) then $own:apart
        else if ($own:class(($e/.. ! local-name(.))[1]) = 'data') then $own:line
        else if (not(tg:is-block($e)))
        then if (tg:among-blocks($e) and normalize-space($e)) then $own:line else $own:apart[own:is-piece($e)]
        else if (own:is-tight($e)) then $own:line
        else $own:paragraph"/>
  </xsl:function>

  <!-- Is this element, inline as it is here, never part of a word? -->
  <xsl:function name="own:is-piece" as="xs:boolean">
    <xsl:param name="e" as="element()"/>
    <xsl:sequence select="
        $own:class(local-name($e)) = 'level' and empty($e[
          self::q or self::quote or self::said or self::formula or self::app or self::lem or self::rdg])"/>
  </xsl:function>

  <!-- Does this block follow its neighbour on the next line, without an empty one between? -->
  <xsl:function name="own:is-tight" as="xs:boolean">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="exists($block[
        self::l or self::line or self::row or self::item or self::addrLine or self::titlePart or self::castItem
        or parent::sp or parent::lg[not($block/self::lg)] or parent::list or parent::opener or parent::closer
        or parent::address or parent::castList or parent::castGroup or parent::docTitle or parent::docImprint
        or self::list[parent::p or parent::item] or self::fw[parent::p or parent::ab]])"/>
  </xsl:function>

  <!-- A speech is a paragraph; its parts follow each other line by line. -->
  <xsl:template match="sp" mode="own:text" as="xs:string*">
    <xsl:sequence select="$own:paragraph"/>
    <xsl:apply-templates mode="#current"/>
    <xsl:sequence select="$own:paragraph"/>
  </xsl:template>

  <!-- A row is a line, its cells apart by a bar; a block in a cell stays in the line. -->
  <xsl:template match="row" mode="own:text" as="xs:string*">
    <xsl:variable name="cells" as="xs:string*">
      <xsl:for-each select="*">
        <xsl:variable name="cell" as="xs:string*">
          <xsl:apply-templates mode="own:text"/>
        </xsl:variable>
        <xsl:sequence select="own:in-one-line($cell)"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="$own:line, string-join($cells, ' | '), $own:line"/>
  </xsl:template>

  <!-- An item begins with its own label or number, else with a dash of ours. -->
  <xsl:template match="item[not(tg:runs-in(.))]" mode="own:text" as="xs:string*">
    <xsl:sequence select="if (own:has-label(.)) then () else $own:line"/>
    <xsl:if test="not(preceding-sibling::*[1]/self::label)">
      <xsl:sequence select="$own:line, (1 to count(ancestor::list) - 1) ! $own:indent"/>
      <xsl:sequence select="'- '[not(own:has-label(current()))]"/>
    </xsl:if>
    <xsl:apply-templates mode="#current"/>
    <xsl:sequence select="$own:line"/>
  </xsl:template>

  <xsl:function name="own:has-label" as="xs:boolean">
    <xsl:param name="item" as="element(item)"/>
    <xsl:sequence select="
        exists($item/preceding-sibling::*[1]/self::label) or exists($item/(* | p/*)[1]/self::label)
        or exists($item/*[1]/self::list) and not(tg:has-text($item))
        or matches(substring(normalize-space($item), 1, 8), '^([(\[]?[\p{L}\p{N}]{1,4}[.)\]]|\p{Pd}|[•*])')"/>
  </xsl:function>

  <!-- The label of an item stands before it in its line. -->
  <xsl:template match="(list/label | item/label[1])[not(tg:runs-in(.))]" mode="own:text" as="xs:string*">
    <xsl:sequence select="$own:line[current()/parent::list]"/>
    <xsl:apply-templates mode="#current"/>
    <xsl:sequence select="$own:glue"/>
  </xsl:template>

  <!-- Words marked one by one, parts of a name: a space that the file need not have. -->
  <xsl:template match="*[tg:is-apart(.)]" mode="own:text" priority="5" as="xs:string*">
    <xsl:sequence select="$own:space"/>
    <xsl:next-match/>
  </xsl:template>

  <!-- Program text keeps its lines. -->
  <xsl:template match="eg/text()" mode="own:text" as="xs:string">
    <xsl:sequence select="replace(., '\n', $own:line)"/>
  </xsl:template>

  <!-- No text of the document, though some put them inside one. -->
  <xsl:template match="teiHeader | facsimile | xenoData | text//linkGrp" mode="own:text"/>

</xsl:stylesheet>
