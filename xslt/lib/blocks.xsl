<?xml version="1.0" encoding="UTF-8"?>
<!--
  What each element is to the layout of a text, by its name; where the name does not decide,
  by where it stands (TEI chapters ST, «inter-level» elements, and CO, DS, DR, VE, PH, ND).

  Public:
    tg:is-block($e)   does a line of its own belong to this element?
    tg:has-text($e)   has it characters of its own, not only in its children?
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- container: holds blocks and has no characters of its own
       data:      the same, but its children are facts, each a line
       mixed:     a block that holds either blocks or characters
       paragraph: a block of characters; what stands in it stands in its line
       level:     a block in a container, inline in a paragraph
       alternatives: inline, its children stand for one another
       Every other element is inline. -->
  <xsl:variable name="own:class" as="map(xs:string, xs:string)" select="map:merge((
      own:names('container', 'TEI teiCorpus text group front body back div div1 div2 div3 div4 div5 div6 div7
          floatingText lg sp spGrp list table row titlePage docTitle castList castGroup argument epigraph
          listBibl listPerson listPlace listOrg listEvent listNym listObject listRelation listApp listWit
          listAnnotation standOff sourceDoc surface surfaceGrp zone set performance prologue epilogue
          entry superEntry hom annotationBlock'),
      own:names('data', 'person personGrp persona place org event object nym biblStruct monogr analytic
          series imprint msDesc msIdentifier msPart physDesc history
          graph node arc tree iNode leaf eTree eLeaf triangle forest fs f'),
      own:names('mixed', 'item cell opener closer postscript address sense re'),
      own:names('paragraph', 'u p ab head l line speaker addrLine titlePart castItem fw trailer eg'),
      own:names('level', 'stage note q quote said cit bibl biblFull label desc figure figDesc caption
          salute signed dateline byline docAuthor docEdition docDate docImprint imprimatur meeting stamp
          app lem rdg roleDesc spanGrp incident kinesic vocal writing camera sound tech view move egXML noteGrp formula ellipsis
          listRef metamark constraintSpec classSpec elementSpec macroSpec valList divGen moduleRef'),
      own:names('alternatives', 'choice subst ruby rdgGrp')))"/>

  <xsl:function name="own:names" as="map(xs:string, xs:string)">
    <xsl:param name="class" as="xs:string"/>
    <xsl:param name="names" as="xs:string"/>
    <xsl:sequence select="map:merge(tokenize(normalize-space($names)) ! map{.: $class})"/>
  </xsl:function>

  <!-- Has the element characters of its own, white space aside? -->
  <xsl:function name="tg:has-text" as="xs:boolean">
    <xsl:param name="e" as="element()"/>
    <xsl:sequence select="exists($e/text()[normalize-space()])"/>
  </xsl:function>

  <!-- Does a line of its own belong to this element? An element without a class of its own
       (inline, or of another namespace) is a block when it holds one. -->
  <xsl:function name="tg:is-block" as="xs:boolean">
    <xsl:param name="e" as="element()"/>
    <xsl:variable name="class" as="xs:string?" select="$own:class(local-name($e))"/>
    <xsl:sequence select="
        if ($class = ('container', 'data', 'mixed', 'paragraph')) then true()
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
