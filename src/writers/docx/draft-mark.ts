/** 草稿 across every page, and once more in words above the text: a watermark may be lost in a copy, words are not. */

/** Word's own watermark: a text path in VML, which WPS and LibreOffice read as well. */
const SHAPE = [
  '<w:r><w:rPr><w:noProof/></w:rPr><w:pict>',
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">',
  '<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/>',
  '<v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>',
  '<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/>',
  '<v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>',
  '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>',
  '<v:textpath on="t" fitshape="t"/></v:shapetype>',
  '<v:shape id="QuanzeDraft" type="#_x0000_t136" alt="草稿" style="position:absolute;margin-left:0;margin-top:0;',
  'width:330pt;height:150pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;',
  'mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin"',
  ' o:allowincell="f" fillcolor="#e6e6e6" stroked="f"><v:fill opacity=".6"/>',
  '<v:textpath style="font-family:&quot;黑体&quot;;font-size:1pt" string="草稿"/></v:shape></w:pict></w:r>',
].join('');

const WORDS = [
  '<w:r><w:rPr><w:rFonts w:ascii="黑体" w:hAnsi="黑体" w:eastAsia="黑体" w:hint="eastAsia"/><w:color w:val="C00000"/></w:rPr>',
  '<w:t xml:space="preserve">草稿　</w:t></w:r>',
].join('');

export const draftRuns = SHAPE + WORDS;
