<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xmlns="http://relaxng.org/ns/structure/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- The definitions behind anyElement. -->

  <!-- The definitions behind each anyElement (TD): any attributes, text and elements below an element
       whose namespace is in @require and not in @except (namespace names, separated by spaces). -->
  <xsl:template name="tg:any-elements" as="element(rng:define)*">
    <xsl:for-each select="tg:specs()/content//anyElement">
      <define name="{tg:any-name(.)}">
        <element>
          <xsl:choose>
            <xsl:when test="@require">
              <xsl:sequence select="tg:choice(tokenize(@require) ! own:any-of(.))"/>
            </xsl:when>
            <xsl:otherwise>
              <anyName>
                <xsl:if test="@except">
                  <except>
                    <xsl:sequence select="tokenize(@except) ! own:any-of(.)"/>
                  </except>
                </xsl:if>
              </anyName>
            </xsl:otherwise>
          </xsl:choose>
          <zeroOrMore>
            <choice>
              <attribute>
                <anyName/>
              </attribute>
              <text/>
              <ref name="{tg:any-name(.)}"/>
            </choice>
          </zeroOrMore>
        </element>
      </define>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="own:any-of" as="element(rng:nsName)">
    <xsl:param name="namespace" as="xs:string"/>
    <nsName ns="{$namespace}"/>
  </xsl:function>

  <!-- The name of the definition behind an anyElement: its declaration and its number there. -->
  <xsl:function name="tg:any-name" as="xs:string">
    <xsl:param name="any" as="element(anyElement)"/>
    <xsl:variable name="content" as="element(content)" select="$any/ancestor::content[1]"/>
    <xsl:sequence select="
        'anyElement.' || $content/../@ident || '.' || count($content//anyElement[. &lt;&lt; $any]) + 1"/>
  </xsl:function>

</xsl:stylesheet>
