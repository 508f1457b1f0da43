<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables and figures. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- A table (TEI FTTAB). Its headings are its caption; what stands between rows has a row of its own. -->
  <xsl:template match="table" mode="own:text" as="element()">
    <div>
      <xsl:call-template name="own:attributes">
        <xsl:with-param name="class" select="'table'"/>
        <xsl:with-param name="id" select="true()"/>
      </xsl:call-template>
      <xsl:choose>
        <xsl:when test="empty(row) or tg:has-text(.)">
          <xsl:apply-templates mode="own:text"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="head" mode="own:text"/>
          <table>
            <tbody>
              <xsl:apply-templates select="* except head" mode="own:row"/>
            </tbody>
          </table>
        </xsl:otherwise>
      </xsl:choose>
    </div>
  </xsl:template>

  <xsl:mode name="own:row" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <xsl:template match="row" mode="own:row" as="element()">
    <tr>
      <xsl:call-template name="own:attributes">
        <xsl:with-param name="class" select="@role ! own:class-name(.) ! ('role-' || .)"/>
      </xsl:call-template>
      <xsl:apply-templates mode="own:cell"/>
      <xsl:if test="not(* or text()[normalize-space()])"><td></td></xsl:if>
    </tr>
  </xsl:template>

  <xsl:template match="*" mode="own:row" priority="-1" as="element()">
    <tr class="between">
      <td colspan="{max((1, own:columns(..)))}">
        <xsl:apply-templates select="." mode="own:text"/>
      </td>
    </tr>
  </xsl:template>

  <xsl:mode name="own:cell" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <!-- A cell; one that labels its row or column is a heading. -->
  <xsl:template match="cell" mode="own:cell" as="element()">
    <xsl:variable name="label" as="xs:boolean" select="(@role, ../@role)[1] = 'label'"/>
    <xsl:element name="{if ($label) then 'th' else 'td'}">
      <xsl:call-template name="own:attributes">
        <xsl:with-param name="class" select="()"/>
      </xsl:call-template>
      <xsl:sequence select="
          @cols[own:count-of(.) gt 1] ! own:span('colspan', ., own:columns-under(..)),
          @rows[own:count-of(.) gt 1] ! own:span('rowspan', ., 1 + count(../../following-sibling::row))"/>
      <xsl:apply-templates mode="own:text"/>
    </xsl:element>
  </xsl:template>

  <!-- What else stands in a row: in a cell of its own, so that nothing falls out of the table. -->
  <xsl:template match="*" mode="own:cell" priority="-1" as="element()">
    <td>
      <xsl:apply-templates select="." mode="own:text"/>
    </td>
  </xsl:template>

  <xsl:template match="text()[normalize-space()]" mode="own:cell" as="element()">
    <td>
      <xsl:apply-templates select="." mode="own:text"/>
    </td>
  </xsl:template>

  <!-- A span over more than one column or row, cut to what the table has. -->
  <xsl:function name="own:span" as="attribute()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="wanted" as="attribute()?"/>
    <xsl:param name="room" as="xs:integer"/>
    <xsl:variable name="span" as="xs:integer"
        select="min((own:count-of($wanted), $room))"/>
    <xsl:if test="$span gt 1">
      <xsl:attribute name="{$name}" select="$span"/>
    </xsl:if>
  </xsl:function>

  <!-- A count as TEI's teidata.count has it; 1 where it is none. -->
  <xsl:function name="own:count-of" as="xs:integer">
    <xsl:param name="value" as="attribute()?"/>
    <xsl:sequence select="if (matches($value, '^\s*[1-9][0-9]{0,2}\s*$')) then xs:integer($value) else 1"/>
  </xsl:function>

  <!-- The number of columns in which some cell of the table begins. -->
  <xsl:function name="own:columns" as="xs:integer">
    <xsl:param name="table" as="element()"/>
    <xsl:sequence select="max((0, $table/row/cell[last()]/own:column(.)))"/>
  </xsl:function>

  <!-- The number of columns that a cell covers: those in which some cell of the table begins. -->
  <xsl:function name="own:columns-under" as="xs:integer">
    <xsl:param name="cell" as="element()"/>
    <xsl:variable name="first" as="xs:integer" select="own:column($cell)"/>
    <xsl:sequence select="
        count(distinct-values($cell/../../row/cell/own:column(.))
            [. ge $first and . lt $first + own:count-of($cell/@cols)])"/>
  </xsl:function>

  <!-- The column in which a cell begins, as far as its own row tells. -->
  <xsl:function name="own:column" as="xs:integer">
    <xsl:param name="cell" as="element()"/>
    <xsl:sequence select="1 + sum($cell/preceding-sibling::cell/own:count-of(@cols))"/>
  </xsl:function>

  <!-- A figure (TEI FTGRA): its pictures, then its heading, description and words. -->
  <xsl:template match="figure" mode="own:text" as="element()">
    <xsl:variable name="pictures" as="element()*" select="graphic | media | binaryObject"/>
    <xsl:element name="{if (own:is-flow(.)) then 'figure' else 'span'}">
      <xsl:call-template name="own:attributes">
        <xsl:with-param name="id" select="true()"/>
      </xsl:call-template>
      <xsl:apply-templates select="$pictures" mode="own:text"/>
      <xsl:apply-templates select="node() except $pictures" mode="own:text"/>
    </xsl:element>
  </xsl:template>

  <!-- A picture: shown where a browser can, linked where it is of another kind. -->
  <xsl:template match="graphic | media | binaryObject" mode="own:text" as="element()?">
    <xsl:param name="ui" as="map(*)" tunnel="yes"/>
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="picture" as="map(*)?" select="own:picture(.)"/>
    <xsl:variable name="url" as="xs:string?" select="own:safe-url(tg:pointer(normalize-space(@url), .))"/>
    <xsl:variable name="words" as="xs:string" select="
        (normalize-space(string-join((desc, ../figDesc, ../head)[1]))[. != ''], $ui?figure)[1]"/>
    <xsl:choose>
      <xsl:when test="ancestor::sourceDoc"/>
      <xsl:when test="exists($picture)">
        <img src="{$picture?src}" alt="{$words}" loading="lazy" referrerpolicy="no-referrer"/>
      </xsl:when>
      <xsl:when test="empty($url)"/>
      <xsl:when test="$in-link">
        <span class="picture" data-generated=""><xsl:value-of select="$ui?figure"/></span>
      </xsl:when>
      <xsl:otherwise>
        <a class="picture" href="{$url}" data-generated=""><xsl:value-of select="$ui?figure"/></a>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Where the pictures in the text lie. -->
  <xsl:function name="own:figures" as="xs:string*">
    <xsl:param name="tei" as="element()"/>
    <xsl:sequence select="$tei//text//(graphic | media) ! own:picture(.)?src"/>
  </xsl:function>

</xsl:stylesheet>
