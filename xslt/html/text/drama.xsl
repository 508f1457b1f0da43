<?xml version="1.0" encoding="UTF-8"?>
<!-- Verse and drama. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- A stanza or another group of verses (TEI VE). -->
  <xsl:template match="lg" mode="own:text" as="element()">
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="id" select="true()"/>
      <xsl:with-param name="content" as="node()*">
        <xsl:apply-templates mode="own:text"/>
        <xsl:call-template name="own:permalink"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- A speech, its speaker, and what happens on the stage (TEI DR). -->
  <xsl:template match="sp | spGrp" mode="own:text" as="element()">
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="id" select="true()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="speaker" mode="own:text" as="element()">
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="block" select="if (own:holds-blocks(.)) then 'div' else 'p'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="stage" mode="own:text" as="element()">
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="block" select="if (own:holds-blocks(.)) then 'div' else 'p'"/>
      <xsl:with-param name="phrase" select="'i'"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
