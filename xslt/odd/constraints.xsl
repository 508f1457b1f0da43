<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- The Schematron rules of an ODD (TD, constraintSpec). A constraint holds patterns, rules, or bare asserts
       and reports; these get a rule for the element, attribute or class they stand in. Prefixes, keys,
       functions and constants that stand beside no rule hold for the whole schema. -->

  <xsl:mode name="own:verbatim" on-no-match="fail" on-multiple-match="fail"/>

  <!-- Prefixes, then keys, functions and constants of the schema, each once. -->
  <xsl:function name="tg:schematron-declarations" as="element()*">
    <xsl:variable name="constraints" as="element(constraint)*" select="own:all-constraints()/constraint"/>
    <xsl:for-each-group select="$constraints//sch:ns" group-by="string(@prefix)">
      <xsl:if test="count(distinct-values(current-group()/@uri)) gt 1">
        <xsl:sequence select="tg:stop(ancestor::constraintSpec, 'binds a prefix that is bound to another namespace elsewhere: ' || @prefix)"/>
      </xsl:if>
      <sch:ns prefix="{@prefix}" uri="{@uri}"/>
    </xsl:for-each-group>
    <xsl:if test="exists($constraints/sch:*) and not($constraints//sch:ns/@prefix = 'tei')">
      <sch:ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/>
    </xsl:if>
    <xsl:apply-templates select="$constraints/(xsl:key, xsl:function, sch:let[not(own:has-rules(..))])" mode="own:verbatim"/>
  </xsl:function>

  <!-- The patterns of one declaration, its attributes' included. -->
  <xsl:function name="tg:patterns" as="element(sch:pattern)*">
    <xsl:param name="spec" as="element()"/>
    <xsl:sequence select="own:schematron($spec/(constraintSpec, attList//attDef/constraintSpec)) ! own:pattern(.)"/>
  </xsl:function>

  <!-- The patterns that belong to no declaration. -->
  <xsl:function name="tg:loose-patterns" as="element(sch:pattern)*">
    <xsl:sequence select="own:schematron(tg:schema-constraints()) ! own:pattern(.)"/>
  </xsl:function>

  <xsl:function name="own:all-constraints" as="element(constraintSpec)*">
    <xsl:sequence select="own:schematron((tg:specs()/(constraintSpec, attList//attDef/constraintSpec), tg:schema-constraints()))"/>
  </xsl:function>

  <!-- Those in Schematron; other languages for rules are not of this compiler. -->
  <xsl:function name="own:schematron" as="element(constraintSpec)*">
    <xsl:param name="constraints" as="element(constraintSpec)*"/>
    <xsl:sequence select="$constraints[not(@mode = 'delete')][@scheme = ('schematron', 'isoschematron') or not(@scheme)]"/>
  </xsl:function>

  <xsl:function name="own:has-rules" as="xs:boolean">
    <xsl:param name="constraint" as="element(constraint)"/>
    <xsl:sequence select="exists($constraint/(sch:pattern | sch:rule | sch:assert | sch:report))"/>
  </xsl:function>

  <xsl:function name="own:pattern" as="element(sch:pattern)*">
    <xsl:param name="constraint-spec" as="element(constraintSpec)"/>
    <xsl:for-each select="$constraint-spec/constraint[own:has-rules(.)]">
      <xsl:variable name="ident" as="xs:string" select="own:pattern-id(..)"/>
      <xsl:for-each select="sch:pattern">
        <xsl:copy copy-namespaces="no">
          <xsl:attribute name="id" select="(@id, $ident || '-' || position())[1]"/>
          <xsl:apply-templates select="@* except @id, node()" mode="own:verbatim"/>
        </xsl:copy>
      </xsl:for-each>
      <xsl:if test="sch:rule | sch:assert | sch:report">
        <sch:pattern id="{$ident}">
          <xsl:apply-templates select="sch:let, sch:rule" mode="own:verbatim"/>
          <xsl:if test="sch:assert | sch:report">
            <sch:rule context="{own:context(..)}">
              <xsl:apply-templates select="sch:assert | sch:report" mode="own:verbatim"/>
            </sch:rule>
          </xsl:if>
        </sch:pattern>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- The ids of what holds the constraint, and its own, joined by hyphens. -->
  <xsl:function name="own:pattern-id" as="xs:string">
    <xsl:param name="constraint-spec" as="element(constraintSpec)"/>
    <xsl:sequence select="translate(string-join(
        $constraint-spec/ancestor-or-self::*[self::elementSpec | self::classSpec | self::macroSpec | self::dataSpec
            | self::attDef | self::constraintSpec]/@ident, '-'), ':', '.')"/>
  </xsl:function>

  <!-- Where a bare assert applies: the element, its attribute, or all elements of the class. -->
  <xsl:function name="own:context" as="xs:string">
    <xsl:param name="constraint-spec" as="element(constraintSpec)"/>
    <xsl:variable name="spec" as="element()?" select="$constraint-spec/(ancestor::elementSpec | ancestor::classSpec)"/>
    <xsl:variable name="attribute" as="xs:string" select="string-join($constraint-spec/parent::attDef/('/@', tg:name(.)))"/>
    <xsl:variable name="elements" as="element(elementSpec)*" select="
        if ($spec/self::classSpec) then tg:specs()[self::elementSpec][tg:spec-is-in(., $spec)] else $spec/self::elementSpec"/>
    <xsl:sequence select="
        if (empty($elements)) then tg:stop($constraint-spec, 'holds an assert without a rule, and nothing says for which elements')
        else string-join($elements ! ('tei:' || tg:name(.) || $attribute), ' | ')"/>
  </xsl:function>

  <xsl:function name="tg:spec-is-in" as="xs:boolean">
    <xsl:param name="spec" as="element(elementSpec)"/>
    <xsl:param name="class" as="element(classSpec)"/>
    <xsl:sequence select="
        if ($class/@type = 'model') then exists(tg:member-elements($class)[. is $spec])
        else exists(tg:attribute-classes($spec)[. is $class])"/>
  </xsl:function>

  <!-- Copied without the ODD's own namespaces, and with the white space of its layout made one space. -->
  <xsl:template match="*" mode="own:verbatim" as="element()">
    <xsl:copy copy-namespaces="no">
      <xsl:apply-templates select="@*, node()" mode="#current"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="sch:ns" mode="own:verbatim" as="empty-sequence()" priority="1"/>

  <!-- String literals of an XPath keep their spaces. -->
  <xsl:template match="@*" mode="own:verbatim" as="attribute()">
    <xsl:variable name="parts" as="xs:string*">
      <xsl:analyze-string select="string(.)" regex="'[^']*'|&quot;[^&quot;]*&quot;">
        <xsl:matching-substring>
          <xsl:sequence select="."/>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:sequence select="replace(., '\s+', ' ')"/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:attribute name="{name()}" namespace="{namespace-uri()}" select="replace(string-join($parts), '^ | $', '')"/>
  </xsl:template>

  <xsl:template match="text()" mode="own:verbatim" as="text()">
    <xsl:variable name="words" as="xs:string" select="replace(., '\s+', ' ')"/>
    <xsl:variable name="begun" as="xs:string"
        select="if (empty(preceding-sibling::*)) then replace($words, '^ ', '') else $words"/>
    <xsl:value-of select="if (empty(following-sibling::*)) then replace($begun, ' $', '') else $begun"/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" mode="own:verbatim" as="empty-sequence()"/>

</xsl:stylesheet>
