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

  <!-- Content models as Pure ODD (TD, content) to RELAX NG patterns. -->

  <xsl:mode name="tg:content" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="content" mode="tg:content" as="element()*">
    <xsl:choose>
      <xsl:when test="empty(* except valDesc)">
        <empty/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="*" mode="tg:content"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="empty" mode="tg:content" as="element()">
    <empty/>
  </xsl:template>

  <xsl:template match="textNode" mode="tg:content" as="element()">
    <text/>
  </xsl:template>

  <xsl:template match="sequence" mode="tg:content" as="element()*">
    <xsl:variable name="parts" as="element()*">
      <xsl:apply-templates select="*" mode="tg:content"/>
    </xsl:variable>
    <xsl:variable name="pattern" as="element()*">
      <xsl:choose>
        <xsl:when test="@preserveOrder = ('false', '0')">
          <interleave>
            <xsl:sequence select="$parts"/>
          </interleave>
        </xsl:when>
        <xsl:when test="parent::content and count($parts) ne 1 and not(@minOccurs | @maxOccurs)">
          <xsl:sequence select="$parts"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="tg:group($parts)"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:sequence select="tg:occurs(., $pattern)"/>
  </xsl:template>

  <xsl:template match="alternate" mode="tg:content" as="element()*">
    <xsl:variable name="alternatives" as="element()*">
      <xsl:for-each select="*">
        <xsl:variable name="pattern" as="element()*">
          <xsl:apply-templates select="." mode="tg:content"/>
        </xsl:variable>
        <xsl:sequence select="tg:group($pattern)"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="tg:occurs(., tg:choice($alternatives))"/>
  </xsl:template>

  <xsl:template match="elementRef | macroRef" mode="tg:content" as="element()*">
    <xsl:variable name="spec" as="element()" select="tg:spec(@key, .)"/>
    <xsl:variable name="pattern" as="element()">
      <ref name="{$spec/@ident}"/>
    </xsl:variable>
    <xsl:sequence select="tg:occurs(., $pattern)"/>
  </xsl:template>

  <!-- A class stands for one of its members, or with @expand for a sequence of them (TD, classRef). -->
  <xsl:template match="classRef" mode="tg:content" as="element()*">
    <xsl:variable name="class" as="element()" select="tg:spec(@key, .)"/>
    <xsl:if test="not($class/self::classSpec[@type = 'model'])">
      <xsl:sequence select="tg:stop(., 'refers to `' || @key || '`, which is not a model class')"/>
    </xsl:if>
    <xsl:variable name="pattern" as="element()*">
      <xsl:choose>
        <xsl:when test="(not(@expand) or @expand = 'alternation') and not(@include | @except)">
          <ref name="{$class/@ident}"/>
        </xsl:when>
        <xsl:when test="not(@expand) or @expand = 'alternation'">
          <xsl:sequence select="tg:choice(own:chosen(., $class) ! tg:reference(.))"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="tg:group(own:chosen(., $class) ! own:expanded(tg:reference(.), current()/@expand))"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:sequence select="tg:occurs(., $pattern)"/>
  </xsl:template>

  <xsl:template match="dataRef" mode="tg:content" as="element()*">
    <xsl:sequence select="tg:occurs(., tg:data(.))"/>
  </xsl:template>

  <xsl:template match="valList" mode="tg:content" as="element()*">
    <xsl:sequence select="tg:values(.)"/>
  </xsl:template>

  <xsl:template match="anyElement" mode="tg:content" as="element()*">
    <xsl:variable name="pattern" as="element()">
      <ref name="{tg:any-name(.)}"/>
    </xsl:variable>
    <xsl:sequence select="tg:occurs(., $pattern)"/>
  </xsl:template>

  <!-- RELAX NG written in the ODD itself is taken as it stands. -->
  <xsl:template match="rng:*" mode="tg:content" as="element()">
    <xsl:copy-of select="." copy-namespaces="no"/>
  </xsl:template>

  <!-- The members that a classRef lets in. -->
  <xsl:function name="own:chosen" as="element(elementSpec)*">
    <xsl:param name="ref" as="element(classRef)"/>
    <xsl:param name="class" as="element(classSpec)"/>
    <xsl:sequence select="
        tg:member-elements($class)
            [not($ref/@include) or @ident = tokenize($ref/@include)]
            [not(@ident = tokenize($ref/@except))]"/>
  </xsl:function>

  <xsl:function name="own:expanded" as="element()">
    <xsl:param name="reference" as="element(rng:ref)"/>
    <xsl:param name="expand" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$expand eq 'sequenceOptional'">
        <optional>
          <xsl:sequence select="$reference"/>
        </optional>
      </xsl:when>
      <xsl:when test="$expand eq 'sequenceRepeatable'">
        <oneOrMore>
          <xsl:sequence select="$reference"/>
        </oneOrMore>
      </xsl:when>
      <xsl:when test="$expand eq 'sequenceOptionalRepeatable'">
        <zeroOrMore>
          <xsl:sequence select="$reference"/>
        </zeroOrMore>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$reference"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
