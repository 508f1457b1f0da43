<?xml version="1.0" encoding="UTF-8"?>
<!-- The pane of the page images, which stand there one below the other until the script turns it into a viewer. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- The text, with the page images beside it where there are any. -->
  <xsl:template name="own:with-pane" as="element()">
    <xsl:param name="text" as="element()"/>
    <xsl:param name="facsimile" as="map(*)" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="exists($facsimile?pages)">
        <div class="with-images">
          <xsl:call-template name="own:pane"/>
          <xsl:sequence select="$text"/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$text"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="own:pane" as="element()">
    <xsl:param name="facsimile" as="map(*)" tunnel="yes"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <section id="~images" class="pane" aria-label="{$ui?images}" data-generated="">
      <xsl:for-each select="'previous-image', 'next-image', 'zoom-in', 'zoom-out', 'whole-image', 'image-missing'">
        <xsl:attribute name="data-{.}" select="$ui(.)"/>
      </xsl:for-each>
      <xsl:for-each select="$facsimile?pages">
        <xsl:call-template name="own:page-image">
          <xsl:with-param name="page" select="."/>
        </xsl:call-template>
      </xsl:for-each>
    </section>
  </xsl:template>

  <!-- One page image with the shapes of its zones, its name and its alternatives. -->
  <xsl:template name="own:page-image" as="element()">
    <xsl:param name="page" as="map(*)"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="name" as="xs:string" select="own:page-name($page?node, $ui)"/>
    <xsl:variable name="picture" as="map(*)" select="$page?pictures[1]"/>
    <figure class="page-image" id="{$page?id}">
      <xsl:if test="$picture?service">
        <xsl:attribute name="data-service" select="$picture?service"/>
      </xsl:if>
      <div class="window">
        <div class="sheet">
          <img src="{$picture?src}" alt="{own:alternative($page?node, $name, $ui)}" loading="lazy" referrerpolicy="no-referrer">
            <xsl:if test="exists($page?box)">
              <xsl:attribute name="width" select="own:whole($page?box?width, $page?box)"/>
              <xsl:attribute name="height" select="own:whole($page?box?height, $page?box)"/>
            </xsl:if>
          </img>
          <xsl:call-template name="own:shapes">
            <xsl:with-param name="page" select="$page"/>
          </xsl:call-template>
        </div>
      </div>
      <figcaption>
        <a class="whole" href="{if (starts-with($picture?src, 'data:')) then '#' || $page?id else $picture?src}">
          <xsl:value-of select="$name"/>
        </a>
        <xsl:for-each select="tail($page?pictures)[not(starts-with(?src, 'data:'))]">
          <xsl:text> </xsl:text>
          <a class="alternative" href="{?src}"><xsl:value-of select="(?label[. != ''], string(1 + position()))[1]"/></a>
        </xsl:for-each>
      </figcaption>
    </figure>
  </xsl:template>

  <!-- The zones over the image. Without a viewBox the script sets it, once the image's size is known. -->
  <xsl:template name="own:shapes" as="element()?">
    <xsl:param name="page" as="map(*)"/>
    <xsl:if test="exists($page?zones)">
      <svg xmlns="http://www.w3.org/2000/svg" class="{'zones', 'unscaled'[empty($page?box)]}" preserveAspectRatio="none">
        <xsl:if test="exists($page?box)">
          <xsl:attribute name="viewBox" select="$page?box ! (?x, ?y, ?width, ?height)"/>
        </xsl:if>
        <xsl:apply-templates select="$page?zones" mode="own:shape"/>
      </svg>
    </xsl:if>
  </xsl:template>

  <!-- A side of the image in whole pixels, as HTML wants it: the browser needs its proportion alone. -->
  <xsl:function name="own:whole" as="xs:integer">
    <xsl:param name="side" as="xs:double"/>
    <xsl:param name="box" as="map(*)"/>
    <xsl:variable name="longer" as="xs:double" select="max(($box?width, $box?height))"/>
    <xsl:sequence select="max((1, xs:integer(round(if ($longer lt 1000) then $side * 1000 div $longer else $side))))"/>
  </xsl:function>

  <!-- What a page image is called: by its surface, or by the page beginning that names it. -->
  <xsl:function name="own:page-name" as="xs:string">
    <xsl:param name="node" as="element()"/>
    <xsl:param name="ui" as="map(*)"/>
    <xsl:variable name="beginning" as="element()?" select="
        ($node[@xml:id]/key('own:passage', string(@xml:id), root())[self::pb][@n],
         $node/self::pb[@n])[1]"/>
    <xsl:variable name="number" as="xs:string" select="string(($node/@n, $beginning/@n)[1])"/>
    <xsl:sequence select="
        ($node/self::surface/(label, head)[1] ! normalize-space(),
         if (matches($number, '^[0-9]+[a-z]?$')) then (if ($node/@n and $node/self::surface) then $ui?leaf else $ui?page) || ' ' || $number else $number,
         string($node/@xml:id), $ui?image)[. != ''][1]"/>
  </xsl:function>

  <!-- What the image is to somebody who does not see it: its description, or what page it shows. -->
  <xsl:function name="own:alternative" as="xs:string">
    <xsl:param name="node" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="ui" as="map(*)"/>
    <xsl:sequence select="
        ($node/(self::surface | self::graphic | self::graphic/parent::surface)/(desc, graphic/desc)[1] ! normalize-space(),
         distinct-values(($ui?image, $name)) => string-join(': '))[. != ''][1]"/>
  </xsl:function>

</xsl:stylesheet>
