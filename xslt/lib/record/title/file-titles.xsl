<?xml version="1.0" encoding="UTF-8"?>
<!-- Titles of files that say beside the title of the thing edited that this is an electronic edition of it. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- How some languages call an edition, and what is electronic. -->
  <xsl:variable name="own:words-for-editions" as="xs:string" select="
      'edition|editio|édition|edición|edizione|edição|ausgabe|utgave|udgave|uitgave|editie|ediția|izdanje|издани|издањ|видання|wydanie|vydání|έκδοση'
      || '|transcription|transcript|transkription|trascrizione|transcripción|versio|version|versión|versione'"/>
  <xsl:variable name="own:words-for-electronic" as="xs:string" select="
      'electronic|elektronisch|électronique|electrónica|elettronica|электронн|digital|numérique|цифров|machine[- ]?readable'
      || '|online|on-line|hypertext|e-?text|e-?book|tei|xml|sgml|數位|数字版|電子'"/>

  <!-- "Electronic critical text", "Edizione digitale". -->
  <xsl:variable name="own:electronic-edition" as="xs:string" select="
      '((' || $own:words-for-electronic || ')\p{L}*([\s-]+\p{L}+)?[\s-]+(text|resource|' || $own:words-for-editions || ')\p{L}*'
      || '|(' || $own:words-for-editions || ')\p{L}*(\s+\p{L}+)?\s+(' || $own:words-for-electronic || ')\p{L}*)'"/>

  <!-- "ELTeC edition", "Edition ELTeC". -->
  <xsl:variable name="own:project-edition" as="xs:string" select="
      '(\p{Lu}[\p{L}\-]*\p{Lu}\p{L}*\s+(' || $own:words-for-editions || ')\p{L}*|(' || $own:words-for-editions
      || ')\p{L}*\s+\p{Lu}[\p{L}\-]*\p{Lu}\p{L}*)'"/>

  <!-- Library records have the persons behind the title, and a slash between (ISBD): "Pebbles / by Ann Lee". -->
  <xsl:function name="own:without-responsibility" as="xs:string?">
    <xsl:param name="title" as="xs:string?"/>
    <xsl:param name="persons" as="xs:string*"/>
    <xsl:variable name="words" as="xs:string*" select="$persons ! tokenize(lower-case(.), '[^\p{L}]+')[string-length(.) gt 3]"/>
    <xsl:variable name="behind" as="xs:string" select="lower-case(replace($title, '^.*?\s/\s+', ''))"/>
    <xsl:sequence select="
        if (matches($title, '\S\s+/\s+\S')
            and (matches($behind, '^\W*(by|written|composed|compiled|edited|translated|made|set forth|von|par|di|por|door|av|af|auct(ore|or))\s')
                 or tokenize($behind, '[^\p{L}]+') = $words))
        then replace($title, '\s+/\s.*$', '') else $title"/>
  </xsl:function>

  <!-- "Lee, Ann: Pebbles. (1883) [Library]": a title that is an entry for the source has the source's title within. -->
  <xsl:function name="own:title-in-entry" as="xs:string?">
    <xsl:param name="title" as="xs:string?"/>
    <xsl:param name="source" as="element()?"/>
    <xsl:variable name="authors" as="xs:string*" select="$source//author ! (tg:header-text(.) || ':')"/>
    <xsl:sequence select="
        (own:titles-of-source($source) ! tg:header-text(.))[. ne ''][
            let $around := (substring-before($title, .), substring-after($title, .))
            return normalize-space($around[1]) = $authors and matches($around[2], '^[\s.,;]*([\[(][^\[\]()]*[\])]\s*)*$')][1]"/>
  </xsl:function>

  <!-- A title without what it says of the file. Of the titles that the sources have the longest that it begins or ends with,
       where the rest speaks of an edition; else without an addition in brackets or behind a mark, where the words of that are
       those of an electronic edition, or of that of a project with a name like "ELTeC", and nothing else. -->
  <xsl:function name="own:title-of-the-thing" as="xs:string?">
    <xsl:param name="title" as="xs:string?"/>
    <xsl:param name="in-sources" as="xs:string*"/>
    <xsl:variable name="same" as="xs:string?"
        select="sort($in-sources[own:only-adds-the-edition($title, .)], (), function($t) { -string-length($t) })[1]"/>
    <xsl:variable name="behind" as="xs:string"
        select="'\s*[:;,.–—-]\s+((an?|the|eine?|une?|la|il|una)\s+)?(\p{L}+\s+)?' || $own:electronic-edition || '\s*\.?\s*$'"/>
    <xsl:variable name="shorter" as="xs:string" select="
        own:without-remark-on-the-file(own:without-number-in-collection(string($title))) => replace($behind, '', 'i')
        => replace('\s*[:;–—-]\s+' || $own:project-edition || '$', '')
        => own:without-edition-of() => own:without-description-of()"/>
    <xsl:sequence select="($same, $shorter[matches(., '[\p{L}\p{N}]')], $title)[1]"/>
  </xsl:function>

  <!-- "An electronic edition of Emma". -->
  <xsl:function name="own:without-edition-of" as="xs:string">
    <xsl:param name="title" as="xs:string"/>
    <xsl:variable name="rest" as="xs:string"
        select="replace($title, '^((an?|the)\s+)?' || $own:electronic-edition || '\s+of\s+', '', 'i')"/>
    <xsl:sequence select="if (matches($rest, '^\p{Lu}')) then $rest else $title"/>
  </xsl:function>

  <!-- "Digital description of MS. 5", "Beschreibung von Cod. 5 (A. Lee, Codices, 1907)": what is described. -->
  <xsl:function name="own:without-description-of" as="xs:string">
    <xsl:param name="title" as="xs:string"/>
    <xsl:sequence select="
        replace($title, '^(an?\s+)?(digital|electronic)\s+(description|catalogue? record)\s+of\s+(.*?)\.?$', '$4', 'i')
        => replace('^Beschreibung von ((Cod|Ms|Hs)[^()]*?)(\s+\([^()]*\))?$', '$1')"/>
  </xsl:function>

  <!-- "Works, electronic version, no. 3 Emma". -->
  <xsl:function name="own:without-number-in-collection" as="xs:string">
    <xsl:param name="title" as="xs:string"/>
    <xsl:sequence select="
        if (matches($title, '^[^,]+,\s+' || $own:electronic-edition || ',?\s+n[or]\.\s*[0-9]+\p{L}?\s+\S', 'i'))
        then replace($title, '^.*?\sn[or]\.\s*[0-9]+\p{L}?\s+', '', 'i') else $title"/>
  </xsl:function>

  <!-- "Emma [electronic resource]"; in longer brackets a title may go on. -->
  <xsl:function name="own:without-remark-on-the-file" as="xs:string">
    <xsl:param name="title" as="xs:string"/>
    <xsl:variable name="bracketed" as="xs:string"
        select="'\s*[\[(（][^\[\]()（）]*(' || $own:words-for-electronic || '|^transcript|sample)[^\[\]()（）]*[\])）]\s*\.?\s*$'"/>
    <xsl:sequence select="
        if (count(tokenize(replace($title, '^.*[\[(（]', ''))) gt 6) then $title else replace($title, $bracketed, '', 'i')"/>
  </xsl:function>

  <!-- "An electronic transcription", "Machine readable text": a subtitle that the thing edited has not. -->
  <xsl:function name="own:speaks-of-the-file" as="xs:boolean">
    <xsl:param name="subtitle" as="xs:string"/>
    <xsl:sequence select="
        matches($subtitle, '^((an?|the|eine?|une?|un)\s+)?' || $own:electronic-edition || '\s*\.?$', 'i')
        or matches($subtitle, '^' || $own:project-edition || '$')
        or matches($subtitle, '^(numérisation|digiti[sz]ation|digitalisierung|encodage|encoding|transcri(ption|zione)|transkription) '
                              || '.*(edition|édition|ausgabe|edizione|edición)', 'i')"/>
  </xsl:function>

  <!-- "Emma: a digital edition" beside "Emma", "An electronic edition of Emma", "Works, electronic version, no. 3 Emma":
       what is added speaks of the file, not of the thing edited. -->
  <xsl:function name="own:only-adds-the-edition" as="xs:boolean">
    <xsl:param name="title" as="xs:string?"/>
    <xsl:param name="in-source" as="xs:string"/>
    <xsl:variable name="whole" as="xs:string" select="lower-case($title)"/>
    <xsl:variable name="part" as="xs:string" select="lower-case(tg:without-end-point($in-source))"/>
    <xsl:variable name="behind" as="xs:string" select="substring($whole, string-length($part) + 1)"/>
    <xsl:variable name="before" as="xs:string" select="substring($whole, 1, string-length($whole) - string-length($part))"/>
    <xsl:sequence select="
        starts-with($whole, $part) and matches($behind, '^\s*[:;,.(\[–—-]')
        and matches($behind, $own:words-for-editions || '|' || $own:words-for-electronic)
        or ends-with($whole, $part) and matches($before, '[^\p{L}\p{N}]$') and matches($before, $own:words-for-electronic)"/>
  </xsl:function>
</xsl:stylesheet>
