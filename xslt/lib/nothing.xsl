<?xml version="1.0" encoding="UTF-8"?>
<!-- How a format says that it has nothing to write. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <!-- Ends the format for this document: no file is made, and that is no failure. The reason is one sentence without
       a full stop. -->
  <xsl:function name="tg:nothing" as="item()*">
    <xsl:param name="reason" as="xs:string"/>
    <xsl:message terminate="yes" error-code="tg:nothing" select="$reason"/>
  </xsl:function>

  <!-- The same where it is the user who has not said what the format needs: what an earlier run wrote stays. -->
  <xsl:function name="tg:unset" as="item()*">
    <xsl:param name="reason" as="xs:string"/>
    <xsl:message terminate="yes" error-code="tg:unset" select="$reason"/>
  </xsl:function>
</xsl:stylesheet>
