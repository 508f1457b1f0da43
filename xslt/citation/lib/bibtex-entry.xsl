<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as a BibTeX entry (btxdoc; url, language, day, date, abstract as BibLaTeX and Zotero read them).
     Used beside lib/record.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:fn="http://www.w3.org/2005/xpath-functions"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <xsl:variable name="own:bibtex-types" as="map(xs:string, xs:string)" select="map{
      'manuscript': 'unpublished', 'book': 'book', 'chapter': 'incollection', 'article-journal': 'article',
      'thesis': 'phdthesis', 'report': 'techreport' }"/>
  <xsl:variable name="own:bibtex-months" as="xs:string+"
      select="'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'"/>

  <!-- One entry, fields in a fixed order, with a line end after it. Unicode stays; a field holds one line. -->
  <xsl:function name="tg:bibtex" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="fields" as="xs:string*" select="
        own:bibtex-names('author', $record?author), own:bibtex-names('editor', $record?editor),
        own:bibtex-names('translator', $record?translator),
        $record?title ! own:bibtex-field('title', own:bibtex-title(.)),
        ($record?container-title ! own:bibtex-field(own:bibtex-container($record?type), own:bibtex-title(.))),
        ($record?collection-title ! own:bibtex-field('series', own:bibtex-title(.))),
        own:bibtex-dates($record?issued),
        $record?edition ! own:bibtex-field('edition', own:bibtex-text(.)),
        $record?volume ! own:bibtex-field('volume', own:bibtex-text(.)),
        $record?issue ! own:bibtex-field('number', own:bibtex-text(.)),
        $record?page ! own:bibtex-field('pages', own:bibtex-text(.) => replace('\s*[–-]+\s*', '--')),
        $record?publisher ! own:bibtex-field('publisher', own:bibtex-text(.)),
        $record?publisher-place ! own:bibtex-field('address', own:bibtex-text(.)),
        $record?genre ! own:bibtex-field('type', own:bibtex-text(.)),
        $record?source ! own:bibtex-field('howpublished', own:bibtex-text(.)),
        string-join(($record?archive, $record?archive_location), ', ')[. ne ''] ! own:bibtex-field('note', own:bibtex-text(.)),
        $record?DOI ! own:bibtex-field('doi', own:bibtex-verbatim(.)),
        $record?ISBN ! own:bibtex-field('isbn', own:bibtex-text(.)),
        $record?ISSN ! own:bibtex-field('issn', own:bibtex-text(.)),
        $record?URL ! own:bibtex-field('url', own:bibtex-verbatim(.)),
        $record?language ! own:bibtex-field('language', own:bibtex-text(.)),
        $record?abstract ! own:bibtex-field('abstract', own:bibtex-text(.))"/>
    <xsl:variable name="type" as="xs:string" select="($own:bibtex-types($record?type), 'misc')[1]"/>
    <xsl:sequence select="
        '@' || $type || '{' || $record?id || ',&#10;' || string-join($fields ! ('  ' || . || ',&#10;')) || '}&#10;'"/>
  </xsl:function>

  <xsl:function name="own:bibtex-field" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="$name || ' = {' || $value || '}'"/>
  </xsl:function>

  <xsl:function name="own:bibtex-container" as="xs:string">
    <xsl:param name="type" as="xs:string"/>
    <xsl:sequence select="if ($type = 'article-journal') then 'journal' else 'booktitle'"/>
  </xsl:function>

  <!-- year, month, day of one date; a span or an uncertain date besides as BibLaTeX's date (EDTF). -->
  <xsl:function name="own:bibtex-dates" as="xs:string*">
    <xsl:param name="issued" as="map(*)?"/>
    <xsl:variable name="dates" as="array(*)*" select="$issued?date-parts?*"/>
    <xsl:variable name="years" as="xs:string*" select="distinct-values($dates ! string(?1))"/>
    <xsl:variable name="one" as="array(*)?" select="$dates[count($dates) = 1]"/>
    <xsl:variable name="doubt" as="xs:string" select="if ($issued?circa) then '~' else ''"/>
    <xsl:sequence select="
        ($years => string-join('--'))[. ne ''] ! own:bibtex-field('year', .),
        $one[array:size(.) ge 2] ! ('month = ' || $own:bibtex-months[$one?2]),
        $one[array:size(.) ge 3] ! own:bibtex-field('day', string(.?3)),
        string-join($dates ! (own:iso-date(.) || $doubt), '/')[count($dates) = 2 or $issued?circa] ! own:bibtex-field('date', .),
        $issued?literal ! own:bibtex-field('year', own:bibtex-text(.))"/>
  </xsl:function>

  <!-- Year, month, day as ISO 8601 with the parts there are. -->
  <xsl:function name="own:iso-date" as="xs:string">
    <xsl:param name="parts" as="array(*)"/>
    <xsl:sequence select="
        string-join((format-integer($parts?1, '0000'), tail($parts?*) ! format-integer(., '00')), '-')"/>
  </xsl:function>

  <xsl:function name="own:bibtex-names" as="xs:string?">
    <xsl:param name="field" as="xs:string"/>
    <xsl:param name="names" as="array(*)?"/>
    <xsl:sequence select="string-join($names?* ! own:bibtex-name(.), ' and ')[. ne ''] ! own:bibtex-field($field, .)"/>
  </xsl:function>

  <!-- "von Last, Jr, First"; a part that BibTeX would read otherwise stands in braces. -->
  <xsl:function name="own:bibtex-name" as="xs:string">
    <xsl:param name="name" as="map(*)"/>
    <xsl:variable name="particle" as="xs:string*" select="$name?dropping-particle, $name?non-dropping-particle"/>
    <xsl:variable name="von" as="xs:string*" select="$particle[matches(., '^\p{Ll}')] ! own:bibtex-text(.)"/>
    <xsl:variable name="family" as="xs:string?" select="
        string-join(($particle[not(matches(., '^\p{Ll}'))], $name?family), ' ')[. ne '']
        ! own:bibtex-name-part(., matches(., '(^|\s)\p{Ll}'))"/>
    <xsl:variable name="others" as="xs:string*" select="($name?suffix, $name?given) ! own:bibtex-name-part(., false())"/>
    <xsl:sequence select="
        if ($name?literal) then '{' || own:bibtex-text($name?literal) || '}'
        else string-join((string-join(($von, $family), ' '), $others), ', ')"/>
  </xsl:function>

  <xsl:function name="own:bibtex-name-part" as="xs:string">
    <xsl:param name="part" as="xs:string"/>
    <xsl:param name="protected" as="xs:boolean"/>
    <xsl:variable name="text" as="xs:string" select="own:bibtex-text($part)"/>
    <xsl:sequence select="
        if ($protected or matches($part, ',|(^|\s)and(\s|$)', 'i')) then '{' || $text || '}' else $text"/>
  </xsl:function>

  <!-- A title: words with capitals in braces, since styles lower them. -->
  <xsl:function name="own:bibtex-title" as="xs:string">
    <xsl:param name="title" as="xs:string"/>
    <xsl:variable name="words" as="xs:string*">
      <xsl:analyze-string select="tg:one-line($title)" regex="[\p{{L}}\p{{M}}\p{{N}}’'']+">
        <xsl:matching-substring>
          <xsl:sequence select="
              if (matches(., '\p{Lu}|\p{Lt}')) then '{' || own:bibtex-text(.) || '}' else own:bibtex-text(.)"/>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:sequence select="own:bibtex-escaped(.)"/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($words)"/>
  </xsl:function>

  <xsl:function name="own:bibtex-text" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="own:bibtex-escaped(tg:one-line($text))"/>
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
    <xsl:sequence select="string-join($pieces)"/>
  </xsl:function>

  <!-- Addresses are read verbatim; what could end the field or begin a command is percent-encoded (RFC 3986). -->
  <xsl:function name="own:bibtex-verbatim" as="xs:string">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="
        tg:one-line($address) => replace('\{', '%7B') => replace('\}', '%7D') => replace('\\', '%5C') => replace('\s', '%20')"/>
  </xsl:function>
</xsl:stylesheet>
