<?xml version="1.0" encoding="UTF-8"?>
<!-- RIS of the edited document. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    exclude-result-prefixes="#all">

  <xsl:import href="../lib/record.xsl"/>
  <xsl:import href="../lib/nothing.xsl"/>
  <xsl:import href="../lib/bibliography.xsl"/>
  <xsl:import href="../lib/name-forms.xsl"/>
  <xsl:import href="lib/ris-entry.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <!-- yes: the entries of the document's bibliography instead of the document itself. -->
  <xsl:param name="bibliography" as="xs:string" select="'no'"/>

  <xsl:template match="/" as="xs:string">
    <xsl:sequence select="string-join(tg:cited(*, $bibliography) ! tg:ris(.))"/>
  </xsl:template>
</xsl:stylesheet>
