<?xml version="1.0" encoding="UTF-8"?>
<!-- The variables of patterns become variables of one stylesheet, side by side: one whose name another pattern or the
     schema uses too gets a name of its own. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <xsl:mode name="own:names" on-no-match="shallow-copy"/>

  <xsl:template match="(sch:pattern | sch:group)[sch:let]" mode="own:names">
    <xsl:variable name="shared" as="xs:string*"
        select="sch:let/@name[. = (../../../sch:let, ../../../*[not(. is current())]/sch:let)/@name]"/>
    <xsl:copy>
      <xsl:apply-templates select="@*, node()" mode="#current">
        <xsl:with-param name="shared" as="xs:string*" tunnel="yes" select="distinct-values($shared)"/>
        <xsl:with-param name="suffix" as="xs:string" tunnel="yes"
            select="'_' || count(preceding-sibling::sch:pattern | preceding-sibling::sch:group) + 1"/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="(sch:pattern | sch:group)//@*" mode="own:names">
    <xsl:param name="shared" as="xs:string*" tunnel="yes"/>
    <xsl:param name="suffix" as="xs:string" tunnel="yes" select="''"/>
    <xsl:choose>
      <xsl:when test="empty($shared)">
        <xsl:copy/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="declares" as="xs:boolean" select="../self::sch:let and name() = 'name' and . = $shared"/>
        <xsl:attribute name="{name()}" namespace="{namespace-uri()}"
            select="if ($declares) then . || $suffix else own:rename(., $shared, $suffix)"/>
        <!-- as people wrote it -->
        <xsl:if test="name() = ('test', 'context')">
          <xsl:attribute name="own:{name()}" select="."/>
        </xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An expression with references to these variables changed; what stands in quotation marks is left alone. -->
  <xsl:function name="own:rename" as="xs:string">
    <xsl:param name="expression" as="xs:string"/>
    <xsl:param name="names" as="xs:string+"/>
    <xsl:param name="suffix" as="xs:string"/>
    <xsl:value-of>
      <xsl:analyze-string select="$expression" regex="'[^']*'|&quot;[^&quot;]*&quot;|\$\s*([\i-[:]][\c-[:]]*)">
        <xsl:matching-substring>
          <xsl:value-of select="if (regex-group(1) = $names) then '$' || regex-group(1) || $suffix else ."/>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:value-of select="."/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:value-of>
  </xsl:function>
</xsl:stylesheet>
