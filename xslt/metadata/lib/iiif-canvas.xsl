<?xml version="1.0" encoding="UTF-8"?>
<!-- A canvas for each surface (IIIF Presentation API 3.0, 5.3), its image painted on it, its text as annotations. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- $pages: the text, see tg:iiif-text-pages. $set?id: the address of the manifest. -->
  <xsl:function name="tg:iiif-canvas" as="map(xs:string, item())">
    <xsl:param name="surface" as="element()"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="pages" as="map(xs:string, item()*)"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="labels" as="map(xs:string, xs:string)"/>
    <xsl:param name="set" as="map(xs:string, item()*)"/>
    <xsl:variable name="id" as="xs:string" select="$set?id || '/canvas/' || $number"/>
    <xsl:variable name="space" as="map(xs:string, xs:double)" select="tg:surface-space($surface)"/>
    <xsl:variable name="texts" as="map(*)*" select="$pages(own:surface-key($surface))"/>
    <xsl:variable name="annotations" as="map(*)*" select="
        for $view in distinct-values($texts?view)
        return own:annotation-page($texts[?view = $view], $id || '/text/' || $view, $id, $space, $language, $labels)"/>
    <xsl:sequence select="map:merge((
        map{
          'id': $id, 'type': 'Canvas',
          'width': xs:integer($space?width), 'height': xs:integer($space?height),
          'label': own:in-language(own:surface-label($surface, $number), 'none'),
          'items': array{ own:painting($surface, $id, $set) } },
        map{ 'annotations': array{ $annotations } }[exists($annotations)]))"/>
  </xsl:function>

  <xsl:function name="own:surface-key" as="xs:string">
    <xsl:param name="surface" as="element()"/>
    <xsl:sequence select="($surface/@xml:id, generate-id($surface))[1]"/>
  </xsl:function>

  <!-- Its label or number; of an image without them the name of its file. -->
  <xsl:function name="own:surface-label" as="xs:string">
    <xsl:param name="surface" as="element()"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="(tg:first-text($surface/label), $surface/@n ! tg:one-line(.)[. ne ''], string($number))[1]"/>
  </xsl:function>

  <!-- The page of the canvas's image; none for a surface without one. -->
  <xsl:function name="own:painting" as="map(xs:string, item())?">
    <xsl:param name="surface" as="element()"/>
    <xsl:param name="canvas" as="xs:string"/>
    <xsl:param name="set" as="map(xs:string, item()*)"/>
    <xsl:variable name="image" as="element(graphic)?" select="tg:surface-image($surface)"/>
    <xsl:variable name="address" as="xs:string?" select="$image ! own:image-address(., $set)"/>
    <xsl:variable name="format" as="xs:string?" select="
        $own:image-formats(lower-case(replace($address, '^.*\.([A-Za-z0-9]+)$', '$1')))"/>
    <xsl:variable name="size" as="xs:double*" select="$image[matches(@width, '^\s*[0-9]+(px)?\s*$')] ! own:image-size(.)"/>
    <xsl:if test="exists($address)">
      <xsl:sequence select="map{
          'id': $canvas || '/image', 'type': 'AnnotationPage',
          'items': [ map{
              'id': $canvas || '/image/1', 'type': 'Annotation', 'motivation': 'painting', 'target': $canvas,
              'body': map:merge((
                  map{ 'id': $address, 'type': 'Image' },
                  $format ! map{ 'format': . },
                  map{ 'width': xs:integer($size[1]), 'height': xs:integer($size[2]) }[count($size) = 2])) } ] }"/>
    </xsl:if>
  </xsl:function>

  <xsl:variable name="own:image-formats" as="map(xs:string, xs:string)" select="map{
      'jpg': 'image/jpeg', 'jpeg': 'image/jpeg', 'png': 'image/png', 'gif': 'image/gif', 'tif': 'image/tiff',
      'tiff': 'image/tiff', 'webp': 'image/webp', 'jp2': 'image/jp2', 'svg': 'image/svg+xml' }"/>

  <!-- The address of an image: on the web as written, else below that of the images. What is declared as JSON, or ends in
       info.json, is an image service, of which this is the address of the whole image (IIIF Image API, 4). -->
  <xsl:function name="own:image-address" as="xs:string?">
    <xsl:param name="image" as="element(graphic)"/>
    <xsl:param name="set" as="map(xs:string, item()*)"/>
    <xsl:variable name="url" as="xs:string" select="own:written-as-uri(tg:pointer(normalize-space($image/@url), $image))"/>
    <xsl:variable name="service" as="xs:boolean" select="
        ends-with($url, '/info.json') or $image/@mimeType = ('application/json', 'application/ld+json')"/>
    <xsl:variable name="absolute" as="xs:string?" select="
        if (matches($url, '^https?://', 'i')) then $url
        else if (matches($url, '^([A-Za-z][A-Za-z0-9+.\-]*:|//)')) then ()
        else string(resolve-uri($url[not(starts-with(., '/'))], own:folder(iri-to-uri(($set?images[. ne ''], $set?base)[1]))))"/>
    <xsl:sequence select="
        $absolute[matches(., $own:address)]
        ! (if ($service) then replace(., '/(info\.json)?$', '') || '/full/max/0/default.jpg' else .)"/>
  </xsl:function>

  <!-- "plate [1].png", "100%.png": what no URI may hold (RFC 3986) is escaped, as browsers do it. -->
  <xsl:function name="own:written-as-uri" as="xs:string">
    <xsl:param name="url" as="xs:string"/>
    <xsl:variable name="pieces" as="xs:string*" select="tokenize(iri-to-uri(normalize-space($url)), '%')"/>
    <xsl:sequence select="
        string-join((head($pieces), tail($pieces) ! ((if (matches(., '^[0-9A-Fa-f]{2}')) then '%' else '%25') || .)))
        => replace('\[', '%5B') => replace('\]', '%5D')"/>
  </xsl:function>

  <!-- The text of one view on a canvas, an annotation for each zone, and one for what stands in none. -->
  <xsl:function name="own:annotation-page" as="map(xs:string, item())">
    <xsl:param name="texts" as="map(*)+"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="canvas" as="xs:string"/>
    <xsl:param name="space" as="map(xs:string, xs:double)"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="labels" as="map(xs:string, xs:string)"/>
    <xsl:sequence select="map{
        'id': $id, 'type': 'AnnotationPage',
        'label': own:in-language($labels($texts[1]?kind), $language),
        'items': array{
            for $n in 1 to count($texts)
            return map{
              'id': $id || '/' || $n, 'type': 'Annotation', 'motivation': 'supplementing',
              'body': map:merge((
                  map{ 'type': 'TextualBody', 'value': $texts[$n]?text, 'format': 'text/plain' },
                  $texts[$n]?lang[. ne ''] ! map{ 'language': . })),
              'target': own:targets($texts[$n]?zones, $canvas, $space) } } }"/>
  </xsl:function>

  <!-- What a passage in some zones is about. -->
  <xsl:function name="own:targets" as="item()">
    <xsl:param name="zones" as="element()*"/>
    <xsl:param name="canvas" as="xs:string"/>
    <xsl:param name="space" as="map(xs:string, xs:double)"/>
    <xsl:variable name="placed" as="element()*" select="$zones[exists(tg:zone-rectangle(., $space))]"/>
    <xsl:sequence select="
        if (count($placed) gt 1) then array{ $placed ! own:target(., $canvas, $space) }
        else own:target($placed, $canvas, $space)"/>
  </xsl:function>

  <!-- The canvas, or the part of it that a zone takes: a polygon where its points are given, else a rectangle. -->
  <xsl:function name="own:target" as="item()">
    <xsl:param name="zone" as="element()?"/>
    <xsl:param name="canvas" as="xs:string"/>
    <xsl:param name="space" as="map(xs:string, xs:double)"/>
    <xsl:variable name="rectangle" as="xs:integer*" select="$zone ! tg:zone-rectangle(., $space)"/>
    <xsl:variable name="points" as="xs:double*" select="$zone ! tg:zone-points(.)"/>
    <xsl:sequence select="
        if (empty($rectangle)) then $canvas
        else if (empty($points)) then $canvas || '#xywh=' || string-join($rectangle, ',')
        else map{
          'type': 'SpecificResource', 'source': $canvas,
          'selector': map{
            'type': 'SvgSelector',
            'value': '&lt;svg xmlns=&quot;http://www.w3.org/2000/svg&quot;&gt;&lt;polygon points=&quot;'
                || string-join(own:points-on-canvas($points, $space), ' ') || '&quot;/&gt;&lt;/svg&gt;' } }"/>
  </xsl:function>

  <xsl:function name="own:points-on-canvas" as="xs:string+">
    <xsl:param name="points" as="xs:double+"/>
    <xsl:param name="space" as="map(xs:string, xs:double)"/>
    <xsl:sequence select="
        for $i in 1 to count($points) idiv 2
        return xs:integer(round(($points[2 * $i - 1] - $space?left) * $space?scale)) || ','
            || xs:integer(round(($points[2 * $i] - $space?top) * $space?scale))"/>
  </xsl:function>
</xsl:stylesheet>
