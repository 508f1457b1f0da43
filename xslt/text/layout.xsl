<?xml version="1.0" encoding="UTF-8"?>
<!--
  From marked strings to lines. The marks are noncharacters of Unicode (FDD0-FDEF), which XML
  allows and no text may hold: that is what they are for.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <xsl:variable name="own:paragraph" as="xs:string" static="yes" select="'&#xFDD0;'"/>
  <xsl:variable name="own:line" as="xs:string" static="yes" select="'&#xFDD1;'"/>
  <xsl:variable name="own:space" as="xs:string" static="yes" select="' '"/>
  <!-- a space, but only where two words would meet: none before a comma, none beside a space -->
  <xsl:variable name="own:apart" as="xs:string" static="yes" select="'&#xFDD2;'"/>
  <!-- what follows belongs in this line, whatever it begins with -->
  <xsl:variable name="own:glue" as="xs:string" static="yes" select="'&#xFDD3;'"/>
  <!-- two columns at the start of a line -->
  <xsl:variable name="own:indent" as="xs:string" static="yes" select="'&#xFDD4;'"/>

  <xsl:variable name="own:marks" as="xs:string" static="yes" select="'&#xFDD0;&#xFDD1;&#xFDD2;&#xFDD3;&#xFDD4;'"/>

  <!-- The text of these pieces: lines, an empty line between paragraphs, a final LF; nothing for
       nothing. $width: columns (characters) to wrap at, 0 for no limit; headings of ours and rows of
       a table stay whole. -->
  <xsl:function name="own:laid-out" as="xs:string">
    <xsl:param name="pieces" as="xs:string*"/>
    <xsl:param name="width" as="xs:integer"/>
    <xsl:variable name="paragraphs" as="xs:string*" select="
        tokenize(own:glued($pieces), $own:paragraph)
        ! string-join(tokenize(., $own:line) ! own:line(.) ! own:wrapped(., $width), '&#10;')"/>
    <xsl:sequence select="string-join($paragraphs[.], '&#10;&#10;') || '&#10;'[exists($paragraphs[.])]"/>
  </xsl:function>

  <!-- The pieces in one string; between what is glued there is one space and no other mark. -->
  <xsl:function name="own:glued" as="xs:string">
    <xsl:param name="pieces" as="xs:string*"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize(string-join($pieces), $own:glue)"/>
    <xsl:sequence select="
        string-join((head($parts), tail($parts) ! replace(., '^[\s&#xFDD0;-&#xFDD4;]+', '')), ' ')"/>
  </xsl:function>

  <!-- The line with single spaces and none at either end, save its indent; nothing for an empty one. -->
  <xsl:function name="own:line" as="xs:string?">
    <xsl:param name="marked" as="xs:string"/>
    <xsl:variable name="spaced" as="xs:string" select="
        if (contains($marked, $own:apart)) then
          translate(replace($marked, '&#xFDD2;+([^\s&#xFDD2;\p{Pe}\p{Pf}\p{Po}])', ' $1'), $own:apart, '')
        else $marked"/>
    <xsl:variable name="line" as="xs:string" select="
        if (contains($spaced, $own:indent)) then
          own:indentation($spaced) || normalize-space(translate($spaced, $own:indent, ''))
        else normalize-space($spaced)"/>
    <xsl:sequence select="(if (matches($line, '\p{Zs}$')) then replace($line, '\p{Zs}+$', '') else $line)[.]"/>
  </xsl:function>

  <xsl:function name="own:indentation" as="xs:string">
    <xsl:param name="line" as="xs:string"/>
    <xsl:sequence select="string-join(string-to-codepoints($line)[. = 64980] ! '  ')"/>
  </xsl:function>

  <!-- The line in parts of at most $width characters, broken at spaces only. -->
  <xsl:function name="own:wrapped" as="xs:string+">
    <xsl:param name="line" as="xs:string"/>
    <xsl:param name="width" as="xs:integer"/>
    <xsl:sequence select="
        if ($width le 0 or string-length($line) le $width or contains($line, ' | ') or starts-with($line, '=== ')) then $line
        else tokenize(replace($line, '(\S.{0,' || $width - 1 || '}|\S+)( +|$)', '$1&#10;'), '\n')[.]"/>
  </xsl:function>

  <!-- Marks of paragraphs and lines turned to spaces. -->
  <xsl:function name="own:in-one-line" as="xs:string">
    <xsl:param name="pieces" as="xs:string*"/>
    <xsl:sequence select="normalize-space(translate(string-join($pieces), '&#xFDD0;&#xFDD1;&#xFDD3;&#xFDD4;', '    '))"/>
  </xsl:function>

  <!-- Paragraphs turned to lines; none at the beginning. -->
  <xsl:function name="own:without-paragraphs" as="xs:string">
    <xsl:param name="pieces" as="xs:string*"/>
    <xsl:sequence select="replace(translate(string-join($pieces), '&#xFDD0;', '&#xFDD1;'), '^[\s&#xFDD1;]+', '')"/>
  </xsl:function>

</xsl:stylesheet>
