<?xml version="1.0" encoding="UTF-8"?>
<!-- Two readings of one text, both on the page: what stands in one of them alone says so in data-reading. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- The reading that an element belongs to: diplomatic or normalized, as in lib/readings.xsl; nothing where it
       belongs to both. supplied is the translator's own text in a translation (TEI PHCH, PHSU, COED). -->
  <xsl:function name="own:reading" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="name" as="xs:string" select="local-name($element)"/>
    <xsl:sequence select="
        if ($name = 'ex' or $name = ('corr', 'reg', 'expan') and $element/parent::choice) then 'normalized'
        else if ($name = 'supplied') then 'normalized'[not(tg:is-in-translation($element))]
        else if ($name = ('am', 'surplus') or $name = 'del' and not($element/parent::restore)
                 or $name = ('sic', 'orig', 'abbr') and $element/parent::choice) then 'diplomatic'
        else ()"/>
  </xsl:function>

  <!-- The reading that all of an element's content belongs to, so that no empty line is left of it in the other. -->
  <xsl:function name="own:whole-reading" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="readings" as="xs:string*" select="
        if ($element/(del | surplus | supplied | ex))
        then distinct-values($element/(* | text()[normalize-space()]) ! (if (self::*) then (own:reading(.), 'both')[1] else 'both'))
        else ()"/>
    <xsl:sequence select="$readings[count($readings) = 1][. != 'both']"/>
  </xsl:function>

  <!-- What stands in one reading alone: hidden in the other, and shown by pointing at its choice. -->
  <xsl:template match="sic | corr | orig | reg | abbr | expan | ex | am | supplied | surplus" mode="own:text"
      as="element()">
    <xsl:call-template name="own:layer"/>
  </xsl:template>

  <xsl:template match="del | add" mode="own:text" as="element()">
    <xsl:call-template name="own:layer">
      <xsl:with-param name="phrase" select="if (self::del) then 'del' else 'ins'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Deletions and additions apart from each other that are one substitution (TEI PHSU, substJoin). -->
  <xsl:key name="own:joined" match="substJoin" use="tokenize(@target)[starts-with(., '#')] ! substring(., 2)"/>

  <!-- The current element with its reading and what is said of it (certainty, agent, reason). -->
  <xsl:template name="own:layer" as="element()">
    <xsl:param name="phrase" as="xs:string" select="'span'"/>
    <xsl:element name="{if ($phrase = 'span' and own:is-flow(.)) then 'div' else $phrase}">
      <xsl:call-template name="own:attributes"/>
      <xsl:sequence select="own:reading(.) ! own:attribute('data-reading', .)"/>
      <xsl:sequence select="string-join(@xml:id ! key('own:joined', .) ! own:id(.), ' ')[. ne ''] ! own:attribute('data-joined', .)"/>
      <xsl:sequence select="@cert[. = ('low', 'medium')] ! own:attribute('data-cert', .)"/>
      <xsl:sequence select="@reason ! own:attribute('data-reason', normalize-space())"/>
      <xsl:if test="self::supplied and not(matches(., '^\s*[\[(&lt;⟨]'))">
        <xsl:attribute name="data-brackets"/>
      </xsl:if>
      <xsl:apply-templates mode="own:text"/>
    </xsl:element>
  </xsl:template>

  <xsl:function name="own:attribute" as="attribute()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:attribute name="{$name}" select="$value"/>
  </xsl:function>

  <!-- Alternatives (TEI COED, PHCH): one for each reading; of several for one reading the first. Of
       alternatives that belong to no reading (seg, unclear, ...) the first stands for both. -->
  <xsl:template match="choice" mode="own:text" as="element()">
    <xsl:variable name="shown" as="element()*" select="own:shown-alternatives(.)"/>
    <xsl:element name="{if (own:is-flow(.)) then 'div' else 'span'}">
      <xsl:call-template name="own:attributes"/>
      <xsl:for-each select="*">
        <xsl:if test="position() gt 1">
          <span class="either" data-generated=""> / </span>
        </xsl:if>
        <xsl:choose>
          <xsl:when test=". intersect $shown">
            <xsl:apply-templates select="." mode="own:text"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:element name="{if (own:is-flow(.)) then 'div' else 'span'}">
              <xsl:attribute name="class" select="'alternative'"/>
              <xsl:attribute name="data-reading" select="'none'"/>
              <xsl:apply-templates select="." mode="own:text"/>
            </xsl:element>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </xsl:element>
  </xsl:template>

  <!-- One writing in place of another (TEI PHSU): both in the diplomatic reading, a thin space between them. -->
  <xsl:template match="subst" mode="own:text" as="element()">
    <xsl:element name="{if (own:is-flow(.)) then 'div' else 'span'}">
      <xsl:call-template name="own:attributes"/>
      <xsl:for-each select="*">
        <xsl:if test="position() gt 1">
          <span class="either thin" data-reading="diplomatic" data-generated="">&#x2009;</span>
        </xsl:if>
        <xsl:apply-templates select="." mode="own:text"/>
      </xsl:for-each>
    </xsl:element>
  </xsl:template>

  <!-- The alternatives of a choice that one of the readings shows. -->
  <xsl:function name="own:shown-alternatives" as="element()*">
    <xsl:param name="choice" as="element(choice)"/>
    <xsl:variable name="layered" as="element()*" select="$choice/*[exists(own:reading(.))]"/>
    <xsl:sequence select="
        if ($layered)
        then ($layered[own:reading(.) = 'diplomatic'][1], $layered[own:reading(.) = 'normalized'][1])
        else $choice/*[1]"/>
  </xsl:function>

  <!-- What is hard to read, damaged, or written by another hand (TEI PHDA, PHHW). -->
  <xsl:template match="unclear | damage" mode="own:text" as="element()">
    <xsl:call-template name="own:layer"/>
  </xsl:template>

  <!-- Where another hand goes on, by the name of its note or by what the element itself says of it. -->
  <xsl:template match="handShift" mode="own:text" as="element()">
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:variable name="hand" as="xs:string" select="
        string((own:hand-name(@new), own:hand-name(@scribeRef), own:hand-name(@scribe), @medium, @script)[. != ''][1])"/>
    <span>
      <xsl:call-template name="own:attributes"/>
      <xsl:attribute name="data-generated"/>
      <xsl:sequence select="own:interface-attributes($ui)"/>
      <xsl:value-of select="$ui?hand, $hand[. != '']" separator=": "/>
    </span>
  </xsl:template>

  <!-- What the hand that a pointer names is called: its own words or name, if they are short; a name that is
       written in place of a pointer; nothing for a pointer out of the document. -->
  <xsl:function name="own:hand-name" as="xs:string?">
    <xsl:param name="pointer" as="attribute()?"/>
    <xsl:variable name="hand" as="element()?" select="own:targets($pointer)[1]"/>
    <xsl:sequence select="
        if (exists($hand))
        then ($hand/(persName | name)[1] ! own:plain(.), own:plain($hand)[string-length() lt 80], $hand/@scribe, $hand/@n)[. != ''][1]
             ! string()
        else $pointer[not(matches(., '[#:/]'))] ! string()"/>
  </xsl:function>

  <!-- Ruby (TEI CORUBY, or of another namespace, as before TEI had it): the base with its gloss. -->
  <xsl:template match="*:ruby" mode="own:text" as="element()">
    <xsl:element name="{if (*:rt) then 'ruby' else 'span'}">
      <xsl:call-template name="own:attributes">
        <xsl:with-param name="class" select="()"/>
      </xsl:call-template>
      <xsl:apply-templates mode="own:text"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="*:rb | *:rt | *:rp" mode="own:text" as="element()?">
    <xsl:choose>
      <xsl:when test="self::*:rb and parent::*:ruby">
        <span class="rb"><xsl:apply-templates mode="own:text"/></span>
      </xsl:when>
      <xsl:when test="parent::*:ruby/*:rt">
        <xsl:element name="{local-name()}"><xsl:apply-templates mode="own:text"/></xsl:element>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="own:wrap"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
