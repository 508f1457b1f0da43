<?xml version="1.0" encoding="UTF-8"?>
<!-- What somebody did, by role or responsibility (TEI CO, respStmt; att.naming). -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- How a role or responsibility is called in some languages. -->
  <xsl:variable name="own:words-for-translating" as="xs:string" select="'transl|übers|tradu|перев|^trl?$|譯|译|訳'"/>
  <xsl:variable name="own:words-for-editing" as="xs:string" select="
      '(^|\P{L})(editors?|edited by|edited,? and|edited, .* by|[ée]diteur|[ée]ditrice|[ée]dité par|responsable (de l[''’]|d[''’])[ée]dition|redakt(or|ion)|a cura di|curatore|curatrice|редактор)($|\P{L})|herausge[bg]|hrsg|^edt$'
      || '|^\W*((critical|scholarly|digital|text|kritische)\s+)?edition(\s+(by|of|von|par)(\P{L}.*)?)?\W*$'
      || '|(author|authorship|creator|responsible|responsibility)\s+(of|for)\s+((the|this)\s+)?(\p{L}+\s+)?edition'"/>
  <xsl:variable name="own:words-for-technical-editing" as="xs:string"
      select="'(technical|mark-?up|encoding|xml|tei|e-?text|e-?book|copy|language|image|photo|web|metadata)[ -]+editor'"/>
  <xsl:variable name="own:words-for-other-roles" as="xs:string"
      select="$own:words-for-translating || '|encod|mark-?up|technical|programm|illustrat|proof|transcri|^digital$'"/>
  <xsl:variable name="own:words-for-writing" as="xs:string" select="
      '^\W*(authors?|(written |compiled |created )?by|compilers?|verfasser(in)?|verfasst von|autor(in|e|a)?|auteure?s?|автор)\W*$'"/>

  <xsl:variable name="own:words-for-senders" as="xs:string" select="'^(sender|absender|expéditeur|mittente|отправитель)$'"/>
  <xsl:variable name="own:words-for-addressees" as="xs:string" select="'address|recipient|receiver|empf|destin|адресат'"/>

  <!-- The word alone, or as that of a person, not "imported from the edition of 1870"; the code of MARC for it. -->
  <xsl:function name="own:means-editing" as="xs:boolean">
    <xsl:param name="resp" as="element(resp)"/>
    <xsl:variable name="text" as="xs:string" select="tg:header-text($resp)"/>
    <xsl:sequence select="
        matches($resp/@ref || ' ' || $resp/@key, '(^|[/#:\s])edt(\s|$)')
        or matches($text, $own:words-for-editing, 'i') and not(matches($text, $own:words-for-technical-editing, 'i'))"/>
  </xsl:function>

  <xsl:function name="own:role-matches" as="xs:boolean">
    <xsl:param name="person" as="element()"/>
    <xsl:param name="role" as="xs:string"/>
    <xsl:sequence select="matches($person/@role, $role, 'i') or matches(own:role-behind-name($person), $role, 'i')"/>
  </xsl:function>

  <!-- "Lee, Ann, 1604-1690, tr.": what a catalogue of a library has behind the name. -->
  <xsl:function name="own:role-behind-name" as="xs:string">
    <xsl:param name="person" as="element()"/>
    <xsl:sequence select="
        if (matches(tg:header-text($person), $own:term-for-translators || '|[^失]' || $own:verb-for-translating)) then 'translator' else ''"/>
  </xsl:function>

  <xsl:variable name="own:term-for-translators" as="xs:string" select="',\s*(tr|trans|transl|translator)\.?\s*$'"/>
  <!-- "唐 玄奘譯": what stands there in Chinese catalogues. -->
  <xsl:variable name="own:verb-for-translating" as="xs:string" select="'[譯译訳]$'"/>
</xsl:stylesheet>
