<?xml version="1.0" encoding="UTF-8"?>
<!--
  The shared modules that read a TEI document, for every format that shows its text. A format
  imports this file alone: modules do not import each other, so that none is read twice.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:include href="blocks.xsl"/>
  <xsl:include href="whitespace.xsl"/>
  <xsl:include href="divisions.xsl"/>
  <xsl:include href="spans.xsl"/>
  <xsl:include href="glyphs.xsl"/>
  <xsl:include href="readings.xsl"/>
  <xsl:include href="alignment.xsl"/>
  <xsl:include href="row-order.xsl"/>
</xsl:stylesheet>
