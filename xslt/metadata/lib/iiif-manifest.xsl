<?xml version="1.0" encoding="UTF-8"?>
<!-- The manifest itself (IIIF Presentation API 3.0, 5.2): what it says of the document. Used beside lib/record.xsl,
     lib/surfaces.xsl, iiif-canvas.xsl and json.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:variable name="own:address" as="xs:string" select="'^https?://[^\s&quot;&lt;&gt;\\^`{}|]+$'"/>

  <!-- $set: base, images, beside, lang, reading, output (see iiif.xsl). -->
  <xsl:function name="tg:iiif-manifest" as="xs:string">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="set" as="map(xs:string, item()*)"/>
    <xsl:variable name="surfaces" as="element()*" select="tg:surfaces($tei)"/>
    <xsl:variable name="sizeless" as="element()?" select="$surfaces[empty(tg:surface-space(.))][1]"/>
    <xsl:choose>
      <xsl:when test="empty($surfaces ! tg:surface-image(.))">
        <xsl:sequence select="tg:nothing('the document has no images of surfaces')"/>
      </xsl:when>
      <xsl:when test="$sizeless">
        <xsl:sequence select="tg:nothing('neither the coordinates of ' || own:surface-named($sizeless)
            || ' nor the width and height of its image are given')"/>
      </xsl:when>
      <xsl:when test="not(matches($set?base, $own:address)) or contains($set?base, '#')">
        <xsl:sequence select="tg:unset('a manifest is known by its address on the web: set `base` to that of the folder of outputs')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="tg:json(own:manifest($tei, map:put($set, 'id', own:own-address($set))))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="own:surface-named" as="xs:string">
    <xsl:param name="surface" as="element()"/>
    <xsl:sequence select="'`' || local-name($surface) || '` '
        || ($surface/@xml:id, $surface/@n, count($surface/preceding::*[local-name() = local-name($surface)]) + 1)[1] ! string()"/>
  </xsl:function>

  <xsl:function name="own:own-address" as="xs:string">
    <xsl:param name="set" as="map(xs:string, item()*)"/>
    <xsl:sequence select="own:folder(iri-to-uri($set?base)) || string-join(tokenize($set?output, '/') ! encode-for-uri(.), '/')"/>
  </xsl:function>

  <xsl:function name="own:folder" as="xs:string">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="replace($address, '/+$', '') || '/'"/>
  </xsl:function>

  <xsl:function name="own:manifest" as="map(xs:string, item())">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="set" as="map(xs:string, item()*)"/>
    <xsl:variable name="read" as="element()" select="tg:prepared($tei, $set?reading)"/>
    <xsl:variable name="surfaces" as="element()+" select="tg:surfaces($read)"/>
    <xsl:variable name="record" as="map(xs:string, item()*)" select="tg:record($tei)"/>
    <xsl:variable name="language" as="xs:string" select="own:label-language($tei, $set?lang)"/>
    <xsl:variable name="labels" as="map(xs:string, xs:string)" select="tg:labels($language)"/>
    <xsl:variable name="pages" as="map(xs:string, item()*)" select="tg:iiif-text-pages($read)"/>
    <xsl:sequence select="map:merge((
        map{
          '@context': 'http://iiif.io/api/presentation/3/context.json', 'id': $set?id, 'type': 'Manifest',
          'label': own:in-language(($record?title, '[' || $labels?title || ']')[1], own:header-language($tei)),
          'items': array{
              for $n in 1 to count($surfaces) return tg:iiif-canvas($surfaces[$n], $n, $pages, $language, $labels, $set) } },
        $record?abstract ! map{ 'summary': own:in-language(., own:header-language($tei)) },
        own:facts($record, $language, $labels),
        own:rights($record, $language, $labels),
        $record?URL[matches(., $own:address)] ! map{ 'homepage': array{ map{
            'id': ., 'type': 'Text', 'format': 'text/html', 'label': own:in-language(($record?source, .)[1], 'none') } } },
        own:beside($set)))"/>
  </xsl:function>

  <!-- Persons, dates, kind, archive, ... under the labels of the reading page. -->
  <xsl:function name="own:facts" as="map(xs:string, item())?">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="labels" as="map(xs:string, xs:string)"/>
    <xsl:variable name="facts" as="array(xs:string*)*" select="
        ['author', $record?author?* ! tg:inverted-name(.)], ['to', $record?recipient?* ! tg:inverted-name(.)],
        ['editor', $record?editor?* ! tg:inverted-name(.)],
        ['date', ($record?issued?literal, tg:edtf($record?issued))[1]], ['kind', $record?genre],
        ['archive', $record?custom?archival-reference],
        ['publisher', $record?custom?file-publisher], ['languages', $record?language]"/>
    <xsl:variable name="said" as="array(xs:string*)*" select="$facts[exists(?2)]"/>
    <xsl:sequence select="
        if (empty($said)) then ()
        else map{ 'metadata': array{ $said ! map{
            'label': own:in-language($labels(?1), $language), 'value': map{ 'none': array{ ?2 } } } } }"/>
  </xsl:function>

  <!-- Only addresses of Creative Commons and RightsStatements.org can be rights; the words of a licence, or another
       address, are a statement that viewers have to show. -->
  <xsl:function name="own:rights" as="map(xs:string, item())*">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="labels" as="map(xs:string, xs:string)"/>
    <xsl:variable name="address" as="xs:string?" select="$record?custom?licence-address"/>
    <xsl:variable name="words" as="xs:string?" select="($record?custom?licence-text, $address)[1]"/>
    <xsl:sequence select="
        $address[matches(., '^https?://(www\.)?(creativecommons\.org/(licenses|publicdomain)|rightsstatements\.org/vocab)/\S+$')]
        ! map{ 'rights': replace(., '^https?://(www\.)?', 'http://') },
        $words ! map{ 'requiredStatement': map{
            'label': own:in-language($labels?rights, $language), 'value': map{ 'none': array{ . } } } }"/>
  </xsl:function>

  <!-- Other outputs of the same document, by the catalog of formats: texts to read as renderings, the rest as descriptions. -->
  <xsl:function name="own:beside" as="map(xs:string, item())*">
    <xsl:param name="set" as="map(xs:string, item()*)"/>
    <xsl:variable name="formats" as="element()*" select="
        doc('../../formats.xml')/*/*[@id = $set?beside][not(@scope = 'project')]"/>
    <xsl:variable name="links" as="map(*)*" select="$formats ! map{
        'id': replace($set?id, '\.iiif\.json$', '') || '.' || @extension,
        'type': if (starts-with(@media-type, 'text/')) then 'Text' else 'Dataset',
        'format': string(@media-type), 'label': own:in-language(@title, 'en') }"/>
    <xsl:sequence select="
        map{ 'rendering': array{ $links[?type = 'Text'] } }[$links?type = 'Text'],
        map{ 'seeAlso': array{ $links[?type = 'Dataset'] } }[$links?type = 'Dataset']"/>
  </xsl:function>

  <!-- A text in a language: a BCP 47 tag as the specification's own schema takes it, or "none". -->
  <xsl:function name="own:in-language" as="map(xs:string, array(xs:string))">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="map{ (replace($language, '-[^-]*\d.*$', '')[matches(., '^[A-Za-z]{2,8}(-[A-Za-z]+)*$')], 'none')[1]: [ $text ] }"/>
  </xsl:function>

  <xsl:function name="own:header-language" as="xs:string">
    <xsl:param name="tei" as="element()"/>
    <xsl:sequence select="($tei/teiHeader/fileDesc/titleStmt/title[1]/ancestor-or-self::*[@xml:lang][1]/@xml:lang/string(), 'none')[1]"/>
  </xsl:function>

  <xsl:function name="own:label-language" as="xs:string">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="set" as="xs:string"/>
    <xsl:variable name="wanted" as="xs:string" select="if ($set = 'auto') then own:header-language($tei) else $set"/>
    <xsl:sequence select="(lower-case(tokenize($wanted, '-')[1])[. = tg:interface-languages()], tg:interface-languages())[1]"/>
  </xsl:function>
</xsl:stylesheet>
