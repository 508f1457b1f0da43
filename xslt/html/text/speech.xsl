<?xml version="1.0" encoding="UTF-8"?>
<!-- Transcribed speech (TEI TS): who speaks, pauses, and what happens while somebody speaks. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:template match="u" mode="own:text" as="element()">
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="block" select="if (own:holds-blocks(.)) then 'div' else 'p'"/>
      <xsl:with-param name="content" as="node()*">
        <xsl:variable name="speaker" as="xs:string?" select="own:speaker-of(.)"/>
        <xsl:if test="$speaker and not($speaker = own:speaker-of(preceding::u[1]))">
          <span class="number" data-generated=""><xsl:value-of select="$speaker"/></span>
        </xsl:if>
        <xsl:call-template name="own:content"/>
        <xsl:call-template name="own:permalink"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- As the header lists the person, else as the encoding calls it. -->
  <xsl:function name="own:speaker-of" as="xs:string?">
    <xsl:param name="utterance" as="element(u)?"/>
    <xsl:variable name="who" as="attribute()?" select="($utterance/@who, $utterance/parent::annotationBlock/@who)[1]"/>
    <xsl:variable name="persons" as="xs:string*" select="
        $who ! (for $one in tokenize(.)
                return (own:target($one, $utterance)/(persName, name)[1] ! normalize-space(), replace($one, '^.*[#:]', ''))[. ne ''][1])"/>
    <xsl:sequence select="string-join($persons, ', ')[. ne '']"/>
  </xsl:function>

  <xsl:template match="pause[not(node())]" mode="own:text" as="node()+">
    <xsl:text> </xsl:text>
    <span class="pause" data-generated=""><xsl:value-of select="if (@type = 'long') then '(…)' else '(.)'"/></span>
    <xsl:text> </xsl:text>
  </xsl:template>

  <!-- What is no speech, in the line of speech. -->
  <xsl:template match="u//(vocal | incident | kinesic)[not(tg:among-blocks(.))]" mode="own:text" priority="2" as="node()+">
    <xsl:text> </xsl:text>
    <i>
      <xsl:call-template name="own:attributes">
        <xsl:with-param name="class" select="local-name()"/>
      </xsl:call-template>
      <span data-generated="">[</span>
      <xsl:apply-templates mode="own:text"/>
      <xsl:if test="not(normalize-space())">
        <span data-generated=""><xsl:value-of select="(@type, local-name())[1]"/></span>
      </xsl:if>
      <span data-generated="">]</span>
    </i>
    <xsl:text> </xsl:text>
  </xsl:template>

</xsl:stylesheet>
