<?xml version="1.0" encoding="UTF-8"?>
<!-- Which parts of the document are printed, and the heading each has when there are several. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:mode name="own:section" on-multiple-match="fail"/>

  <!-- The parts in the order of the document: maps with `node`, `name` and `lang`. For `all`, the
       views and all that stands beside them; else the views of that kind alone. -->
  <xsl:function name="own:sections" as="map(*)*">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="division" as="xs:string"/>
    <xsl:variable name="views" as="map(*)*" select="tg:divisions($document)"/>
    <xsl:variable name="beside" as="node()*" select="tg:beside-views($document)[normalize-space()]"/>
    <xsl:for-each select="
        if ($division = 'all') then $views?element | $beside else $views[?kind = $division]?element">
      <xsl:sequence select="map{
          'node': .,
          'name': own:section-name(., $views),
          'lang': string(ancestor-or-self::*[@xml:lang][1]/@xml:lang)}"/>
    </xsl:for-each>
  </xsl:function>

  <!-- One part; under its heading when it is not the only one. -->
  <xsl:template match="node()" mode="own:section" as="xs:string*">
    <xsl:param name="sections" as="map(*)*" tunnel="yes"/>
    <xsl:variable name="section" as="map(*)" select="$sections[?node is current()]"/>
    <xsl:if test="count($sections) gt 1 and $section?name">
      <xsl:sequence select="own:heading(
          own:capitalized($section?name) || (' (' || $section?lang || ')')[$section?lang])"/>
    </xsl:if>
    <xsl:apply-templates select="." mode="own:text"/>
    <xsl:sequence select="$own:paragraph"/>
  </xsl:template>

  <!-- What a part is called: a view by its kind, a division by its type, front and back by their
       element. Smaller things before all views need no name; after one, they are `text`. -->
  <xsl:function name="own:section-name" as="xs:string?">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="views" as="map(*)*"/>
    <xsl:variable name="view" as="map(*)?" select="$views[?element is $node]"/>
    <xsl:sequence select="
        if (exists($view)) then $view?kind
        else if ($node[self::div or self::text or self::front or self::back or self::group]) then
          string(($node/@type, local-name($node))[1])
        else 'text'[$views?element[. &lt;&lt; $node]]"/>
  </xsl:function>

  <!-- Title, authors and date of the document, as the header has them. -->
  <xsl:function name="own:document-heading" as="xs:string*">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="file" as="element()?" select="($document/teiHeader/fileDesc)[1]"/>
    <xsl:variable name="titles" as="xs:string*" select="$file/titleStmt/title[not(@type = ('short', 'sub', 'alt', 'desc'))] ! normalize-space()"/>
    <xsl:variable name="lines" as="xs:string*" select="
        string-join($file/titleStmt/author ! normalize-space()[.], '; '),
        ($document/teiHeader/profileDesc/creation/date, $file/sourceDesc//(origDate | date))[1]
        ! (normalize-space()[.], string(@when))[1]"/>
    <xsl:sequence select="
        own:heading(string-join($titles, '. ')), $lines[.] ! (., $own:line), $own:paragraph"/>
  </xsl:function>

  <!-- A line that is ours and not the document's: === so ===. -->
  <xsl:function name="own:heading" as="xs:string+">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="$own:paragraph, '=== ' || $text || ' ===', $own:paragraph"/>
  </xsl:function>

  <xsl:function name="own:capitalized" as="xs:string">
    <xsl:param name="word" as="xs:string"/>
    <xsl:sequence select="upper-case(substring($word, 1, 1)) || substring($word, 2)"/>
  </xsl:function>

</xsl:stylesheet>
