<?xml version="1.0" encoding="UTF-8"?>
<!-- Where the edited document is found: address, DOI, digital archive. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Who numbers works, and keeps none. -->
  <xsl:variable name="own:files-of-works" as="xs:string" select="'wikidata|viaf|d-nb\.info|isni|worldcat'"/>

  <!-- Where the file is worked on, which is no page to read where there is one beside. -->
  <xsl:variable name="own:stores-of-code" as="xs:string" select="'^https?://(raw\.)?(github|gitlab|githubusercontent|bitbucket)\.'"/>

  <!-- Where to find it: the file's own address and who publishes it there, else those of the digital source, else the address
       that the original source has, also a manuscript at its library. -->
  <xsl:function name="tg:access" as="map(xs:string, item()*)">
    <xsl:param name="headers" as="element(teiHeader)*"/>
    <xsl:variable name="statement" as="element(publicationStmt)*" select="$headers[1]/fileDesc/publicationStmt"/>
    <xsl:variable name="digital" as="element()?" select="tg:digital-source($headers)"/>
    <xsl:variable name="numbers" as="element(idno)*" select="$statement//idno[not(idno)]"/>
    <xsl:variable name="own-addresses" as="xs:string*" select="
        (($numbers[not(@type) or matches(@type, 'ur[iln]|handle|hdl|doi|ark|pid|permalink', 'i')],
          $numbers[@xml:base[not(matches(., $own:files-of-works))]])
        ! own:address-of(.), $statement/(ptr, ref)/@target ! string(.), $headers[1]/profileDesc/correspDesc/@ref ! string(.))[matches(., '^https?://\S+$')][tg:is-item-address(.)]"/>
    <xsl:variable name="own-address" as="xs:string?" select="($own-addresses[not(matches(., $own:stores-of-code))], $own-addresses)[1]"/>
    <xsl:variable name="address" as="xs:string?" select="
        ($own-address, tg:web-addresses($digital),
         tg:web-addresses(tg:original-source($headers))[tg:is-item-address(.)][not(matches(., '//(dx\.)?doi\.org/'))],
         $headers[1]/fileDesc/sourceDesc/msDesc/msIdentifier/idno/tg:one-line(.)[matches(., '^https?://\S+$')])[1]"/>
    <!-- Its own before that of what it stands in. -->
    <xsl:variable name="dois" as="element(idno)*" select="
        ($statement, tg:original-source($headers), $headers/fileDesc/sourceDesc/msDesc/msIdentifier)//idno[upper-case(@type) = 'DOI']"/>
    <xsl:sequence select="map{
        'source':
            if ($own-address) then ($statement/(publisher, distributor, authority) ! own:body-name(.))[1]
            else (own:digital-source-name($digital)[not(own:is-title-of-file($headers[1], .))],
                  tg:first-text($headers/fileDesc/sourceDesc//msIdentifier[tg:is-database(.)]/repository))[1],
        'URL': $address,
        'DOI': tg:doi(($dois[not(ancestor::monogr or ancestor::series)], $dois) ! string(.), $address) }"/>
  </xsl:function>

  <!-- Whether it is the title of the work, which says nothing of where it is found. -->
  <xsl:function name="own:is-title-of-file" as="xs:boolean">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="
        $header/fileDesc/titleStmt/title ! lower-case(tg:header-text(.)) = lower-case($name)
        or (some $title in $header/fileDesc/titleStmt/title satisfies own:only-adds-the-edition(tg:header-text($title), $name))"/>
  </xsl:function>

  <!-- What the digital source calls itself. -->
  <xsl:function name="own:digital-source-name" as="xs:string?">
    <xsl:param name="digital" as="element()?"/>
    <xsl:sequence select="(
        tg:first-text($digital/(descendant::publisher, descendant::distributor, orgName, name)),
        tg:first-text($digital/ref[not(matches(., 'https?://'))]),
        tg:first-text($digital//title))[1]"/>
  </xsl:function>

  <!-- A DOI without its resolver (ISO 26324: 10.prefix/suffix). -->
  <xsl:function name="tg:doi" as="xs:string?">
    <xsl:param name="candidates" as="xs:string*"/>
    <xsl:param name="address" as="xs:string?"/>
    <xsl:variable name="bare" as="xs:string*" select="
        $candidates ! replace(tg:one-line(.), '^(https?://(dx\.)?doi\.org/|doi:\s*)', '', 'i'),
        $address[matches(., '^https?://(dx\.)?doi\.org/')] ! replace(., '^https?://(dx\.)?doi\.org/', '')"/>
    <xsl:sequence select="$bare[matches(., '^10\.\d{4,9}/\S+$')][1]"/>
  </xsl:function>
</xsl:stylesheet>
