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

  <!-- Attributes (TD, attList, attDef, attRef) to RELAX NG patterns. -->

  <xsl:mode name="tg:attributes" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:mode name="own:class-attributes" on-no-match="fail" on-multiple-match="fail"/>

  <!-- All attributes of an element: those of its classes, then its own. An attDef of the element with the
       name of an inherited one takes its place: wholly, in part (mode "change"), or not at all ("delete").
       Where two classes declare one name, the nearer class speaks. -->
  <xsl:function name="tg:element-attributes" as="element()*">
    <xsl:param name="spec" as="element(elementSpec)"/>
    <xsl:variable name="classes" as="element(classSpec)*" select="tg:attribute-classes($spec)"/>
    <xsl:for-each select="$classes">
      <xsl:variable name="place" as="xs:integer" select="position()"/>
      <xsl:variable name="said" as="xs:string*"
          select="($spec, $classes[position() lt $place])/attList//attDef/@ident/string()"/>
      <xsl:sequence select="own:inherited(., $said)"/>
    </xsl:for-each>
    <xsl:apply-templates select="$spec/attList" mode="tg:attributes">
      <xsl:with-param name="inherited" as="element(attDef)*" select="$classes/attList//attDef" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:function>

  <!-- The definitions of a class: one that holds them all, one for each attribute. -->
  <xsl:function name="tg:class-attributes" as="element(rng:define)*">
    <xsl:param name="class" as="element(classSpec)"/>
    <xsl:if test="$class/attList//attDef">
      <define name="{$class/@ident}.attributes">
        <xsl:apply-templates select="$class/attList" mode="own:class-attributes"/>
      </define>
      <xsl:for-each select="$class/attList//attDef">
        <define name="{own:attribute-name($class, @ident)}">
          <xsl:apply-templates select="." mode="tg:attributes"/>
        </define>
      </xsl:for-each>
    </xsl:if>
  </xsl:function>

  <xsl:template match="attList[@org = 'choice']" mode="tg:attributes own:class-attributes" as="element()">
    <choice>
      <xsl:apply-templates select="*" mode="#current"/>
    </choice>
  </xsl:template>

  <xsl:template match="attList[not(@org = 'choice')]" mode="tg:attributes own:class-attributes" as="element()*">
    <xsl:variable name="patterns" as="element()*">
      <xsl:apply-templates select="*" mode="#current"/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="parent::attList[@org = 'choice']">
        <group>
          <xsl:sequence select="$patterns"/>
        </group>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$patterns"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="attDef" mode="own:class-attributes" as="element(rng:ref)">
    <ref name="{own:attribute-name(ancestor::classSpec, @ident)}"/>
  </xsl:template>

  <xsl:template match="attRef" mode="tg:attributes own:class-attributes" as="element(rng:ref)">
    <xsl:variable name="class" as="element()" select="tg:spec(@class, .)"/>
    <xsl:if test="not($class/attList//attDef[@ident = current()/@name])">
      <xsl:sequence select="tg:stop(., 'refers to @' || @name || ', which `' || @class || '` does not declare')"/>
    </xsl:if>
    <ref name="{own:attribute-name($class, @name)}"/>
  </xsl:template>

  <xsl:template match="attDef[not(@mode = ('change', 'delete'))]" mode="tg:attributes" as="element()">
    <xsl:sequence select="own:attribute(., ())"/>
  </xsl:template>

  <xsl:template match="attDef[@mode = 'change']" mode="tg:attributes" as="element()">
    <xsl:param name="inherited" as="element(attDef)*" tunnel="yes"/>
    <xsl:sequence select="own:attribute(., own:changed(., $inherited))"/>
  </xsl:template>

  <xsl:template match="attDef[@mode = 'delete']" mode="tg:attributes" as="empty-sequence()">
    <xsl:param name="inherited" as="element(attDef)*" tunnel="yes"/>
    <xsl:if test="empty(own:changed(., $inherited))">
      <xsl:sequence select="tg:stop(., 'deletes what is not there')"/>
    </xsl:if>
  </xsl:template>

  <!-- One attribute. $base is what the attDef changes: it says what the attDef leaves unsaid. -->
  <xsl:function name="own:attribute" as="element()">
    <xsl:param name="def" as="element(attDef)"/>
    <xsl:param name="base" as="element(attDef)?"/>
    <xsl:variable name="default" as="element(defaultVal)?" select="($def/defaultVal, $base/defaultVal)[1]"/>
    <xsl:variable name="attribute" as="element(rng:attribute)">
      <attribute name="{tg:name($def)}">
        <xsl:sequence select="$def/@ns"/>
        <xsl:for-each select="$default">
          <xsl:attribute name="a:defaultValue" select="normalize-space(.)"/>
        </xsl:for-each>
        <xsl:sequence select="(tg:documentation($def), $base ! tg:documentation(.))[1]"/>
        <xsl:sequence select="own:value($def, ($def/datatype, $base/datatype)[1], ($def/valList, $base/valList)[1])"/>
      </attribute>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="($def/@usage, $base/@usage)[1] = 'req'">
        <xsl:sequence select="$attribute"/>
      </xsl:when>
      <xsl:otherwise>
        <optional>
          <xsl:sequence select="$attribute"/>
        </optional>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- What an attribute may hold: a closed list stands alone, a semi-closed one beside the datatype, and an
       open one only documents (TD, valList/@type). Without a datatype, any text. -->
  <xsl:function name="own:value" as="element()">
    <xsl:param name="def" as="element(attDef)"/>
    <xsl:param name="datatype" as="element(datatype)?"/>
    <xsl:param name="values" as="element(valList)?"/>
    <xsl:choose>
      <xsl:when test="$values/@type = 'closed'">
        <xsl:sequence select="tg:listed($datatype, tg:values($values))"/>
      </xsl:when>
      <xsl:when test="empty($datatype) and $values/@type = 'semi'">
        <xsl:sequence select="tg:stop($def, 'has a semi-closed list of values and no datatype for others')"/>
      </xsl:when>
      <xsl:when test="empty($datatype)">
        <text/>
      </xsl:when>
      <xsl:when test="$values/@type = 'semi'">
        <xsl:variable name="other" as="element()*">
          <xsl:apply-templates select="$datatype/*" mode="tg:content"/>
        </xsl:variable>
        <xsl:sequence select="tg:listed($datatype, tg:choice((tg:values($values), $other)))"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="tg:datatype($datatype)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The inherited attDef that an attDef of an element changes or deletes; the nearest one. -->
  <xsl:function name="own:changed" as="element(attDef)?">
    <xsl:param name="def" as="element(attDef)"/>
    <xsl:param name="inherited" as="element(attDef)*"/>
    <xsl:variable name="found" as="element(attDef)?" select="$inherited[@ident = $def/@ident][1]"/>
    <xsl:sequence select="
        if ($found) then $found
        else tg:stop($def, 'has mode &quot;' || $def/@mode || '&quot; for @' || $def/@ident || ', which no class declares')"/>
  </xsl:function>

  <!-- What an element takes from a class, without the names already said nearer to it. -->
  <xsl:function name="own:inherited" as="element()*">
    <xsl:param name="class" as="element(classSpec)"/>
    <xsl:param name="said" as="xs:string*"/>
    <xsl:variable name="defs" as="element(attDef)*" select="$class/attList//attDef"/>
    <xsl:choose>
      <xsl:when test="empty($defs)"/>
      <xsl:when test="$defs/@ident = $said">
        <xsl:for-each select="$defs[not(@ident = $said)]">
          <ref name="{own:attribute-name($class, @ident)}"/>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <ref name="{$class/@ident}.attributes"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="own:attribute-name" as="xs:string">
    <xsl:param name="class" as="element()"/>
    <xsl:param name="ident" as="xs:string"/>
    <xsl:sequence select="$class/@ident || '.attribute.' || translate($ident, ':', '.')"/>
  </xsl:function>

</xsl:stylesheet>
