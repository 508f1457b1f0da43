<?xml version="1.0" encoding="UTF-8"?>
<!--
  Which passage of one view answers to which of another (TEI chapter SA: SACSAL, SACSXA).

  A block is an innermost block of a view: a `div` is opened to its children, and so is a list, a
  table, a quotation, ... that holds aligned blocks; a block with characters of its own stays whole.
  What is said by @corresp, in either direction, or by `link`, of a block or of anything in it,
  ties blocks of different views; a row is a connected set of such ties. Ties of a container whose
  blocks are tied themselves are not followed.

  Order: rows stand in the order of the first view. A block of another view without a counterpart
  is a row before the next row that holds something of its view, after what the first view has
  there (at the end where there is no such row). So each view read down its column keeps its order, except where links cross: there the
  first view's order holds, the other's block stands beside its counterpart, and `crosses` says so.

  Nothing of a view is outside the rows: page and line breaks between blocks, labels and speakers'
  names that are not tied themselves go with the block that follows.

  Public: tg:blocks($view), tg:rows($views)
  Needs:  blocks.xsl, row-order.xsl (document.xsl includes all)
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:key name="own:by-id" match="*[@xml:id]" use="@xml:id"/>

  <!-- The innermost blocks of a view, in order. $view: a map of tg:divisions. Elements, and
       characters that stand directly in a division against TEI's rules. -->
  <xsl:function name="tg:blocks" as="node()*">
    <xsl:param name="view" as="map(*)"/>
    <xsl:sequence select="own:pieces($view?element, own:tied($view?element))[not(own:goes-with-next(.))]"/>
  </xsl:function>

  <!-- The rows of some views of one document. $views: maps of tg:divisions, the first of them
       gives the order. Each row is a map:
         number   xs:integer, from 1
         cells    array(node()*), one cell for each view, in the order of $views; empty if the row
                  has nothing of that view
         crosses  xs:boolean, does some view read out of its order in this row? -->
  <xsl:function name="tg:rows" as="map(xs:string, item()*)*">
    <xsl:param name="views" as="map(*)*"/>
    <xsl:variable name="tied" as="element()*" select="own:tied($views[1]?element)"/>
    <xsl:variable name="listed" as="map(*)*">
      <xsl:for-each select="$views">
        <xsl:variable name="v" as="xs:integer" select="position()"/>
        <xsl:sequence select="own:with-next(own:pieces(.?element, $tied)) ! map{'view': $v, 'nodes': .?nodes}"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="cells" as="array(map(*))" select="array{$listed}"/>
    <xsl:sequence select="own:ordered-rows($cells, own:ties($cells), count($views))"/>
  </xsl:function>

  <!-- All elements of the document that say or are said to correspond to something. -->
  <xsl:function name="own:tied" as="element()*">
    <xsl:param name="context" as="element()?"/>
    <xsl:variable name="document" as="node()?" select="$context/root()"/>
    <xsl:variable name="saying" as="element()*" select="$document//*[@corresp][ancestor::text or ancestor::sourceDoc]"/>
    <xsl:variable name="targets" as="xs:string*" select="
        distinct-values(($saying/@corresp, $document//link/@target) ! own:local-ids(.))"/>
    <xsl:sequence select="$saying | $targets ! key('own:by-id', ., $document)"/>
  </xsl:function>

  <!-- The ids of this document that a list of pointers names. -->
  <xsl:function name="own:local-ids" as="xs:string*">
    <xsl:param name="pointers" as="xs:string"/>
    <xsl:sequence select="tokenize($pointers)[starts-with(., '#')] ! substring(., 2)"/>
  </xsl:function>

  <!-- The pieces a view consists of, in order: its innermost blocks and what goes with them. -->
  <xsl:function name="own:pieces" as="node()*">
    <xsl:param name="view" as="element()"/>
    <xsl:param name="tied" as="element()*"/>
    <xsl:variable name="here" as="element()*" select="$tied[ancestor::* intersect $view]"/>
    <xsl:variable name="tied-blocks" as="element()*" select="$here/ancestor-or-self::*[tg:is-block(.)][1]"/>
    <xsl:sequence select="own:opened($view, map{
        'tied': map:merge($here ! map{generate-id(.): true()}),
        'holding': map:merge($tied-blocks/ancestor::* ! map{generate-id(.): true()})})"/>
  </xsl:function>

  <xsl:function name="own:opened" as="node()*">
    <xsl:param name="e" as="element()"/>
    <xsl:param name="marks" as="map(*)"/>
    <xsl:for-each select="$e/((* except (link | linkGrp)) | text()[normalize-space()])">
      <xsl:sequence select="
          if (. instance of element() and own:opens(., $marks)) then own:opened(., $marks) else ."/>
    </xsl:for-each>
  </xsl:function>

  <!-- Is this element only a container of blocks here? -->
  <xsl:function name="own:opens" as="xs:boolean">
    <xsl:param name="e" as="element()"/>
    <xsl:param name="marks" as="map(*)"/>
    <xsl:variable name="holding" as="xs:boolean" select="map:contains($marks?holding, generate-id($e))"/>
    <xsl:variable name="tied" as="xs:boolean" select="map:contains($marks?tied, generate-id($e))"/>
    <xsl:sequence select="
        if (own:is-division($e)) then exists($e/*) and ($holding or not($tied))
        else $holding and tg:is-block($e) and not(tg:has-text($e))
             and (every $child in $e/* satisfies
                  tg:is-block($child) or map:contains($marks?tied, generate-id($child)) or not(normalize-space($child)))"/>
  </xsl:function>

  <xsl:function name="own:is-division" as="xs:boolean">
    <xsl:param name="e" as="element()"/>
    <xsl:sequence select="exists($e[
        self::text or self::group or self::front or self::body or self::back or self::sourceDoc or self::surfaceGrp
        or self::surface or self::zone or self::div or self::div1 or self::div2 or self::div3 or self::div4
        or self::div5 or self::div6 or self::div7]) and not(tg:has-text($e))"/>
  </xsl:function>

  <!-- Does this piece belong to the block after it: an empty element (a page break), the label of
       an item, the name of a speaker? -->
  <xsl:function name="own:goes-with-next" as="xs:boolean">
    <xsl:param name="piece" as="node()"/>
    <xsl:sequence select="
        $piece instance of element()
        and (not(normalize-space($piece)) or $piece/self::label or $piece/self::speaker)
        and not($piece/@corresp) and not($piece/@xml:id and own:is-link-target($piece))"/>
  </xsl:function>

  <xsl:function name="own:is-link-target" as="xs:boolean">
    <xsl:param name="e" as="element()"/>
    <xsl:sequence select="exists(key('own:by-pointer', '#' || $e/@xml:id, root($e)))"/>
  </xsl:function>

  <xsl:key name="own:by-pointer" match="*[@corresp] | link" use="tokenize((@corresp, @target)[1])"/>

  <!-- Pieces with what goes with them: maps with `nodes`, each with one block, the last of it.
       What follows the last block of the view goes with that one. -->
  <xsl:function name="own:with-next" as="map(*)*">
    <xsl:param name="pieces" as="node()*"/>
    <xsl:variable name="last" as="node()?" select="$pieces[not(own:goes-with-next(.))][last()]"/>
    <xsl:for-each-group select="$pieces" group-ending-with="
        node()[if ($last) then not(own:goes-with-next(.)) and not(. is $last) else false()]">
      <xsl:sequence select="map{'nodes': current-group()}"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Which cell is tied to which: for the number of each cell, the numbers of those it is tied
       to, in both directions, between different views only. -->
  <xsl:function name="own:ties" as="map(xs:integer, xs:integer*)">
    <xsl:param name="cells" as="array(map(*))"/>
    <xsl:variable name="numbers" as="xs:integer*" select="1 to array:size($cells)"/>
    <xsl:variable name="cell-of" as="map(xs:string, xs:integer)" select="map:merge(
        for $i in $numbers return $cells($i)?nodes/descendant-or-self::*/@xml:id ! map{string(.): $i})"/>
    <xsl:variable name="said" as="array(xs:integer*)*" select="
        (for $i in $numbers
         return ($cells($i)?nodes/descendant-or-self::*/@corresp ! own:local-ids(.) ! $cell-of(.)) ! [($i, .)]),
        (($cells?*)[1]?nodes[1]/root()//link/@target ! [own:local-ids(.) ! $cell-of(.)])"/>
    <xsl:sequence select="map:merge(
        for $tie in $said, $a in $tie(1), $b in $tie(1)
        return if ($cells($a)?view ne $cells($b)?view) then map{$a: $b} else (),
        map{'duplicates': 'combine'})"/>
  </xsl:function>

</xsl:stylesheet>
