<?xml version="1.0" encoding="UTF-8"?>
<!-- What is written in languages that browsers know: formulas (TEI FTFOR) in MathML, drawings in SVG. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:own="https://teigram.org/ns/private/html"
    xmlns:m="http://www.w3.org/1998/Math/MathML"
    xmlns:svg="http://www.w3.org/2000/svg"
    exclude-result-prefixes="#all">

  <xsl:mode name="own:math" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <!-- Elements that show others (MathML 3, chapter 3), and their attributes that lead nowhere and run nothing. -->
  <xsl:variable name="own:math-elements" as="xs:string+" select="
      'mspace', 'mrow', 'mfrac', 'msqrt', 'mroot', 'mstyle', 'merror', 'mpadded', 'mphantom',
      'mfenced', 'menclose', 'msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover', 'mmultiscripts', 'mprescripts', 'none',
      'mtable', 'mtr', 'mtd', 'semantics'"/>
  <xsl:variable name="own:math-attributes" as="xs:string+" select="
      'accent', 'accentunder', 'close', 'columnalign', 'columnspan', 'dir', 'displaystyle', 'fence', 'form', 'largeop',
      'linethickness', 'lspace', 'mathvariant', 'maxsize', 'minsize', 'movablelimits', 'notation', 'open', 'rowspan', 'rspace',
      'scriptlevel', 'separator', 'separators', 'stretchy', 'symmetric'"/>
  <xsl:variable name="own:math-lengths" as="xs:string+" select="'width', 'height', 'depth'"/>

  <!-- The number of a formula stands apart from it. -->
  <xsl:template match="*:formula/*:label" mode="own:text" as="node()+">
    <xsl:text> </xsl:text>
    <xsl:call-template name="own:wrap"/>
  </xsl:template>

  <!-- Around it in its formula stands only layout. -->
  <xsl:template match="*:formula[m:math]/text()[not(normalize-space())]" mode="own:text" priority="2"/>

  <xsl:template match="m:math" mode="own:text" as="element()">
    <xsl:element name="math" namespace="http://www.w3.org/1998/Math/MathML">
      <xsl:if test="@display = 'block' or @mode = 'display' or ../@*[name() = ('rend', 'type')] = 'display'">
        <xsl:attribute name="display" select="'block'"/>
      </xsl:if>
      <xsl:apply-templates mode="own:math"/>
    </xsl:element>
  </xsl:template>

  <!-- What is no markup to MathML is none to the page. -->
  <xsl:template match="m:mi | m:mn | m:mo | m:mtext | m:ms | m:annotation[parent::m:semantics] | m:annotation-xml[parent::m:semantics]"
      mode="own:math" priority="1" as="element()">
    <xsl:element name="{replace(local-name(), '-xml$', '')}" namespace="http://www.w3.org/1998/Math/MathML">
      <xsl:sequence select="@*[name() = $own:math-attributes]"/>
      <xsl:value-of select="."/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="m:*[local-name() = $own:math-elements]" mode="own:math" as="element()">
    <xsl:element name="{local-name()}" namespace="http://www.w3.org/1998/Math/MathML">
      <xsl:sequence select="@*[name() = $own:math-attributes]"/>
      <xsl:sequence select="self::m:mspace/@*[name() = $own:math-lengths]"/>
      <xsl:apply-templates mode="own:math"/>
    </xsl:element>
  </xsl:template>

  <!-- Others hold together what they hold, as MathML that means and does not show. -->
  <xsl:template match="*" mode="own:math" priority="-1" as="element()">
    <xsl:element name="mrow" namespace="http://www.w3.org/1998/Math/MathML">
      <xsl:apply-templates mode="own:math"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="text()[normalize-space()]" mode="own:math" as="element()">
    <xsl:element name="mtext" namespace="http://www.w3.org/1998/Math/MathML"><xsl:value-of select="."/></xsl:element>
  </xsl:template>

  <!-- As a picture: in one nothing runs and nothing is fetched. Its words are read out. -->
  <xsl:template match="svg:svg" mode="own:text" as="element()">
    <img class="drawing" alt="{normalize-space(string-join(.//text()[not(ancestor::svg:script or ancestor::svg:style)], ' '))}"
        src="data:image/svg+xml,{encode-for-uri(serialize(., map{ 'method': 'xml', 'omit-xml-declaration': true() }))}"/>
  </xsl:template>
</xsl:stylesheet>
