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
      <span class="Z3988" title="{own:coins($record)}"></span>
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

  <!-- ContextObject in Span (OpenURL 1.0, Dublin Core format), which reference managers find in pages. -->
  <xsl:function name="own:coins" as="xs:string">
    <xsl:param name="record" as="map(*)"/>
    <xsl:variable name="pairs" as="array(xs:string)*" select="
        ['ctx_ver', 'Z39.88-2004'], ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
        $record?title ! ['rft.title', .], $record?author?* ! ['rft.creator', own:inverted-name(.)],
        own:written-date($record?issued, map{}) ! ['rft.date', .], $record?language ! ['rft.language', .],
        $record?archive ! ['rft.source', string-join((., $record?archive_location), ', ')],
        $record?URL ! ['rft.identifier', .], $record?genre ! ['rft.type', .]"/>
    <xsl:sequence select="string-join($pairs ! (.(1) || '=' || encode-for-uri(.(2))), '&amp;')"/>
  </xsl:function>

</xsl:stylesheet>
