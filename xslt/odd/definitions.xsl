<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xmlns="http://relaxng.org/ns/structure/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- One definition of the grammar, or a few, for each declaration of the ODD. -->

  <xsl:mode name="tg:define" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template name="tg:start" as="element(rng:start)">
    <start>
      <xsl:sequence select="tg:choice(tg:start-elements() ! tg:reference(.))"/>
    </start>
  </xsl:template>

  <xsl:template match="elementSpec" mode="tg:define" as="element(rng:define)">
    <define name="{@ident}">
      <element name="{tg:name(.)}">
        <xsl:sequence select="@ns, tg:documentation(.)"/>
        <xsl:apply-templates select="content" mode="tg:content"/>
        <xsl:if test="empty(content)">
          <empty/>
        </xsl:if>
        <xsl:sequence select="tg:element-attributes(.)"/>
      </element>
      <xsl:sequence select="tg:patterns(.)"/>
    </define>
  </xsl:template>

  <xsl:template match="classSpec[@type = 'model']" mode="tg:define" as="element(rng:define)">
    <define name="{@ident}">
      <xsl:sequence select="tg:choice(tg:members(.) ! tg:reference(.)), tg:patterns(.)"/>
    </define>
  </xsl:template>

  <xsl:template match="classSpec[not(@type = 'model')]" mode="tg:define" as="element()*">
    <xsl:sequence select="tg:class-attributes(.), tg:patterns(.)"/>
  </xsl:template>

  <xsl:template match="macroSpec | dataSpec" mode="tg:define" as="element(rng:define)">
    <define name="{@ident}">
      <xsl:apply-templates select="content" mode="tg:content"/>
      <xsl:sequence select="tg:patterns(.)"/>
    </define>
  </xsl:template>

</xsl:stylesheet>
