<?xml version="1.0" encoding="UTF-8"?>
<!-- The written surfaces of a source: their images, their size, the regions on them (TEI PH, 12.1). Used beside header.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:math="http://www.w3.org/2005/xpath-functions/math"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Outermost surfaces, and images that stand in a facsimile without one; a surface that only points to another has the
       text of that one. -->
  <xsl:function name="tg:surfaces" as="element()*">
    <xsl:param name="tei" as="element()"/>
    <xsl:sequence select="
        $tei//surface[not(ancestor::surface)][ancestor::facsimile or ancestor::sourceDoc][graphic or not(@facs)] | $tei/facsimile/graphic"/>
  </xsl:function>

  <!-- The image of a surface: the first that is not only a small one of another. -->
  <xsl:function name="tg:surface-image" as="element(graphic)?">
    <xsl:param name="surface" as="element()"/>
    <xsl:variable name="images" as="element(graphic)*" select="($surface/self::graphic, $surface/graphic)[normalize-space(@url)]"/>
    <xsl:sequence select="($images[not(@type = ('thumbnail', 'thumb', 'preview'))], $images)[1]"/>
  </xsl:function>

  <!-- The space of coordinates of a surface as a canvas of whole numbers: width, height; left, top and scale, by which a
       coordinate becomes one of the canvas. From the surface's corners, else from the size of its image; empty where
       neither is said. Small units are counted in tenths, hundredths, ... so that rounding does not show. -->
  <xsl:function name="tg:surface-space" as="map(xs:string, xs:double)?">
    <xsl:param name="surface" as="element()"/>
    <xsl:variable name="corners" as="map(xs:string, xs:double)?" select="own:corners($surface)"/>
    <xsl:variable name="image" as="element(graphic)?" select="tg:surface-image($surface)"/>
    <xsl:variable name="size" as="xs:double*" select="$image ! own:image-size(.)"/>
    <xsl:sequence select="
        if (exists($corners)) then own:space($corners?left, $corners?top, $corners?right - $corners?left, $corners?bottom - $corners?top)
        else if (count($size) = 2) then own:space(0, 0, $size[1], $size[2])
        else ()"/>
  </xsl:function>

  <xsl:function name="own:space" as="map(xs:string, xs:double)">
    <xsl:param name="left" as="xs:double"/>
    <xsl:param name="top" as="xs:double"/>
    <xsl:param name="width" as="xs:double"/>
    <xsl:param name="height" as="xs:double"/>
    <xsl:variable name="scale" as="xs:double" select="
        let $larger := max(($width, $height))
        return if ($larger ge 400) then 1 else math:exp10(xs:double(ceiling(math:log10(1000 div $larger))))"/>
    <xsl:sequence select="map{
        'left': $left, 'top': $top, 'scale': $scale,
        'width': max((1e0, round($width * $scale))), 'height': max((1e0, round($height * $scale))) }"/>
  </xsl:function>

  <!-- Width and height of an image, in one unit; empty where they are not said, or in different ones. -->
  <xsl:function name="own:image-size" as="xs:double*">
    <xsl:param name="image" as="element(graphic)"/>
    <xsl:variable name="measures" as="xs:string*"
        select="($image/@width, $image/@height) ! normalize-space()[matches(., '^[0-9]{1,6}(\.[0-9]{1,9})?\s?(px|mm|cm|in|pt|pc|em|ex)?$')]"/>
    <xsl:variable name="units" as="xs:string*" select="$measures ! replace(., '[0-9.\s]', '')"/>
    <xsl:variable name="numbers" as="xs:double*" select="$measures ! number(replace(., '[^0-9.]', ''))"/>
    <xsl:sequence select="$numbers[count($numbers) = 2][count(distinct-values($units)) = 1][min($numbers) gt 0]"/>
  </xsl:function>

  <!-- The rectangle that @ulx, @uly, @lrx and @lry give, if all do and it has an area. -->
  <xsl:function name="own:corners" as="map(xs:string, xs:double)?">
    <xsl:param name="e" as="element()"/>
    <xsl:variable name="numbers" as="xs:double*"
        select="($e/@ulx, $e/@uly, $e/@lrx, $e/@lry)[matches(., '^\s*-?[0-9]{1,6}(\.[0-9]{1,20})?\s*$')] ! number(.)"/>
    <xsl:sequence select="
        if (count($numbers) = 4 and $numbers[3] gt $numbers[1] and $numbers[4] gt $numbers[2])
        then map{ 'left': $numbers[1], 'top': $numbers[2], 'right': $numbers[3], 'bottom': $numbers[4] }
        else ()"/>
  </xsl:function>

  <!-- The points of a zone, x and y one after another; empty where they are none or fewer than three. -->
  <xsl:function name="tg:zone-points" as="xs:double*">
    <xsl:param name="zone" as="element()"/>
    <xsl:variable name="pairs" as="xs:string*" select="$zone/@points ! tokenize(normalize-space(), ' ')"/>
    <xsl:variable name="read" as="xs:string*" select="$pairs[matches(., '^-?[0-9]{1,6}(\.[0-9]{1,20})?,-?[0-9]{1,6}(\.[0-9]{1,20})?$')]"/>
    <xsl:sequence select="
        if (count($read) = count($pairs) and count($read) ge 3) then $read ! tokenize(., ',') ! number(.) else ()"/>
  </xsl:function>

  <!-- Where a zone lies on the canvas of its surface: x, y, width, height, within it; empty where nothing says so. -->
  <xsl:function name="tg:zone-rectangle" as="xs:integer*">
    <xsl:param name="zone" as="element()"/>
    <xsl:param name="space" as="map(xs:string, xs:double)"/>
    <xsl:variable name="corners" as="map(xs:string, xs:double)?" select="own:corners($zone)"/>
    <xsl:variable name="points" as="xs:double*" select="tg:zone-points($zone)"/>
    <xsl:variable name="sides" as="xs:double*" select="
        if (exists($points)) then (
          for $f in (min#1, max#1), $odd in (1, 0)
          return $f($points[position() mod 2 = $odd]))
        else ($corners?left, $corners?top, $corners?right, $corners?bottom)"/>
    <xsl:variable name="on-canvas" as="xs:integer*" select="
        for $i in 1 to count($sides)
        return own:on-canvas($sides[$i], if ($i mod 2 = 1) then $space?left else $space?top,
            if ($i mod 2 = 1) then $space?width else $space?height, $space?scale)"/>
    <xsl:sequence select="
        if (count($on-canvas) = 4 and $on-canvas[3] gt $on-canvas[1] and $on-canvas[4] gt $on-canvas[2])
        then ($on-canvas[1], $on-canvas[2], $on-canvas[3] - $on-canvas[1], $on-canvas[4] - $on-canvas[2])
        else ()"/>
  </xsl:function>

  <!-- A coordinate on the canvas, within its side. -->
  <xsl:function name="own:on-canvas" as="xs:integer">
    <xsl:param name="coordinate" as="xs:double"/>
    <xsl:param name="start" as="xs:double"/>
    <xsl:param name="side" as="xs:double"/>
    <xsl:param name="scale" as="xs:double"/>
    <xsl:sequence select="xs:integer(round(max((0e0, min((($coordinate - $start) * $scale, $side))))))"/>
  </xsl:function>
</xsl:stylesheet>
