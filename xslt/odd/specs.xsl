<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- The declarations of one schemaSpec, found once, and the one way to object to an ODD. -->

  <xsl:param name="schema" as="xs:string?" select="()"/>

  <xsl:strip-space elements="*"/>

  <xsl:key name="own:by-id" match="specGrp" use="@xml:id"/>

  <xsl:variable name="own:root" as="document-node()" select="/"/>
  <xsl:variable name="own:schema-spec" as="element(schemaSpec)" select="own:the-schema($own:root)"/>
  <xsl:variable name="own:specs" as="element()*" select="own:gathered($own:schema-spec, ())"/>
  <xsl:variable name="own:by-ident" as="map(xs:string, element())" select="own:indexed($own:specs)"/>

  <!-- All declarations (elementSpec, classSpec, macroSpec, dataSpec), in the order of the schemaSpec. -->
  <xsl:function name="tg:specs" as="element()*">
    <xsl:sequence select="$own:specs[not(self::constraintSpec)]"/>
  </xsl:function>

  <!-- The rules that belong to the schema itself and to none of its declarations. -->
  <xsl:function name="tg:schema-constraints" as="element(constraintSpec)*">
    <xsl:sequence select="$own:specs[self::constraintSpec]"/>
  </xsl:function>

  <xsl:function name="tg:is-declared" as="xs:boolean">
    <xsl:param name="ident" as="xs:string"/>
    <xsl:sequence select="map:contains($own:by-ident, $ident)"/>
  </xsl:function>

  <!-- The declaration with this @ident; stops the run in the name of the referring element where there is none. -->
  <xsl:function name="tg:spec" as="element()">
    <xsl:param name="ident" as="xs:string"/>
    <xsl:param name="referrer" as="element()"/>
    <xsl:sequence select="
        if (tg:is-declared($ident)) then $own:by-ident($ident)
        else tg:stop($referrer, 'refers to `' || $ident || '`, which this schema does not declare: it needs a TEI source')"/>
  </xsl:function>

  <xsl:function name="tg:start-elements" as="element(elementSpec)+">
    <xsl:variable name="idents" as="xs:string*" select="tokenize($own:schema-spec/@start)"/>
    <xsl:sequence select="
        if (exists($idents)) then $idents ! tg:spec(., $own:schema-spec)
        else tg:stop($own:schema-spec, 'has no @start: name the root elements')"/>
  </xsl:function>

  <!-- The namespace of the elements (TD: @ns of schemaSpec). -->
  <xsl:function name="tg:schema-namespace" as="xs:string">
    <xsl:sequence select="string(($own:schema-spec/@ns, 'http://www.tei-c.org/ns/1.0')[1])"/>
  </xsl:function>

  <xsl:function name="tg:schema-title" as="xs:string">
    <xsl:sequence select="normalize-space(($own:root/TEI/teiHeader/fileDesc/titleStmt/title, $own:schema-spec/@ident)[1])"/>
  </xsl:function>

  <!-- What a derived file says of itself. -->
  <xsl:function name="tg:origin" as="xs:string">
    <xsl:sequence select="' Derived from the ODD `' || $own:schema-spec/@ident || '`: change that, not this file. '"/>
  </xsl:function>

  <!-- The name in documents of what is declared: its altIdent, else its @ident (TD). -->
  <xsl:function name="tg:name" as="xs:string">
    <xsl:param name="spec" as="element()"/>
    <xsl:sequence select="normalize-space(($spec/altIdent, $spec/@ident)[1])"/>
  </xsl:function>

  <!-- Ends the run: an ODD is compiled whole or not at all. (The type suits every place that calls it.) -->
  <xsl:function name="tg:stop" as="item()*">
    <xsl:param name="place" as="element()"/>
    <xsl:param name="message" as="xs:string"/>
    <xsl:variable name="spec" as="element()" select="
        ($place/ancestor-or-self::*[self::elementSpec | self::classSpec | self::macroSpec | self::dataSpec][1],
         $place/ancestor-or-self::*[@ident][1], $place)[1]"/>
    <xsl:variable name="ident" as="xs:string?" select="$spec/(@ident, @key, @target)[1] ! (' `' || . || '`')"/>
    <xsl:variable name="part" as="xs:string?" select="if ($place is $spec) then () else '`' || local-name($place) || '` '"/>
    <xsl:message terminate="yes" error-code="tg:odd" select="local-name($spec) || $ident || ': ' || $part || $message"/>
  </xsl:function>

  <xsl:function name="own:the-schema" as="element(schemaSpec)">
    <xsl:param name="root" as="document-node()"/>
    <xsl:variable name="found" as="element(schemaSpec)*" select="$root//schemaSpec[empty($schema) or @ident = $schema]"/>
    <xsl:sequence select="
        if (count($found) eq 1) then $found
        else tg:stop($root/*, 'holds ' || count($found) || ' schemaSpec' ||
            (if (exists($schema)) then ' with the ident ' || $schema else '') || ' where one was expected')"/>
  </xsl:function>

  <!-- The declarations below a schemaSpec or specGrp; specGrpRef is followed inside the document.
       $open: the groups being followed, to find a group that holds itself. -->
  <xsl:function name="own:gathered" as="element()*">
    <xsl:param name="holder" as="element()"/>
    <xsl:param name="open" as="element()*"/>
    <xsl:for-each select="$holder/*">
      <xsl:choose>
        <xsl:when test="self::elementSpec | self::classSpec | self::macroSpec | self::dataSpec | self::constraintSpec">
          <xsl:sequence select="own:added(.)"/>
        </xsl:when>
        <xsl:when test="self::specGrp">
          <xsl:sequence select="own:gathered(., $open)"/>
        </xsl:when>
        <xsl:when test="self::specGrpRef">
          <xsl:variable name="group" as="element(specGrp)?" select="key('own:by-id', substring-after(@target, '#'), root(.))"/>
          <xsl:sequence select="
              if (empty($group)) then tg:stop(., 'points to no specGrp of this document')
              else if ($group intersect $open) then tg:stop(., 'points to a specGrp that holds it')
              else own:gathered($group, ($open, $group))"/>
        </xsl:when>
        <xsl:when test="self::moduleRef | self::elementRef | self::classRef | self::macroRef | self::dataRef">
          <xsl:sequence select="tg:stop(., 'needs a TEI source, and this compiler has none')"/>
        </xsl:when>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>

  <!-- The declaration itself, if it is complete in itself. -->
  <xsl:function name="own:added" as="element()">
    <xsl:param name="spec" as="element()"/>
    <xsl:sequence select="
        if (empty($spec/@mode) or $spec/@mode = 'add') then $spec
        else tg:stop($spec, 'has mode &quot;' || $spec/@mode || '&quot;, which needs a TEI source')"/>
  </xsl:function>

  <!-- One name space for all kinds of declaration, as each becomes a definition of the grammar. -->
  <xsl:function name="own:indexed" as="map(xs:string, element())">
    <xsl:param name="specs" as="element()*"/>
    <xsl:for-each-group select="$specs[not(self::constraintSpec)]" group-by="string(@ident)">
      <xsl:if test="count(current-group()) gt 1">
        <xsl:sequence select="tg:stop(current-group()[2], 'is declared twice')"/>
      </xsl:if>
    </xsl:for-each-group>
    <xsl:sequence select="map:merge($specs[not(self::constraintSpec)] ! map:entry(string(@ident), .))"/>
  </xsl:function>

</xsl:stylesheet>
