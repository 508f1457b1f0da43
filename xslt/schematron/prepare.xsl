<?xml version="1.0" encoding="UTF-8"?>
<!-- Makes of a schema what SchXslt2 can compile: rules embedded in RELAX NG are gathered into a Schematron schema, and a
     variable that several patterns name gets a name of its own in each (SchXslt2 declares them side by side).
     Source: ISO/IEC 19757-3; TEI Guidelines, chapter TD, for rules in RELAX NG. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <xsl:mode on-no-match="shallow-copy"/>

  <xsl:template match="/">
    <xsl:variable name="schema" as="element(sch:schema)">
      <xsl:choose>
        <xsl:when test="rng:*">
          <xsl:sequence select="own:embedded(/)"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="sch:schema"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:if test="empty($schema//sch:rule | $schema//sch:include | $schema//sch:extends)">
      <xsl:message terminate="yes">it holds no Schematron rules</xsl:message>
    </xsl:if>
    <xsl:apply-templates select="$schema"/>
  </xsl:template>

  <!-- The prefix of XML Schema's types, where a schema uses it undeclared: the stylesheets that editors such as oXygen
       run declare it, so many projects' rules rely on it. -->
  <xsl:template match="sch:schema[not(sch:ns/@prefix = 'xs')]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <sch:ns prefix="xs" uri="http://www.w3.org/2001/XMLSchema"/>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <!-- The rules of a RELAX NG grammar and of the grammars it includes, as one schema. A rule outside a pattern is its own. -->
  <xsl:function name="own:embedded" as="element(sch:schema)">
    <xsl:param name="grammar" as="document-node()"/>
    <xsl:variable name="all" as="document-node()+" select="own:with-included($grammar, ())"/>
    <sch:schema queryBinding="xslt2">
      <xsl:for-each-group select="$all//sch:ns[empty(ancestor::sch:*)]" group-by="@prefix">
        <xsl:copy-of select="."/>
      </xsl:for-each-group>
      <xsl:copy-of select="$all//(xsl:key | xsl:function | sch:let)[empty(ancestor::sch:*)]"/>
      <xsl:for-each select="$all//(sch:pattern | sch:rule)[empty(ancestor::sch:*)]">
        <xsl:choose>
          <xsl:when test="self::sch:pattern">
            <xsl:copy-of select="."/>
          </xsl:when>
          <xsl:otherwise>
            <sch:pattern>
              <xsl:copy-of select="."/>
            </sch:pattern>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </sch:schema>
  </xsl:function>

  <xsl:function name="own:with-included" as="document-node()+">
    <xsl:param name="grammar" as="document-node()"/>
    <xsl:param name="seen" as="xs:anyURI*"/>
    <xsl:sequence select="$grammar"/>
    <xsl:variable name="now" as="xs:anyURI*" select="$seen, base-uri($grammar)"/>
    <xsl:for-each select="distinct-values($grammar//(rng:include | rng:externalRef)/resolve-uri(@href, base-uri(.)))">
      <xsl:if test="not(. = $now)">
        <xsl:sequence select="own:with-included(doc(.), $now)"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- A pattern's variable whose name another pattern uses too. -->
  <xsl:template match="sch:pattern[sch:let/@name = (preceding::sch:pattern, following::sch:pattern)/sch:let/@name]">
    <xsl:variable name="others" as="element(sch:pattern)+" select="preceding::sch:pattern, following::sch:pattern"/>
    <xsl:copy>
      <xsl:apply-templates select="@*, node()">
        <xsl:with-param name="shared" as="xs:string*" tunnel="yes" select="sch:let/@name[. = $others/sch:let/@name]"/>
        <xsl:with-param name="suffix" as="xs:string" tunnel="yes" select="'_' || count(preceding::sch:pattern) + 1"/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="sch:pattern//@*">
    <xsl:param name="shared" as="xs:string*" tunnel="yes"/>
    <xsl:param name="suffix" as="xs:string" tunnel="yes" select="''"/>
    <xsl:variable name="declares" as="xs:boolean" select="../self::sch:let and name() = 'name' and . = $shared"/>
    <xsl:attribute name="{name()}" namespace="{namespace-uri()}"
        select="if ($declares) then . || $suffix else fold-left($shared, string(.), own:rename(?, ?, $suffix))"/>
  </xsl:template>

  <xsl:function name="own:rename" as="xs:string">
    <xsl:param name="expression" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="suffix" as="xs:string"/>
    <xsl:sequence select="replace($expression, '\$' || $name || '([^\w.\-]|$)', '\$' || $name || $suffix || '$1')"/>
  </xsl:function>
</xsl:stylesheet>
