<?xml version="1.0" encoding="UTF-8"?>
<!-- Text, titles, names and addresses as BibTeX and BibLaTeX read them. Used beside lib/record.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <xsl:function name="tg:bibtex-field" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="$name || ' = {' || $value || '}'"/>
  </xsl:function>

  <xsl:function name="tg:bibtex-names" as="xs:string?">
    <xsl:param name="field" as="xs:string"/>
    <xsl:param name="names" as="array(*)?"/>
    <xsl:sequence select="string-join($names?* ! own:bibtex-name(.), ' and ')[. ne ''] ! tg:bibtex-field($field, .)"/>
  </xsl:function>

  <!-- "von Last, Jr, First"; a part that BibTeX would read otherwise stands in braces. -->
  <xsl:function name="own:bibtex-name" as="xs:string">
    <xsl:param name="name" as="map(*)"/>
    <xsl:variable name="particle" as="xs:string*" select="$name?dropping-particle, $name?non-dropping-particle"/>
    <xsl:variable name="von" as="xs:string*" select="$particle[matches(., '^\p{Ll}')] ! tg:bibtex-text(.)"/>
    <xsl:variable name="family" as="xs:string?" select="
        string-join(($particle[not(matches(., '^\p{Ll}'))], $name?family), ' ')[. ne '']
        ! own:bibtex-name-part(., matches(., '(^|\s)\p{Ll}'))"/>
    <xsl:variable name="others" as="xs:string*" select="($name?suffix, $name?given) ! own:bibtex-name-part(., false())"/>
    <xsl:sequence select="
        if ($name?literal) then '{' || tg:bibtex-text($name?literal) || '}'
        else string-join((string-join(($von, $family), ' '), $others), ', ')"/>
  </xsl:function>

  <xsl:function name="own:bibtex-name-part" as="xs:string">
    <xsl:param name="part" as="xs:string"/>
    <xsl:param name="protected" as="xs:boolean"/>
    <xsl:variable name="text" as="xs:string" select="tg:bibtex-text($part)"/>
    <xsl:sequence select="
        if ($protected or matches($part, ',|(^|\s)and(\s|$)', 'i')) then '{' || $text || '}' else $text"/>
  </xsl:function>

  <!-- A title: words with capitals in braces, since styles lower them. -->
  <xsl:function name="tg:bibtex-title" as="xs:string">
    <xsl:param name="title" as="xs:string"/>
    <xsl:variable name="words" as="xs:string*">
      <xsl:analyze-string select="tg:one-line($title)" regex="[\p{{L}}\p{{M}}\p{{N}}’'']+">
        <xsl:matching-substring>
          <xsl:sequence select="
              if (matches(., '\p{Lu}|\p{Lt}')) then '{' || tg:bibtex-text(.) || '}' else tg:bibtex-text(.)"/>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:sequence select="own:bibtex-escaped(.)"/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($words)"/>
  </xsl:function>

  <xsl:function name="tg:bibtex-text" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="own:bibtex-escaped(tg:one-line($text))"/>
  </xsl:function>

  <!-- An item of a list of publishers or places, in which BibLaTeX reads " and " as the end of an item. -->
  <xsl:function name="tg:bibtex-list-item" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="item" as="xs:string" select="tg:bibtex-text($text)"/>
    <xsl:sequence select="if (matches($item, '(^|\s)and(\s|$)', 'i')) then '{' || $item || '}' else $item"/>
  </xsl:function>

  <!-- Each character that TeX or BibTeX reads as markup, as the command that prints it. Braces too: BibTeX counts
       them even behind a backslash. -->
  <xsl:variable name="own:bibtex-commands" as="map(xs:string, xs:string)" select="map{
      '\': '\textbackslash{}', '{': '\textbraceleft{}', '}': '\textbraceright{}', '~': '\textasciitilde{}',
      '^': '\textasciicircum{}', '&#xA0;': '~', '#': '\#', '$': '\$', '%': '\%', '&amp;': '\&amp;', '_': '\_' }"/>

  <xsl:function name="own:bibtex-escaped" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="pieces" as="xs:string*">
      <xsl:analyze-string select="$text" regex="[\\{{}}~^#$%&amp;_&#xA0;]">
        <xsl:matching-substring><xsl:sequence select="$own:bibtex-commands(.)"/></xsl:matching-substring>
        <xsl:non-matching-substring><xsl:sequence select="."/></xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="own:without-ligatures(string-join($pieces))"/>
  </xsl:function>

  <!-- TeX sets two hyphens as a dash, two accents as a quotation mark: an empty group stands between. -->
  <xsl:function name="own:without-ligatures" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
        fold-left(('--', '--', '``', '``', &quot;''&quot;, &quot;''&quot;, '?`', '!`'), $text, function($so-far, $pair) {
            replace($so-far, $pair, substring($pair, 1, 1) || '{}' || substring($pair, 2), 'q') })"/>
  </xsl:function>

  <!-- A range of pages with the two hyphens that TeX sets as a dash. -->
  <xsl:function name="tg:bibtex-pages" as="xs:string">
    <xsl:param name="pages" as="xs:string"/>
    <xsl:sequence select="string-join(tokenize($pages, '\s*[–-]+\s*') ! tg:bibtex-text(.), '--')"/>
  </xsl:function>

  <!-- Addresses are read verbatim; what could end the field or begin a command is percent-encoded (RFC 3986). -->
  <xsl:function name="tg:bibtex-verbatim" as="xs:string">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="
        tg:one-line($address) => replace('\{', '%7B') => replace('\}', '%7D') => replace('\\', '%5C') => replace('\s', '%20')"/>
  </xsl:function>
</xsl:stylesheet>
