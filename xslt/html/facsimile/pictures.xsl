<?xml version="1.0" encoding="UTF-8"?>
<!-- From the address of a picture in the encoding to what a browser can show: a file, bytes in the address, or an
     image service (IIIF Image API 2 and 3). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Where page images lie that the encoding names without saying so: an address with {} for the name, or none. -->
  <xsl:param name="images" as="xs:string" select="''"/>

  <xsl:variable name="own:picture-types" as="xs:string+"
      select="'image/jpeg', 'image/jpg', 'image/png', 'image/gif', 'image/webp', 'image/avif', 'image/svg+xml'"/>
  <xsl:variable name="own:picture-names" as="xs:string" select="'\.(jpe?g|png|gif|webp|avif|svg)([?#].*)?$'"/>
  <!-- {service}/{region}/{size}/{rotation}/{quality}.{format}: IIIF Image API, «Image Request URI Syntax» -->
  <xsl:variable name="own:image-request" as="xs:string" select="
      '^(https?://[^?#]+)/(full|square|(pct:)?[0-9.]+(,[0-9.]+){3})/\^?(max|full|pct:[0-9.]+|!?[0-9]*,[0-9]*)/!?[0-9.]+/'
      || '(default|native|color|gr[ae]y|bitonal)\.[a-z0-9]+$'"/>

  <!-- What can be shown of a graphic, media or binaryObject, or of a pointer to a picture in an attribute; nothing where
       no browser shows it. A map:
         src      the address of the picture
         address  the address as the document means it, to be linked to
         service  of the image service, where there is one -->
  <xsl:function name="own:picture" as="map(xs:string, xs:string)?">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="element" as="element()" select="$node/ancestor-or-self::*[1]"/>
    <xsl:variable name="type" as="xs:string"
        select="lower-case(string($element[self::graphic or self::media or self::binaryObject]/@mimeType))"/>
    <xsl:choose>
      <xsl:when test="$node/self::binaryObject">
        <xsl:sequence select="own:bytes($node, $type)"/>
      </xsl:when>
      <xsl:when test="starts-with($type, 'video/') or starts-with($type, 'audio/')"/>
      <xsl:otherwise>
        <xsl:variable name="address" as="xs:string?"
            select="own:address(normalize-space(if ($node instance of element()) then $node/@url else $node), $element)"/>
        <xsl:sequence select="$address ! own:picture-at(., $type, $node instance of element())"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- $said: whether the encoding says that this is a picture, not only a pointer. -->
  <xsl:function name="own:picture-at" as="map(xs:string, xs:string)?">
    <xsl:param name="address" as="xs:string"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="said" as="xs:boolean"/>
    <xsl:variable name="remote" as="xs:boolean" select="matches($address, '^https?://[A-Za-z0-9.-]+(:[0-9]+)?(/|$)')"/>
    <xsl:variable name="named" as="xs:boolean" select="matches($address, '\.[A-Za-z0-9]{2,5}([?#].*)?$')"/>
    <xsl:choose>
      <xsl:when test="starts-with($address, 'data:')">
        <xsl:sequence select="map{'src': $address, 'address': $address}"/>
      </xsl:when>
      <xsl:when test="matches($address, '^[A-Za-z][A-Za-z0-9+.-]*:') and not($remote)"/>
      <xsl:when test="$remote and ($type = ('application/json', 'application/ld+json') or ends-with($address, '/info.json'))">
        <xsl:variable name="service" as="xs:string" select="replace($address, '/(info\.json)?$', '')"/>
        <xsl:sequence select="map{'src': $service || '/full/1000,/0/default.jpg', 'address': $service || '/info.json', 'service': $service}"/>
      </xsl:when>
      <xsl:when test="matches($address, $own:image-request)">
        <xsl:variable name="whole" as="xs:boolean" select="replace($address, $own:image-request, '$2') = 'full'"/>
        <xsl:sequence select="map:merge((map{'src': $address, 'address': $address},
            if ($whole) then map{'service': replace($address, $own:image-request, '$1')} else ()))"/>
      </xsl:when>
      <xsl:when test="$type = $own:picture-types or matches($address, $own:picture-names, 'i')
                      or $said and $remote and $type = '' and not($named)">
        <xsl:sequence select="map{'src': $address, 'address': $address}"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- The bytes of a binaryObject (TEI CO, COGRA), if they are a picture in base64. -->
  <xsl:function name="own:bytes" as="map(xs:string, xs:string)?">
    <xsl:param name="object" as="element(binaryObject)"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="bytes" as="xs:string" select="replace($object, '\s', '')"/>
    <xsl:if test="$type = $own:picture-types and lower-case(($object/@encoding, 'base64')[1]) = 'base64'
                  and matches($bytes, '^[A-Za-z0-9+/]+=*$')">
      <xsl:variable name="address" as="xs:string" select="'data:' || $type || ';base64,' || $bytes"/>
      <xsl:sequence select="map{'src': $address, 'address': $address}"/>
    </xsl:if>
  </xsl:function>

  <!-- The address that the encoding means, or where the user says that images lie; nothing that is not safe to follow. -->
  <xsl:function name="own:address" as="xs:string?">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="from" as="element()"/>
    <xsl:variable name="meant" as="xs:string" select="tg:pointer($pointer, $from)"/>
    <xsl:variable name="bare" as="xs:boolean" select="
        not(matches($meant, '^(https?:|data:)', 'i') or matches($meant, $own:picture-names, 'i'))"/>
    <xsl:sequence select="
        if ($meant = '') then ()
        else if (matches($meant, '^data:image/(jpeg|png|gif|webp|avif);base64,[A-Za-z0-9+/]+=*$')) then $meant
        else own:safe-url(if ($bare and $images != '') then replace($images, '\{\}', own:quoted($meant)) else $meant)"/>
  </xsl:function>

  <!-- Text that stands for itself in a replacement of fn:replace. -->
  <xsl:function name="own:quoted" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="replace($text, '[\\$]', '\\$0')"/>
  </xsl:function>

  <!-- The hosts that pictures come from, as a Content Security Policy names them. -->
  <xsl:function name="own:hosts" as="xs:string*">
    <xsl:param name="addresses" as="xs:string*"/>
    <xsl:sequence select="
        sort(distinct-values($addresses[matches(., '^https?://')] ! lower-case(replace(., '^(https?://[^/?#]+).*$', '$1', 'i'))))"/>
  </xsl:function>

</xsl:stylesheet>
