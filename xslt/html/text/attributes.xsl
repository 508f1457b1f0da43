<?xml version="1.0" encoding="UTF-8"?>
<!-- The attributes that any element of the text has on the page: id, class, language, its place in the rows. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- id, class, lang, dir and the like for the current TEI element.
       $class: names of ours; $id: an id is wanted even without xml:id; $places: from rows.xsl. -->
  <xsl:template name="own:attributes" as="attribute()*">
    <xsl:param name="class" as="xs:string*" select="local-name()"/>
    <xsl:param name="id" as="xs:boolean" select="false()"/>
    <xsl:param name="places" as="map(*)" tunnel="yes" select="map{}"/>
    <xsl:param name="facsimile" as="map(*)" tunnel="yes" select="map{}"/>
    <xsl:variable name="on-image" as="attribute()*" select="
        if (@facs or @corresp or @xml:id or self::zone) then own:place-on-image(., $facsimile) else ()"/>
    <xsl:variable name="place" as="map(*)?" select="if (map:size($places)) then $places(generate-id()) else ()"/>
    <xsl:variable name="classes" as="xs:string*" select="
        $class, $place?class,
        if (@type or @place or @facs) then own:type-class(.) else (),
        if (@rend or @rendition or @style) then own:rend-classes(.) else ()"/>
    <xsl:if test="$id and not(ancestor::teiHeader) or @xml:id and own:has-id(.) or $on-image/self::attribute(data-zone)">
      <xsl:attribute name="id" select="own:id(.)"/>
    </xsl:if>
    <xsl:if test="exists($classes)">
      <xsl:attribute name="class" select="distinct-values($classes)"/>
    </xsl:if>
    <xsl:if test="@xml:lang">
      <xsl:sequence select="own:language-attributes(.)"/>
    </xsl:if>
    <xsl:if test="$place?style">
      <xsl:attribute name="style" select="$place?style"/>
      <xsl:attribute name="data-row" select="$place?row"/>
    </xsl:if>
    <xsl:sequence select="$on-image"/>
  </xsl:template>

  <!-- Classes for what the encoding says of an element's kind and place: type-*, place-*, zone-*, and
       that of the zone it stands in (TEI PHFAX). -->
  <xsl:function name="own:type-class" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        (for $token in tokenize(lower-case($element/@type)) return own:class-name($token)) ! ('type-' || .),
        (for $token in tokenize(lower-case($element/@place)) return own:class-name($token)) ! ('place-' || .),
        (own:targets($element/@facs)[self::zone]/@type ! own:class-name(lower-case(.))) ! ('zone-' || .)"/>
  </xsl:function>

</xsl:stylesheet>
