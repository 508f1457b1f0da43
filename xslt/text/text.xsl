<?xml version="1.0" encoding="UTF-8"?>
<!--
  Any TEI document as plain text: paragraphs apart by an empty line, LF, no space at a line's end.

  Options:
    division  all | facsimile | transcription | translation | text   (all)
    reading   normalized | diplomatic                                (normalized)
    notes     yes | no: numbered at the end, or left out             (yes)
    header    yes | no: title, authors and date first                (no)
    width     columns to wrap at; 0 for whole paragraphs             (0)
  What it writes and what it drops: docs/formats/text.md.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:import href="../lib/document.xsl"/>
  <xsl:include href="sections.xsl"/>
  <xsl:include href="content.xsl"/>
  <xsl:include href="small-parts.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="layout.xsl"/>

  <xsl:output method="text" encoding="UTF-8" byte-order-mark="no"/>

  <xsl:param name="division" as="xs:string" select="'all'"/>
  <xsl:param name="reading" as="xs:string" select="'normalized'"/>
  <xsl:param name="notes" as="xs:string" select="'yes'"/>
  <xsl:param name="header" as="xs:string" select="'no'"/>
  <xsl:param name="width" as="xs:anyAtomicType" select="0"/>

  <xsl:template match="/">
    <xsl:sequence select="own:check-options()"/>
    <xsl:variable name="document" as="element()" select="tg:prepared(*, $reading)"/>
    <xsl:variable name="sections" as="map(*)*" select="own:sections($document, $division)"/>
    <xsl:variable name="told" as="element()*" select="own:notes($sections?node, $notes)"/>
    <xsl:variable name="pieces" as="xs:string*">
      <xsl:sequence select="own:document-heading($document)[$header = 'yes']"/>
      <xsl:apply-templates select="$sections?node" mode="own:section">
        <xsl:with-param name="sections" select="$sections" tunnel="yes"/>
        <xsl:with-param name="numbers" select="own:note-numbers($told)" tunnel="yes"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="$told, own:unmarked-notes($document, $sections?node, $told, $notes)" mode="own:endnote">
        <xsl:with-param name="numbers" select="own:note-numbers($told)" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:sequence select="own:laid-out($pieces, xs:integer($width))"/>
  </xsl:template>

  <!-- Stops with a sentence for the user where an option has a value it cannot have. -->
  <xsl:function name="own:check-options" as="empty-sequence()">
    <xsl:sequence select="
        own:one-of('division', $division, ('all', 'facsimile', 'transcription', 'translation', 'text')),
        own:one-of('reading', $reading, ('normalized', 'diplomatic')),
        own:one-of('notes', $notes, ('yes', 'no')),
        own:one-of('header', $header, ('yes', 'no')),
        if ($width castable as xs:integer) then ()
        else error(xs:QName('tg:option'), 'option `width` is `' || $width || '`, but must be a number of columns')"/>
  </xsl:function>

  <xsl:function name="own:one-of" as="empty-sequence()">
    <xsl:param name="option" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:param name="allowed" as="xs:string+"/>
    <xsl:if test="not($value = $allowed)">
      <xsl:sequence select="error(xs:QName('tg:option'),
          'option `' || $option || '` is `' || $value || '`, but must be one of '
          || string-join($allowed ! ('`' || . || '`'), ', '))"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
