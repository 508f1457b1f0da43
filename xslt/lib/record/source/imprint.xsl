<?xml version="1.0" encoding="UTF-8"?>
<!-- How the thing edited was published (TEI COBICO: imprint, biblScope). -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:variable name="own:units-of-pages" as="xs:string" select="'pp?|pages?|pg|s'"/>
  <xsl:variable name="own:units-of-issues" as="xs:string" select="'issue|number|no|nr|heft'"/>
  <xsl:variable name="own:units-of-volumes" as="xs:string" select="'vol|volume|bd|band|tome|tom|bind'"/>

  <!-- Who published the thing edited: the imprint of its source, else, where no source is named, the file's own. -->
  <xsl:function name="tg:imprint" as="map(xs:string, item()*)">
    <xsl:param name="headers" as="element(teiHeader)*"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="source" as="element()?" select="tg:original-source($headers)"/>
    <xsl:sequence select="
        if ($type = ('manuscript', 'personal_communication')) then map{}
        else if ($source) then own:with-isbn(tg:imprint-of-source($source, $type), $type, $headers[1])
        else map:merge((own:publishing($headers[1]/fileDesc/publicationStmt[not(own:is-of-later-date(., $headers[1]))]), own:place-in-periodical(own:periodical-of-file($headers[1]))))
             => own:with-isbn($type, $headers[1])"/>
  </xsl:function>

  <!-- Whether the words about the source name another year than that in which the file was published: its publisher is another. -->
  <xsl:function name="own:is-of-later-date" as="xs:boolean">
    <xsl:param name="statement" as="element(publicationStmt)"/>
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:variable name="year" as="xs:integer?" select="tg:year(own:date-in-prose($header, ()))"/>
    <xsl:sequence select="exists($year) and not($statement/date ! tg:year(tg:date(.)) = $year)"/>
  </xsl:function>

  <!-- The ISBN of a book that only the file gives. -->
  <xsl:function name="own:with-isbn" as="map(xs:string, item()*)">
    <xsl:param name="imprint" as="map(xs:string, item()*)"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:sequence select="
        if ($imprint?ISBN or not($type = ('book', 'chapter', 'report', 'thesis'))) then $imprint
        else map:put($imprint, 'ISBN', own:isbn($header/fileDesc/publicationStmt//idno))"/>
  </xsl:function>

  <!-- The imprint of one bibl, biblStruct or biblFull, and the place of a part within it. -->
  <xsl:function name="tg:imprint-of-source" as="map(xs:string, item()*)">
    <xsl:param name="source" as="element()"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:sequence select="map:merge((
        own:publishing($source//(imprint | publicationStmt) | $source[self::bibl]),
        map{
            'container-title': tg:container-title($source),
            'volume': (own:scope-of-source($source, $own:units-of-volumes), $source/titleStmt/title[@type = 'volume']/@n ! tg:one-line(.)[. ne ''])[1],
            'issue': own:scope-of-source($source, $own:units-of-issues),
            'page': (own:scope-of-source($source, $own:units-of-pages) ! replace(., '^(pp?|S)\.?\s*(\d)', '$2'))[$type = ('chapter', 'article', 'article-journal')],
            'edition': tg:without-end-point(tg:first-text($source//edition)),
            'ISBN': own:isbn($source//idno),
            'ISSN': tg:first-text($source//idno[upper-case(@type) = 'ISSN']) }))"/>
  </xsl:function>

  <!-- A biblScope by its unit, of the thing itself and not of its series. -->
  <xsl:function name="own:scope-of-source" as="xs:string?">
    <xsl:param name="source" as="element()?"/>
    <xsl:param name="units" as="xs:string"/>
    <xsl:sequence select="own:scope-text(
        ($source//biblScope[matches((@unit, @type)[1], '^(' || $units || ')$', 'i')][not(own:counts-in-series(.))])[1])"/>
  </xsl:function>

  <!-- @from and @to where given, as a range with an en dash, else the text, of an empty element its number. -->
  <xsl:function name="own:scope-text" as="xs:string?">
    <xsl:param name="scope" as="element(biblScope)?"/>
    <xsl:sequence select="
        if ($scope/@from) then string-join(distinct-values($scope/(@from, @to)), '–')
        else (tg:first-text($scope), $scope[not(node())]/@n ! tg:one-line(.)[. ne ''])[1]"/>
  </xsl:function>

  <!-- Whether it is the number of a volume in its series: it stands there, or, in a bibl, right behind the series' title.
       What calls itself a series but is a periodical has volumes of its own. -->
  <xsl:function name="own:counts-in-series" as="xs:boolean">
    <xsl:param name="scope" as="element(biblScope)"/>
    <xsl:sequence select="
        not(matches(($scope/@unit, $scope/@type)[1], '^(' || $own:units-of-pages || ')$', 'i'))
        and (exists($scope/ancestor::*[self::series or self::seriesStmt][not(title/@level = 'j')])
             or $scope/parent::bibl/title/@level = 'm' and $scope/preceding-sibling::title[1]/@level = 's')"/>
  </xsl:function>
</xsl:stylesheet>
