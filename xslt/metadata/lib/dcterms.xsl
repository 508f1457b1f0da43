<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as DCMI Metadata Terms in RDF/XML. Properties whose range is no literal have a node of their own.
     Used beside lib/record.xsl, lib/record/date/edtf.xsl, lib/record/person/forms.xsl, and dublin-core.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xmlns:dcterms="http://purl.org/dc/terms/"
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#"
    exclude-result-prefixes="#all">

  <xsl:function name="tg:dcterms" as="element(rdf:RDF)">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="subject" as="xs:string?" select="tg:identifiers($record)[1] ! iri-to-uri(.)"/>
    <rdf:RDF>
      <xsl:namespace name="dcterms" select="'http://purl.org/dc/terms/'"/>
      <xsl:namespace name="rdfs" select="'http://www.w3.org/2000/01/rdf-schema#'"/>
      <rdf:Description>
        <xsl:if test="exists($subject)">
          <xsl:attribute name="rdf:about" select="$subject"/>
        </xsl:if>
        <xsl:sequence select="own:terms-of-content($record), own:terms-of-origin($record), own:terms-of-rights($record)"/>
      </rdf:Description>
    </rdf:RDF>
  </xsl:function>

  <xsl:function name="own:terms-of-content" as="element()*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        $record?title ! own:literal-term('title', .),
        $record?title-short ! own:literal-term('alternative', .),
        $record?abstract ! own:literal-term('abstract', .),
        $record?language ! own:literal-term('language', .),
        $record?custom?keywords ! own:named-term('subject', .),
        own:linked-term('type', 'http://purl.org/dc/dcmitype/Text'),
        $record?genre ! own:named-term('type', .),
        (tg:identifiers($record), $record?custom?identifiers ! tg:identifier-text(.)) ! own:literal-term('identifier', .)"/>
  </xsl:function>

  <xsl:function name="own:terms-of-origin" as="element()*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="unpublished" as="xs:boolean" select="$record?type = ('manuscript', 'personal_communication')"/>
    <xsl:sequence select="
        $record?author?* ! own:named-term('creator', tg:inverted-name(.)),
        ($record?editor, $record?translator) ! ?* ! own:named-term('contributor', tg:inverted-name(.)),
        ($record?publisher, $record?custom?file-publisher)[1] ! own:named-term('publisher', .),
        own:date-term(if ($unpublished) then 'created' else 'issued', $record?issued),
        ($record?container-title, $record?collection-title) ! own:named-term('isPartOf', .),
        string-join(($record?archive, $record?archive_location), ', ')[. ne ''] ! own:named-term('source', .)"/>
  </xsl:function>

  <xsl:function name="own:terms-of-rights" as="element()*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        $record?custom?licence-address ! own:linked-term('license', iri-to-uri(.)),
        $record?custom?licence-text ! own:named-term('rights', .)"/>
  </xsl:function>

  <xsl:function name="own:literal-term" as="element()">
    <xsl:param name="term" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:element name="dcterms:{$term}"><xsl:value-of select="$value"/></xsl:element>
  </xsl:function>

  <xsl:function name="own:named-term" as="element()">
    <xsl:param name="term" as="xs:string"/>
    <xsl:param name="label" as="xs:string"/>
    <xsl:element name="dcterms:{$term}">
      <rdf:Description><rdfs:label><xsl:value-of select="$label"/></rdfs:label></rdf:Description>
    </xsl:element>
  </xsl:function>

  <xsl:function name="own:linked-term" as="element()">
    <xsl:param name="term" as="xs:string"/>
    <xsl:param name="address" as="xs:string"/>
    <xsl:element name="dcterms:{$term}"><xsl:attribute name="rdf:resource" select="$address"/></xsl:element>
  </xsl:function>

  <!-- A computed date is typed as EDTF (Library of Congress, datatype of ISO 8601-2). -->
  <xsl:function name="own:date-term" as="element()?">
    <xsl:param name="term" as="xs:string"/>
    <xsl:param name="date" as="map(*)?"/>
    <xsl:if test="exists(tg:date-text($date))">
      <xsl:element name="dcterms:{$term}">
        <xsl:if test="exists(tg:edtf($date))">
          <xsl:attribute name="rdf:datatype" select="'http://id.loc.gov/datatypes/edtf/EDTF'"/>
        </xsl:if>
        <xsl:value-of select="tg:date-text($date)"/>
      </xsl:element>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
