<?xml version="1.0" encoding="UTF-8"?>
<!-- The language of a piece, as HTML wants it said, and the direction of its script. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tg="https://teigram.org/ns/functions"
    xmlns:own="https://teigram.org/ns/private/html"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- ISO 639-2 and 639-3 codes that have a shorter one: BCP 47 (RFC 5646, 2.2.1) knows only the shorter. -->
  <xsl:variable name="own:shorter" as="map(xs:string, xs:string)" select="map:merge(
      ('
        aar=aa abk=ab afr=af aka=ak amh=am ara=ar arg=an asm=as ava=av ave=ae aym=ay aze=az bak=ba bam=bm
        bel=be ben=bn bih=bh bis=bi bod=bo bos=bs bre=br bul=bg cat=ca ces=cs cha=ch che=ce chu=cu chv=cv
        cor=kw cos=co cre=cr cym=cy dan=da deu=de div=dv dzo=dz ell=el eng=en epo=eo est=et eus=eu ewe=ee
        fao=fo fas=fa fij=fj fin=fi fra=fr fry=fy ful=ff gla=gd gle=ga glg=gl glv=gv grn=gn guj=gu hat=ht
        hau=ha heb=he her=hz hin=hi hmo=ho hrv=hr hun=hu hye=hy ibo=ig ido=io iii=ii iku=iu ile=ie ina=ia
        ind=id ipk=ik isl=is ita=it jav=jv jpn=ja kal=kl kan=kn kas=ks kat=ka kau=kr kaz=kk khm=km kik=ki
        kin=rw kir=ky kom=kv kon=kg kor=ko kua=kj kur=ku lao=lo lat=la lav=lv lim=li lin=ln lit=lt ltz=lb
        lub=lu lug=lg mah=mh mal=ml mar=mr mkd=mk mlg=mg mlt=mt mol=mo mon=mn msa=ms mya=my nau=na nav=nv
        nbl=nr nde=nd ndo=ng nep=ne nld=nl nno=nn nob=nb nor=no nya=ny oci=oc oji=oj ori=or orm=om oss=os
        pan=pa pli=pi pol=pl por=pt pus=ps que=qu roh=rm ron=ro run=rn rus=ru sag=sg san=sa sin=si slk=sk
        slv=sl sme=se smo=sm sna=sn snd=sd som=so sot=st spa=es sqi=sq srd=sc srp=sr ssw=ss sun=su swa=sw
        swe=sv tah=ty tam=ta tat=tt tel=te tgk=tg tgl=tl tha=th tir=ti ton=to tsn=tn tso=ts tuk=tk tur=tr
        twi=tw uig=ug ukr=uk urd=ur uzb=uz ven=ve vie=vi vol=vo wln=wa wol=wo xho=xh yid=yi yor=yo zha=za
        zho=zh zul=zu ger=de fre=fr dut=nl chi=zh cze=cs gre=el per=fa rum=ro slo=sk tib=bo wel=cy alb=sq
        arm=hy baq=eu bur=my geo=ka ice=is mac=mk may=ms mri=mi' => tokenize())
      ! map{ substring-before(., '='): substring-after(., '=') })"/>

  <!-- Languages and scripts written from right to left. -->
  <xsl:variable name="own:rtl" as="xs:string+"
      select="
      tokenize('aii ajp apc ar arc ary arz azb ckb dv fa glk hbo he jpa jpr jrb ks lrc mzn nqo ota pal pnb prs ps sam sd skr syc syr tmr ug ur yi')"/>
  <xsl:variable name="own:rtl-scripts" as="xs:string+"
      select="tokenize('adlm arab armi aran hebr mand mend nkoo samr syrc syrj syrn thaa')"/>

  <!-- A TEI language tag as a tag that HTML accepts: language, script and region; empty where the
       tag names no language that we can name (HTML: unknown). -->
  <xsl:function name="own:language" as="xs:string">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize(lower-case(normalize-space($tag)), '[-_]')"/>
    <xsl:variable name="first" as="xs:string" select="string($parts[1])"/>
    <xsl:variable name="language" as="xs:string" select="($own:shorter($first), $first)[1]"/>
    <xsl:variable name="script" as="xs:string?" select="$parts[position() = 2][matches(., '^[a-z]{4}$')]"/>
    <xsl:variable name="region" as="xs:string?"
        select="$parts[position() = (if ($script) then 3 else 2)][matches(., '^([a-z]{2}|[0-9]{3})$')]"/>
    <xsl:sequence select="
        if (not(matches($language, '^[a-z]{2,3}$')) or $language = ('mul', 'mis', 'und', 'zxx')) then ''
        else string-join((
            $language,
            $script ! (upper-case(substring(., 1, 1)) || substring(., 2)),
            $region ! upper-case(.)), '-')"/>
  </xsl:function>

  <!-- The direction of a language's script, also of a language without a name: rtl or ltr. -->
  <xsl:function name="own:direction" as="xs:string">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize(lower-case(normalize-space($tag)), '[-_]')"/>
    <xsl:variable name="script" as="xs:string?" select="$parts[2][matches(., '^[a-z]{4}$')]"/>
    <xsl:sequence select="
        if (if ($script) then $script = $own:rtl-scripts else ($parts[1] ! ($own:shorter(.), .)) = $own:rtl) then 'rtl' else 'ltr'"/>
  </xsl:function>

  <!-- lang and dir of an element that names its language. -->
  <xsl:function name="own:language-attributes" as="attribute()*">
    <xsl:param name="element" as="element()?"/>
    <xsl:for-each select="$element/@xml:lang">
      <xsl:attribute name="lang" select="own:language(.)"/>
      <xsl:attribute name="dir" select="own:direction(.)"/>
    </xsl:for-each>
  </xsl:function>

  <!-- lang and dir of words of the interface that stand in the text. -->
  <xsl:function name="own:interface-attributes" as="attribute()+">
    <xsl:param name="ui" as="map(*)"/>
    <xsl:attribute name="lang" select="$ui?lang"/>
    <xsl:attribute name="dir" select="own:direction($ui?lang)"/>
  </xsl:function>

</xsl:stylesheet>
