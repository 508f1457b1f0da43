<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of TEI (ND, CO) as CSL-JSON names. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:key name="own:named-by-id" match="*[@xml:id]" use="@xml:id"/>

  <!-- The persons and bodies that author, editor, respStmt or correspAction elements name, each a CSL name: family and
       given (non-dropping-particle, dropping-particle, suffix), or literal (with body where it is a body's). Empty
       names name nobody. -->
  <xsl:function name="tg:names" as="map(xs:string, xs:string)*">
    <xsl:param name="holders" as="element()*"/>
    <xsl:sequence select="$holders ! own:name-bearers(.) ! tg:name(.)[map:size(.) gt 0]"/>
  </xsl:function>

  <!-- One named person or body as a CSL name. Parts are taken where they are encoded, in the name itself or in the
       same name elsewhere in the document; a plain name is split at its comma, or else stays whole. -->
  <xsl:function name="tg:name" as="map(xs:string, xs:string)*">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="text" as="xs:string" select="
        tg:without-label(tg:without-whereabouts(tg:header-text(($name[addName]/name, $name)[1]))) => replace('\s*[,;:]$', '')"/>
    <xsl:variable name="encoded" as="element()?"
        select="($name[.//surname], own:names-of-target($name)[own:has-same-words(., $text)][.//surname])[1]"/>
    <xsl:choose>
      <xsl:when test="exists($encoded)">
        <xsl:sequence select="own:name-in-parts($encoded)"/>
      </xsl:when>
      <xsl:when test="exists(tg:own-name-in-parts($name))">
        <xsl:sequence select="tg:own-name-in-parts($name)"/>
      </xsl:when>
      <xsl:when test="$text = ''">
        <xsl:sequence select="own:names-of-target($name)[tg:header-text(.) ne ''][1]
            ! (if (.//surname) then own:name-in-parts(.) else tg:plain-name(tg:header-text(.)))"/>
      </xsl:when>
      <xsl:when test="tg:names-nobody($text) or $name/@type = 'role'"/>
      <xsl:when test="own:names-a-body($name)">
        <xsl:sequence select="map{ 'literal': $text, 'body': 'yes' }"/>
      </xsl:when>
      <xsl:when test="contains($text, ';') and (every $part in tokenize($text, ';') satisfies contains($part, ','))">
        <xsl:sequence select="tokenize($text, '\s*;\s*') ! tg:plain-name(.)"/>
      </xsl:when>
      <xsl:when test="tg:names-two-persons($text)">
        <xsl:sequence select="tokenize($text, $own:between-persons) ! map{ 'literal': . }"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="own:name-on-evidence($name, $text)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The elements that each stand for one person. Names beside the first that differ from it by language or type, or refer to
       the same person, are other forms of it; an author with such names, or with an identifier, is one person. -->
  <xsl:function name="own:name-bearers" as="element()*">
    <xsl:param name="holder" as="element()"/>
    <xsl:variable name="names" as="element()*" select="(
        $holder[self::persName or self::orgName or self::name or self::rs],
        $holder/persName, $holder/name, $holder/orgName,
        $holder/self::correspAction/(rs[matches(@type, '^(pers|org)')], .[not(persName or name or orgName)]/address/persName))"/>
    <xsl:variable name="first" as="element()?" select="($names[@type = 'full'], $names)[1]"/>
    <xsl:variable name="is-one" as="xs:boolean" select="
        exists($holder[self::author or self::editor][persName[2]][idno or @ref or @key or persName[@xml:lang or @type]])"/>
    <xsl:choose>
      <xsl:when test="$holder is $first or $holder[surname][not(self::respStmt)]">
        <xsl:sequence select="$holder"/>
      </xsl:when>
      <xsl:when test="exists($first)">
        <xsl:sequence select="$first,
            $names[not(. is $first)][own:is-another-person(., $first)
                or not($is-one) and name() = name($first) and not(@xml:lang or @type) and not((@ref, @key) = $first/(@ref, @key))]"/>
      </xsl:when>
      <xsl:when test="$holder/self::respStmt or $holder/self::correspAction"/>
      <xsl:when test="$holder/affiliation and not($holder/text()[normalize-space()])"/>
      <xsl:otherwise>
        <xsl:sequence select="$holder"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Whether two names of different languages, in one script, have surnames and forenames without a word in common. -->
  <xsl:function name="own:is-another-person" as="xs:boolean">
    <xsl:param name="name" as="element()"/>
    <xsl:param name="first" as="element()"/>
    <xsl:variable name="both" as="element()+" select="$first, $name"/>
    <xsl:sequence select="
        (every $one in $both satisfies $one[@xml:lang][not(@type or @ref or @key)][tg:first-text(surname)][tg:first-text(forename)])
        and count(distinct-values($both ! matches(., '^[\p{IsBasicLatin}\p{IsLatin-1Supplement}\p{IsLatinExtended-A}]+$'))) = 1
        and not(own:words-of-names($name) = own:words-of-names($first))"/>
  </xsl:function>

  <!-- Surname, forename (or, beside a surname, name), nameLink, genName (TEI ND, 14.2.1). What follows the first surname belongs
       to the family name; a name without a surname is one string. -->
  <xsl:function name="own:name-in-parts" as="map(xs:string, xs:string)">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="borne" as="element(surname)*" select="
        if ($name//surname[not(@type)]) then $name//surname[not(@type)] else $name//surname"/>
    <xsl:variable name="family" as="element()+"
        select="$borne | $name//nameLink[. >> $borne[1]][. &lt;&lt; $borne[last()]]"/>
    <xsl:variable name="links" as="element(nameLink)*" select="$name//nameLink except $family"/>
    <xsl:variable name="parts" as="map(xs:string, xs:string)" select="map{
        'family': tg:header-text-of-each($family),
        'non-dropping-particle': tg:header-text-of-each($links),
        'suffix': tg:header-text-of-each($name//genName) }"/>
    <xsl:variable name="given" as="xs:string" select="
        if ($name/forename and not(tg:first-text($name/forename))) then tg:one-line(string-join($name/text()))
        else tg:header-text-of-each(if ($name//forename) then $name//forename else $name/name[not(.//surname)])"/>
    <xsl:variable name="given-parts" as="map(xs:string, xs:string)?"
        select="if ($given = '') then () else if ($links) then map{ 'given': $given } else tg:given-parts($given)"/>
    <xsl:sequence select="
        map:merge(($given-parts, map:for-each($parts, function($key, $value) { map:entry($key, $value)[$value ne ''] })))"/>
  </xsl:function>

  <!-- The texts of elements, with a space between. -->
  <xsl:function name="tg:header-text-of-each" as="xs:string">
    <xsl:param name="elements" as="element()*"/>
    <xsl:sequence select="string-join($elements ! tg:header-text(.), ' ')"/>
  </xsl:function>

  <!-- The names of the person that @ref, @corresp or @sameAs points to within the document. -->
  <xsl:function name="own:names-of-target" as="element()*">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="document" as="document-node()?" select="root($name)[. instance of document-node()]"/>
    <xsl:variable name="ids" as="xs:string*" select="
        tg:pointers($name/(@ref, @corresp, @sameAs))[starts-with(., '#')] ! substring(., 2)"/>
    <xsl:variable name="found" as="element()*"
        select="if ($document) then $ids ! key('own:named-by-id', ., $document) else ()"/>
    <xsl:sequence select="$found/(self::persName | self::orgName | persName | orgName)"/>
  </xsl:function>

  <xsl:function name="own:names-a-body" as="xs:boolean">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="
        exists($name/self::orgName) or $name/@type = ('org', 'organisation', 'organization', 'corporate', 'institution')"/>
  </xsl:function>

  <xsl:function name="own:has-same-words" as="xs:boolean">
    <xsl:param name="name" as="element()"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="tg:sorted-words(tg:header-text($name)) = tg:sorted-words($text)"/>
  </xsl:function>
</xsl:stylesheet>
