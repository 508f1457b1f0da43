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

  <!-- The title that all items of the manuscript have. -->
  <xsl:function name="own:shared-title" as="xs:string?">
    <xsl:param name="source" as="element(sourceDesc)?"/>
    <xsl:variable name="items" as="element(msItem)*" select="own:items($source)"/>
    <xsl:variable name="titles" as="xs:string*" select="distinct-values($items ! string(tg:first-text(own:of-item(., 'title'))))"/>
    <xsl:sequence select="$titles[count($titles) = 1][. ne '']"/>
  </xsl:function>

  <!-- The outermost items of all its parts. -->
  <xsl:function name="own:items" as="element(msItem)*">
    <xsl:param name="source" as="element(sourceDesc)?"/>
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
