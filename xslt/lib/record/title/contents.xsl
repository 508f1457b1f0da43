<?xml version="1.0" encoding="UTF-8"?>
<!-- What a manuscript contains (TEI MS, msco), as far as it stands for the whole. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Whom all items of the manuscript have as their author; else the authors of the item by whose title the file is called. -->
  <xsl:function name="own:shared-authors" as="element(author)*">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:variable name="items" as="element(msItem)*" select="own:items($header/fileDesc/sourceDesc)"/>
    <xsl:variable name="each" as="xs:string*" select="$items ! own:words-of-each(own:of-item(., 'author'))"/>
    <xsl:variable name="titles" as="xs:string*" select="$header/fileDesc/titleStmt/title ! lower-case(tg:header-text(.))[. ne '']"/>
    <xsl:variable name="named" as="element(msItem)?" select="$items[title ! lower-case(tg:header-text(.)) = $titles][1]"/>
    <xsl:sequence select="
        if (count($items) gt 0 and count(distinct-values($each)) = 1) then own:of-item($items[1], 'author')
        else own:of-item($named, 'author')"/>
  </xsl:function>

  <!-- Who translated all of it. -->
  <xsl:function name="own:shared-translators" as="element(editor)*">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:variable name="items" as="element(msItem)*" select="own:items($header/fileDesc/sourceDesc)"/>
    <xsl:sequence select="$items[count($items) = 1]/editor[own:role-matches(., $own:words-for-translating)]"/>
  </xsl:function>

  <!-- The title that all items of the manuscript have. -->
  <xsl:function name="own:shared-title" as="xs:string?">
    <xsl:param name="source" as="element(sourceDesc)*"/>
    <xsl:variable name="items" as="element(msItem)*" select="own:items($source)"/>
    <xsl:variable name="titles" as="xs:string*" select="distinct-values($items ! string(tg:first-text(own:of-item(., 'title'))))"/>
    <xsl:sequence select="$titles[count($titles) = 1][. ne '']"/>
  </xsl:function>

  <!-- What a manuscript is called by what it contains, its name, a heading or a short summary of its description, or else its
       shelfmark. -->
  <xsl:function name="own:title-of-manuscript" as="xs:string?">
    <xsl:param name="source" as="element(sourceDesc)*"/>
    <xsl:variable name="described" as="element(msDesc)?" select="($source//msDesc)[1]"/>
    <xsl:sequence select="(
        own:shared-title($source),
        tg:first-text($described//msName),
        tg:first-text($described/head)[own:is-short(.)],
        tg:first-text($described/msContents/summary)[own:is-short(.)],
        own:shelfmark($described/msIdentifier))[1]"/>
  </xsl:function>

  <xsl:function name="own:is-short" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="string-length($text) le 160 and not(matches($text, '[.;]\s+\p{Lu}'))"/>
  </xsl:function>

  <!-- "Catalogue of the Lee Collection", "Greek Manuscripts in the Library of X": of what a manuscript is one of many. -->
  <xsl:function name="own:names-a-catalogue" as="xs:boolean">
    <xsl:param name="title" as="xs:string"/>
    <xsl:sequence select="
        matches($title, '(^|\P{L})(catalog(ue)?|cat[áa]logo|katalog|каталог)($|\P{L})'
            || '|(manuscripts|handschriften|manuscrits|manoscritti|manuscritos|рукописи)\s+(in|of|from|at|der|des|aus|de|du|della?|nella)\s', 'i')"/>
  </xsl:function>

  <!-- Whether it is the name of those who keep or publish it. -->
  <xsl:function name="own:names-a-holder" as="xs:boolean">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:sequence select="
        some $name in $header/fileDesc/(publicationStmt/publisher | sourceDesc/msDesc/msIdentifier/(institution | repository))
        satisfies tokenize(tg:header-text($name), '\s*;\s*') = $title"/>
  </xsl:function>

  <!-- The outermost items of all its parts. -->
  <xsl:function name="own:items" as="element(msItem)*">
    <xsl:param name="source" as="element(sourceDesc)*"/>
    <xsl:sequence select="($source//msDesc)[1]//msItem[not(parent::msItem)]"/>
  </xsl:function>

  <!-- Authors or titles of an item, else those that the items within it share. -->
  <xsl:function name="own:of-item" as="element()*">
    <xsl:param name="item" as="element(msItem)?"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="own" as="element()*" select="$item/(*, bibl/*)[local-name() = $name][tg:first-text(.)]"/>
    <xsl:variable name="inner" as="element(msItem)*" select="$item/msItem"/>
    <xsl:sequence select="
        if ($own or empty($inner)) then $own
        else own:of-item($inner[1], $name)
             [count(distinct-values($inner ! own:words-of-each(own:of-item(., $name)))) = 1]"/>
  </xsl:function>

  <xsl:function name="own:words-of-each" as="xs:string">
    <xsl:param name="elements" as="element()*"/>
    <xsl:sequence select="string-join($elements ! tg:sorted-words(tg:header-text(.)), '; ')"/>
  </xsl:function>
</xsl:stylesheet>
