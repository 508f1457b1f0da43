<?xml version="1.0" encoding="UTF-8"?>
<!-- Examples of XML within a text (TEI TDxxEG): shown as they are written, tags and all. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:own="https://teigram.org/ns/private/html"
    exclude-result-prefixes="#all">

  <xsl:mode name="own:source" on-multiple-match="fail"/>

  <xsl:template match="*:egXML" mode="own:text" as="element()">
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="content" as="node()*">
        <xsl:apply-templates mode="own:source"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The words of the example are those of the text; its tags are made from the encoding. -->
  <xsl:template match="*" mode="own:source" as="node()*">
    <xsl:variable name="start" as="xs:string" select="
        string-join((name(), @* ! (name() || '=&quot;' || own:escaped(.) || '&quot;')), ' ')"/>
    <xsl:choose>
      <xsl:when test="node()">
        <xsl:sequence select="own:tag('&lt;' || $start || '>')"/>
        <xsl:apply-templates mode="own:source"/>
        <xsl:sequence select="own:tag('&lt;/' || name() || '>')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="own:tag('&lt;' || $start || '/>')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="text()" mode="own:source" as="node()*">
    <xsl:analyze-string select="." regex="[&amp;&lt;]">
      <xsl:matching-substring><xsl:sequence select="own:tag(own:escaped(.))"/></xsl:matching-substring>
      <xsl:non-matching-substring><xsl:value-of select="."/></xsl:non-matching-substring>
    </xsl:analyze-string>
  </xsl:template>

  <xsl:template match="comment()" mode="own:source" as="element()">
    <xsl:sequence select="own:tag('&lt;!--' || . || '-->')"/>
  </xsl:template>

  <xsl:template match="processing-instruction()" mode="own:source" as="element()">
    <xsl:sequence select="own:tag('&lt;?' || name() || ' ' || . || '?>')"/>
  </xsl:template>

  <xsl:function name="own:tag" as="element()">
    <xsl:param name="markup" as="xs:string"/>
    <span class="tag" data-generated=""><xsl:value-of select="$markup"/></span>
  </xsl:function>

  <!-- Characters as XML has to write them. -->
  <xsl:function name="own:escaped" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="replace(replace(replace($text, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&quot;', '&amp;quot;')"/>
  </xsl:function>

</xsl:stylesheet>
