<?xml version="1.0" encoding="UTF-8"?>
<!-- The persons of a record. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- author, recipient, editor, translator: arrays of CSL names. -->
  <xsl:function name="tg:persons-of-record" as="map(xs:string, array(*))">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="headers" as="element(teiHeader)*" select="tg:headers($tei)"/>
    <xsl:variable name="source" as="element()?" select="tg:original-source($headers)"/>
    <xsl:variable name="statement" as="element(titleStmt)*" select="$headers/fileDesc/titleStmt"/>
    <xsl:variable name="actions" as="element(correspAction)*" select="tg:actions($tei)"/>
    <xsl:sequence select="map{
        'author': own:first-named((
            [own:named-senders($actions, $headers ! fileDesc/titleStmt/author)],
            $headers ! [fileDesc/titleStmt/author[not(own:is-transliterated(.) or own:translated(.))]],
            [own:senders($actions)],
            [own:participants($headers[1], $own:words-for-senders)],
            [tg:own-authors($headers[1])],
            [$source//author[not(own:is-one-of(., $statement/editor) or own:translated(.))]],
            [own:shared-authors($headers[1])],
            $statement[not($type = ('manuscript', 'personal_communication'))] ! [own:people-who-wrote(.)])),
        'recipient': own:first-named((
            [$actions[tg:action-type(.) = 'received']],
            [own:addressees($actions)],
            [own:participants($headers[1], $own:words-for-addressees)],
            [tg:own-addressees($headers[1])])),
        'editor': own:first-named((
            [own:editors-of-source($source, $type)],
            $statement ! [own:editors-of-file(., $type)[not(own:is-one-of(., own:people-who($source, $own:words-for-translating)))]])),
        'translator': own:first-named((
            [own:people-who($source, $own:words-for-translating)],
            [own:shared-translators($headers[1])],
            $statement ! [own:people-who(., $own:words-for-translating)])) }"/>
  </xsl:function>

  <xsl:function name="own:translated" as="xs:boolean">
    <xsl:param name="author" as="element(author)"/>
    <xsl:sequence select="own:role-matches($author, $own:words-for-translating)"/>
  </xsl:function>

  <!-- Whether it is in Latin letters what an author before it is in those of the same language. -->
  <xsl:function name="own:is-transliterated" as="xs:boolean">
    <xsl:param name="author" as="element(author)"/>
    <xsl:variable name="language" as="xs:string?" select="$author/@xml:lang[matches(., '-Latn', 'i')] ! tokenize(., '-')[1]"/>
    <xsl:sequence select="exists($author/preceding-sibling::author[@xml:lang = $language])"/>
  </xsl:function>

  <!-- Persons who sent it, where the file's authors are wholly others: those who edited it, or wrote most of the letters. -->
  <xsl:function name="own:named-senders" as="element()*">
    <xsl:param name="actions" as="element(correspAction)*"/>
    <xsl:param name="authors" as="element(author)*"/>
    <xsl:variable name="senders" as="element(persName)*" select="own:senders($actions)/descendant-or-self::persName[tg:first-text(.)]"/>
    <xsl:sequence select="
        $senders[not(own:words-of-names(($senders, $authors/descendant-or-self::*[@ref = $senders/@ref])) = own:words-of-names($authors))]"/>
  </xsl:function>

  <xsl:function name="own:words-of-names" as="xs:string*">
    <xsl:param name="names" as="element()*"/>
    <xsl:sequence select="$names ! tokenize(lower-case(tg:header-text(.)), '[^\p{L}\p{M}]+')[string-length(.) gt 2]"/>
  </xsl:function>

  <!-- Those who sent it. Some put the addressee beside them. -->
  <xsl:function name="own:senders" as="element()*">
    <xsl:param name="actions" as="element(correspAction)*"/>
    <xsl:variable name="addressees" as="element()*" select="own:addressees($actions)"/>
    <xsl:sequence select="
        for $sent in $actions[tg:action-type(.) = 'sent']
        return if ($sent/* intersect $addressees) then $sent/(persName | orgName | name | rs) except $addressees else $sent"/>
  </xsl:function>

  <xsl:function name="own:addressees" as="element()*">
    <xsl:param name="actions" as="element(correspAction)*"/>
    <xsl:sequence select="
        $actions[tg:action-type(.) = 'sent' or not(@type)]/(persName | orgName | name | rs)
        [matches(@type || ' ' || @role, $own:words-for-addressees, 'i')]"/>
  </xsl:function>

  <!-- Persons whom the header lists with such a role. -->
  <xsl:function name="own:participants" as="element(person)*">
    <xsl:param name="header" as="element(teiHeader)?"/>
    <xsl:param name="role" as="xs:string"/>
    <xsl:sequence select="$header/profileDesc/particDesc/(., listPerson)/person[matches(@role, $role, 'i')]"/>
  </xsl:function>

  <!-- Whom the source names more exactly: the file often calls its translator an editor. -->
  <xsl:function name="own:is-one-of" as="xs:boolean">
    <xsl:param name="person" as="element()"/>
    <xsl:param name="others" as="element()*"/>
    <xsl:variable name="names" as="map(*)*" select="tg:names($person)"/>
    <xsl:variable name="known" as="map(*)*" select="$others ! tg:names(.)"/>
    <xsl:sequence select="
        exists($names) and (every $name in $names satisfies some $other in $known satisfies deep-equal($name, $other))"/>
  </xsl:function>

  <!-- The names of the first group of elements that names anybody, each once. -->
  <xsl:function name="own:first-named" as="array(*)">
    <xsl:param name="groups" as="array(*)*"/>
    <xsl:variable name="named" as="array(*)*" select="$groups ! array{ own:each-once(tg:names(?*)) }"/>
    <xsl:sequence select="($named[array:size(.) gt 0], [])[1]"/>
  </xsl:function>

  <xsl:function name="own:each-once" as="map(*)*">
    <xsl:param name="names" as="map(*)*"/>
    <xsl:sequence select="fold-left($names, (), function($known, $name) {
        $known, $name[not(some $other in $known satisfies deep-equal($other, $name))] })"/>
  </xsl:function>

  <!-- Editors of what a chapter stands in, or of a printed source; a periodical's are not cited. -->
  <xsl:function name="own:editors-of-source" as="element()*">
    <xsl:param name="source" as="element()?"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:sequence select="
        $source[$type = ('book', 'chapter', 'document')]
        //(editor[not(own:role-matches(., $own:words-for-other-roles))] | respStmt[resp[own:means-editing(.)]])
        [not(parent::series or parent::seriesStmt)]"/>
  </xsl:function>

  <!-- Editors the file names; those who only say so in a respStmt count where no printed source has editors of its own, and
       those in another role not beside any whose role it is. -->
  <xsl:function name="own:editors-of-file" as="element()*">
    <xsl:param name="statement" as="element(titleStmt)"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="named" as="element(editor)*"
        select="$statement/editor[not(own:is-of-publisher(.))][own:role-matches(., '^edit') or not(own:role-matches(., $own:words-for-other-roles))]"/>
    <xsl:variable name="editors" as="element(editor)*"
        select="$named[not(@role) or own:role-matches(., 'edit') or not($named[own:role-matches(., 'edit')])]"/>
    <xsl:sequence select="
        if ($editors or not($type = ('manuscript', 'personal_communication', 'document', 'book', 'chapter'))) then $editors
        else $statement/(., ../editionStmt)/respStmt[resp[own:means-editing(.)]]"/>
  </xsl:function>

  <!-- Whether the header ties the editor to the publisher of the file, as the Deutsches Textarchiv does. -->
  <xsl:function name="own:is-of-publisher" as="xs:boolean">
    <xsl:param name="editor" as="element(editor)"/>
    <xsl:sequence select="
        tokenize($editor/@corresp) = $editor/ancestor::fileDesc/publicationStmt/descendant-or-self::*/@xml:id ! ('#' || .)"/>
  </xsl:function>

  <xsl:function name="own:people-who" as="element()*">
    <xsl:param name="statement" as="element()?"/>
    <xsl:param name="role" as="xs:string"/>
    <xsl:sequence select="
        $statement//(editor | author)[own:role-matches(., $role)],
        $statement//respStmt[resp[matches(., $role, 'i')]]
            [not(resp[matches(., 'meta-?dat|encod|mark-?up|digiti|review|proof|check', 'i')])]"/>
  </xsl:function>

  <!-- Who only a respStmt calls the author, as dictionaries and other files without a source have it. -->
  <xsl:function name="own:people-who-wrote" as="element(respStmt)*">
    <xsl:param name="statement" as="element(titleStmt)"/>
    <xsl:sequence select="$statement/respStmt[resp[matches(., $own:words-for-writing, 'i')]]"/>
  </xsl:function>

</xsl:stylesheet>
