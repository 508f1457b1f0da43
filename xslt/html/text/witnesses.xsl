<?xml version="1.0" encoding="UTF-8"?>
<!-- Witnesses: what they are called, and what they are (TEI TCAPWL). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Sigla as links to what is said of the witnesses: in a list of the text, else in that of the apparatus. -->
  <xsl:template name="own:sigla" as="node()*">
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="reading" as="element()" select="."/>
    <xsl:for-each select="(@wit, @source, @resp) ! tokenize(.)">
      <xsl:variable name="witness" as="element()?" select="own:target(., $reading)"/>
      <xsl:variable name="href" as="xs:string?" select="
          if ($in-link or empty($witness)) then ()
          else if (own:is-shown($witness)) then '#' || own:id($witness)
          else $witness/self::witness/own:witness-link(.)"/>
      <xsl:text> </xsl:text>
      <xsl:choose>
        <xsl:when test="$href"><a href="{$href}"><xsl:value-of select="own:siglum(., $reading)"/></a></xsl:when>
        <xsl:otherwise><xsl:value-of select="own:siglum(., $reading)"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="own:witness-link" as="xs:string">
    <xsl:param name="witness" as="element(witness)"/>
    <xsl:sequence select="'#' || own:id($witness) || '~witness'"/>
  </xsl:function>

  <!-- The witnesses that only the header describes, if the apparatus names any of them. -->
  <xsl:template name="own:witness-list" as="element()?">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="named" as="xs:string*" select="distinct-values($tei//text//(lem | rdg)/@wit/tokenize(.)) ! substring-after(., '#')"/>
    <xsl:variable name="witnesses" as="element(witness)*" select="$tei//teiHeader//witness[own:has-id(.)][@xml:id = $named]"/>
    <xsl:if test="exists($witnesses)">
      <section id="~witnesses" class="back-matter witness-list" data-generated="">
        <h2><xsl:value-of select="$ui?witnesses"/></h2>
        <dl>
          <xsl:for-each select="$witnesses">
            <div id="{substring(own:witness-link(.), 2)}" class="witness">
              <dt><xsl:value-of select="own:siglum('#' || @xml:id, .)"/></dt>
              <dd>
                <xsl:sequence select="own:fact-language(.)"/>
                <xsl:value-of select="own:plain(.)"/>
              </dd>
            </div>
          </xsl:for-each>
        </dl>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- What a witness is called: as it is marked, or described in as few letters as a siglum has; else its id, as the sigla of
       editions are, without the prefix of a pointer. -->
  <xsl:function name="own:siglum" as="xs:string">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="from" as="element()"/>
    <xsl:sequence select="
        (own:target($pointer, $from)/(@n, abbr[@type = 'siglum'], idno[@type = 'siglum'], self::witness[not(*)][normalize-space()][string-length(normalize-space()) lt 6])[1]
             ! normalize-space(),
         own:target($pointer, $from)/self::respStmt/(persName, name, orgName)[1] ! normalize-space(),
         replace($pointer, '^.*[#:]', ''))[1]"/>
  </xsl:function>

</xsl:stylesheet>
