<?xml version="1.0" encoding="UTF-8"?>
<!-- A schema as SchXslt2 can compose it: rules embedded in RELAX NG are gathered into a Schematron schema, and a language
     of rules that we do not know is refused.
     Source: ISO/IEC 19757-3; TEI Guidelines, chapter TD, for rules in RELAX NG. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:sqf="http://www.schematron-quickfix.com/validator/process"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <xsl:mode name="own:prepare" on-no-match="shallow-copy"/>

  <!-- XPath alone is part of each of them. Without one: as xslt2 or later. -->
  <xsl:variable name="own:bindings" as="xs:string+"
      select="'xslt', 'xslt1', 'xslt2', 'xslt3', 'xpath', 'xpath1', 'xpath2', 'xpath3', 'xpath31'"/>

  <xsl:function name="own:prepare" as="element(sch:schema)">
    <xsl:param name="source" as="document-node()"/>
    <xsl:variable name="schema" as="element(sch:schema)?"
        select="if ($source/(rng:* | grammars)) then own:embedded($source) else $source/sch:schema"/>
    <xsl:if test="empty($schema)">
      <xsl:message terminate="yes">it is neither Schematron nor RELAX NG</xsl:message>
    </xsl:if>
    <xsl:variable name="binding" as="xs:string?" select="$schema/@queryBinding/normalize-space()"/>
    <xsl:if test="not((lower-case($binding), '')[1] = ('', $own:bindings))">
      <xsl:message terminate="yes">its rules are written in `<xsl:value-of select="$binding"/>`, and only xslt, xslt2 and xslt3 are known as a queryBinding</xsl:message>
    </xsl:if>
    <xsl:if test="own:includes-itself($source, own:one-form(base-uri($source)))">
      <xsl:message terminate="yes">it includes itself</xsl:message>
    </xsl:if>
    <xsl:apply-templates select="$schema" mode="own:prepare"/>
  </xsl:function>

  <!-- Whether a schema includes one of those that include it, as a whole: composing it would not end. -->
  <xsl:function name="own:includes-itself" as="xs:boolean">
    <xsl:param name="schema" as="document-node()"/>
    <xsl:param name="open" as="xs:string*"/>
    <xsl:sequence select="
        some $href in $schema//(sch:include | sch:extends)/@href[not(contains(., '#'))] satisfies
            own:one-form($href) = $open
            or starts-with($href, 'file:') and doc-available($href) and own:includes-itself(doc($href), ($open, own:one-form($href)))"/>
  </xsl:function>

  <xsl:function name="own:one-form" as="xs:string">
    <xsl:param name="address" as="xs:string?"/>
    <xsl:sequence select="replace(string($address), '^file:/+', 'file:/')"/>
  </xsl:function>

  <!-- The prefix of XML Schema's types, where a schema uses it undeclared: the stylesheets that editors such as oXygen
       run declare it, so many projects' rules rely on it. -->
  <xsl:template match="sch:schema[not(sch:ns/@prefix = 'xs')]" mode="own:prepare">
    <xsl:copy>
      <xsl:apply-templates select="@*" mode="#current"/>
      <sch:ns prefix="xs" uri="http://www.w3.org/2001/XMLSchema"/>
      <xsl:apply-templates select="node()" mode="#current"/>
    </xsl:copy>
  </xsl:template>

  <!-- Schematron 1.5 had keys of its own. -->
  <xsl:template match="sch:key" mode="own:prepare">
    <xsl:element name="xsl:key">
      <xsl:attribute name="name" select="@name"/>
      <xsl:attribute name="match" select="(@match, @icon)[1]"/>
      <xsl:attribute name="use" select="(@path, @use)[1]"/>
    </xsl:element>
  </xsl:template>

  <!-- Quick fixes are for editors. -->
  <xsl:template match="sqf:* | @sqf:*" mode="own:prepare"/>

  <!-- The rules of a RELAX NG grammar and of the grammars it includes, as one schema. A rule outside a pattern is its own.
       `grammars` holds those of a schema in compact syntax, all of them. -->
  <xsl:function name="own:embedded" as="element(sch:schema)">
    <xsl:param name="grammar" as="document-node()"/>
    <xsl:variable name="top" as="element()*"
        select="own:with-included($grammar, ())//(sch:* | xsl:*)
            [empty(self::sch:schema) and empty(ancestor::sch:* except ancestor::sch:schema) and empty(ancestor::xsl:*)]"/>
    <sch:schema queryBinding="{($top/parent::sch:schema/@queryBinding, 'xslt2')[1]}">
      <xsl:copy-of select="($top/parent::sch:schema/@defaultPhase)[1]"/>
      <xsl:for-each-group select="$top[self::sch:ns]" group-by="@prefix">
        <xsl:copy-of select="."/>
      </xsl:for-each-group>
      <xsl:copy-of select="$top except $top[self::sch:ns | self::sch:pattern | self::sch:rule | self::sch:assert | self::sch:report]"/>
      <xsl:for-each select="$top[self::sch:pattern | self::sch:rule]">
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
    <xsl:for-each select="distinct-values($grammar[rng:*]//(rng:include | rng:externalRef)/resolve-uri(@href, base-uri(.)))">
      <xsl:if test="not(. = $now)">
        <xsl:sequence select="own:with-included(doc(.), $now)"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
