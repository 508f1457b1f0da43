<?xml version="1.0" encoding="UTF-8"?>
<!-- People, places, organisations, events: marked where they are named, and listed with what the document knows of them. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- All mentions of an entry in a text: by pointer, or by a key that is its id (TEI att.canonical). -->
  <xsl:key name="own:mention" match="*[@ref or @key][ancestor::text]" use="tg:pointers(@ref), (@key[not(../@ref)] ! ('#' || normalize-space(.)))"/>

  <!-- What may be an entry (TEI NDPERS, NDPLAC, NDORG, NDEVENT, NDOBJ, NDNYM). -->
  <xsl:function name="own:is-entry" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element[self::person or self::personGrp or self::persona or self::place or self::org or self::event
                        or self::object or self::nym or self::bibl or self::biblStruct])
        and (exists($element/ancestor::standOff)
             or exists($element[@xml:id][ancestor::back]/parent::*[self::listPerson or self::listPlace or self::listOrg
                 or self::listEvent or self::listBibl or self::listObject])
             or exists($element/ancestor::teiHeader[not(ancestor::standOff)])
                and exists($element/ancestor::*[self::particDesc or self::settingDesc or self::listPerson or self::listPlace
                    or self::listOrg or self::listEvent])
                and exists($element/@xml:id) and exists(key('own:mention', '#' || $element/@xml:id, root($element))))"/>
  </xsl:function>

  <!-- A name: a link to its entry, or out to where it is described; plain if it stands in a link. -->
  <xsl:template match="persName | placeName | orgName | geogName | eventName | objectName | name | rs | settlement
      | country | region | district | term | title" mode="own:text" as="element()">
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="href" as="xs:string?"
        select="if ($in-link or own:holds-links(.)) then () else own:name-href(.)"/>
    <xsl:variable name="content" as="node()*">
      <xsl:call-template name="own:content">
        <xsl:with-param name="in-link" select="$in-link or exists($href)" tunnel="yes"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:call-template name="own:link">
      <xsl:with-param name="href" select="$href"/>
      <xsl:with-param name="class" select="local-name(), 'name'[exists($href)]"/>
      <xsl:with-param name="id" select="exists(own:entries(.))"/>
      <xsl:with-param name="content" select="$content"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Where a name leads: to its entry by pointer or key, else out to where it is described. -->
  <xsl:function name="own:name-href" as="xs:string?">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="
        if ($name/@ref) then own:href($name/@ref) else own:entries($name)[1] ! ('#' || own:id(.))"/>
  </xsl:function>

  <!-- Whether something in the element has to be a link itself. -->
  <xsl:function name="own:holds-links" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        own:is-flow($element)
        or exists($element//*[self::ref[@target] or self::ptr or self::note or self::app or self::pb[@facs] or @ref
            or self::graphic or self::media])"/>
  </xsl:function>

  <!-- The entries of this document that an element names by ref, or by key where it has no ref. -->
  <xsl:function name="own:entries" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        (own:targets($element/@ref), $element[not(@ref)]/@key ! own:target('#' || normalize-space(.), ..))[own:is-entry(.)]"/>
  </xsl:function>

  <!-- A date, for machines too where its value is one that HTML's time knows. -->
  <xsl:template match="date | time" mode="own:text" as="element()">
    <xsl:variable name="when" as="xs:string" select="normalize-space(@when)"/>
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="phrase" select="'span'"/>
      <xsl:with-param name="content" as="node()*">
        <xsl:choose>
          <xsl:when test="not(own:is-flow(.)) and own:is-html-date($when)">
            <time datetime="{$when}"><xsl:apply-templates mode="own:text"/></time>
          </xsl:when>
          <xsl:otherwise><xsl:apply-templates mode="own:text"/></xsl:otherwise>
        </xsl:choose>
        <xsl:call-template name="own:value-for-empty"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- A day, month, or moment as HTML's time element takes it, or a time of day. -->
  <xsl:function name="own:is-html-date" as="xs:boolean">
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="
        ($value castable as xs:date or $value castable as xs:gYearMonth or $value castable as xs:dateTime
         or $value castable as xs:time)
        and matches($value, '^((000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-[0-9]{2}|[0-9]{2}:)')
        and not(matches($value, 'T24|^24|[0-9]{2}-[0-9]{2}(Z|[+-][0-9]{2}:)')
            or matches($value, '^[0-9]{4}-[0-9]{2}-?(Z|[+-][0-9]{2}:[0-9]{2})$') or matches($value, '^[0-9]{2}:[0-9:.]+(Z|[+-].*)$'))"/>
  </xsl:function>

  <!-- The date or span in the attributes of an element that has no words. -->
  <xsl:template name="own:value-for-empty" as="element()?">
    <xsl:variable name="value" as="xs:string" select="own:dates-of(.)"/>
    <xsl:if test="not(normalize-space()) and $value != ''">
      <span class="value" data-generated=""><xsl:value-of select="$value"/></span>
    </xsl:if>
  </xsl:template>

  <!-- A part of a reference whose numbers stand in its attributes alone (TEI att.citing). -->
  <xsl:template match="(biblScope | citedRange)[not(normalize-space())][@from or @to or @n]" mode="own:text" as="element()">
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="content" as="node()*">
        <span class="value" data-generated=""><xsl:value-of select="(@n, string-join(distinct-values((@from, @to)), '–'))[1]"/></span>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The date or span in an element's attributes (TEI att.datable.w3c), as it stands there. -->
  <xsl:function name="own:dates-of" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="span" as="attribute()*" select="($element/@from, $element/@notBefore)[1], ($element/@to, $element/@notAfter)[1]"/>
    <xsl:sequence select="
        string(($element/@when, string-join(distinct-values($span ! string()), ' – ')[. != ''])[1])"/>
  </xsl:function>

  <xsl:template match="birth | death | floruit | residence | occupation | affiliation | state | trait" mode="own:text"
      as="element()">
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="content" as="node()*">
        <xsl:apply-templates mode="own:text"/>
        <xsl:call-template name="own:value-for-empty"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Parts of a name, of a reference, or of the entry of a dictionary, and what a role is. -->
  <xsl:template match="*[tg:is-apart(.)]" mode="own:text" priority="5" as="node()*">
    <xsl:text> </xsl:text>
    <xsl:next-match/>
  </xsl:template>

</xsl:stylesheet>
