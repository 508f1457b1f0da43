<?xml version="1.0" encoding="UTF-8"?>
<!-- Passages: how a paragraph or stanza is called in a citation, and its address on the page. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- What each paragraph, stanza and block of a text is called, by generated node id (never written out): its
       view where there are several, the numbered division around it, its page, and its number in its view. One walk down each view. -->
  <xsl:function name="own:passages" as="map(xs:string, xs:string)">
    <xsl:param name="views" as="map(*)*"/>
    <xsl:param name="ui" as="map(*)"/>
    <xsl:map>
      <xsl:for-each select="$views">
        <xsl:variable name="view" as="xs:string" select="string(if (count($views) gt 1) then $ui(.?kind) else ())"/>
        <xsl:iterate select=".?element//(pb | p | ab | lg)[not(ancestor::note)][not(parent::lg)]">
          <xsl:param name="page" as="xs:string" select="''"/>
          <xsl:param name="number" as="xs:integer" select="1"/>
          <xsl:if test="not(self::pb)">
            <xsl:map-entry key="generate-id()" select="
                string-join(($view, own:numbered-division(.), $page, own:passage-number(., $number))[. != ''], ', ')"/>
          </xsl:if>
          <xsl:next-iteration>
            <xsl:with-param name="page" select="
                if (self::pb) then own:milestone-label(., $ui)[. != '|'] => string() else $page"/>
            <xsl:with-param name="number" select="if (self::pb) then $number else $number + 1"/>
          </xsl:next-iteration>
        </xsl:iterate>
      </xsl:for-each>
    </xsl:map>
  </xsl:function>

  <!-- A division by the words of the encoding: "document 12", "act 2, scene 3"; nothing where none has a number. -->
  <xsl:function name="own:numbered-division" as="xs:string">
    <xsl:param name="passage" as="element()"/>
    <xsl:sequence select="
        string-join($passage/ancestor::*[starts-with(local-name(), 'div')]
            [string-length(@n) = (1 to 8)][matches(@type, '^[a-zA-Z]{3,12}$')]
            ! (translate(@type, '_', ' ') || ' ' || normalize-space(@n)), ', ')"/>
  </xsl:function>

  <!-- Lines of a stanza by their first and last numbers, a paragraph by its own number or by that in its view. -->
  <xsl:function name="own:passage-number" as="xs:string">
    <xsl:param name="passage" as="element()"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="lines" as="attribute()*" select="$passage/self::lg//l/@n[matches(., '^[0-9]+[a-z]?$')]"/>
    <xsl:sequence select="
        if (exists($lines)) then string-join(distinct-values(($lines[1], $lines[last()])), '–')
        else '¶ ' || (normalize-space($passage/@n)[. != ''][string-length() lt 9], string($number))[1]"/>
  </xsl:function>

  <!-- The address of a passage, to be linked to and cited. -->
  <xsl:template name="own:permalink" as="element()?">
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:param name="passages" as="map(*)" tunnel="yes" select="map{}"/>
    <xsl:if test="(self::p or self::ab or self::lg[not(parent::lg)]) and ancestor::text and not(ancestor::note) and not($in-link)">
      <xsl:variable name="name" as="xs:string?" select="$passages(generate-id())"/>
      <a class="permalink" href="#{own:id(.)}" aria-label="{($name, $ui?permalink)[1]}"></a>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
