<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Who belongs to which class (TD, classes/memberOf). -->

  <xsl:key name="own:members" match="elementSpec | classSpec" use="classes/memberOf/@key"/>

  <!-- The declarations that name this class in their own memberOf, in the order of the schema. -->
  <xsl:function name="tg:members" as="element()*">
    <xsl:param name="class" as="element(classSpec)"/>
    <xsl:variable name="naming" as="element()*" select="key('own:members', $class/@ident, root($class))"/>
    <xsl:sequence select="tg:specs()[some $n in $naming satisfies $n is .]"/>
  </xsl:function>

  <!-- The elements of a class, those of its subclasses in their place; each once. -->
  <xsl:function name="tg:member-elements" as="element(elementSpec)*">
    <xsl:param name="class" as="element(classSpec)"/>
    <xsl:sequence select="own:distinct(own:elements-below($class, ()))"/>
  </xsl:function>

  <!-- The attribute classes of a declaration, near ones first; each once. -->
  <xsl:function name="tg:attribute-classes" as="element(classSpec)*">
    <xsl:param name="spec" as="element()"/>
    <xsl:sequence select="own:distinct(own:classes-above($spec, ()))"/>
  </xsl:function>

  <xsl:function name="own:elements-below" as="element(elementSpec)*">
    <xsl:param name="class" as="element(classSpec)"/>
    <xsl:param name="open" as="element(classSpec)*"/>
    <xsl:if test="$class intersect $open">
      <xsl:sequence select="tg:stop($class, 'is a member of itself')"/>
    </xsl:if>
    <xsl:sequence select="
        tg:members($class) ! (if (self::elementSpec) then . else own:elements-below(., ($open, $class)))"/>
  </xsl:function>

  <xsl:function name="own:classes-above" as="element(classSpec)*">
    <xsl:param name="spec" as="element()"/>
    <xsl:param name="open" as="element()*"/>
    <xsl:if test="$spec intersect $open">
      <xsl:sequence select="tg:stop($spec, 'is a member of itself')"/>
    </xsl:if>
    <xsl:variable name="direct" as="element(classSpec)*"
        select="$spec/classes/memberOf/tg:spec(@key, .)[self::classSpec[@type = 'atts']]"/>
    <xsl:sequence select="$direct, $direct ! own:classes-above(., ($open, $spec))"/>
  </xsl:function>

  <xsl:function name="own:distinct" as="element()*">
    <xsl:param name="specs" as="element()*"/>
    <xsl:for-each-group select="$specs" group-by="string(@ident)">
      <xsl:sequence select="."/>
    </xsl:for-each-group>
  </xsl:function>

</xsl:stylesheet>
