<?xml version="1.0" encoding="UTF-8"?>
<!-- How one fact of the header is written: names with their authority files, bibliography, archives, changes. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:mode name="own:fact" on-multiple-match="fail"/>

  <xsl:template match="*" mode="own:fact" as="node()*">
    <xsl:apply-templates mode="own:text"/>
  </xsl:template>

  <xsl:template match="*[*[own:is-entry-of-list(.)]] | table" mode="own:fact" priority="1" as="node()*">
    <xsl:apply-templates select="." mode="own:text"/>
  </xsl:template>

  <xsl:template match="correspAction/*" mode="own:fact" priority="2" as="node()*">
    <xsl:apply-templates select="." mode="own:text"/>
  </xsl:template>

  <!-- A change with its moment. -->
  <xsl:template match="change" mode="own:fact" as="node()*">
    <xsl:for-each select="(@when, @from)[1]">
      <span class="moment" data-generated=""><xsl:value-of select="translate(replace(., ':00$', ''), 'T', ' ') || ' '"/></span>
    </xsl:for-each>
    <xsl:apply-templates mode="own:text"/>
  </xsl:template>

  <!-- The archive: settlement, repository, collection; then the shelfmark, if that does not name the archive again. -->
  <xsl:template match="msIdentifier" mode="own:fact" as="node()*">
    <xsl:variable name="shelfmark" as="element()?" select="idno[1]"/>
    <xsl:variable name="parts" as="element()*" select="(* except (idno | altIdentifier))[normalize-space()]"/>
    <xsl:variable name="whole" as="xs:string" select="own:plain($shelfmark)"/>
    <xsl:value-of select="
        $parts[not(contains($whole, own:plain(.)))] ! own:plain(.), $whole[. != ''], (idno except $shelfmark) ! own:plain(.)"
        separator=", "/>
  </xsl:template>

  <!-- People and bodies responsible: the forms of a name one after another, then their authority files. -->
  <xsl:template match="(author | editor)[persName | name | orgName][not(text()[normalize-space()])]"
      mode="own:fact" priority="2" as="node()*">
    <xsl:for-each select="* except idno">
      <xsl:if test="position() gt 1"><span data-generated=""> · </span></xsl:if>
      <bdi><xsl:apply-templates select="." mode="own:text"/></bdi>
    </xsl:for-each>
    <xsl:for-each select="idno[normalize-space()]">
      <xsl:text> </xsl:text>
      <xsl:sequence select="own:authority-link(.)"/>
    </xsl:for-each>
  </xsl:template>

  <!-- Authority files that identifiers are known of by their type (TEI HD24): name, address of an entry. -->
  <xsl:variable name="own:authority-files" as="map(xs:string, array(xs:string))" select="map{
      'wikidata': ['Wikidata', 'https://www.wikidata.org/entity/'], 'gnd': ['GND', 'https://d-nb.info/gnd/'],
      'pnd': ['GND', 'https://d-nb.info/gnd/'], 'viaf': ['VIAF', 'https://viaf.org/viaf/'],
      'orcid': ['ORCID', 'https://orcid.org/']}"/>

  <!-- An identifier of a person as a quiet link to the authority file, or with its type where that is not known. -->
  <xsl:function name="own:authority-link" as="element()">
    <xsl:param name="idno" as="element(idno)"/>
    <xsl:variable name="value" as="xs:string" select="normalize-space($idno)"/>
    <xsl:variable name="file" as="array(xs:string)?" select="$own:authority-files(lower-case($idno/@type))"/>
    <xsl:choose>
      <xsl:when test="exists($file) and matches($value, '^[0-9A-Za-z-]+$')">
        <a class="authority" href="{$file(2) || $value}" title="{$value}" data-generated=""><xsl:value-of select="$file(1)"/></a>
      </xsl:when>
      <xsl:when test="starts-with($value, 'http')">
        <span class="authority"><xsl:apply-templates select="$idno" mode="own:text"/></span>
      </xsl:when>
      <xsl:otherwise>
        <span class="authority"><xsl:value-of select="$idno/@type, $value"/></span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A bibliographic reference: a comma between parts that nothing separates. -->
  <xsl:template match="bibl" mode="own:fact" as="node()*">
    <xsl:for-each select="node()">
      <xsl:if test="self::*[normalize-space()][not(own:is-flow(.))]/preceding-sibling::node()[1][self::*[not(own:is-flow(.))]]">
        <span data-generated="">, </span>
      </xsl:if>
      <xsl:apply-templates select="." mode="own:text"/>
    </xsl:for-each>
  </xsl:template>

  <!-- Where the author of a source works is no part of the reference to it. -->
  <xsl:template match="sourceDesc//biblStruct//(author | editor)/(affiliation | email | address)" mode="own:text" priority="6"/>

  <!-- The language of a fact. One that only the whole document states is that of its text: the header may well be
       written in another one, so its direction is left to its letters. -->
  <xsl:function name="own:fact-language" as="attribute()*">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="stating" as="element()?" select="$node/ancestor-or-self::*[@xml:lang][1]"/>
    <xsl:variable name="attributes" as="attribute()*" select="own:language-attributes($stating)"/>
    <xsl:sequence select="
        if ($stating/ancestor-or-self::teiHeader) then $attributes
        else ($attributes[name() = 'lang'], $attributes[name() = 'dir'] ! own:attribute('dir', if (. = 'rtl') then 'auto' else string()))"/>
  </xsl:function>

</xsl:stylesheet>
