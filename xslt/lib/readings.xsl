<?xml version="1.0" encoding="UTF-8"?>
<!--
  One reading of a transcription, as a pass TEI to TEI (TEI chapters CO, «simple editorial
  changes», and PH). The reading is taken of the whole document before its views and rows, for
  the nodes of the result are new ones; ids and all attributes stay.

  reading        diplomatic: as the source has it     normalized: as the editor reads it
  choice         sic, orig, abbr, am                  corr, reg, expan, ex
  am | ex        am stays, ex is left out             ex stays, am is left out
  add | del      both stay                            add stays, del is left out
  surplus        stays                                is left out
  supplied       is left out, except in a translation stays
  addSpan, delSpan, damageSpan  as add, del, damage (lib/spans.xsl)
  note           of type editorial is left out        stays
  subst, restore are dissolved where nothing is left to choose; a `del` that is restored stays.
  Where a choice has several alternatives of the kind (or only alternatives of no kind: `unclear`,
  `seg`), `choice` stays with all of them, for a format to show side by side. A `sic`, `orig`,
  `abbr`, `corr`, `reg` or `expan` outside a choice stays in both readings: there is nothing else at
  its place. All else stays as it is: `unclear`, `gap`, `damage`, `app`, `secl`, and every unknown element.

  Public:
    tg:reading($nodes, $reading)     $reading: 'diplomatic' or 'normalized'
    tg:prepared($tei, $reading)      tg:whitespace, then tg:reading: where formats start; a word does not run on over
                                   what only the other reading has
  Needs: divisions.xsl, whitespace.xsl (document.xsl includes all)
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:mode name="own:diplomatic" on-no-match="shallow-copy" on-multiple-match="fail"/>
  <xsl:mode name="own:normalized" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:function name="tg:reading" as="node()*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="reading" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$reading = 'diplomatic'">
        <xsl:apply-templates select="$nodes" mode="own:diplomatic"/>
      </xsl:when>
      <xsl:when test="$reading = 'normalized'">
        <xsl:apply-templates select="$nodes" mode="own:normalized"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="error(xs:QName('tg:reading'),
            'reading is `' || $reading || '`, but must be `diplomatic` or `normalized`')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The document ready for a format: in one reading, layout removed, with a document node above,
       so that ids and keys work. -->
  <xsl:function name="tg:prepared" as="element()">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="reading" as="xs:string"/>
    <xsl:variable name="clean" as="document-node()">
      <xsl:document>
        <xsl:sequence select="tg:whitespace(tg:spans($tei))"/>
      </xsl:document>
    </xsl:variable>
    <xsl:variable name="read" as="document-node()">
      <xsl:document>
        <xsl:sequence select="tg:reading($clean/*, $reading)"/>
      </xsl:document>
    </xsl:variable>
    <xsl:sequence select="$read/*"/>
  </xsl:function>

  <!-- ───── diplomatic ───── -->

  <xsl:template match="choice" mode="own:diplomatic">
    <xsl:call-template name="own:chosen">
      <xsl:with-param name="wanted" select="* except (corr | reg | expan | ex)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="ex[not(parent::choice)] | note[@type = 'editorial']" mode="own:diplomatic"/>

  <xsl:template match="supplied" mode="own:diplomatic">
    <xsl:if test="tg:is-in-translation(.)">
      <xsl:next-match/>
    </xsl:if>
  </xsl:template>

  <!-- ───── normalized ───── -->

  <xsl:template match="choice" mode="own:normalized">
    <xsl:call-template name="own:chosen">
      <xsl:with-param name="wanted" select="corr | reg | expan | ex"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="am[not(parent::choice)] | surplus | del[not(parent::restore)]" mode="own:normalized"/>

  <xsl:template match="restore | subst" mode="own:normalized">
    <xsl:apply-templates select="node()" mode="#current"/>
  </xsl:template>

  <xsl:template match="restore/del" mode="own:normalized">
    <xsl:apply-templates select="node()" mode="#current"/>
  </xsl:template>

  <!-- ───── both ───── -->

  <!-- The wanted alternatives of a choice, or all of them if none is of the wanted kind: one alone
       stands for the choice, several stay in it. -->
  <xsl:template name="own:chosen">
    <xsl:context-item as="element(choice)" use="required"/>
    <xsl:param name="wanted" as="element()*"/>
    <xsl:variable name="kept" as="element()*" select="if ($wanted) then $wanted else *"/>
    <xsl:choose>
      <xsl:when test="count($kept) = 1">
        <xsl:apply-templates select="$kept" mode="#current"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:copy>
          <xsl:copy-of select="@*"/>
          <xsl:apply-templates select="$kept" mode="#current"/>
        </xsl:copy>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A reading is of the text: the header and the images are no part of it. -->
  <xsl:template match="teiHeader | facsimile | xenoData" mode="own:diplomatic own:normalized">
    <xsl:copy-of select="."/>
  </xsl:template>

</xsl:stylesheet>
