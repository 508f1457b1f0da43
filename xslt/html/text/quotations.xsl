<?xml version="1.0" encoding="UTF-8"?>
<!-- Quotations and words held at a distance (TEI CO, 3.3.3), with the marks that the encoding took away. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Marks of quotation, and dashes that open speech. -->
  <xsl:variable name="own:opening-marks" as="xs:string" select="'[\p{Pi}\p{Pf}&quot;''`„‚«»「『《〈―—–-]'"/>

  <!-- Set apart among blocks or where it holds some, in the line otherwise. -->
  <xsl:template match="quote | cit | q | said" mode="own:text" as="element()">
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="block" select="if (self::quote or self::cit) then 'blockquote' else 'div'"/>
      <xsl:with-param name="phrase" select="if (own:wants-marks(.)) then 'q' else 'span'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="soCalled" mode="own:text" as="element()">
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="class" select="'soCalled', 'marked'[own:wants-marks(current())]"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Whether the style sheet has to set marks: where the header says that none were kept, else where no element of the
       same name has any in the whole document. How it looks that has a @rend is said there; what a dictionary quotes are
       often the words it explains. -->
  <xsl:function name="own:wants-marks" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        not($element/self::cit or $element/@rend or $element/@rendition or $element/@style)
        and empty($element/(ancestor::entry | ancestor::entryFree))
        and local-name($element) = own:names-without-marks(root($element))"/>
  </xsl:function>

  <xsl:function name="own:names-without-marks" as="xs:string*" cache="yes">
    <xsl:param name="document" as="node()"/>
    <xsl:variable name="kept" as="xs:string*" select="$document//encodingDesc//quotation/@marks"/>
    <xsl:variable name="quotations" as="element()*" select="$document//text//(q | said | quote | soCalled)[not(own:is-flow(.))]"/>
    <xsl:variable name="names" as="xs:string*" select="distinct-values($quotations/local-name())"/>
    <xsl:sequence select="
        if ($kept = ('all', 'some')) then ()
        else if ($kept = 'none') then $names
        else $names[not(. = $quotations[own:has-marks(.)]/local-name())]"/>
  </xsl:function>

  <xsl:function name="own:has-marks" as="xs:boolean">
    <xsl:param name="quotation" as="element()"/>
    <xsl:sequence select="
        matches($quotation, '^\s*' || $own:opening-marks)
        or matches(string($quotation/preceding::text()[normalize-space()][1]), $own:opening-marks || '\s*$')"/>
  </xsl:function>

</xsl:stylesheet>
