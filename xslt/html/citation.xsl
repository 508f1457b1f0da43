<?xml version="1.0" encoding="UTF-8"?>
<!-- How to cite the document, and the same for reference managers. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:template name="own:cite-section" as="element()">
    <xsl:param name="record" as="map(*)"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <section id="~cite" class="back-matter cite" data-generated="">
      <h2><xsl:value-of select="$ui?cite"/></h2>
      <p class="citation" lang="en" dir="ltr"><xsl:sequence select="own:with-links(tg:archival-reference($record))"/></p>
      <xsl:variable name="formats" as="array(xs:string)+"
          select="['BibTeX', tg:bibtex($record)], ['RIS', tg:ris($record)], ['CSL-JSON', tg:csl-json($record)]"/>
      <xsl:for-each select="$formats">
        <details>
          <summary><xsl:value-of select=".(1)"/></summary>
          <pre lang="" dir="ltr" tabindex="0" data-copy="{$ui?copy}" data-copied="{$ui?copied}"><xsl:value-of select="replace(.(2), '&#13;', '')"/></pre>
        </details>
      </xsl:for-each>
      <span class="Z3988" title="{tg:coins($record)}"></span>
    </section>
  </xsl:template>

  <!-- A line of text, its last address a link. -->
  <xsl:function name="own:with-links" as="node()*">
    <xsl:param name="line" as="xs:string"/>
    <xsl:analyze-string select="$line" regex="https?://\S+$">
      <xsl:matching-substring>
        <xsl:variable name="url" as="xs:string?" select="own:safe-url(.)"/>
        <xsl:choose>
          <xsl:when test="$url"><a href="{$url}"><xsl:value-of select="."/></a></xsl:when>
          <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
        </xsl:choose>
      </xsl:matching-substring>
      <xsl:non-matching-substring><xsl:value-of select="."/></xsl:non-matching-substring>
    </xsl:analyze-string>
  </xsl:function>

</xsl:stylesheet>
