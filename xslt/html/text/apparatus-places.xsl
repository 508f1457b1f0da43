<?xml version="1.0" encoding="UTF-8"?>
<!-- Where entries of the critical apparatus belong: in the text, at its end points, on a line (TEI TCAPLK). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Whether an entry stands in a line of the text, and not in a list of entries or in another entry. -->
  <xsl:function name="own:is-inline-app" as="xs:boolean">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="
        exists($app/ancestor::text) and empty($app/ancestor::listApp) and own:is-in-lemmas($app)
        and empty($app/ancestor::note) and (own:is-parallel-app($app) or not(tg:is-element-only($app/..)))"/>
  </xsl:function>

  <!-- Whether all entries around this one show it: it stands in no other one, or in the lemma of one in the text. -->
  <xsl:function name="own:is-in-lemmas" as="xs:boolean">
    <xsl:param name="app" as="element(app)"/>
    <xsl:variable name="around" as="element(app)?" select="$app/ancestor::app[1]"/>
    <xsl:sequence select="
        empty($around) or exists(own:lemma($around) intersect $app/ancestor::*) and own:is-inline-app($around)"/>
  </xsl:function>

  <!-- Whether the entry holds the words of the text itself. -->
  <xsl:function name="own:is-parallel-app" as="xs:boolean">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="not($app/@loc or $app/@from or $app/@to)"/>
  </xsl:function>

  <!-- Entries of lists, by the place in the text where what they are about ends. -->
  <xsl:key name="own:app-at" match="app[@from or @to]" use="own:end-point(.)"/>

  <xsl:function name="own:end-point" as="xs:string">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="replace(tokenize(($app/@to, $app/@from)[1])[1], '^#', '')"/>
  </xsl:function>

  <!-- Whether an entry of a list has its mark at another place, which the page shows. -->
  <xsl:function name="own:is-attached-app" as="xs:boolean">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="
        exists($app[@from or @to]) and not(own:is-inline-app($app))
        and exists(own:target('#' || own:end-point($app), $app)[ancestor::text][not(ancestor::app)])"/>
  </xsl:function>

  <!-- The entries of lists that end at an element. -->
  <xsl:function name="own:apps-at" as="element(app)*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element/@xml:id and own:has-id($element))
        then key('own:app-at', $element/@xml:id, root($element))[own:is-attached-app(.)] else ()"/>
  </xsl:function>

  <!-- All entries that have a mark in the text, in the order of their marks. -->
  <xsl:function name="own:marked-apps" as="element(app)*">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="attached" as="element(app)*" select="$tei//app[own:is-attached-app(.)]"/>
    <xsl:variable name="places" as="element()*" select="$attached ! own:target('#' || own:end-point(.), .)"/>
    <xsl:for-each select="$tei//app[own:is-inline-app(.)] | $places">
      <xsl:sequence select="self::app[own:is-inline-app(.)], own:apps-at(.)"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The lines that a location names (TEI TCAPLO): "12", "l. 12", "3r 12", "A, 12", "3–5", "3r 12-14", "3, 7". -->
  <xsl:key name="own:line" match="lb[@n] | l[@n]" use="normalize-space(@n)"/>
  <xsl:key name="own:app-on-line" match="app[@loc]" use="own:location(.)[last()], own:further-lines(.)"/>

  <!-- The first line as its number, and before it that of the page or part, where the location names one. -->
  <xsl:function name="own:location" as="xs:string*">
    <xsl:param name="app" as="element(app)"/>
    <xsl:variable name="from" as="xs:string" select="replace(own:unlabelled-location($app), '\s*[-–—;].*$', '')"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize($from, '[\s,:]+')[. != '']"/>
    <xsl:variable name="several" as="xs:boolean" select="matches($from, '^\s*[0-9]+\s*,')"/>
    <xsl:sequence select="if (count($words) = 2 and not($several)) then $words else $words[1]"/>
  </xsl:function>

  <!-- The numbers of the lines after the first: of a range of at most a hundred, or of a list. -->
  <xsl:function name="own:further-lines" as="xs:string*">
    <xsl:param name="app" as="element(app)"/>
    <xsl:variable name="lines" as="xs:string" select="own:unlabelled-location($app)"/>
    <xsl:analyze-string select="$lines" regex="^(.*[\s,:])?([0-9]{{1,6}})\s*[-–—]\s*([0-9]{{1,6}})\s*$|^\s*[0-9]+(\s*[,;]\s*[0-9]+)+\s*$">
      <xsl:matching-substring>
        <xsl:variable name="first" as="xs:integer?" select="regex-group(2)[. ne ''] ! xs:integer(.)"/>
        <xsl:sequence select="
            if (exists($first)) then ($first + 1 to min((xs:integer(regex-group(3)), $first + 100))) ! string()
            else tail(tokenize(normalize-space(.), '\s*[,;]\s*'))"/>
      </xsl:matching-substring>
    </xsl:analyze-string>
  </xsl:function>

  <!-- Without "l.", "fol." and the like before the numbers. -->
  <xsl:function name="own:unlabelled-location" as="xs:string">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="replace($app/@loc, '(^|[\s,.])(ff?|fol|pp?|l+|lin|lines?|lignes?|zz?|zeilen?|vv?|verses?)(\.\s*|\s+)', '$1', 'i')"/>
  </xsl:function>

  <!-- The first line of an entry. -->
  <xsl:function name="own:line-of" as="element()?">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="$app/@loc ! own:line-at($app, own:location($app)[last()])"/>
  </xsl:function>

  <xsl:function name="own:is-about-lines" as="xs:boolean">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="
        exists($app/@loc) and (some $number in (own:location($app)[last()], own:further-lines($app))
                               satisfies exists(own:line-at($app, $number)))"/>
  </xsl:function>

  <!-- The one line of this number; of several, that of the page or part which the location names, or which the entry stands in. -->
  <xsl:function name="own:line-at" as="element()?">
    <xsl:param name="app" as="element(app)"/>
    <xsl:param name="number" as="xs:string?"/>
    <xsl:variable name="location" as="xs:string*" select="own:location($app)"/>
    <xsl:variable name="lines" as="element()*" select="
        if (exists($number)) then key('own:line', $number, root($app))[ancestor::text][not(ancestor::app)] else ()"/>
    <xsl:variable name="part" as="xs:string?"
        select="if (count($location) = 2) then $location[1] else $app/ancestor::*[self::div or self::listApp][@n][1]/@n"/>
    <xsl:variable name="there" as="element()*" select="
        if (exists($part) and (count($location) = 2 or count($lines) > 1))
        then $lines[ancestor::*/@n = $part or preceding::pb[1]/@n = $part] else $lines"/>
    <xsl:sequence select="$there[count($there) = 1]"/>
  </xsl:function>

  <!-- The first entry of a list that is about a line. -->
  <xsl:function name="own:app-on" as="element(app)?">
    <xsl:param name="line" as="element()"/>
    <xsl:sequence select="
        key('own:app-on-line', normalize-space($line/@n), root($line))[not(own:is-inline-app(.))][own:line-at(., normalize-space($line/@n)) is $line][1]"/>
  </xsl:function>

  <!-- The number of a line, leading to what the apparatus says of it. -->
  <xsl:function name="own:line-number" as="node()">
    <xsl:param name="line" as="element()"/>
    <xsl:param name="in-link" as="xs:boolean"/>
    <xsl:variable name="app" as="element(app)?" select="if ($in-link) then () else own:app-on($line)"/>
    <xsl:choose>
      <xsl:when test="exists($app)"><a href="#{own:id($app)}"><xsl:value-of select="$line/@n"/></a></xsl:when>
      <xsl:otherwise><xsl:value-of select="$line/@n"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
