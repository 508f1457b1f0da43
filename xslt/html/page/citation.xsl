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
    <xsl:param name="source-url" as="xs:string?" tunnel="yes"/>
    <section id="~cite" class="back-matter cite" data-generated="">
      <h2><xsl:value-of select="$ui?cite"/></h2>
      <p class="citation" lang="en" dir="ltr" data-copy="{$ui?copy}" data-copied="{$ui?copied}"><xsl:sequence select="own:with-links(tg:archival-reference($record))"/></p>
      <xsl:call-template name="own:citation-file">
        <xsl:with-param name="label" select="'BibTeX'"/>
        <xsl:with-param name="text" select="tg:bibtex($record)"/>
        <xsl:with-param name="name" select="$record?id || '.bib'"/>
        <xsl:with-param name="media-type" select="'application/x-bibtex'"/>
      </xsl:call-template>
      <xsl:call-template name="own:citation-file">
        <xsl:with-param name="label" select="'RIS'"/>
        <xsl:with-param name="text" select="tg:ris($record)"/>
        <xsl:with-param name="name" select="$record?id || '.ris'"/>
        <xsl:with-param name="media-type" select="'application/x-research-info-systems'"/>
      </xsl:call-template>
      <xsl:call-template name="own:citation-file">
        <xsl:with-param name="label" select="'CSL-JSON'"/>
        <xsl:with-param name="text" select="tg:csl-json($record)"/>
        <xsl:with-param name="name" select="$record?id || '.csl.json'"/>
        <xsl:with-param name="media-type" select="'application/vnd.citationstyles.csl+json'"/>
      </xsl:call-template>
      <xsl:for-each select="$source-url">
        <p class="tei-source"><a href="{.}" type="application/tei+xml"><xsl:value-of select="$ui?tei-source"/></a></p>
      </xsl:for-each>
      <span class="Z3988" title="{tg:coins($record)}"></span>
    </section>
  </xsl:template>

  <!-- The citation in one format, to be read, copied, and kept as a file: the file is in the link itself (RFC 2397). -->
  <xsl:template name="own:citation-file" as="element(details)" xpath-default-namespace="">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="media-type" as="xs:string"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <details>
      <summary><xsl:value-of select="$label"/></summary>
      <p class="file">
        <a download="{$name}" href="data:{$media-type};charset=utf-8,{encode-for-uri($text)}"><xsl:value-of select="$ui?download"/></a>
      </p>
      <pre lang="" dir="ltr" tabindex="0" data-copy="{$ui?copy}" data-copied="{$ui?copied}"><xsl:value-of select="replace($text, '&#13;', '')"/></pre>
    </details>
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
