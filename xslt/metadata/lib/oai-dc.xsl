<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as Dublin Core for OAI-PMH (oai_dc 2.0). Used beside dublin-core.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <xsl:function name="tg:oai-dc" as="element()">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"
               xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
               xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd">
      <xsl:for-each select="tg:dublin-core($record)">
        <xsl:element name="dc:{.(1)}" namespace="http://purl.org/dc/elements/1.1/">
          <xsl:value-of select=".(2)"/>
        </xsl:element>
      </xsl:for-each>
    </oai_dc:dc>
  </xsl:function>
</xsl:stylesheet>
