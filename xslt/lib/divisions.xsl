<?xml version="1.0" encoding="UTF-8"?>
<!--
  The views of one text that a document holds: facsimile, transcription, translation.
  Projects divide them in four ways (TEI chapter DS; the first three are followed, the fourth
  can only be stated, for no other file is read):
    sibling-divs    sibling `div`s with a known @type
    group           `text/group/text`
    sibling-texts   sibling `text`s (or a `sourceDoc` beside a `text`)
    separate-files  other files, linked by @corresp or `relatedItem`

  Public:
    tg:divisions($tei)      the views, in the order of the document
    tg:elsewhere($tei)      the views in other files that the document names
    tg:beside-views($tei)   what is in the text but in no view (front, apparatus, commentary, ...)
    tg:is-in-translation($node)
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Type words in use, and the kind of view each one stands for. -->
  <xsl:variable name="own:kinds" as="map(xs:string, xs:string)" select="map{
      'facsimile': 'facsimile',
      'edition': 'transcription', 'original': 'transcription', 'source': 'transcription',
      'transcription': 'transcription', 'transcript': 'transcription',
      'diplomatic': 'transcription', 'normalized': 'transcription', 'normalised': 'transcription',
      'translation': 'translation'}"/>

  <!-- The views of a document, in its order; one view of kind `text` where it is not divided.
       $tei: `TEI`, `teiCorpus`, or a fragment with text. Each view is a map:
         kind      facsimile | transcription | translation | text
         element   the `div`, `text` or `sourceDoc`
         lang      xs:string, its @xml:lang or that of the nearest ancestor; '' if none
         detected  sibling-divs | group | sibling-texts | one-text -->
  <xsl:function name="tg:divisions" as="map(xs:string, item())*">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="texts" as="element()*" select="own:outermost-texts($tei)"/>
    <xsl:sequence select="
        if (count($texts) = 1) then own:views-in($texts)
        else if (empty($texts)) then $tei[empty(self::TEI | self::teiCorpus)] ! own:view-of(., 'text', 'one-text')
        else $texts ! own:view-of(., own:kind-of-text(., $texts), 'sibling-texts')"/>
  </xsl:function>

  <!-- The views that stand in other files: a map each, with `kind`, `target` (the URI as the
       document has it) and `detected`, always separate-files. Said by @corresp of a `text`, or of a
       `div` that is a view, and by `relatedItem` in the header, of a known type. -->
  <xsl:function name="tg:elsewhere" as="map(xs:string, xs:string)*">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="linked" as="element()*" select="
        $tei//teiHeader//relatedItem[own:kind(.)], tg:divisions($tei)?element"/>
    <xsl:for-each select="$linked">
      <xsl:variable name="kind" as="xs:string" select="(own:kind(.[self::relatedItem]), 'text')[1]"/>
      <xsl:sequence select="
          (if (self::relatedItem) then (@target, .//(ref | ptr)/@target) else @corresp) ! tokenize(.)[not(starts-with(., '#'))]
          ! map{'kind': $kind, 'target': ., 'detected': 'separate-files'}"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The outermost nodes that stand in a text of the document but in none of its views, in the
       order of the document. Empty where the document is not divided. -->
  <xsl:function name="tg:beside-views" as="node()*">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="views" as="element()*" select="tg:divisions($tei)?element"/>
    <xsl:variable name="around" as="element()*"
        select="$views/ancestor::*[ancestor-or-self::text or ancestor-or-self::sourceDoc]"/>
    <xsl:sequence select="
        $around/node()[self::* or self::text()[normalize-space()]] except ($views | $around)"/>
  </xsl:function>

  <!-- Does this node stand in a translation? In one, `supplied` is the translator's own text. -->
  <xsl:function name="tg:is-in-translation" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        ($node/ancestor::*[self::div or self::text]/own:kind(.))[last()] = 'translation'"/>
  </xsl:function>

  <!-- The `text`s and `sourceDoc`s that stand in no other one; `text/text`, seen in the wild
       although TEI has no such thing, counts as sibling texts. -->
  <xsl:function name="own:outermost-texts" as="element()*">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="outer" as="element()*" select="
        $tei/descendant-or-self::*[self::text or self::sourceDoc][not(ancestor::text or ancestor::sourceDoc)]"/>
    <xsl:sequence select="
        for $t in $outer return if (count($t/text) gt 1 and not($t/body)) then $t/text else $t"/>
  </xsl:function>

  <!-- The views inside the one text of a document. -->
  <xsl:function name="own:views-in" as="map(xs:string, item())+">
    <xsl:param name="text" as="element()"/>
    <xsl:variable name="grouped" as="element()*" select="$text/group/text"/>
    <xsl:variable name="known" as="element()*" select="$text//div[own:kind(.)][not(ancestor::div/own:kind(.))]"/>
    <xsl:variable name="filled" as="element()*" select="$known[own:is-filled(.)]"/>
    <xsl:variable name="divs" as="element()*" select="if (exists($filled)) then $filled else $known"/>
    <xsl:sequence select="
        if (exists($grouped/own:kind(.))) then
          $grouped ! own:view-of(., (own:kind(.), 'text')[1], 'group')
        else if (count($divs/..) = 1 and ($divs[2] or $divs/parent::body)) then
          $divs ! own:view-of(., own:kind(.), 'sibling-divs')
        else own:view-of($text, (own:kind($text), 'text')[1], 'one-text')"/>
  </xsl:function>

  <!-- Whether there is more in a division than what is set up to be written in. -->
  <xsl:function name="own:is-filled" as="xs:boolean">
    <xsl:param name="div" as="element(div)"/>
    <xsl:sequence select="
        normalize-space($div) != '' or exists($div//*[not(self::div or self::p or self::ab or self::lg or self::l or self::head)])"/>
  </xsl:function>

  <!-- The kind of a text among its siblings: its type, else its id if that is a known word;
       a `sourceDoc` that says nothing is a facsimile when a `text` stands beside it. -->
  <xsl:function name="own:kind-of-text" as="xs:string">
    <xsl:param name="text" as="element()"/>
    <xsl:param name="texts" as="element()*"/>
    <xsl:sequence select="
        (own:kind($text), $own:kinds(lower-case(($text/@xml:id, '')[1])),
         'facsimile'[$text/self::sourceDoc and $texts[self::text]/.. intersect $text/..], 'text')[1]"/>
  </xsl:function>

  <xsl:function name="own:view-of" as="map(xs:string, item())">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="detected" as="xs:string"/>
    <xsl:sequence select="map{
        'kind': $kind, 'element': $element, 'detected': $detected,
        'lang': string($element/ancestor-or-self::*[@xml:lang][1]/@xml:lang)}"/>
  </xsl:function>

  <!-- The kind of view that the type of an element names, if it names one. -->
  <xsl:function name="own:kind" as="xs:string?">
    <xsl:param name="e" as="element()?"/>
    <xsl:sequence select="(($e/@type, $e/@subtype) ! tokenize(lower-case(.)) ! $own:kinds(.))[1]"/>
  </xsl:function>

</xsl:stylesheet>
