<?xml version="1.0" encoding="UTF-8"?>
<!-- What the thing edited is a part of: a periodical, a volume of another title (TEI CO, 3.12.2.1 and 3.12.5). -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- How collected works and a volume of them are called. -->
  <xsl:variable name="own:words-for-collections" as="xs:string" select="
      '(^|\P{L})(werke|schriften|dichtungen|dramen|romane und|erzählungen|works|writings|plays|tragedies|comedies|poems|orations|speeches|lives|œuvres|oeuvres|théâtre'
      || '|opere|opera omnia|teatro|obras|samlede|skrifter|собрание|сочинени|произведени|dzieła|spisy|verzamelde)'
      || '|\p{L}werke($|\P{L})'"/>
  <xsl:variable name="own:words-for-volumes" as="xs:string" select="
      '(^|\P{L})(bde?\.?|b[aä]nde?|vols?\.?|volumes?|tome|t\.|т\.|том|bind)\s*([0-9]|[ivx]+(\P{L}|$))'"/>

  <!-- Something that appeared within something else: an article or a chapter, of a printed book
       also where nothing says of which. -->
  <xsl:function name="own:type-of-part" as="xs:string?">
    <xsl:param name="source" as="element()?"/>
    <xsl:sequence select="
        if (not($source/(analytic | title[@level = 'a']) or own:host($source) or own:is-collection($source))) then ()
        else if (tg:first-text($source//title[@level = 'j'])) then 'article-journal'
        else if (tg:container-title($source) or tg:first-text($source//(publisher | pubPlace))
                 or exists(own:scope-of-source($source, $own:units-of-pages))) then 'chapter'
        else 'article'[$source/analytic]"/>
  </xsl:function>

  <!-- The title of what it appeared in. -->
  <xsl:function name="tg:container-title" as="xs:string?">
    <xsl:param name="source" as="element()?"/>
    <xsl:variable name="host" as="element()?" select="own:host($source)"/>
    <xsl:sequence select="
        if ($host and not($source/analytic)) then tg:first-text(own:titles-of-source($host))
        else if ($source/(analytic | title[@level = 'a']))
        then (tg:first-text($source//title[@level = 'j']), tg:first-text($source/(monogr/title, title[@level = 'm'], title[@level = 's'])))[1]
        else own:joined-title(own:titles-of-source($source[own:is-collection(.)]))"/>
  </xsl:function>

  <!-- What the source calls its host. -->
  <xsl:function name="own:host" as="element()?">
    <xsl:param name="source" as="element()?"/>
    <xsl:sequence select="$source/relatedItem[@type = 'host']/(biblStruct | biblFull | bibl)[tg:first-text(own:titles-of-source(.))][1]"/>
  </xsl:function>

  <!-- A source of which the text edited is a part only: it has a title of another kind than the file has, and pages or a volume
       of it are named, or, of a printed book, it is called a collection, or the file a part (@level). -->
  <xsl:function name="own:is-collection" as="xs:boolean">
    <xsl:param name="source" as="element()?"/>
    <xsl:variable name="title" as="xs:string?" select="tg:first-text(own:titles-of-source($source[self::bibl or monogr or self::biblFull][not(analytic)]))"/>
    <xsl:variable name="whole" as="xs:string?" select="own:joined-title(own:titles-of-source($source))"/>
    <xsl:variable name="titles" as="element(title)*" select="$source/ancestor::teiHeader/fileDesc/titleStmt/title[not(@level = 's')]"/>
    <xsl:variable name="of-part" as="element(title)*" select="$titles[@level = 'a']"/>
    <xsl:variable name="titles-of-file" as="xs:string*"
        select="(if ($of-part) then $of-part else $titles) ! tg:header-text(.)[. ne '']"/>
    <xsl:sequence select="
        exists($title) and exists($titles-of-file)
        and (exists(own:scope-of-source($source, $own:units-of-pages || '|' || $own:units-of-volumes))
             or tg:first-text($source//(publisher | pubPlace))
                and ($of-part or matches($whole, $own:words-for-collections, 'i')
                     or matches(string-join($source/text()), $own:words-for-volumes, 'i')))
        and (every $known in $titles-of-file satisfies not(own:is-title-of-same-work($known, $title)))"/>
  </xsl:function>

  <!-- Whether one title holds all the telling words of the other: "History of the Peloponnesian War", "The Peloponnesian War". -->
  <xsl:function name="own:is-title-of-same-work" as="xs:boolean">
    <xsl:param name="one" as="xs:string"/>
    <xsl:param name="other" as="xs:string"/>
    <xsl:variable name="words" as="array(*)+" select="[own:telling-words($one)], [own:telling-words($other)]"/>
    <xsl:sequence select="
        contains(lower-case($one), lower-case($other)) or contains(lower-case($other), lower-case($one))
        or (every $word in $words[1]?* satisfies $word = $words[2]?*)
        or (every $word in $words[2]?* satisfies $word = $words[1]?*)"/>
  </xsl:function>

  <!-- Words of four letters or more, without diacritics. -->
  <xsl:function name="own:telling-words" as="xs:string*">
    <xsl:param name="title" as="xs:string"/>
    <xsl:variable name="plain" as="xs:string" select="replace(normalize-unicode(lower-case($title), 'NFKD'), '\p{M}', '')"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize($plain, '[^\p{L}\p{N}]+')[. ne '']"/>
    <xsl:variable name="long" as="xs:string*" select="$words[string-length(.) gt 3]"/>
    <xsl:sequence select="if (exists($long)) then $long else $words"/>
  </xsl:function>
</xsl:stylesheet>
