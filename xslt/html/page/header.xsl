<?xml version="1.0" encoding="UTF-8"?>
<!-- The head of the text: title, date and kind, summary, and the facts that the header states. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- The words of a node as one line, in the normalized reading, without notes. -->
  <xsl:function name="own:plain" as="xs:string">
    <xsl:param name="node" as="node()?"/>
    <xsl:variable name="words" as="xs:string*">
      <xsl:apply-templates select="$node" mode="own:plain">
        <xsl:with-param name="whole" select="$node" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($words))"/>
  </xsl:function>

  <xsl:mode name="own:plain" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <xsl:template match="text()" mode="own:plain" as="xs:string">
    <xsl:sequence select="string(.)"/>
  </xsl:template>

  <xsl:template match="*[own:is-block(.)] | lb | pb" mode="own:plain" as="xs:string*">
    <xsl:sequence select="' '[not(tg:joins(current()))]"/>
    <xsl:apply-templates mode="own:plain"/>
    <xsl:sequence select="' '[not(tg:joins(current()))]"/>
  </xsl:template>

  <xsl:template match="note | app/rdg[not(own:lemma(..) is .)] | *[own:reading(.) = 'diplomatic']" mode="own:plain" priority="2" as="xs:string*">
    <xsl:param name="whole" as="node()" tunnel="yes"/>
    <xsl:if test=". is $whole">
      <xsl:apply-templates mode="own:plain"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="own:title-block" as="element()">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="record" as="map(*)"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="titles" as="element()*" select="$tei/teiHeader[1]/fileDesc/titleStmt/title[normalize-space()]"/>
    <xsl:variable name="main" as="element()?"
        select="($titles[@type = 'main'], $titles[@level = 'a'], $titles[not(@level = 's')], $titles)[1]"/>
    <header class="title-block">
      <div class="title-lines">
        <xsl:variable name="line" as="xs:string*" select="own:written-date($record?issued, $ui), $record?genre"/>
        <xsl:if test="exists($line)">
          <p class="date-line"><xsl:value-of select="$line" separator=" · "/></p>
        </xsl:if>
        <h1>
          <xsl:sequence select="own:language-attributes(($main/ancestor-or-self::*[@xml:lang][1], $tei)[1])"/>
          <xsl:value-of select="(own:plain($main)[. != ''], $record?title, $ui?text)[1]"/>
        </h1>
        <xsl:for-each select="$titles[@type = ('sub', 'subordinate') or @level = 's'] except $main">
          <p class="subtitle"><xsl:sequence select="own:fact-language(.)"/><xsl:value-of select="own:plain(.)"/></p>
        </xsl:for-each>
        <xsl:for-each select="$tei/teiHeader[1]/profileDesc/abstract[normalize-space()]">
          <div class="summary">
            <xsl:sequence select="own:language-attributes(.)"/>
            <xsl:apply-templates mode="own:text"/>
          </div>
        </xsl:for-each>
      </div>
      <xsl:call-template name="own:facts">
        <xsl:with-param name="tei" select="$tei"/>
      </xsl:call-template>
    </header>
  </xsl:template>

  <!-- A date of the record in digits that every reader reads alike: 1951-07-03, or what the source says. -->
  <xsl:function name="own:written-date" as="xs:string?">
    <xsl:param name="date" as="map(*)?"/>
    <xsl:param name="ui" as="map(*)"/>
    <xsl:variable name="days" as="xs:string*" select="
        $date?date-parts?* ! string-join((.?*[1] ! string(), .?*[position() gt 1] ! format-integer(., '00')), '-')"/>
    <xsl:sequence select="($date?literal, string-join($days, ' – ')[. != ''])[1] ! string()"/>
  </xsl:function>

  <!-- The facts in two lists that can be folded away: those of the document, open; those of its edition, closed. -->
  <xsl:template name="own:facts" as="element()?">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="header" as="element()?" select="$tei/teiHeader[1]"/>
    <xsl:variable name="document" as="element()*">
      <xsl:call-template name="own:facts-of-origin"><xsl:with-param name="header" select="$header"/></xsl:call-template>
      <xsl:call-template name="own:facts-of-source"><xsl:with-param name="header" select="$header"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="edition" as="element()*">
      <xsl:call-template name="own:facts-of-edition"><xsl:with-param name="header" select="$header"/></xsl:call-template>
    </xsl:variable>
    <xsl:if test="exists(($document, $edition))">
      <div class="about">
        <xsl:if test="exists($document)">
          <details class="facts" id="~about" open="">
            <summary data-generated=""><xsl:value-of select="$ui?facts"/></summary>
            <dl><xsl:sequence select="$document"/></dl>
          </details>
        </xsl:if>
        <xsl:if test="exists($edition)">
          <details class="facts edition">
            <summary data-generated=""><xsl:value-of select="$ui?editorial"/></summary>
            <dl><xsl:sequence select="$edition"/></dl>
          </details>
        </xsl:if>
      </div>
    </xsl:if>
  </xsl:template>

  <!-- Who, when, where, to whom (TEI HD44CD, HD4C). -->
  <xsl:template name="own:facts-of-origin" as="element()*">
    <xsl:param name="header" as="element()?"/>
    <xsl:call-template name="own:fact">
      <xsl:with-param name="key" select="'author'"/>
      <xsl:with-param name="nodes" select="$header/fileDesc/titleStmt/author"/>
    </xsl:call-template>
    <xsl:for-each select="$header/profileDesc/correspDesc/correspAction[normalize-space()]">
      <xsl:call-template name="own:fact">
        <xsl:with-param name="key" select="(tg:action-type(.)[. = ('sent', 'received', 'transmitted', 'redirected', 'forwarded')], 'date')[1]"/>
        <xsl:with-param name="nodes" select="*"/>
        <xsl:with-param name="in-line" select="true()"/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:call-template name="own:fact">
      <xsl:with-param name="key" select="'history'"/>
      <xsl:with-param name="nodes" select="$header/profileDesc/creation[normalize-space()]/(listChange/change, .[not(listChange)])"/>
    </xsl:call-template>
    <xsl:call-template name="own:fact">
      <xsl:with-param name="key" select="'languages'"/>
      <xsl:with-param name="nodes" select="$header/profileDesc/langUsage/language[normalize-space()]"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Where the source is kept, or what was edited (TEI MS, HD3). -->
  <xsl:template name="own:facts-of-source" as="element()*">
    <xsl:param name="header" as="element()?"/>
    <xsl:variable name="descriptions" as="element()*" select="$header/fileDesc/sourceDesc//msDesc"/>
    <xsl:call-template name="own:fact">
      <xsl:with-param name="key" select="'archive'"/>
      <xsl:with-param name="nodes" select="$descriptions/msIdentifier"/>
    </xsl:call-template>
    <xsl:call-template name="own:fact">
      <xsl:with-param name="key" select="'extent'"/>
      <xsl:with-param name="nodes" select="$header/fileDesc/sourceDesc/msDesc//extent[normalize-space()]"/>
    </xsl:call-template>
    <xsl:call-template name="own:fact">
      <xsl:with-param name="key" select="'source'"/>
      <xsl:with-param name="nodes" select="
          $header/fileDesc/sourceDesc/(* except (msDesc | listPerson | listPlace | listOrg))[normalize-space()], 
          $header/fileDesc/sourceDesc/msDesc//surrogates[normalize-space()]"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Who edited it, how, and on what terms (TEI HD2, HD4, HD5). -->
  <xsl:template name="own:facts-of-edition" as="element()*">
    <xsl:param name="header" as="element()?"/>
    <xsl:variable name="statement" as="element()*" select="$header/fileDesc/publicationStmt"/>
    <xsl:variable name="parts" as="map(xs:string, element()*)" select="map{
        'editor': $header/fileDesc/titleStmt/editor[normalize-space()],
        'responsibility': $header/fileDesc/titleStmt/(respStmt | sponsor | funder | principal)[normalize-space()],
        'hands': $header/(profileDesc/handNotes | fileDesc/sourceDesc/msDesc//handDesc)/handNote[normalize-space()],
        'leaves': root($header)//facsimile//surface/desc[normalize-space()],
        'publisher': $statement/(publisher | distributor | authority | pubPlace | date)[normalize-space()],
        'identifier': $statement/idno[normalize-space()],
        'rights': $statement/availability[normalize-space()],
        'editorial': $header/encodingDesc/(projectDesc | editorialDecl)[normalize-space()],
        'revisions': $header/revisionDesc//change[normalize-space()] }"/>
    <xsl:for-each select="'editor', 'responsibility', 'publisher', 'identifier', 'rights', 'hands', 'leaves', 'editorial', 'revisions'">
      <xsl:call-template name="own:fact">
        <xsl:with-param name="key" select="."/>
        <xsl:with-param name="nodes" select="$parts(.)"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- One fact: its label, then each node that states it. $in-line: they make one line together. -->
  <xsl:template name="own:fact" as="element()*">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="in-line" as="xs:boolean" select="false()"/>
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="stating" as="node()*" select="$nodes[normalize-space()]"/>
    <xsl:if test="exists($stating)">
      <div class="fact">
        <dt data-generated=""><xsl:value-of select="$ui($key)"/></dt>
        <xsl:for-each-group select="$stating" group-by="if ($in-line) then 0 else position()">
          <dd>
            <xsl:sequence select="own:fact-language(.)"/>
            <xsl:for-each select="current-group()">
              <xsl:if test="position() gt 1"><span data-generated="">, </span></xsl:if>
              <xsl:apply-templates select="." mode="own:fact"/>
            </xsl:for-each>
          </dd>
        </xsl:for-each-group>
      </div>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
