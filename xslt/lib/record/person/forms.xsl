<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of a record as text. Used beside record.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <!-- "Family, Given, Suffix" of a CSL name; a particle that stays with the family name before it, one that is dropped
       after the given; a name without parts as it is. -->
  <xsl:function name="tg:inverted-name" as="xs:string">
    <xsl:param name="name" as="map(*)"/>
    <xsl:variable name="family" as="xs:string" select="string-join(($name?non-dropping-particle, $name?family), ' ')"/>
    <xsl:variable name="given" as="xs:string" select="string-join(($name?given, $name?dropping-particle), ' ')"/>
    <xsl:sequence select="($name?literal, string-join(($family, $given, $name?suffix)[. ne ''], ', '))[1]"/>
  </xsl:function>

  <!-- Whether a name is known to be a person's, by its parts, or a body's; a name without parts may be either. -->
  <xsl:function name="tg:is-personal-name" as="xs:boolean">
    <xsl:param name="name" as="map(*)"/>
    <xsl:sequence select="exists($name?family)"/>
  </xsl:function>

  <xsl:function name="tg:is-name-of-body" as="xs:boolean">
    <xsl:param name="name" as="map(*)"/>
    <xsl:sequence select="exists($name?body)"/>
  </xsl:function>
</xsl:stylesheet>
