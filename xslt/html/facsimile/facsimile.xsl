<?xml version="1.0" encoding="UTF-8"?>
<!-- The page images of a document, and which of them each part of the text stands on (TEI PHFAX). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- The page images: of surfaces and graphics of facsimile and sourceDoc, in their order, then those that the text
       alone names by facs. A map:
         pages   maps, each with id (on the page), node (the surface, graphic or element of the text), pictures (maps of
                 own:picture, the one shown first, then its alternatives), box (the coordinate space, if it is known),
                 zones (those that have a shape)
         of      the id of a page, by the generated id of its surface or graphics, or by the address of its picture
         shapes  the id of a shape, by the generated id of its zone -->
  <xsl:function name="own:facsimile" as="map(xs:string, item()*)">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="declared" as="map(*)*" select="
        $tei//(facsimile | sourceDoc)/(descendant::surface | graphic | media | binaryObject) ! own:declared-page(.)"/>
    <xsl:variable name="known" as="xs:string*" select="$declared?pictures?address"/>
    <xsl:variable name="named" as="map(*)*">
      <xsl:for-each-group select="$tei//@facs[ancestor::text or ancestor::sourceDoc]"
          group-by="tokenize(.)[not(starts-with(., '#'))] ! own:address(., current()/..)">
        <xsl:variable name="picture" as="map(*)?"
            select="own:picture-at(current-grouping-key(), '', $images != '')[not(?address = $known)]"/>
        <xsl:sequence select="$picture ! map{'node': current-group()[1]/.., 'pictures': ., 'zones': ()}"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:variable name="pages" as="map(*)*">
      <xsl:for-each select="$declared, $named">
        <xsl:sequence select="map:put(., 'id', own:page-id(?node, position()))"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="map{
        'pages': $pages,
        'of': map:merge(for $page in $pages return
            ($page?pictures?address ! map{.: $page?id},
             $page?node/(self::surface | self::surface//* | self::graphic) ! map{generate-id(.): $page?id}),
            map{'duplicates': 'use-first'}),
        'shapes': map:merge($pages?zones ! map{generate-id(.): own:shape-id(.)})}"/>
  </xsl:function>

  <!-- The page of a surface, or of a graphic that stands in no surface; nothing without a picture. -->
  <xsl:function name="own:declared-page" as="map(xs:string, item()*)?">
    <xsl:param name="node" as="element()"/>
    <xsl:variable name="graphics" as="element()*" select="
        if ($node/self::surface) then own:graphics($node) else $node"/>
    <xsl:variable name="pictures" as="map(*)*" select="
        sort($graphics, (), function($g) { contains(lower-case(string-join(($g/@type, $g/@subtype, $g/@n))), 'thumb') })
        ! own:labelled-picture(.)"/>
    <xsl:if test="exists($pictures)">
      <xsl:sequence select="map{'node': $node, 'pictures': $pictures, 'box': own:space($node, $graphics),
          'zones': $node/self::surface//zone[exists(own:box(.))][ancestor::surface[own:graphics(.)][1] is $node]
              [ancestor::surface[1] is $node]}"/>
    </xsl:if>
  </xsl:function>

  <!-- The pictures of a surface: its own, else those of its zones. -->
  <xsl:function name="own:graphics" as="element()*">
    <xsl:param name="surface" as="element(surface)"/>
    <xsl:variable name="own" as="element()*" select="$surface/(graphic | media | binaryObject)"/>
    <xsl:sequence select="if ($own) then $own else ($surface/descendant::zone/(graphic | media | binaryObject))[ancestor::surface[1] is $surface]"/>
  </xsl:function>

  <xsl:function name="own:labelled-picture" as="map(xs:string, xs:string)?">
    <xsl:param name="graphic" as="element()"/>
    <xsl:variable name="said" as="xs:string*"
        select="$graphic/desc[1] ! normalize-space(), $graphic/(@n, @subtype, @type) ! normalize-space(translate(., '#_', ' '))"/>
    <xsl:sequence select="own:picture($graphic) ! map:put(., 'label', ($said[. != ''], '')[1])"/>
  </xsl:function>

  <!-- The coordinate space of a picture: that of the surface, or of the zone that the picture shows; else the size that
       the graphic states in pixels; else nothing: then it is the image's own pixels, which only a browser can count. -->
  <xsl:function name="own:space" as="map(xs:string, xs:double)?">
    <xsl:param name="node" as="element()"/>
    <xsl:param name="graphics" as="element()*"/>
    <xsl:variable name="width" as="xs:double?" select="own:pixels($graphics[1]/@width)"/>
    <xsl:variable name="height" as="xs:double?" select="own:pixels($graphics[1]/@height)"/>
    <xsl:sequence select="
        (own:box($graphics[1]/parent::zone), own:box($node/self::surface),
         if ($width gt 0 and $height gt 0) then map{'x': 0e0, 'y': 0e0, 'width': $width, 'height': $height} else ())[1]"/>
  </xsl:function>

  <xsl:function name="own:pixels" as="xs:double?">
    <xsl:param name="length" as="attribute()?"/>
    <xsl:sequence select="own:numeric(replace($length, 'px\s*$', ''))"/>
  </xsl:function>

  <!-- A surface of a facsimile has its id on the page; what has its place in the text needs another one. -->
  <xsl:function name="own:page-id" as="xs:string">
    <xsl:param name="node" as="element()"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="if ($node/ancestor::facsimile) then own:id($node) else '~image-' || $number"/>
  </xsl:function>

  <!-- The id of the page image that an element begins or stands on, if its facs says so or a surface names it by start. -->
  <xsl:function name="own:page-of" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="facsimile" as="map(*)"/>
    <xsl:variable name="pointers" as="xs:string*" select="tokenize($element/@facs)"/>
    <xsl:variable name="places" as="element()*" select="
        own:surfaces($element/@facs), $element/self::surface,
        $element[@xml:id]/key('own:zone-of', string(@xml:id), root())[self::surface]"/>
    <xsl:sequence select="
        (($places, own:surfaces($places/@facs)) ! $facsimile?of(generate-id(.)),
         $pointers[not(starts-with(., '#'))] ! own:address(., $element) ! own:picture-at(., '', true())?address ! $facsimile?of(.))[1]"/>
  </xsl:function>

  <!-- The surfaces or single graphics that pointers name, or a zone of which they name. -->
  <xsl:function name="own:surfaces" as="element()*">
    <xsl:param name="pointers" as="attribute()*"/>
    <xsl:sequence select="own:targets($pointers)/ancestor-or-self::*[self::surface or self::graphic][1]"/>
  </xsl:function>

  <!-- The ids of the shapes of the zones that an element stands in. -->
  <xsl:function name="own:shapes-of" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="facsimile" as="map(*)"/>
    <xsl:variable name="zones" as="element()*" select="
        $element/self::zone, own:targets($element/(@facs, @corresp))[self::zone],
        $element[@xml:id]/key('own:zone-of', string(@xml:id), root())[self::zone]"/>
    <xsl:sequence select="distinct-values($zones ! $facsimile?shapes(generate-id(.)))"/>
  </xsl:function>

  <!-- The attribute that ties a part of the text to its place on an image: data-zone, or data-image where no zone is known. -->
  <xsl:function name="own:place-on-image" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="facsimile" as="map(*)"/>
    <xsl:if test="exists($facsimile?pages)">
      <xsl:variable name="shapes" as="xs:string*" select="own:shapes-of($element, $facsimile)"/>
      <xsl:variable name="page" as="xs:string?" select="own:page-of($element, $facsimile)"/>
      <xsl:if test="exists($page) and empty($shapes)"><xsl:attribute name="data-image" select="$page"/></xsl:if>
      <xsl:if test="exists($shapes)"><xsl:attribute name="data-zone" select="$shapes"/></xsl:if>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
