<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists: of items, of labels and items, of persons of a play, of books. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- What makes a list: the elements that are its entries (TEI model.listLike). -->
  <xsl:function name="own:is-entry-of-list" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[
        self::item or self::castItem or self::castGroup[not(parent::castGroup)] or self::bibl[parent::listBibl]
        or self::biblStruct[parent::listBibl] or self::biblFull[parent::listBibl] or self::witness
        or self::person or self::personGrp or self::place[parent::listPlace] or self::org[parent::listOrg]
        or self::event[parent::listEvent]])"/>
  </xsl:function>

  <!-- The HTML element for a list: ul or ol where headings are followed by entries alone, dl where they
       are followed by pairs of label and item; div where anything else stands among them. Beginnings of pages and the
       like, which HTML's lists know nothing of, go into the entry before them. -->
  <xsl:function name="own:list-element" as="xs:string">
    <xsl:param name="list" as="element()"/>
    <xsl:variable name="parts" as="element()*" select="own:list-parts($list)[not(own:is-between-entries(.))]"/>
    <xsl:sequence select="
        if (tg:has-text($list) or empty($parts) or tg:runs-in($list)) then 'div'
        else if (every $part in $parts satisfies own:is-entry-of-list($part))
        then if (own:is-numbered($list)) then 'ol' else 'ul'
        else if (own:is-paired($parts)) then 'dl'
        else 'div'"/>
  </xsl:function>

  <xsl:function name="own:is-between-entries" as="xs:boolean">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="exists($part[self::pb or self::cb or self::gb or self::lb or self::milestone or self::fw or self::anchor])"/>
  </xsl:function>

  <!-- The children of a list after its headings. -->
  <xsl:function name="own:list-parts" as="element()*">
    <xsl:param name="list" as="element()"/>
    <xsl:sequence select="$list/*[not(self::head)] | $list/head[preceding-sibling::*[not(self::head)]]"/>
  </xsl:function>

  <xsl:function name="own:is-numbered" as="xs:boolean">
    <xsl:param name="list" as="element()"/>
    <xsl:sequence select="
        exists($list/(@rend | @type)[matches(., '^(numbered|ordered|number|decimal)$')])
        and empty($list/item[@n or label])"/>
  </xsl:function>

  <!-- Whether a sequence of children is label, item, label, item, ... -->
  <xsl:function name="own:is-paired" as="xs:boolean">
    <xsl:param name="parts" as="element()*"/>
    <xsl:sequence select="
        count($parts) mod 2 = 0
        and (every $n in 1 to count($parts)
             satisfies local-name($parts[$n]) = (if ($n mod 2 = 1) then ('label', 'headLabel'[$n = 1]) else ('item', 'headItem'[$n = 2])))"/>
  </xsl:function>

  <xsl:template match="list | castList | listBibl | listWit" mode="own:text" as="element()">
    <xsl:variable name="element" as="xs:string" select="own:list-element(.)"/>
    <xsl:element name="{if (own:is-flow(.)) then 'div' else 'span'}">
      <xsl:call-template name="own:attributes">
        <xsl:with-param name="class" select="if (own:is-flow(.)) then distinct-values(('list', local-name())) else 'run-in'"/>
        <xsl:with-param name="id" select="true()"/>
      </xsl:call-template>
      <xsl:choose>
        <xsl:when test="$element = 'div'">
          <xsl:apply-templates mode="own:text"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:variable name="parts" as="element()+" select="own:list-parts(.)"/>
          <xsl:variable name="entries" as="element()+" select="$parts[not(own:is-between-entries(.))][1]/(., following-sibling::*)"/>
          <xsl:apply-templates select="* except $entries" mode="own:text"/>
          <xsl:element name="{$element}">
            <xsl:for-each-group select="$entries" group-starting-with="*[not(own:is-between-entries(.))]">
              <xsl:apply-templates select="." mode="own:text">
                <xsl:with-param name="list" select="$element"/>
                <xsl:with-param name="after" select="tail(current-group())"/>
              </xsl:apply-templates>
            </xsl:for-each-group>
          </xsl:element>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:template>

  <!-- The label of an item stands apart from what follows. -->
  <xsl:template match="item/label" mode="own:text" as="node()+">
    <xsl:call-template name="own:wrap"/>
    <xsl:if test="not(matches(following-sibling::node()[1], '^\s'))">
      <xsl:text> </xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- An entry: li, dt, dd as its list needs it, div where the list is none of HTML's.
       $list: the HTML element of its list; $after: what stands between it and the next entry. -->
  <xsl:template match="item | headItem | label[parent::list] | headLabel | castItem | castGroup | listBibl/bibl
      | listBibl/biblStruct | listBibl/biblFull | witness" mode="own:text" as="element()">
    <xsl:param name="list" as="xs:string" select="'div'"/>
    <xsl:param name="after" as="element()*"/>
    <xsl:call-template name="own:wrap">
      <xsl:with-param name="block" select="
          if ($list = ('ul', 'ol')) then 'li'
          else if ($list = 'dl') then (if (self::label or self::headLabel) then 'dt' else 'dd')
          else 'div'"/>
      <xsl:with-param name="content" as="node()*">
        <xsl:sequence select="own:whole-reading(.) ! own:attribute('data-reading', .)"/>
        <xsl:if test="self::item[@n][not(../label)][not(starts-with(normalize-space(), @n))]">
          <span class="number" data-generated=""><xsl:value-of select="@n"/></span>
        </xsl:if>
        <xsl:apply-templates mode="own:text"/>
        <xsl:apply-templates select="$after" mode="own:text"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
