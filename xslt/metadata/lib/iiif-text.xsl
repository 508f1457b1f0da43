<?xml version="1.0" encoding="UTF-8"?>
<!-- Which words of the text stand on which surface, and in which zone of it (TEI PH, 12.1: @facs). Used beside
     lib/document.xsl and lib/surfaces.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:key name="own:image-part" match="surface | zone | graphic" use="@xml:id"/>

  <!-- The passages of all views of a document in one reading, by the surface they stand on (own:surface-key). Each is a map:
         view   transcription, translation or text, with a number where there are several of the kind
         kind   of the view
         zones  the zones of the surface, if any are said
         lang   BCP 47, or ''
         text   its words, in lines
       Each word is in one passage: that of the innermost element that points to a zone, else that of its page. Notes are
       left out, and labels of surfaces. -->
  <xsl:function name="tg:iiif-text-pages" as="map(xs:string, item()*)">
    <xsl:param name="read" as="element()"/>
    <xsl:variable name="views" as="map(*)*" select="tg:divisions($read)[?kind ne 'facsimile' or ?element/self::sourceDoc]"/>
    <xsl:variable name="passages" as="map(*)*">
      <xsl:for-each select="$views">
        <xsl:variable name="kind" as="xs:string" select="?kind"/>
        <xsl:variable name="before" as="xs:integer" select="count(subsequence($views, 1, position() - 1)[?kind = $kind])"/>
        <xsl:sequence select="own:passages(., $kind || ('-' || $before + 1)[$before gt 0])"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="map:merge($passages ! map:entry(?surface, .), map{ 'duplicates': 'combine' })"/>
  </xsl:function>

  <xsl:function name="own:passages" as="map(*)*">
    <xsl:param name="view" as="map(*)"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="pieces" as="node()*" select="
        $view?element/descendant::node()[self::text()[not(ancestor::note or ancestor::*[self::label or self::desc][parent::surface or parent::zone])] or self::pb or self::lb]"/>
    <xsl:for-each-group select="$pieces" group-starting-with="pb[@facs]">
      <xsl:variable name="page" as="element()?" select="own:parts-pointed-to(.[self::pb])[1] ! own:surface-of(.)"/>
      <xsl:for-each-group select="current-group()[not(self::pb)]" group-by="own:passage-key(.)">
        <xsl:variable name="zones" as="element()*" select="own:zone-owner(.) ! own:zones-pointed-to(.)"/>
        <xsl:variable name="surface" as="element()?" select="($zones[1] ! own:surface-of(.), ancestor::surface[last()] ! own:surface-of(.), $page)[1]"/>
        <xsl:variable name="text" as="xs:string" select="own:lines-of(current-group())"/>
        <xsl:if test="$surface and $text">
          <xsl:sequence select="map{
              'surface': own:surface-key($surface), 'view': $name, 'kind': $view?kind, 'text': $text,
              'zones': $zones[own:surface-of(.) is $surface],
              'lang': string((own:zone-owner(.), $view?element)[1]/ancestor-or-self::*[@xml:lang][1]/@xml:lang) }"/>
        </xsl:if>
      </xsl:for-each-group>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The innermost element around a piece that is a zone or points to one. -->
  <xsl:function name="own:zone-owner" as="element()?">
    <xsl:param name="piece" as="node()"/>
    <xsl:sequence select="$piece/ancestor::*[@facs or self::zone][exists(own:zones-pointed-to(.))][1]"/>
  </xsl:function>

  <xsl:function name="own:passage-key" as="xs:string">
    <xsl:param name="piece" as="node()"/>
    <xsl:sequence select="string((own:zone-owner($piece), $piece/ancestor::surface[last()])[1] ! generate-id(.))"/>
  </xsl:function>

  <xsl:function name="own:zones-pointed-to" as="element(zone)*">
    <xsl:param name="e" as="element()"/>
    <xsl:sequence select="(own:parts-pointed-to($e)[self::zone], $e/self::zone)"/>
  </xsl:function>

  <!-- The surfaces, zones and images of this document that @facs points to. -->
  <xsl:function name="own:parts-pointed-to" as="element()*">
    <xsl:param name="e" as="element()?"/>
    <xsl:sequence select="
        for $id in tg:pointers($e/@facs)[starts-with(., '#')] ! substring(., 2)
        return key('own:image-part', $id, root($e))"/>
  </xsl:function>

  <!-- The surface that has a canvas: around the part, or the one that this points to. -->
  <xsl:function name="own:surface-of" as="element()?">
    <xsl:param name="part" as="element()"/>
    <xsl:variable name="around" as="element()?"
        select="($part/ancestor-or-self::surface[last()], $part/self::graphic[parent::facsimile])[1]"/>
    <xsl:variable name="other" as="element()?" select="own:parts-pointed-to($around[self::surface][not(graphic)])[1]"/>
    <xsl:sequence select="($other/ancestor-or-self::surface[last()], $other/self::graphic, $around)[1]"/>
  </xsl:function>

  <!-- The words of pieces, a line for each line and each block. -->
  <xsl:function name="own:lines-of" as="xs:string">
    <xsl:param name="pieces" as="node()*"/>
    <xsl:variable name="blocks" as="xs:string*">
      <xsl:for-each-group select="$pieces" group-adjacent="string(ancestor::*[tg:is-block(.)][1] ! generate-id(.))">
        <xsl:sequence select="string-join(current-group() ! (
            if (self::lb) then if (tg:joins(.)) then '' else '&#10;' else replace(., '\s+', ' ')))"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="string-join(
        (string-join($blocks, '&#10;') => tokenize('\n')) ! tg:one-line(.)[. ne ''], '&#10;')"/>
  </xsl:function>
</xsl:stylesheet>
