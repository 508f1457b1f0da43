<?xml version="1.0" encoding="UTF-8"?>
<!-- The index of names: each entry with what the document knows of it and where it is mentioned. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- An entry: its names, its facts, its mentions. -->
  <xsl:template match="person | personGrp | persona | place | org | event | object | nym" mode="own:text" as="element()">
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="class" select="local-name(), 'entry'"/>
      <xsl:with-param name="content" as="node()*">
        <xsl:apply-templates mode="own:text"/>
        <xsl:call-template name="own:value-for-entry"/>
        <xsl:call-template name="own:mentions"/>
        <xsl:call-template name="own:card-end"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- When an entry was, from its own attributes. -->
  <xsl:template name="own:value-for-entry" as="element()?">
    <xsl:variable name="value" as="xs:string" select="own:dates-of(.)"/>
    <xsl:if test="$value != ''">
      <div class="value" data-generated=""><xsl:value-of select="$value"/></div>
    </xsl:if>
  </xsl:template>

  <!-- The way out of an entry that is shown as a card over the text, as it is while it is the target of the address. -->
  <xsl:template name="own:card-end" as="element()?">
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:if test="own:is-entry(.) and own:has-id(.) and not($in-link)">
      <a class="close" href="#~closed" data-generated=""><xsl:value-of select="$ui?close"/></a>
    </xsl:if>
  </xsl:template>

  <!-- An identifier of an entry: to the authority file, if it is one of those that are known. -->
  <xsl:template match="(person | personGrp | persona | place | org | event | object)/idno
          [not(ancestor::text)][not(starts-with(normalize-space(), 'http'))]"
      mode="own:text" priority="2" as="element()">
    <div class="idno"><xsl:sequence select="own:authority-link(.)"/></div>
  </xsl:template>

  <!-- Links to all places that mention the current entry. -->
  <xsl:template name="own:mentions" as="element()?">
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="mentions" as="element()*"
        select="if (own:has-id(.) and own:is-entry(.)) then key('own:mention', '#' || @xml:id)[own:is-mention(.)] else ()"/>
    <xsl:if test="exists($mentions) and not($in-link)">
      <p class="mentions" data-generated="">
        <xsl:value-of select="$ui?mentions || ': '"/>
        <xsl:for-each select="$mentions">
          <xsl:if test="position() gt 1">, </xsl:if>
          <a href="#{own:id(.)}"><xsl:value-of select="position()"/></a>
        </xsl:for-each>
      </p>
    </xsl:if>
  </xsl:template>

  <!-- Whether an element that names an entry has a place of its own on the page. -->
  <xsl:function name="own:is-mention" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element[self::persName or self::placeName or self::orgName or self::geogName or self::eventName
            or self::objectName or self::name or self::rs or self::settlement or self::country or self::region
            or self::district or self::term or self::title])"/>
  </xsl:function>

  <!-- The index: what standOff holds, and the header's entries that the text mentions, by kind. -->
  <xsl:template name="own:names-section" as="element()?">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="header-entries" as="element()*" select="
        $tei//teiHeader//*[own:is-entry(.)][not(ancestor::standOff)][not(ancestor::*[own:is-entry(.)])]"/>
    <xsl:variable name="content" as="node()*">
      <xsl:for-each-group select="($tei//standOff[not(ancestor::text)]/*[not(own:holds-notes(.))], $header-entries)"
          group-by="own:kind-of-entries(.)">
        <xsl:sort select="index-of(('people', 'places', 'organisations', 'events', 'works', 'things'), current-grouping-key())"/>
        <section class="entries-of-kind">
          <h3 data-generated=""><xsl:value-of select="$ui(current-grouping-key())"/></h3>
          <xsl:apply-templates select="current-group()" mode="own:text">
            <xsl:with-param name="level" select="4" tunnel="yes"/>
          </xsl:apply-templates>
        </section>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:if test="exists($content)">
      <section id="~names" class="back-matter names">
        <h2 data-generated=""><xsl:value-of select="$ui?names"/></h2>
        <xsl:sequence select="$content"/>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- The label of the kind of a list, or of an entry without one. -->
  <xsl:function name="own:kind-of-entries" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="name" as="xs:string" select="local-name($element)"/>
    <xsl:sequence select="
        if ($name = ('listPerson', 'person', 'personGrp', 'persona')) then 'people'
        else if ($name = ('listPlace', 'place')) then 'places'
        else if ($name = ('listOrg', 'org')) then 'organisations'
        else if ($name = ('listEvent', 'event')) then 'events'
        else if ($name = ('listBibl', 'bibl', 'biblStruct')) then 'works'
        else 'things'"/>
  </xsl:function>

</xsl:stylesheet>
