<?xml version="1.0" encoding="UTF-8"?>
<!--
  What each element is to the layout of a text, by its name (blocks.txt); where the name does not
  decide, by where it stands (TEI chapter ST, «inter-level» elements).

  Public:
    tg:is-block($e)   does a line of its own belong to this element?
    tg:has-text($e)   has it characters of its own, not only in its children?
    tg:runs-in($e)    is it a list that runs on in the line, or a part of one?
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- The class of each element that has one, by its local name. -->
  <xsl:variable name="own:class" as="map(xs:string, xs:string)" select="
      map:merge($own:lines-of-classes ! (let $words := tokenize(.) return tail($words) ! map{.: head($words)}))"/>

  <xsl:variable name="own:lines-of-classes" as="xs:string*" static="yes"
      select="unparsed-text-lines('blocks.txt')[normalize-space()][not(starts-with(., '#'))]"/>

  <!-- Has the element characters of its own, white space aside? -->
  <xsl:function name="tg:has-text" as="xs:boolean">
    <xsl:param name="e" as="element()"/>
    <xsl:sequence select="exists($e/text()[normalize-space()])"/>
  </xsl:function>

  <!-- Is it a list whose items run on in the line, or one of these? (TEI CO, list) -->
  <xsl:function name="tg:runs-in" as="xs:boolean">
    <xsl:param name="e" as="element()"/>
    <xsl:sequence select="
        exists($e/(self::list | self::item | self::label | self::head)/ancestor-or-self::list[1]
               [(@rend, @type) ! tokenize(.) = ('inline', 'run-in', 'runin')][not(.//(p | list | table | lg))]
               [some $one in (., item, label, head) satisfies $one is $e])"/>
  </xsl:function>

  <!-- Does a line of its own belong to this element? An element without a class of its own
       (inline, or of another namespace) is a block when it holds one. -->
  <xsl:function name="tg:is-block" as="xs:boolean">
    <xsl:param name="e" as="element()"/>
    <xsl:variable name="class" as="xs:string?" select="$own:class(local-name($e))"/>
    <xsl:sequence select="
        if (tg:runs-in($e)) then false()
        else if ($class = ('container', 'data', 'mixed', 'paragraph')) then true()
        else if ($class = 'alternatives') then false()
        else if (exists($e/*[$own:class(local-name()) = ('container', 'data', 'mixed', 'paragraph')])) then true()
        else if ($class = 'level') then own:gives-lines($e/..)
        else false()"/>
  </xsl:function>

  <!-- Do the children of this element that may be blocks have lines of their own in it? -->
  <xsl:function name="own:gives-lines" as="xs:boolean">
    <xsl:param name="parent" as="node()?"/>
    <xsl:variable name="class" as="xs:string?" select="$parent[self::*] ! $own:class(local-name(.))"/>
    <xsl:sequence select="
        if (not($parent instance of element())) then true()
        else if ($class = ('container', 'data')) then true()
        else if ($class = ('mixed', 'level')) then not(tg:has-text($parent)) and tg:is-block($parent)
        else if ($class = ('paragraph', 'alternatives')) then false()
        else not(tg:has-text($parent))
             and exists($parent/*[$own:class(local-name()) = ('container', 'data', 'mixed', 'paragraph')])"/>
  </xsl:function>

</xsl:stylesheet>
