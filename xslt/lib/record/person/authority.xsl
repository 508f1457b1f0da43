<?xml version="1.0" encoding="UTF-8"?>
<!-- The authority files' addresses of persons, bodies and places that names refer to (TEI ND, 13.1: @ref, @key). Used beside header.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:key name="own:entity-by-id" match="person | personGrp | org | place | nym" use="@xml:id"/>

  <!-- Authority files by their addresses, those that others join data by first. -->
  <xsl:variable name="own:authority-files" as="xs:string+" select="
      '://d-nb\.info/gnd/', '://viaf\.org/viaf/', '://id\.loc\.gov/authorities/', '://(data|catalogue)\.bnf\.fr/',
      '://id\.ndl\.go\.jp/auth/', '://(sws|www)\.geonames\.org/', '://www\.wikidata\.org/entity/', '://isni\.org/isni/'"/>

  <!-- The address of who or what a name names: as the name has it, else as the entry in the document has it that the name
       points to. Of several the one of the authority file that stands first above; none that is not of the web. -->
  <xsl:function name="tg:authority" as="xs:string?">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="written" as="xs:string*" select="own:web-addresses-in($name/@ref)"/>
    <xsl:variable name="listed" as="xs:string*" select="
        own:entities($name) ! own:web-addresses-in((
            idno, @ref, @sameAs, @corresp, (persName, orgName, placeName, geogName)/@ref, ptr/@target, ref/@target))"/>
    <xsl:variable name="addresses" as="xs:string*" select="if (exists($written)) then $written else $listed"/>
    <xsl:sequence select="
        ($own:authority-files ! (let $file := . return $addresses[matches(., $file)]), $addresses)[1]"/>
  </xsl:function>

  <!-- The entries for persons, bodies and places of this document that a name points to. -->
  <xsl:function name="own:entities" as="element()*">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="document" as="document-node()?" select="root($name)[. instance of document-node()]"/>
    <xsl:variable name="ids" as="xs:string*" select="
        tg:pointers($name/@ref)[starts-with(., '#')] ! substring(., 2), $name/@key ! normalize-space()"/>
    <xsl:sequence select="if ($document) then $ids ! key('own:entity-by-id', ., $document) else ()"/>
  </xsl:function>

  <xsl:function name="own:web-addresses-in" as="xs:string*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:sequence select="
        $nodes ! (if (. instance of attribute()) then tg:pointers(.) else tokenize(.))[matches(., '^https?://[^\s&quot;&lt;&gt;\\^`{}|]+$')]"/>
  </xsl:function>
</xsl:stylesheet>
