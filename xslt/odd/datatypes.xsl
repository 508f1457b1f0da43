<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xmlns="http://relaxng.org/ns/structure/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Datatypes and value lists (TD, dataSpec, dataRef, valList), and the documentation of what is declared. -->

  <xsl:param name="language" as="xs:string" select="'en'"/>

  <!-- The pattern of a dataRef: an XSD datatype by @name, narrowed by @restriction (a regular expression)
       and dataFacet, or a datatype of the schema by @key. -->
  <xsl:function name="tg:data" as="element()">
    <xsl:param name="ref" as="element(dataRef)"/>
    <xsl:choose>
      <xsl:when test="$ref/@name">
        <data type="{$ref/@name}">
          <xsl:sequence select="own:params($ref)"/>
        </data>
      </xsl:when>
      <xsl:when test="$ref/@key and empty(own:params($ref))">
        <ref name="{tg:spec($ref/@key, $ref)/@ident}"/>
      </xsl:when>
      <xsl:when test="$ref/@key">
        <xsl:sequence select="tg:stop($ref, 'restricts `' || $ref/@key || '`: only an XSD datatype, by @name, can be restricted')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="tg:stop($ref, 'has neither @name nor @key')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The content of a datatype element as often as it says: more than once is a list separated by spaces. -->
  <xsl:function name="tg:datatype" as="element()">
    <xsl:param name="datatype" as="element(datatype)"/>
    <xsl:variable name="item" as="element()*">
      <xsl:apply-templates select="$datatype/*" mode="tg:content"/>
    </xsl:variable>
    <xsl:sequence select="tg:listed($datatype, $item)"/>
  </xsl:function>

  <!-- A pattern for one value made one for as many as the datatype element allows. -->
  <xsl:function name="tg:listed" as="element()">
    <xsl:param name="datatype" as="element(datatype)?"/>
    <xsl:param name="item" as="element()*"/>
    <xsl:choose>
      <xsl:when test="$datatype[@minOccurs != '1' or @maxOccurs != '1']">
        <list>
          <xsl:sequence select="tg:occurs($datatype, $item)"/>
        </list>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$item"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The values of a list, each with its documentation after it. -->
  <xsl:function name="tg:values" as="element()+">
    <xsl:param name="list" as="element(valList)"/>
    <choice>
      <xsl:for-each select="$list/valItem">
        <value>
          <xsl:value-of select="tg:name(.)"/>
        </value>
        <xsl:sequence select="tg:documentation(.)"/>
      </xsl:for-each>
    </choice>
  </xsl:function>

  <!-- gloss and desc in the chosen language, else in the first that is there: "(gloss) desc". -->
  <xsl:function name="tg:documentation" as="element(a:documentation)?">
    <xsl:param name="spec" as="element()"/>
    <xsl:variable name="gloss" as="element(gloss)?" select="own:in-language($spec/gloss)"/>
    <xsl:variable name="desc" as="element(desc)?" select="own:in-language($spec/desc)"/>
    <xsl:if test="$gloss or $desc">
      <a:documentation>
        <xsl:value-of select="$gloss ! ('(' || normalize-space(.) || ')'), $desc ! normalize-space(.)"/>
      </a:documentation>
    </xsl:if>
  </xsl:function>

  <xsl:function name="own:in-language" as="element()?">
    <xsl:param name="texts" as="element()*"/>
    <xsl:sequence select="($texts[lang($language)], $texts)[1]"/>
  </xsl:function>

  <xsl:function name="own:params" as="element(rng:param)*">
    <xsl:param name="ref" as="element(dataRef)"/>
    <xsl:for-each select="$ref/@restriction">
      <param name="pattern">
        <xsl:value-of select="."/>
      </param>
    </xsl:for-each>
    <xsl:for-each select="$ref/dataFacet">
      <param name="{@name}">
        <xsl:value-of select="@value"/>
      </param>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
