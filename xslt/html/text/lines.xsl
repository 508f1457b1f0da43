<?xml version="1.0" encoding="UTF-8"?>
<!-- Lines that have a place of their own on the image: a zone that facs of their lb names, as programs that read handwriting
     write it (TEI PHSU, PHZLAB). Each lights together with its zone. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- The content of the current element, its lines apart where they have zones. -->
  <xsl:template name="own:content" as="node()*">
    <xsl:param name="facsimile" as="map(*)" tunnel="yes" select="map{}"/>
    <xsl:variable name="lines" as="element(lb)*" select="
        if (exists($facsimile?pages)) then descendant::lb[@facs][exists(own:shapes-of(., $facsimile))] else ()"/>
    <xsl:choose>
      <xsl:when test="empty($lines) or own:holds-blocks(.)">
        <xsl:apply-templates mode="own:text"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each-group select="node()" group-starting-with="node()[own:line-begun(., $lines)]">
          <xsl:variable name="line" as="element(lb)?" select="own:line-begun(., $lines)"/>
          <xsl:apply-templates select=". intersect $lines" mode="own:text"/>
          <xsl:choose>
            <xsl:when test="exists($line)">
              <span data-zone="{own:shapes-of($line, $facsimile)}">
                <xsl:apply-templates select="current-group() except $lines" mode="own:text"/>
              </span>
            </xsl:when>
            <xsl:otherwise>
              <xsl:apply-templates select="current-group()" mode="own:text"/>
            </xsl:otherwise>
          </xsl:choose>
        </xsl:for-each-group>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The line that begins with a node, or within the element before it. -->
  <xsl:function name="own:line-begun" as="element(lb)?">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="lines" as="element(lb)*"/>
    <xsl:sequence select="($node intersect $lines, ($node/preceding-sibling::node()[1]/descendant::lb intersect $lines)[last()])[1]"/>
  </xsl:function>

  <!-- What stands between the beginning of a line and that of the next, in the block they are in. -->
  <xsl:function name="own:words-of-line" as="xs:string">
    <xsl:param name="lb" as="element(lb)"/>
    <xsl:variable name="block" as="element()" select="$lb/ancestor::*[own:is-flow(.)][1]"/>
    <xsl:variable name="next" as="element(lb)?" select="($block//lb[. >> $lb])[1]"/>
    <xsl:sequence select="
        normalize-space(string-join($block//text()[. >> $lb][empty($next) or . &lt;&lt; $next][not(ancestor::note)]))"/>
  </xsl:function>

</xsl:stylesheet>
