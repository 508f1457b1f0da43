<?xml version="1.0" encoding="UTF-8"?>
<!-- Files that have no source: the periodical that their seriesStmt names is that of the thing itself (TEI HD, 2.2.7), and the date
     of an article that appeared in one is its own; of others it stays the file's. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Whether sourceDesc says so in words, and describes nothing. -->
  <xsl:function name="own:is-born-digital" as="xs:boolean">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:variable name="source" as="element(sourceDesc)*" select="$header/fileDesc/sourceDesc"/>
    <xsl:sequence select="
        empty($source//(bibl | biblStruct | biblFull | msDesc | object | recordingStmt | scriptStmt | correspDesc)[tg:first-text(.)])
        and matches(string-join($source ! tg:header-text(.)),
            'born[- ]?digital|digitally born|(no|without) (\p{L}+ )?(source|original)|this is the (original|source)|original (digital|electronic|work|composition)'
            || '|(written|created|authored|composed) (directly )?(in|as) (\p{L}+ )?(tei|xml|digital|electronic|machine)'
            || '|nativement numérique|sans source|keine vorlage|ohne vorlage|digital entstanden|nativo digitale', 'i')"/>
  </xsl:function>

  <!-- The periodical that a file without a source says it is an article of. -->
  <xsl:function name="own:periodical-of-file" as="element(seriesStmt)?">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:sequence select="$header[own:is-born-digital(.)]/fileDesc/seriesStmt[tg:first-text(title[@level = 'j'])][1]"/>
  </xsl:function>

  <!-- When an article without a source appeared, in a periodical that is named or counted. -->
  <xsl:function name="tg:date-of-article" as="map(*)?">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:variable name="statement" as="element(publicationStmt)*" select="
        $header[own:is-born-digital(.)]/fileDesc[own:periodical-of-file(..) or publicationStmt/idno[@type = ('volume', 'issue')]]/publicationStmt"/>
    <xsl:sequence select="tg:first-date($statement/date)"/>
  </xsl:function>

  <!-- Its title, and where in it the article stands. -->
  <xsl:function name="own:place-in-periodical" as="map(xs:string, xs:string?)">
    <xsl:param name="periodical" as="element(seriesStmt)?"/>
    <xsl:sequence select="map{
        'container-title': tg:first-text($periodical/title[@level = 'j']),
        'volume': own:number-of($periodical/biblScope, $own:units-of-volumes),
        'issue': own:number-of($periodical/biblScope, $own:units-of-issues),
        'page': own:number-of($periodical/biblScope, $own:units-of-pages),
        'ISSN': tg:first-text($periodical/idno[upper-case(@type) = ('ISSN', 'E-ISSN', 'EISSN')]) }"/>
  </xsl:function>

  <!-- "8", also where it is written "Issue 8", or @n has it beside the title of the issue. -->
  <xsl:function name="own:number-of" as="xs:string?">
    <xsl:param name="scopes" as="element(biblScope)*"/>
    <xsl:param name="units" as="xs:string"/>
    <xsl:variable name="scope" as="element(biblScope)?" select="$scopes[matches((@unit, @type)[1], '^(' || $units || ')$', 'i')][1]"/>
    <xsl:sequence select="
        (own:scope-text($scope)[matches(., '\d')], $scope/@n ! tg:one-line(.)[. ne ''], own:scope-text($scope))[1]
        ! replace(., '^\p{L}+\.?\s+(\d)', '$1')"/>
  </xsl:function>
</xsl:stylesheet>
