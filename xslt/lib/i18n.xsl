<?xml version="1.0" encoding="UTF-8"?>
<!-- The words of the interface in the reader's language. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xmlns:label="https://teigram.org/ns/labels"
    exclude-result-prefixes="#all">

  <xsl:variable name="own:labels" as="document-node()" select="doc('i18n.xml')"/>

  <!-- The languages of the interface, as BCP 47 tags; the first one is the fallback. -->
  <xsl:function name="tg:interface-languages" as="xs:string+">
    <xsl:sequence select="$own:labels/label:labels/label:label[@id = 'lang']/label:in/string(@xml:lang)"/>
  </xsl:function>

  <!-- The labels in one language, by their ids.
       $language: BCP 47; an unknown one gives English, as the label missing in a known one does. -->
  <xsl:function name="tg:labels" as="map(xs:string, xs:string)">
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="wanted" as="xs:string" select="lower-case(tokenize($language, '-')[1])"/>
    <xsl:map>
      <xsl:for-each select="$own:labels/label:labels/label:label">
        <xsl:map-entry key="string(@id)"
            select="string((label:in[@xml:lang = $wanted], label:in)[1])"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:function>

</xsl:stylesheet>
