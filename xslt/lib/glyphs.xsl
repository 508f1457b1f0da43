<?xml version="1.0" encoding="UTF-8"?>
<!--
  Characters and glyphs that the document declares itself (TEI WD: charDecl, char, glyph, mapping).

  Public: tg:glyph($g, $reading)   the characters that stand for an empty `g` in a reading
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:key name="own:glyph" match="char | glyph" use="@xml:id"/>

  <!-- Types of mapping, the best for each reading first; others come after these, those in the Private Use
       Area last, for hardly a typeface has them. -->
  <xsl:variable name="own:mapping-types" as="map(xs:string, xs:string+)" select="map{
      'diplomatic': ('diplomatic', 'facsimile', 'unicode', 'composed', 'standard', 'precomposed'),
      'normalized': ('normalized', 'normalised', 'standard', 'standardized', 'modern', 'simplified', 'unicode')}"/>

  <!-- The characters that the declaration of an empty `g` maps it to; nothing if it maps it to none, as for
       a mark at a line's end that only says how a word is broken. $reading: diplomatic or normalized. -->
  <xsl:function name="tg:glyph" as="xs:string?">
    <xsl:param name="g" as="element(g)"/>
    <xsl:param name="reading" as="xs:string"/>
    <xsl:variable name="mappings" as="element()*" select="
        $g/@ref[starts-with(., '#')] ! key('own:glyph', substring(., 2), root($g))[1]
            /(mapping | charProp/value)[normalize-space()]"/>
    <xsl:variable name="types" as="xs:string+" select="$own:mapping-types($reading)"/>
    <xsl:sequence select="
        ((for $type in $types return $mappings[lower-case(@type) = $type]),
         $mappings[not(lower-case(@type) = 'pua')], $mappings)[1] ! normalize-space()"/>
  </xsl:function>

</xsl:stylesheet>
