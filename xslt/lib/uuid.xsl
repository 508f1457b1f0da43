<?xml version="1.0" encoding="UTF-8"?>
<!-- UUIDs by name: the same name gives the same one, here and elsewhere (RFC 9562, 5.5), by SHA-1 (RFC 3174). The program
     brings a function for them; other processors reckon them here. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xmlns:program="https://teigram.org/ns/program"
    exclude-result-prefixes="#all">

  <!-- The namespace of names that are URLs (RFC 9562, 6.6). -->
  <xsl:variable name="tg:uuids-of-urls" as="xs:string" select="'6ba7b811-9dad-11d1-80b4-00c04fd430c8'"/>

  <!-- The UUID of version 5 of a name in a namespace, itself a UUID. -->
  <xsl:function name="tg:uuid" as="xs:string" use-when="function-available('program:uuid', 2)">
    <xsl:param name="namespace" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="program:uuid($namespace, $name)"/>
  </xsl:function>

  <xsl:function name="tg:uuid" as="xs:string" use-when="not(function-available('program:uuid', 2))">
    <xsl:param name="namespace" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="hash" as="xs:integer+" select="
        own:sha1((own:bytes-of-hex(translate($namespace, '-', '')), own:utf8($name)))"/>
    <xsl:variable name="version" as="xs:integer" select="$hash[7] mod 16 + 5 * 16"/>
    <xsl:variable name="variant" as="xs:integer" select="$hash[9] mod 64 + 128"/>
    <xsl:variable name="hex" as="xs:string"
        select="string-join(($hash[position() le 6], $version, $hash[8], $variant, $hash[position() = (10 to 16)]) ! own:hex(.))"/>
    <xsl:sequence select="replace($hex, '^(.{8})(.{4})(.{4})(.{4})(.{12})$', '$1-$2-$3-$4-$5')"/>
  </xsl:function>

  <!-- The 20 bytes of the hash of some bytes. -->
  <xsl:function name="own:sha1" as="xs:integer+">
    <xsl:param name="bytes" as="xs:integer*"/>
    <xsl:variable name="length" as="xs:integer" select="count($bytes)"/>
    <xsl:variable name="padded" as="xs:integer+" select="
        $bytes, 128, (1 to (119 - $length mod 64) mod 64) ! 0, own:big-endian($length * 8, 8)"/>
    <xsl:variable name="words" as="xs:integer+" select="
        for $w in 0 to count($padded) idiv 4 - 1 return own:number($padded[position() = ($w * 4 + 1 to $w * 4 + 4)])"/>
    <xsl:variable name="state" as="xs:integer+">
      <xsl:iterate select="0 to count($words) idiv 16 - 1">
        <xsl:param name="state" as="xs:integer+" select="1732584193, 4023233417, 2562383102, 271733878, 3285377520"/>
        <xsl:on-completion select="$state"/>
        <xsl:next-iteration>
          <xsl:with-param name="state" select="own:with-block($state, subsequence($words, . * 16 + 1, 16))"/>
        </xsl:next-iteration>
      </xsl:iterate>
    </xsl:variable>
    <xsl:sequence select="$state ! own:big-endian(., 4)"/>
  </xsl:function>

  <!-- The state after a block of 16 words. -->
  <xsl:function name="own:with-block" as="xs:integer+">
    <xsl:param name="state" as="xs:integer+"/>
    <xsl:param name="block" as="xs:integer+"/>
    <xsl:variable name="schedule" as="xs:integer+" select="own:schedule($block)"/>
    <xsl:iterate select="1 to 80">
      <xsl:param name="s" as="xs:integer+" select="$state"/>
      <xsl:on-completion select="for $i in 1 to 5 return ($state[$i] + $s[$i]) mod 4294967296"/>
      <xsl:variable name="mixed" as="xs:integer" select="own:mixed((. - 1) idiv 20, $s[2], $s[3], $s[4])"/>
      <xsl:variable name="constant" as="xs:integer"
          select="(1518500249, 1859775393, 2400959708, 3395469782)[(current() - 1) idiv 20 + 1]"/>
      <xsl:variable name="next" as="xs:integer"
          select="(own:turned($s[1], 5) + $mixed + $s[5] + $constant + $schedule[current()]) mod 4294967296"/>
      <xsl:next-iteration>
        <xsl:with-param name="s" select="$next, $s[1], own:turned($s[2], 30), $s[3], $s[4]"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <!-- The 80 words that a block is stretched to. -->
  <xsl:function name="own:schedule" as="xs:integer+">
    <xsl:param name="block" as="xs:integer+"/>
    <xsl:iterate select="17 to 80">
      <xsl:param name="words" as="xs:integer+" select="$block"/>
      <xsl:on-completion select="$words"/>
      <xsl:next-iteration>
        <xsl:with-param name="words" select="
            $words, own:turned(fold-left((for $i in (3, 8, 14, 16) return $words[current() - $i]), 0, own:xor#2), 1)"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <!-- Choice, parity, majority, parity. -->
  <xsl:function name="own:mixed" as="xs:integer">
    <xsl:param name="quarter" as="xs:integer"/>
    <xsl:param name="b" as="xs:integer"/>
    <xsl:param name="c" as="xs:integer"/>
    <xsl:param name="d" as="xs:integer"/>
    <xsl:sequence select="
        if ($quarter = 0) then own:xor($d, own:and($b, own:xor($c, $d)))
        else if ($quarter = 2) then own:xor(own:and($b, $c), own:and($d, own:xor($b, $c)))
        else own:xor($b, own:xor($c, $d))"/>
  </xsl:function>

  <xsl:function name="own:turned" as="xs:integer">
    <xsl:param name="word" as="xs:integer"/>
    <xsl:param name="bits" as="xs:integer"/>
    <xsl:variable name="factor" as="xs:integer" select="if ($bits = 1) then 2 else if ($bits = 5) then 32 else 1073741824"/>
    <xsl:variable name="kept" as="xs:integer" select="4294967296 idiv $factor"/>
    <xsl:sequence select="$word mod $kept * $factor + $word idiv $kept"/>
  </xsl:function>

  <xsl:function name="own:and" as="xs:integer">
    <xsl:param name="a" as="xs:integer"/>
    <xsl:param name="b" as="xs:integer"/>
    <xsl:sequence select="($a + $b - own:xor($a, $b)) idiv 2"/>
  </xsl:function>

  <!-- XPath has no operators on bits: two hexadecimal digits at a time are looked up. -->
  <xsl:function name="own:xor" as="xs:integer">
    <xsl:param name="a" as="xs:integer"/>
    <xsl:param name="b" as="xs:integer"/>
    <xsl:sequence select="
        sum($own:powers-of-16 ! ($own:xor-of-digits($a idiv . mod 16 * 16 + $b idiv . mod 16 + 1) * .))"/>
  </xsl:function>

  <xsl:variable name="own:powers-of-16" as="xs:integer+"
      select="1, 16, 256, 4096, 65536, 1048576, 16777216, 268435456"/>
  <xsl:variable name="own:xor-of-digits" as="array(xs:integer)" select="array{
      for $a in 0 to 15, $b in 0 to 15
      return sum((1, 2, 4, 8)[($a idiv . mod 2 + $b idiv . mod 2) = 1]) }"/>

  <xsl:function name="own:utf8" as="xs:integer*">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
        for $c in string-to-codepoints($text)
        return if ($c lt 128) then $c
               else if ($c lt 2048) then (192 + $c idiv 64, 128 + $c mod 64)
               else if ($c lt 65536) then (224 + $c idiv 4096, 128 + $c idiv 64 mod 64, 128 + $c mod 64)
               else (240 + $c idiv 262144, 128 + $c idiv 4096 mod 64, 128 + $c idiv 64 mod 64, 128 + $c mod 64)"/>
  </xsl:function>

  <xsl:function name="own:big-endian" as="xs:integer+">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="bytes" as="xs:integer"/>
    <xsl:sequence select="if ($bytes = 1) then $number else (own:big-endian($number idiv 256, $bytes - 1), $number mod 256)"/>
  </xsl:function>

  <xsl:function name="own:number" as="xs:integer">
    <xsl:param name="bytes" as="xs:integer+"/>
    <xsl:sequence select="fold-left($bytes, 0, function($sum, $byte) { $sum * 256 + $byte })"/>
  </xsl:function>

  <xsl:variable name="own:hex-digits" as="xs:string" select="'0123456789abcdef'"/>

  <xsl:function name="own:hex" as="xs:string">
    <xsl:param name="byte" as="xs:integer"/>
    <xsl:sequence select="substring($own:hex-digits, $byte idiv 16 + 1, 1) || substring($own:hex-digits, $byte mod 16 + 1, 1)"/>
  </xsl:function>

  <xsl:function name="own:bytes-of-hex" as="xs:integer*">
    <xsl:param name="hex" as="xs:string"/>
    <xsl:variable name="digits" as="xs:integer*" select="
        string-to-codepoints(lower-case($hex)) ! string-length(substring-before($own:hex-digits, codepoints-to-string(.)))"/>
    <xsl:sequence select="for $i in 1 to count($digits) idiv 2 return $digits[2 * $i - 1] * 16 + $digits[2 * $i]"/>
  </xsl:function>
</xsl:stylesheet>
