<?xml version="1.0" encoding="UTF-8"?>
<!-- Publishers and their places (TEI COBICOI). -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- publisher and publisher-place of the first of the elements that names either; several publishers, and the places of each,
       with "; " between. -->
  <xsl:function name="own:publishing" as="map(xs:string, item()*)">
    <xsl:param name="statements" as="element()*"/>
    <xsl:variable name="statement" as="element()?"
        select="($statements[tg:first-text((publisher, authority))], $statements[own:imprint-places(.)])[1]"/>
    <xsl:variable name="publishers" as="element()*" select="own:publishers($statement)"/>
    <xsl:variable name="names" as="xs:string*" select="
        distinct-values($publishers ! own:body-name(.) ! tg:without-end-point(.))"/>
    <xsl:variable name="place" as="xs:string?" select="own:joined-places($publishers, $statements[own:imprint-places(.)][1])"/>
    <!-- "Oslo: The Press", and no "example.org: The Site" -->
    <xsl:variable name="split" as="xs:boolean"
        select="empty($place) and count($names) = 1 and matches($names, '^[^:]{2,40}:\s+\S') and not(matches($names, '^\S+\.\p{Ll}{2,}:'))"/>
    <xsl:sequence select="map{
        'publisher': if ($split) then replace($names, '^[^:]+:\s+', '') else string-join($names, '; ')[. ne ''],
        'publisher-place': if ($split) then substring-before($names, ':') else $place }"/>
  </xsl:function>

  <!-- Publishers; who only has the authority where there are none. -->
  <xsl:function name="own:publishers" as="element()*">
    <xsl:param name="statement" as="element()?"/>
    <xsl:variable name="publishers" as="element(publisher)*" select="$statement/publisher[tg:first-text(.)]"/>
    <xsl:sequence select="if ($publishers) then $publishers else $statement/authority[tg:first-text(.)][1]"/>
  </xsl:function>

  <!-- The name of a publisher or of a place: of bodies within it those without a language, else those in the language of the first,
       from the part to the whole; a plain text as it is. -->
  <xsl:function name="own:body-name" as="xs:string?">
    <xsl:param name="holder" as="element()?"/>
    <xsl:variable name="bodies" as="element()*" select="$holder/(orgName | name | persName | self::pubPlace/placeName)[tg:first-text(.)]"/>
    <xsl:variable name="first" as="element()?" select="($bodies[not(@xml:lang)], $bodies)[1]"/>
    <xsl:variable name="plain" as="xs:boolean" select="exists($holder/text()[matches(., '[\p{L}\p{N}]')])"/>
    <xsl:variable name="names" as="xs:string*" select="
        if ($plain or empty($bodies)) then tg:first-text($holder)
        else $bodies[string(@xml:lang) = string($first/@xml:lang)] ! tg:header-text(.)"/>
    <xsl:sequence select="string-join($names, ', ')[. ne ''] ! own:without-end-mark(.)"/>
  </xsl:function>

  <!-- Some write the address of a web site for a place. -->
  <xsl:function name="own:imprint-places" as="element(pubPlace)*">
    <xsl:param name="statement" as="element()?"/>
    <xsl:sequence select="$statement/pubPlace[tg:first-text(.)][not(matches(., '^\s*(https?://|www\.)'))]"/>
  </xsl:function>

  <!-- Each publisher's places stand together, before or behind it; as many places as publishers, and all before them, one for each. -->
  <xsl:function name="own:joined-places" as="xs:string?">
    <xsl:param name="publishers" as="element()*"/>
    <xsl:param name="statement" as="element()?"/>
    <xsl:variable name="places" as="element(pubPlace)*" select="own:imprint-places($statement)"/>
    <xsl:variable name="in-turn" as="xs:boolean"
        select="count($publishers) gt 1 and (some $p in $places satisfies $p >> $publishers[1])"/>
    <xsl:variable name="each-alone" as="xs:boolean" select="count($publishers) = count($places) or contains(string-join($places), ',')"/>
    <xsl:variable name="groups" as="xs:string*">
      <xsl:for-each-group select="$places" group-adjacent="
          if ($in-turn) then count($publishers[. &lt;&lt; current()]) else if ($each-alone) then generate-id() else 0">
        <xsl:sequence select="
            string-join(current-group() ! (if (* except (placeName, name)) then own:without-end-mark(tg:header-text(.)) else own:body-name(.)), ', ')"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="string-join($groups, '; ')[. ne '']"/>
  </xsl:function>

  <!-- Library records end a publisher or place with the mark that joins it to the next (ISBD). -->
  <xsl:function name="own:without-end-mark" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="replace($text, '\s*[,:;]\s*$', '')"/>
  </xsl:function>
</xsl:stylesheet>
