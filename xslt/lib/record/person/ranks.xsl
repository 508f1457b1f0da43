<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands behind a comma in a name and is no given name: ranks, saints, epithets (as library headings have them). -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <xsl:variable name="own:ranks" as="xs:string" select="
      'saint|st\.?|blessed|venerable|emperor|empress|king|queen|pope|antipope|patriarch|metropolitan|archbishop|bishop|cardinal|abbot|abbess|prior'
      || '|prince|princess|duke|duchess|marquess|marquis|earl|count|countess|viscount|viscountess|baron|baroness|lord|lady|sir|dame|knight|elector'
      || '|caliph|sultan|shah|khan|tsar|czar|pharaoh|apostle|evangelist|prophet|martyr|monk|friar|deacon'
      || '|kaiser|kaiserin|könig|königin|herzog|herzogin|graf|gräfin|fürst|fürstin|freiherr|kurfürst|papst|bischof|erzbischof|abt|äbtissin'
      || '|heiliger|heilige|der heilige|die heilige|empereur|impératrice|roi|reine|pape|évêque|archevêque|abbé|comte|comtesse|duc|duchesse|baronne'
      || '|imperatore|imperatrice|re|regina|papa|vescovo|conte|duca|santo|santa|san|rey|reina|obispo|conde|duque'
      || '|император|императрица|царь|царица|король|князь|княгиня|граф|графиня|барон|папа|епископ|архиепископ|митрополит|патриарх|святой'"/>

  <!-- Ranks that are given names too: "Hines, Earl". Alone, they are ranks behind a name with a number only. -->
  <xsl:variable name="own:ranks-and-given-names" as="xs:string" select="
      '^(earl|duke|count|prince|princess|king|queen|baron|lord|marquis|bishop|abbot|prior|sultan|shah|khan|graf|abt|roi|duc|regina|reina|rey|re|san|santo'
      || '|santa|papa|conte|duca|conde|duque|infanta)$'"/>

  <!-- Ranks of those who have no surname: "Thomas, Aquinas, Saint". -->
  <xsl:variable name="own:ranks-of-single-names" as="xs:string" select="
      '^(the |der |die )?(saint|st|blessed|venerable|emperor|empress|king|queen|pope|antipope|patriarch|apostle|evangelist|prophet|martyr|caliph|sultan|tsar'
      || '|heiliger?|kaiser|kaiserin|könig|königin|papst|empereur|impératrice|roi|reine|pape|santo|santa|san|papa|rey|reina|re|regina|imperatore'
      || '|император|императрица|царь|царица|святой)($|\P{L})'"/>

  <!-- What behind the first comma of a name is a rank, as that which stands before it allows. -->
  <xsl:function name="own:is-rank-of" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="
        own:is-rank($text) and (not(matches($text, $own:ranks-and-given-names, 'i')) or matches($name, '\s([IVX]+|[0-9]+)\.?$'))"/>
  </xsl:function>

  <!-- "Ann Lee, M.A.", "Lee, Ann, Ph.D., F.R.S.": what a university or a society made of somebody. -->
  <xsl:function name="own:without-degrees" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="
        replace($name, '(,\s*([BMD]\.?\s?(A|D|Sc|Litt|Phil|Ed)\.|(Ph|Sc|Th|Lit|Litt|LL|Mus)\.?\s?D\.?|LL\.?\s?[BM]\.|[MB]\.?A\.?|F\.\s?[RS]\.\s?[SA]\.(\s?[EL]\.)?|Esq\.?))+$', '')"/>
  </xsl:function>

  <!-- "Emperor", "Bishop of Hippo", "Saint and Martyr"; "of Nyssa", "the Elder", "der Große". -->
  <xsl:function name="own:is-rank" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
        matches($text, '^((the|holy|ps\.|pseudo)\s+)?(' || $own:ranks || ')(\s+(of|the|and|in|von|zu|der|du|de|des|di|del|et|und|i|\d|[IVX]+)(\s.*)?)?\.?$', 'i')
        or matches($text, '^(of|the|der|die|das|le|la|il|el)\s+\p{Lu}')"/>
  </xsl:function>
</xsl:stylesheet>
