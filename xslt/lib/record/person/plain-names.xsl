<?xml version="1.0" encoding="UTF-8"?>
<!-- Names that are mere strings. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <!-- Words such as "von", "de la", "d’" at the start or the end of a name. -->
  <xsl:variable name="own:leading-particle" as="xs:string" select="'^((\p{Ll}[\p{Ll}''’.]*\s+)+)(\P{Ll}.*)$'"/>
  <xsl:variable name="own:trailing-particle" as="xs:string" select="'^(.*?\S)((\s+\p{Ll}[\p{Ll}''’]*)+)$'"/>

  <!-- "Charles Chevillet dit", "Vera, née Slonim": another name of the same person comes behind. -->
  <xsl:variable name="own:words-for-other-names" as="xs:string" select="'(dite?|detto|detta|genannt|called|alias|né|née|geb|geborene?|born|урожд|рожд|урожденная|ur|nata)'"/>

  <!-- What is said before a given name, though catalogues have it behind: "Ward, Humphry, Mrs.", "Scott, Walter, Sir". -->
  <xsl:variable name="own:forms-of-address" as="xs:string" select="'^(Mr|Mrs|Ms|Miss|Mme|Mlle|Dr|Sir|Dame|Lady|Rev)\.?$'"/>

  <!-- A name as a string, as a CSL name: "Surname, Forename" and "Surname, Forename, Suffix" are split, with life dates
       left out; everything else is literal ("Leo VI, Emperor", see name-ranks.xsl). -->
  <xsl:function name="tg:plain-name" as="map(xs:string, xs:string)">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="name" as="xs:string" select="tg:without-life-dates(own:without-degrees(own:without-dynasty(replace($text, '\s*[,;:]$', ''))))"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize($name, '\s*,\s*')"/>
    <xsl:variable name="suffix" as="xs:string?" select="
        $parts[3][matches(., '^(Jr|Sr|I{1,3}|IV|V)\.?$') or own:is-rank(.) and not(matches(., $own:ranks-of-single-names, 'i'))]
        [not(matches(., $own:forms-of-address))]"/>
    <xsl:variable name="address" as="xs:string?" select="$parts[3][matches(., $own:forms-of-address)]"/>
    <xsl:choose>
      <xsl:when test="count($parts) = 2 + count(($suffix, $address)) and $parts[1] ne '' and $parts[2] ne ''
                      and not(own:is-affiliation($parts[2]) or own:is-rank-of($parts[2], $parts[1])
                              or matches($parts[2], '^' || $own:words-for-other-names || '\.?\s'))">
        <xsl:sequence select="
            map:merge((own:family-parts($parts[1]), tg:given-parts(string-join(($address, $parts[2]), ' ')), $suffix ! map{ 'suffix': . }))"/>
      </xsl:when>
      <xsl:when test="count($parts) = 2 and matches($parts[1], '^' || $own:full-name || '$') and matches($parts[2], $own:words-for-institutions, 'i')">
        <xsl:sequence select="map{ 'literal': $parts[1] }"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="map{ 'literal': $name }"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- "von Arnim": small words before the family name stay with it. -->
  <xsl:function name="own:family-parts" as="map(xs:string, xs:string)">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
        if (matches($text, $own:leading-particle))
        then map{ 'family': replace($text, $own:leading-particle, '$3'),
                  'non-dropping-particle': normalize-space(replace($text, $own:leading-particle, '$1')) }
        else map{ 'family': $text }"/>
  </xsl:function>

  <!-- "Hugo von": who writes the particle behind the given name sorts without it. -->
  <xsl:function name="tg:given-parts" as="map(xs:string, xs:string)">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
        if (matches($text, $own:trailing-particle) and not(matches($text, '\s' || $own:words-for-other-names || '$')))
        then map{ 'given': replace($text, $own:trailing-particle, '$1'),
                  'dropping-particle': normalize-space(replace($text, $own:trailing-particle, '$2')) }
        else map{ 'given': $text }"/>
  </xsl:function>

  <!-- "Hg. Ann Lee", "edited by Ann Lee": what she did is no part of the name; nor is "translated by Jo Ray" behind it. -->
  <xsl:function name="tg:without-label" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="replace($text,
        '^((H(rs)?g|h(rs)?g)\.(\s+(v\.|von))?|[Ee]ds?\.\s+by|[Éé]d\.\s+par|([Hh]erausgegeben|[Hh]rsg) von|[Ee]dited by|[Éé]dité par|[Aa] cura di|[Пп]од ред(акцией|\.))\s+(\p{Lu})', '$9')
        => replace('(\S),?\s+((traduit|translated|transl\.|trad\.|übersetzt|übers\.)\s+(par|by|von)\s.*)$', '$1')"/>
  </xsl:function>

  <!-- "唐 玄奘譯", "明 施耐庵撰": Chinese headings have the dynasty before the name, and behind it what was done. -->
  <xsl:function name="own:without-dynasty" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="name" as="xs:string" select="'(\p{IsCJKUnifiedIdeographs}{2,}?)'"/>
    <xsl:variable name="by-order" as="xs:string" select="'等?(奉\s?[詔诏])?'"/>
    <xsl:sequence select="
        replace($text, '^(' || $own:dynasties || ')\s+' || $name || '(' || $by-order || '[譯译訳撰著述造集輯辑編编註注校])?$', '$2')
        => replace('^' || $name || $by-order || $own:verb-for-translating, '$1')"/>
  </xsl:function>

  <xsl:variable name="own:dynasties" as="xs:string" select="
      '[東西前後东后]?[漢汉]|曹?魏|[孫孙]?[吳吴]|[東西东]?晉|[東西东]晋|[姚前後后]秦|[北西]?[涼凉]|[劉刘]宋|[蕭萧]?[齊齐]|[北西東东元][魏齊齐周]|梁|[陳陈]|隋|唐|五代|[後后][唐晉晋漢汉周梁]'
      || '|[南北]?宋|[遼辽]|金|西夏|元|明|清|民[國国]|高[麗丽]|新[羅罗]'"/>

  <!-- Library headings append life dates, what somebody did ("1604-1690, tr."), "[pseud.]" and the name in its own script; some
       the name in full, or the real one: "Lee, A. B. (Ann Berta)", "Ukrainka, Lesja (Kosač, Larysa)". -->
  <xsl:function name="tg:without-life-dates" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="undated" as="xs:string" select="replace(replace($text, $own:term-for-translators, '') => replace('([0-9?]),\s*(ed|comp)\.\s*$', '$1'),
        '[\s,]*[(]?\s*((b\.|d\.|fl\.|ca?\.|active|born|died|approximately|approx\.)\s*|[\-–—])*([0-9]{3,4}\??(\s+or\s+[0-9]{1,4})?|[0-9]{1,2}(st|nd|rd|th)\s+cent(ury|\.))\s*'
        || '([\-–—]\s*((ca?\.|approximately|approx\.)\s*)?([0-9]{3,4}\??(\s+or\s+[0-9]{1,4})?)?)?\s*[)]?\s*\.?[\s\p{IsArabic}\p{IsHebrew}\p{IsSyriac}]*$', '')"/>
    <xsl:variable name="plain" as="xs:string" select="
        replace($undated, '\s*([(\[]pseud\.?[)\]]|\([?]?\s*[-–]\s*[?]?\))', '')
        => replace('^([^(),]+,[^(),]+?)\s*\(\p{Lu}[^(),]*,[^()]*\)$', '$1')
        => replace('^([^(),]+,[^(),]*\p{Lu}\.[^(),]*?)\s*\(\p{Lu}[^(),]*\)$', '$1')"/>
    <xsl:variable name="unpointed" as="xs:string" select="replace($plain, '(\p{Ll}{3}|\])\s*\.\s*$', '$1')"/>
    <xsl:sequence select="normalize-space(if ($unpointed = '') then $text else $unpointed)"/>
  </xsl:function>

  <xsl:variable name="own:words-for-institutions" as="xs:string" select="'universi|institut|academ|akadem|department|library|college|museum'"/>

  <!-- "Ann Lee, University of X", "Ann Lee, CNRS": the comma does not part a surname from a forename. -->
  <xsl:function name="own:is-affiliation" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
        matches($text, '^\p{Lu}{3,}$')
        or matches($text, $own:words-for-institutions, 'i')
        or matches($text, '(^|\P{L})(inc|ltd|gmbh|co)($|\P{L})', 'i')"/>
  </xsl:function>

  <!-- "Ann Lee and John Ray", "Ann B. Lee, John Ray": full names on both sides of what is between them, of forenames or initials
       and a surname. "Marks and Spencer", "Marks and Spencer Ltd", "Lee Ray, John" are none. -->
  <xsl:variable name="own:between-persons" as="xs:string" select="'(\s+(and|et|und|&amp;|и)\s+|,\s*)'"/>
  <xsl:variable name="own:full-name" as="xs:string"
      select="'(\p{Lu}[\p{L}\p{M}.''’\-]*\s+){1,3}((\p{Ll}{1,4}|\p{Ll}[''’])\s+){0,2}\p{Lu}[\p{L}\p{M}''’\-]+'"/>

  <xsl:function name="tg:names-two-persons" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
        matches($text, '^' || $own:full-name || $own:between-persons || $own:full-name || '$')
        and not(own:is-affiliation($text))
        and not(contains($text, ',') and not(matches($text, '^\p{Lu}[^,]*\s\p{Lu}\.\s[^,]*\p{Ll},')))"/>
  </xsl:function>

  <!-- "Ann Lee <ann@example.org>", "Ann Lee (University of X)": where she is found is no part of the name. -->
  <xsl:function name="tg:without-whereabouts" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="replace($text, '(\S)\s*([&lt;(\[][^\s&lt;&gt;@]+@[^\s&lt;&gt;@]+[&gt;)\]]|&lt;[^&lt;&gt;]*&gt;)$', '$1')
        ! (if (own:is-affiliation(replace(., '^.*\(', ''))) then replace(., '(\S)\s*\([^()]*\)$', '$1') else .)"/>
  </xsl:function>

  <!-- "unnamed", "N. N.": a description of somebody unknown, no name. -->
  <xsl:function name="tg:names-nobody" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
        not(matches($text, '\p{L}')) or matches($text, '(^|\P{L})(unnamed|unidentified|not named|nicht genannt)($|\P{L})', 'i')
        or matches($text, '^\W*(unknown|anonymous|anonymus|anonyme?|anonimo|anónimo|аноним|anon|unbekannt|inconnue?|sconosciuto|desconocido|desconhecido|necunoscut|nieznany|neznámý|neznan|ismeretlen|okänd|ukjent|ukendt|onbekend|неизвестен|непознат|неизвестный|невідомий|n\.\s*n\.?|s\.\s*n\.?)\W*$', 'i')
        or own:tells-who-did-it($text)"/>
  </xsl:function>

  <!-- A sentence on those who made an edition, not a name. -->
  <xsl:function name="own:tells-who-did-it" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
        count(tokenize($text)) gt 8
        and matches($text, '(^|\P{L})(hr?s?g\.|herausgegeben|mitwirkung|edited|translated|ed\. by|édité|avec la collaboration|a cura di|под редакцией)', 'i')"/>
  </xsl:function>

  <!-- The words of a name in a fixed order, to compare "Mann, Thomas" with "Thomas Mann". -->
  <xsl:function name="tg:sorted-words" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="string-join(sort(tokenize(lower-case(replace($name, '[^\p{L}\p{M}''’\-]+', ' ')))), ' ')"/>
  </xsl:function>
</xsl:stylesheet>
