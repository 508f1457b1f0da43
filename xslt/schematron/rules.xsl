<?xml version="1.0" encoding="UTF-8"?>
<!-- Writes the stylesheet of a composed schema. Each pattern is a mode; a rule's template returns, for the node it is
     applied to, arrays: the number of the assertion, a node, then either the texts that are told and the words for its
     severity, or why it could not run. An assertion that fails while it runs keeps no other from running.
     Beside the stylesheet stand the assertions, by number, and the patterns. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:schxslt="http://dmaus.name/ns/2023/schxslt"
    xmlns:own="https://teigram.org/ns/private"
    xmlns:out="https://teigram.org/ns/stylesheet"
    exclude-result-prefixes="#all">

  <xsl:namespace-alias stylesheet-prefix="out" result-prefix="xsl"/>

  <!-- Names that no prefix of a schema can get in the way of. -->
  <xsl:variable name="own:Q" as="xs:string" select="'Q{https://teigram.org/ns/private}'"/>

  <xsl:variable name="own:context" as="xs:string" select="'$Q{http://dmaus.name/ns/2023/schxslt}rule-context'"/>

  <xsl:variable name="own:foreign" as="xs:string+"
      select="'accumulator', 'function', 'include', 'import', 'key', 'use-package'"/>

  <xsl:accumulator name="own:number" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="sch:pattern | sch:group | sch:rule | sch:assert | sch:report" select="$value + 1"/>
  </xsl:accumulator>

  <!-- Patterns to run carefully, each assertion by itself; all patterns as usual where none is named. -->
  <xsl:param name="own:careful" as="xs:string*" select="()"/>

  <xsl:template match="sch:schema" mode="own:rules" as="element(own:compiled)">
    <xsl:variable name="patterns" as="element()*" select="sch:pattern | sch:group"/>
    <xsl:variable name="phase" as="element(sch:phase)?" select="sch:phase[@id = current()/@defaultPhase]"/>
    <own:compiled>
      <xsl:apply-templates select="$patterns" mode="own:table">
        <xsl:with-param name="from" as="xs:boolean" select="exists($phase/@from)"/>
      </xsl:apply-templates>
      <out:stylesheet version="3.0">
        <xsl:for-each-group select="sch:ns[not(@prefix = '')]" group-by="@prefix">
          <xsl:namespace name="{@prefix}" select="@uri"/>
        </xsl:for-each-group>
        <xsl:sequence select="xsl:import"/>
        <xsl:sequence select="xsl:*[local-name() = $own:foreign] except xsl:import"/>
        <out:variable name="Q{{http://dmaus.name/ns/2023/schxslt}}phase" select="'{($phase/@id, '#ALL')[1]}'"/>
        <xsl:apply-templates select="sch:param, sch:let, $phase/sch:let, $patterns/sch:let" mode="schxslt:transpile"/>
        <xsl:if test="$phase/@from">
          <out:template name="{$own:Q}from">
            <out:sequence select="{$phase/@from}"/>
          </out:template>
        </xsl:if>
        <xsl:variable name="accumulators" as="xs:string" select="string-join(xsl:accumulator/@name, ' ')"/>
        <xsl:for-each select="if (empty($own:careful)) then $patterns else $patterns[own:name(.) = $own:careful]/sch:rule/(sch:assert | sch:report)">
          <out:mode name="{own:name(.)}" on-no-match="deep-skip" use-accumulators="{$accumulators}"/>
        </xsl:for-each>
        <xsl:apply-templates select="$patterns" mode="#current"/>
      </out:stylesheet>
    </own:compiled>
  </xsl:template>

  <xsl:template match="sch:pattern | sch:group" mode="own:rules" as="element()*">
    <xsl:choose>
      <xsl:when test="empty($own:careful)">
        <xsl:apply-templates select="sch:rule" mode="#current">
          <xsl:with-param name="mode" as="xs:string" select="own:name(.)"/>
          <xsl:with-param name="assertions" as="element()*" select="sch:rule/(sch:assert | sch:report)" tunnel="yes"/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:when test="own:name(.) = $own:careful">
        <xsl:variable name="rules" as="element()*" select="sch:rule"/>
        <xsl:for-each select="$rules/(sch:assert | sch:report)">
          <xsl:apply-templates select="$rules" mode="#current">
            <xsl:with-param name="mode" as="xs:string" select="own:name(.)"/>
            <xsl:with-param name="assertions" as="element()" select="." tunnel="yes"/>
          </xsl:apply-templates>
        </xsl:for-each>
      </xsl:when>
    </xsl:choose>
    <xsl:if test="@documents">
      <out:template name="{own:name(.)}">
        <out:sequence select="({@documents}) ! doc(.)"/>
      </out:template>
    </xsl:if>
  </xsl:template>

  <!-- In a pattern the first rule that matches a node speaks, in a group each that does. -->
  <xsl:template match="sch:rule" mode="own:rules" as="element()">
    <xsl:param name="mode" as="xs:string"/>
    <out:template match="{@context}" mode="{$mode}" priority="{count(following-sibling::sch:rule)}">
      <xsl:variable name="rule" as="element()" select="."/>
      <xsl:for-each select="in-scope-prefixes(.)[not(. = ('', 'xml', $rule/ancestor::sch:schema/sch:ns/@prefix))]">
        <xsl:namespace name="{.}" select="namespace-uri-for-prefix(., $rule)"/>
      </xsl:for-each>
      <xsl:sequence select="@own:at"/>
      <out:variable name="Q{{http://dmaus.name/ns/2023/schxslt}}rule-context" as="node()" select="."/>
      <xsl:call-template name="own:rule"/>
      <xsl:if test="parent::sch:group">
        <out:next-match/>
      </xsl:if>
    </out:template>
  </xsl:template>

  <!-- What a rule does beside its assertions may fail too. -->
  <xsl:template name="own:rule" as="element()*">
    <xsl:choose>
      <xsl:when test="@visit-each">
        <out:try>
          <out:for-each select="{@visit-each}">
            <xsl:call-template name="own:assertions"/>
          </out:for-each>
          <xsl:sequence select="own:catch(.)"/>
        </out:try>
      </xsl:when>
      <xsl:when test="sch:let">
        <out:try>
          <xsl:call-template name="own:assertions"/>
          <xsl:sequence select="own:catch(.)"/>
        </out:try>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="own:assertions"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="own:assertions" as="element()*">
    <xsl:param name="assertions" as="element()*" tunnel="yes"/>
    <xsl:variable name="own" as="element()*" select="(sch:assert | sch:report) intersect $assertions"/>
    <xsl:apply-templates select="sch:let[$own]" mode="schxslt:transpile"/>
    <xsl:apply-templates select="$own" mode="own:rules"/>
  </xsl:template>

  <xsl:template match="sch:assert | sch:report" mode="own:rules" as="element()">
    <xsl:variable name="subject" as="attribute()?" select="(@subject, ../@subject)[1]"/>
    <xsl:variable name="node" as="xs:string"
        select="if ($subject) then '((' || $subject || '), ' || $own:context || ')[1]' else $own:context"/>
    <out:try>
      <out:if test="{if (self::sch:assert) then 'not(' || @test || ')' else @test}">
        <xsl:sequence select="@own:at"/>
        <xsl:apply-templates select="., own:diagnostics(.)" mode="own:text">
          <xsl:with-param name="assertion" as="element()" select="." tunnel="yes"/>
        </xsl:apply-templates>
        <xsl:variable name="words" as="xs:string" select="string-join((., .., ../..) ! (@severity, @role, @flag) ! own:template(.), ' ')"/>
        <xsl:if test="contains($words, '{')">
          <out:variable name="{$own:Q}words" as="Q{{http://www.w3.org/2001/XMLSchema}}string">
            <out:value-of expand-text="yes">
              <xsl:value-of select="$words"/>
            </out:value-of>
          </out:variable>
        </xsl:if>
        <out:sequence select="[{own:number(.)}, {$node}, ({own:texts(.)}), {
            if (contains($words, '{')) then '$' || $own:Q || 'words' else own:quoted($words)}]"/>
      </out:if>
      <xsl:sequence select="own:catch(.)"/>
    </out:try>
  </xsl:template>

  <xsl:function name="own:catch" as="element()">
    <xsl:param name="assertion" as="element()"/>
    <out:catch select="[{own:number($assertion)}, {$own:context}, string($Q{{http://www.w3.org/2005/xqt-errors}}description)]"/>
  </xsl:function>

  <!-- Those an assertion refers to; SchXslt2 has put them into each rule. -->
  <xsl:function name="own:diagnostics" as="element(sch:diagnostic)*">
    <xsl:param name="assertion" as="element()"/>
    <xsl:sequence select="$assertion/../sch:diagnostics/sch:diagnostic[@id = tokenize($assertion/@diagnostics)]"/>
  </xsl:function>

  <!-- A text that says something of the document as a variable of its own, in the words of SchXslt2. -->
  <xsl:template match="sch:assert | sch:report | sch:diagnostic" mode="own:text" as="element()?">
    <xsl:if test="*">
      <out:variable name="{$own:Q}text{position()}">
        <xsl:apply-templates select="node()" mode="schxslt:copy-message-content"/>
      </out:variable>
    </xsl:if>
  </xsl:template>

  <xsl:function name="own:texts" as="xs:string">
    <xsl:param name="assertion" as="element()"/>
    <xsl:variable name="texts" as="xs:string+">
      <xsl:for-each select="$assertion, own:diagnostics($assertion)">
        <xsl:sequence select="if (*) then 'string($' || $own:Q || 'text' || position() || ')' else own:quoted(string(.))"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="string-join($texts, ', ')"/>
  </xsl:function>

  <!-- As a literal of XPath. -->
  <xsl:function name="own:quoted" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select='"&apos;" || replace($text, "&apos;", "&apos;&apos;") || "&apos;"'/>
  </xsl:function>

  <!-- White space between two values is part of the text. -->
  <xsl:template match="text()" mode="schxslt:copy-message-content">
    <out:text><xsl:value-of select="."/></out:text>
  </xsl:template>

  <!-- What can be said of a pattern, its rules and their assertions before they run. -->
  <xsl:template match="sch:pattern | sch:group" mode="own:table" as="element(own:pattern)">
    <xsl:param name="from" as="xs:boolean"/>
    <own:pattern name="{own:name(.)}" from="{$from}" documents="{exists(@documents)}">
      <xsl:apply-templates select="sch:rule/(., sch:assert, sch:report)" mode="#current"/>
    </own:pattern>
  </xsl:template>

  <xsl:template match="sch:rule | sch:assert | sch:report" mode="own:table" as="element(own:assertion)">
    <own:assertion kind="{local-name()}" name="{own:name(.)}" number="{own:number(.)}" id="{@id}" at="{@own:at}"
        context="{normalize-space((@own:context, @context, ../@own:context, ../@context)[1])}">
      <xsl:value-of select="(@own:test, @test)[1]"/>
    </own:assertion>
  </xsl:template>

  <!-- Of the mode in which it runs. -->
  <xsl:function name="own:name" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$own:Q || local-name($element) || own:number($element)"/>
  </xsl:function>

  <xsl:function name="own:number" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/accumulator-before('own:number')"/>
  </xsl:function>

  <!-- An attribute that may hold expressions in curly brackets, or be a variable, as a text value template. -->
  <xsl:function name="own:template" as="xs:string">
    <xsl:param name="value" as="attribute()"/>
    <xsl:sequence select="if (matches($value, '^\s*\$\c+\s*$')) then '{' || $value || '}' else string($value)"/>
  </xsl:function>
</xsl:stylesheet>
