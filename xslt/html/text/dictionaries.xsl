<?xml version="1.0" encoding="UTF-8"?>
<!-- Entries of dictionaries (TEI DI). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Parts whose names mean other things among the classes of the page. -->
  <xsl:template match="entry | number" mode="own:text" as="element()">
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="class" select="'dictionary-' || local-name()"/>
      <xsl:with-param name="id" select="exists(self::entry)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The sense of a word, with its number among others. -->
  <xsl:template match="sense[@n]" mode="own:text" as="element()">
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="content" as="node()*">
        <span class="number" data-generated=""><xsl:value-of select="@n"/></span>
        <xsl:call-template name="own:content"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- What stands for the headword or how it is spoken, as a tilde does in print (TEI DI). -->
  <xsl:template match="(oRef | pRef)[not(normalize-space())]" mode="own:text" as="element()">
    <xsl:variable name="entry" as="element()?" select="
        ancestor::*[if (current()/self::oRef) then form//orth else form//pron][1]"/>
    <span class="{local-name()}" data-generated="">
      <xsl:value-of select="
          ($entry/(if (current()/self::oRef) then (form//orth)[1] else (form//pron)[1]) ! normalize-space(), '~')[1]"/>
    </span>
  </xsl:template>

</xsl:stylesheet>
