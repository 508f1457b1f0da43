<?xml version="1.0" encoding="UTF-8"?>
<!-- Identifiers of the edited document (TEI HD, 2.2.4: idno in publicationStmt). -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- What has a variable of its own in CSL, and what is no identifier of the whole: names of files, numbers of volumes. -->
  <xsl:variable name="own:types-of-no-identifiers" as="xs:string" select="
      '^(ur[il]|doi|e?-?issn|isbn.*|vol(ume)?|no|nr|number|issue|canon|collection|catalogue|shelfmark|signature)$|url|file|path|archival'"/>

  <!-- The others, each a map of type and value; not the address at which the document is found. -->
  <xsl:function name="tg:other-identifiers" as="map(xs:string, xs:string)*">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:param name="address" as="xs:string?"/>
    <xsl:variable name="numbers" as="element(idno)*" select="
        ($header/fileDesc/publicationStmt//idno, tg:original-source($header)//idno[matches(@type, '^(arxiv|pmc?id|hal-?id|bibcode)$', 'i')])[not(idno)][tg:first-text(.)][not(matches(@type, $own:types-of-no-identifiers, 'i'))]"/>
    <xsl:for-each-group select="$numbers[own:type-of-identifier(.)][not(own:address-of(.) = $address)]"
        group-by="own:type-of-identifier(.) || ' ' || tg:header-text(.)">
      <xsl:sequence select="map{ 'type': own:type-of-identifier(.), 'value': tg:header-text(.) }"/>
    </xsl:for-each-group>
    <xsl:sequence select="own:name-in-text-services($header)[not(. = $numbers ! tg:header-text(.))] ! map{ 'type': 'CTS', 'value': . }"/>
  </xsl:function>

  <!-- The name by which Canonical Text Services know the text (CTS URN), where the text itself has it. -->
  <xsl:function name="own:name-in-text-services" as="xs:string?">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:variable name="wholes" as="element()*" select="$header/../text/(. | body | body/div[not(preceding-sibling::div)])"/>
    <xsl:sequence select="($wholes/(@n, @xml:base) ! tg:one-line(.))[matches(., '^urn:cts:[^:\s]+:[^:\s]+$')][1]"/>
  </xsl:function>

  <!-- As it is called, else by its scheme. -->
  <xsl:function name="own:type-of-identifier" as="xs:string?">
    <xsl:param name="idno" as="element(idno)"/>
    <xsl:variable name="scheme" as="xs:string?"
        select="upper-case(substring-before(tg:header-text($idno), ':'))[. = ('URN', 'ARK', 'HDL')]"/>
    <xsl:sequence select="($idno/@type ! tg:one-line(.)[. ne ''], $scheme)[1]"/>
  </xsl:function>

  <!-- An identifier as one string: itself where it is a URI, else behind its type. -->
  <xsl:function name="tg:identifier-text" as="xs:string">
    <xsl:param name="identifier" as="map(xs:string, xs:string)"/>
    <xsl:sequence select="
        if (matches($identifier?value, '^[A-Za-z][A-Za-z0-9+.\-]+:\S+$')) then $identifier?value
        else $identifier?type || ': ' || $identifier?value"/>
  </xsl:function>

  <!-- As it is written, or as @xml:base completes it (put together, not resolved: no base is so wrong that it fails); of a handle
       (RFC 3650), an ARK and a national bibliography number of a country that has one resolver for all (RFC 8458) its address
       at the resolver. -->
  <xsl:function name="own:address-of" as="xs:string">
    <xsl:param name="idno" as="element(idno)"/>
    <xsl:variable name="written" as="xs:string" select="tg:one-line($idno)"/>
    <xsl:sequence select="
        if (matches($idno/@type, '^(handle|hdl)$', 'i') and matches($written, '^(hdl:\s*)?\d[\d.]*/\S+$', 'i'))
        then 'https://hdl.handle.net/' || replace($written, '^hdl:\s*', '', 'i')
        else if ($idno/@xml:base[matches(., '^https?://[^/\s]+/\S*$')] and matches($written, '^[^\s:/?#][^\s:]*$'))
        then own:joined($idno/@xml:base, iri-to-uri($written))
        else if (matches($written, '^ark:/?\d{5,}/\S+$')) then 'https://n2t.net/' || $written
        else if (matches($written, '^urn:nbn:(de|at|ch):\S+$', 'i')) then 'https://nbn-resolving.org/' || $written
        else $written"/>
  </xsl:function>

  <!-- The first ISBN of as many digits as one has, that of thirteen before that of ten. -->
  <xsl:function name="own:isbn" as="xs:string?">
    <xsl:param name="idnos" as="element(idno)*"/>
    <xsl:variable name="texts" as="xs:string*" select="$idnos[matches(@type, '^isbn', 'i')] ! tg:header-text(.)"/>
    <xsl:variable name="of-length" as="xs:string*" select="
        (13, 10) ! (let $n := . return $texts[string-length(replace(., '[^0-9Xx]', '')) = $n])"/>
    <xsl:sequence select="$of-length[1]"/>
  </xsl:function>
</xsl:stylesheet>
