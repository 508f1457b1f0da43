<?xml version="1.0" encoding="UTF-8"?>
<!-- What a project says of its document in elements of its own (TEI TD, customization): they are taken for what people who
     know TEI would take them for, by their names. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Who wrote it. -->
  <xsl:function name="tg:own-authors" as="element()*">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:sequence select="
        own:described($header)[local-name() = ('author', 'sender')],
        $header/fileDesc/titleStmt/*[not(self::tei:*)]/descendant-or-self::*[local-name() = ('author', 'author_name')][not(*/local-name() = 'author_name')]"
        xmlns:tei="http://www.tei-c.org/ns/1.0"/>
  </xsl:function>

  <!-- A name in which an element of a project's own holds the family name. -->
  <xsl:function name="tg:own-name-in-parts" as="map(xs:string, xs:string)?">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="family" as="element()?" select="$name/*[local-name() = ('family', 'surname')][not(self::surname)][tg:first-text(.)][1]"/>
    <xsl:variable name="others" as="xs:string" select="tg:one-line(string-join($name/node()[not(. is $family)]))"/>
    <xsl:sequence select="
        $family ! map:merge((map{ 'family': tg:header-text(.) }, $others[. ne ''] ! map{ 'given': replace(., '^[,\s]+|[,\s]+$', '') }))"/>
  </xsl:function>

  <!-- To whom. -->
  <xsl:function name="tg:own-addressees" as="element()*">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:sequence select="own:described($header)[local-name() = ('addressee', 'recipient')]"/>
  </xsl:function>

  <!-- When. -->
  <xsl:function name="tg:own-dates" as="element()*">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:sequence select="own:described($header)[matches(local-name(), '^(date|letterDate)')]"/>
  </xsl:function>

  <xsl:function name="own:described" as="element()*">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:sequence select="$header/fileDesc/sourceDesc/*[not(self::tei:*)]//*[not(ancestor::tei:note)]"
        xmlns:tei="http://www.tei-c.org/ns/1.0"/>
  </xsl:function>
</xsl:stylesheet>
