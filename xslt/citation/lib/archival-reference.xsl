<?xml version="1.0" encoding="UTF-8"?>
<!-- A record as an archive cites it: "Title", July 3, 1951, digital archive, archive, location. address
     (one line). Used beside lib/record.xsl. -->
<xsl:stylesheet version="3.0" expand-text="no"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:fn="http://www.w3.org/2005/xpath-functions"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    exclude-result-prefixes="#all">

  <xsl:variable name="own:english-months" as="xs:string+" select="
      'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'"/>

  <!-- The reference on one line, without a line end. The comma stands behind the closing quotation mark; what the record
       lacks is left out. -->
  <xsl:function name="tg:archival-reference" as="xs:string">
    <xsl:param name="record" as="map(xs:string, item()*)"/>
    <xsl:variable name="parts" as="xs:string*" select="
        $record?title ! ('&quot;' || replace(., '&quot;', '''') || '&quot;'),
        own:english-date($record?issued),
        $record?container-title, $record?publisher, $record?source, $record?archive, $record?archive_location"/>
    <xsl:variable name="cited" as="xs:string" select="replace(string-join($parts, ', '), '\.$', '') || '.'"/>
    <xsl:sequence select="tg:one-line(string-join(($cited, $record?URL), ' '))"/>
  </xsl:function>

  <!-- "July 3, 1951", "July 1951", "1951", "July 3, 1951 – July 5, 1951"; "circa" before an uncertain date. -->
  <xsl:function name="own:english-date" as="xs:string?">
    <xsl:param name="date" as="map(*)?"/>
    <xsl:variable name="days" as="xs:string*" select="$date?date-parts?* ! own:english-day(.)"/>
    <xsl:sequence select="
        ($date?literal, string-join(('circa'[$date?circa], string-join($days, ' – ')), ' ')[exists($days)])[1]"/>
  </xsl:function>

  <xsl:function name="own:english-day" as="xs:string">
    <xsl:param name="parts" as="array(*)"/>
    <xsl:variable name="month" as="xs:string?" select="$own:english-months[$parts?*[2]]"/>
    <xsl:sequence select="
        if (array:size($parts) = 3) then $month || ' ' || $parts?3 || ', ' || $parts?1
        else string-join(($month, $parts?1), ' ')"/>
  </xsl:function>
</xsl:stylesheet>
