@charset "UTF-8";
/* The tokens of the theme: charts, pages and dark mode all take their colours from here. */
:root{color-scheme:light dark;
<#list light as token, value>--${token}:${value};</#list>
<#list measures as token, value>--${token}:${value};</#list>
}
@media (prefers-color-scheme:dark){:root{
<#list dark as token, value>--${token}:${value};</#list>
}}
<#list light?keys as token>.f-${token}{fill:var(--${token})}.s-${token}{stroke:var(--${token})}</#list>
<#list light?keys as token><#if !token?ends_with("-text")>.c-${token}{color:var(--${token})}.b-${token}{background:var(--${token});border-color:var(--${token})}.r-${token}{--dot:var(--${token})}</#if></#list>

*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth;scroll-padding-top:1rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:400 var(--f-body)/1.85 var(--hei);font-variant-numeric:tabular-nums lining-nums;line-break:strict;text-autospace:normal;text-spacing-trim:trim-start;overflow-wrap:anywhere;-webkit-font-smoothing:antialiased}
.frame{max-width:calc(var(--frame) + 2*var(--edge));margin:0 auto;padding:0 var(--edge)}
a{color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.28em;text-decoration-color:var(--mute)}
a:hover{text-decoration-thickness:2px;text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--focus);outline-offset:3px}
h1,h2,h3{margin:0;line-height:1.3;font-weight:700}
h1,h3{text-wrap:balance}
p{margin:0 0 1em;text-wrap:pretty}
li,td,th,dd,figcaption span,.say{text-wrap:pretty}
em{font-style:normal;font-weight:700}
strong,b,th{font-weight:700}
svg{display:block;max-width:100%;height:auto;overflow:visible}
img{max-width:100%;height:auto}
small{font-size:inherit}
.small{font-size:var(--f-small);line-height:1.7;color:var(--ink2)}
.note{font-size:var(--f-note);line-height:1.7;color:var(--ink3)}
.skip{position:absolute;left:-999px}
.skip:focus{left:var(--edge);top:.5rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
.ph{display:inline-block}
/* A number stays with what it counts, a reference in one piece. */
.nb,.see{white-space:nowrap}
.links a,.go a{display:inline-block;padding:.35rem 0;margin-right:1.5rem;font-weight:700;font-size:var(--f-small);line-height:1.6}

/* Head */
.head{border-bottom:1px solid var(--hair)}
.head .frame{display:flex;flex-wrap:wrap;align-items:center;gap:0 var(--x8);min-height:3.25rem}
.brand{display:flex;align-items:center;gap:var(--x3);padding:.35rem 0;text-decoration:none;font-size:var(--f-small);font-weight:700;white-space:nowrap}
.brand .mark{height:14px;width:auto;flex:none}
.nav{margin-left:auto}
.nav ul{display:flex;flex-wrap:wrap;gap:0 var(--x6);list-style:none;margin:0;padding:0;font-size:var(--f-small)}
.nav a{display:inline-block;padding:.85rem 0;text-decoration:none;color:var(--ink2)}
.nav a:hover{color:var(--ink);text-decoration:underline}
.nav a[aria-current]{color:var(--ink);font-weight:700;box-shadow:inset 0 -2px 0 var(--ink)}
@media (max-width:44rem){
  .head .frame{padding-top:.75rem}
  .nav{margin:0 calc(-1*var(--edge));width:calc(100% + 2*var(--edge));padding:0 var(--edge);overflow-x:auto;scrollbar-width:none}
  .nav ul{flex-wrap:nowrap;gap:0 1.375rem}
  .nav a{padding:.7rem 0;white-space:nowrap}
}

/* Front page: title, lead text, strip of events */
.hero{padding:clamp(1.75rem,5vw,4rem) 0 0}
.hero-grid{display:grid;gap:1.5rem clamp(1.5rem,4vw,4rem)}
.hero-title{font-family:var(--song);line-height:1}
.hero-title .big{display:block;font-size:var(--f-hero);letter-spacing:-.015em;line-height:.98;margin-left:-.04em;white-space:nowrap}
.hero-title .rest{display:block;margin-top:.28em;font-size:clamp(2rem,6vw,3.25rem);line-height:1.25;letter-spacing:.02em}
.hero-title .rest:first-child{margin:0;font-size:clamp(2.5rem,8.5vw,6rem)}
.hero-title .years{display:block;font:400 clamp(1.125rem,2.6vw,1.5rem)/1.4 var(--hei);color:var(--ink2);letter-spacing:.04em;margin-top:.35em}
.lead{font-size:var(--f-lead);line-height:1.75;max-width:29em;margin:0}
.go{margin:1.25rem 0 0}
@media (min-width:64rem){
  .hero-grid{grid-template-columns:auto minmax(16rem,1fr);align-items:end}
  .hero-title .big{font-size:min(15.5rem,18.2vw)}
  .hero-side{padding-bottom:.35rem}
}
.record{margin:clamp(2rem,5vw,3.5rem) 0 0}
.strip{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:.5rem;align-items:end}
.year b{display:block;border-top:1.5px solid var(--ink);margin-top:.25rem;padding-top:.3rem;font-size:var(--f-small);font-weight:400;line-height:1.4;color:var(--ink2)}
.dots{display:flex;flex-wrap:wrap-reverse;gap:3px;max-width:69px}
.dots i,.key i{width:9px;height:9px;border-radius:50%;flex:none}
.dots .planned{background:none;border-width:2px;border-style:solid}
.record figcaption{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin-top:.75rem}
.keys{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
.key{display:inline-flex;align-items:center;gap:.45em;white-space:nowrap}
@media (max-width:44rem){.strip{gap:4px}.century{display:none}.year b{font-size:.75rem}.dots i{width:8px;height:8px}.dots{gap:2px}}

/* Which canvas of a drawing is seen */
.only-narrow,.only-mid{display:none}
@media (max-width:63.99rem){.only-full{display:none}.only-mid{display:block}}
@media (max-width:44rem){.only-wide,.only-mid{display:none}.only-narrow{display:block}.only-narrow svg{width:100%;max-width:28rem}}

/* Sections */
.sec{margin-top:clamp(4rem,9vw,7rem)}
.sec-head{border-top:2px solid var(--ink);padding-top:.9rem;display:grid;gap:.25rem 3rem;margin-bottom:2rem}
.sec-head h2{font-family:var(--song);font-size:var(--f-h2)}
.sec-head p{margin:0;color:var(--ink2);font-size:var(--f-small);line-height:1.75;max-width:42em}
@media (min-width:56rem){.sec-head{grid-template-columns:19rem 1fr;align-items:baseline}}

/* Numbers shown large */
.num{font-weight:700;font-size:var(--f-num);line-height:1;letter-spacing:-.02em;margin:0;display:flex;flex-wrap:wrap;align-items:baseline;column-gap:.12em}
.num small{max-width:100%;font-size:.4em;line-height:1.25;font-weight:400;letter-spacing:0;color:var(--ink2)}
.nums{display:grid;gap:0;margin:0;padding:0;list-style:none}
.nums li{border-top:1px solid var(--line);padding:1rem 0 1.5rem;display:grid;grid-template-columns:1fr;gap:.6rem;align-content:start}
.nums .label{margin:0;font-size:var(--f-small);font-weight:400;line-height:1.6;color:var(--ink2)}
.base{font-size:var(--f-note);line-height:1.6;color:var(--ink3);margin:0}
.base a{display:inline-block;padding:.2rem 0}
.pair{display:grid;gap:3px;margin:.15rem 0 0;max-width:14rem}
.pair i{display:block;height:4px;min-width:2px;background:var(--mute)}
.pair i+i{background:var(--ink)}
@media (max-width:43.99rem){
  .nums .num{font-size:2rem;grid-row:1;grid-column:1}
  .nums li{grid-template-columns:minmax(0,8.125rem) minmax(0,1fr);grid-template-rows:auto auto 1fr;column-gap:1rem}
  .nums .pair{grid-column:1;grid-row:2;align-self:start}
  .nums .label{grid-column:2;grid-row:1;color:var(--ink);align-self:end}
  .nums .base{grid-column:2;grid-row:2/4}
}
@media (min-width:44rem){
  .nums{grid-template-columns:repeat(auto-fit,minmax(11.5rem,1fr));column-gap:2rem}
  /* Number, bars, name and base of all cards of a row stand on the same lines, with or without bars. */
  .nums li{grid-row:span 4;grid-template-rows:subgrid;row-gap:0}
  .nums .pair{grid-row:2;margin-top:.75rem;width:100%}
  .nums .label{grid-row:3;margin-top:.6rem}
  .nums .base{grid-row:4;margin-top:.6rem}
}
@media (min-width:44rem) and (max-width:60rem){.nums.n4{grid-template-columns:1fr 1fr}}
.leadnum{display:grid;gap:2rem 3rem}
.leadnum>div{border-top:2px solid var(--ink);padding-top:.9rem}
.leadnum h2{font-family:var(--song);font-size:var(--f-h2);margin-bottom:1.5rem}
.leadnum .plot svg{width:100%}
.leadnum .num{font-size:clamp(4rem,3rem + 4vw,5.75rem);letter-spacing:-.03em}
.leadnum .num small{font-size:.24em}
.leadnum .what{font-size:var(--f-small);line-height:1.7;margin:1.1rem 0 .75rem;max-width:22em;color:var(--ink2)}
.leadnum .note{margin:.75rem 0 0}
.leadnum .note a:not(.fig){margin-left:.5em}
.leadnum .exhibit{margin:0}
.leadnum .plot{max-width:none}
@media (min-width:64rem){
  .leadnum{grid-template-columns:19rem minmax(0,1fr);align-items:start;border-top:2px solid var(--ink)}
  .leadnum>div,.leadnum>.exhibit{border-top:0}
  .leadnum>.exhibit{padding-top:1.1rem}
}

/* Contents on the front page */
.toc{list-style:none;margin:0;padding:0}
.toc>li{display:grid;gap:.5rem 3rem;border-top:1px solid var(--line);padding:1.1rem 0 1.4rem}
.toc>li:first-child{border-top:0;padding-top:0}
.toc .part{font-size:var(--f-small);color:var(--ink3);line-height:1.6}
.toc .part:empty{display:none}
.toc .part b{display:block;font-family:var(--song);font-size:1.25rem;color:var(--ink);line-height:1.5}
.toc .part .say{margin-top:.35rem;max-width:26em}
.toc ol{list-style:none;margin:0;padding:0}
.toc ol li{display:grid;grid-template-columns:2.25rem minmax(0,1fr) auto;gap:0 1rem;align-items:baseline;padding:.45rem 0}
.toc ol li:first-child{padding-top:.1rem}
.toc ol li+li{border-top:1px solid var(--hair)}
.toc .n{color:var(--ink3);font-size:var(--f-small)}
.toc a{display:inline-block;padding:.25rem 0;text-decoration:none;font-weight:700}
.toc a:hover{text-decoration:underline}
.say{display:block;font-size:var(--f-small);line-height:1.6;color:var(--ink2);font-weight:400}
.full{font-weight:400;margin-left:.5em}
.why .fig,.sub .fig,.src .fig,.lead .fig{font-weight:inherit}
.say .fig,.brand .fig,.next .fig,h1 .fig,h3 .fig,.toc-in .fig{font-weight:inherit}
.toc .v{font-weight:700;text-align:right;white-space:nowrap}
.toc .v small{display:block;font-size:var(--f-note);font-weight:400;color:var(--ink3);line-height:1.5}
@media (min-width:56rem){.toc>li{grid-template-columns:19rem minmax(0,1fr)}.toc .part:empty{display:block}}
@media (max-width:30rem){.toc ol li{grid-template-columns:1.5rem minmax(0,1fr)}.toc .v{grid-column:2;text-align:left;font-size:var(--f-small)}.toc .v small{display:inline;margin-left:.5em}}

/* Timeline as a list, on phones */
.tl{list-style:none;margin:0;padding:0 0 0 6.125rem;position:relative}
.tl:before{content:"";position:absolute;left:5.375rem;top:.6rem;bottom:.9rem;width:1px;background:var(--line)}
.tl li{position:relative;padding:0 0 .85rem .5rem;line-height:1.6;font-size:1rem}
.tl .when{position:absolute;left:-6.125rem;width:4.75rem;text-align:right;font-size:var(--f-note);line-height:1.6rem;color:var(--ink3)}
.tl li:before{content:"";position:absolute;left:-1.06rem;top:.47rem;width:.66rem;height:.66rem;border-radius:50%;background:var(--dot,var(--ink));box-shadow:0 0 0 2px var(--paper)}
.tl .planned:before{background:var(--paper);border:2px solid var(--dot,var(--ink))}
.tl .status{color:var(--ink3)}

/* Exhibits and tables: rule, number and ruler, finding, measure, plot, note, source */
.exhibit{margin:2.5rem 0;border-top:2px solid var(--ink);padding-top:.75rem}
.exhibit.bare{border-top:0;margin:0;padding:0}
.fig-no{display:flex;align-items:center;justify-content:space-between;gap:1rem;font-size:var(--f-note);color:var(--ink3);line-height:1.5;margin-bottom:.6rem}
.fig-no b{color:var(--ink);white-space:nowrap}
.exhibit h3{font-family:var(--hei);font-size:var(--f-h3);line-height:1.5;margin:0}
.sub{font-size:var(--f-small);line-height:1.65;color:var(--ink2);margin:.1rem 0 0}
.exhibit .cap{margin-bottom:1.25rem}
.exhibit.table .cap{margin-bottom:.6rem}
.plot{max-width:45rem}
.exhibit.bare .plot{max-width:none}
.alone{padding:clamp(1.5rem,4vw,3.5rem) 0 0}
.alone h1{font-size:var(--f-h2);line-height:1.35}
.alone .sub,.alone .claim{margin-top:.5rem}
/* Exact values where a reader points */
.plot.live{position:relative}
.tip{position:absolute;z-index:2;margin:0;max-width:min(22rem,100%);padding:.3rem .6rem;background:var(--ink);color:var(--paper);font-size:var(--f-note);line-height:1.5;pointer-events:none}
.aim{position:absolute;z-index:1;pointer-events:none;outline:2px solid var(--ink);outline-offset:1px}
.tip[hidden],.aim[hidden]{display:none}
.src a{text-decoration-color:var(--line)}
.src a:hover{text-decoration-color:currentColor}
.why,.src{font-size:var(--f-note);line-height:1.7;color:var(--ink3);margin:.9rem 0 0;max-width:45rem}
.why+.src{margin-top:.25rem}
.get{display:inline-block;white-space:nowrap;margin-left:.75em}
.get a{display:inline-block;min-width:1.5rem;padding:.1rem 0;margin-right:.75em}
details{font-size:var(--f-note);color:var(--ink2);margin-top:.35rem;max-width:45rem}
summary{cursor:pointer;padding:.35rem 0;width:max-content;max-width:100%}
.ruler{flex:none;max-width:none}
.picture{margin:2.5rem 0}
.picture figcaption{font-size:var(--f-note);line-height:1.7;color:var(--ink3);margin-top:.5rem}

/* Chapters */
.ch{display:grid;grid-template-columns:minmax(0,1fr)}
.ch>*{grid-column:1}
.ch-open{padding:clamp(1.5rem,4vw,3.5rem) 0 2.5rem}
.crumb{font-size:var(--f-note);color:var(--ink3);margin:0 0 clamp(1.25rem,3vw,2.25rem);display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:center;justify-content:space-between}
.covered{display:inline-flex;gap:1.5rem;align-items:center}
.ch-no{font-size:var(--f-small);color:var(--ink3);margin:0 0 .4rem}
h1{font-family:var(--song);font-size:var(--f-h1);line-height:1.2;letter-spacing:.01em}
:root:not(:lang(zh)) :is(h1,.hero-title .rest,.hero-title .years){letter-spacing:0}
.claim{font-size:var(--f-lead);line-height:1.75;color:var(--ink2);margin:1.1rem 0 0;max-width:29em}
.ch-nums{margin:0 0 1rem}
.toc-in{font-size:var(--f-small);line-height:1.7;border-top:1px solid var(--line);padding-top:.5rem;margin:0 0 2.5rem}
.toc-in ol{list-style:none;margin:0;padding:0}
.toc-in a{display:grid;grid-template-columns:2.25em minmax(0,1fr);padding:.4rem 0;text-decoration:none;color:var(--ink2)}
.toc-in a:hover{text-decoration:underline;color:var(--ink)}
.toc-in .n{color:var(--ink3)}
.prose h2{font-family:var(--song);font-size:var(--f-h2);margin:3rem 0 1rem;line-height:1.35}
.prose h2 .n{color:var(--ink3);font:400 var(--f-small)/1 var(--hei);display:block;margin-bottom:.6rem}
.prose h3{font-family:var(--song);font-size:1.25rem;margin:2rem 0 .75rem;line-height:1.45}
.prose h3 .n{color:var(--ink3);font:400 var(--f-small)/1 var(--hei);margin-right:.5em}
.prose .exhibit h3{font-family:var(--hei);font-size:var(--f-h3);line-height:1.5;margin:0}
.prose h4,.prose h5,.prose h6{font-size:1rem;margin:1.5rem 0 .5rem}
.prose>p,.prose>ul:not(.nums),.prose>ol{max-width:var(--measure)}
.prose>ul:not(.nums),.prose>ol{margin:0 0 1em;padding-left:1.5em}
blockquote{margin:0 0 1em;padding-left:1.5em;border-left:2px solid var(--line)}
pre{overflow-x:auto;font-size:var(--f-small);border-top:1px solid var(--line);border-bottom:1px solid var(--line);padding:.75rem 0}
hr{border:0;border-top:1px solid var(--line);width:4rem;margin:2.5rem 0}
.call{font-size:.7em;line-height:0;vertical-align:.45em;text-autospace:no-autospace}
/* No line starts with the call of a note. */
.call:before{content:"\2060"}
.call a{text-decoration:none;color:var(--ink2);padding:.6em .12em}
.call a:hover{text-decoration:underline}
.fig{font-weight:700}
a.fig{text-decoration-style:dotted;text-decoration-color:var(--ink3);white-space:nowrap}
a.fig:hover{text-decoration-style:solid}
.pull-row{margin:2.5rem 0}
.pull-row .num{font-size:2.25rem}
@media (min-width:44rem){.claim{text-wrap:balance}}
@media (min-width:68rem){
  .ch{grid-template-columns:10.5rem minmax(0,38.25rem) minmax(0,1fr);column-gap:3rem}
  .ch>*{grid-column:2}
  .ch-open{grid-column:1/-1;display:grid;grid-template-columns:subgrid}
  .ch-open>*{grid-column:2/4}
  .ch-open .crumb{grid-column:1/4}
  .ch-nums{grid-column:2/4;max-width:45rem}
  .toc-in{grid-column:1;grid-row:2/span 3;align-self:start;margin:0}
  .prose{display:contents}
  .prose>*{grid-column:2}
  .prose>.pull-row{grid-column:2/4;max-width:45rem}
  .prose>.exhibit{grid-column:1/-1;display:grid;grid-template-columns:subgrid}
  .prose>.exhibit>*{grid-column:2/4}
  .prose>.exhibit>figcaption{display:contents}
  .prose>.exhibit .cap{grid-column:2/4}
  .prose>.exhibit .fig-no{grid-column:1;grid-row:1/4;flex-direction:column;align-items:flex-start;justify-content:flex-start;gap:.6rem}
}

/* Tables: three rules, hair between rows, numbers right */
.tbl{width:100%;border-collapse:collapse;font-size:var(--f-small);line-height:1.6;border-bottom:1px solid var(--ink)}
.tbl th{text-align:left;border-bottom:1px solid var(--ink);padding:.5rem 1.25rem .5rem 0;vertical-align:bottom}
.tbl td,.tbl tbody th{padding:.6rem 1.25rem .6rem 0;border-top:1px solid var(--hair);vertical-align:top;border-bottom:0}
.tbl tbody th{font-weight:400}
.tbl tbody tr:first-child>*{border-top:0}
.tbl .r{text-align:right;white-space:nowrap}
.tbl .r+*{padding-left:.75rem}
.tbl .m{text-align:center}
.tbl tr>:last-child{padding-right:0}
.tbl .fig{font-weight:inherit}
.tbl .call{font-size:inherit;line-height:inherit;vertical-align:baseline}
.tbl .call:before{content:none}
.tbl .call a{padding:.2em .5em .2em 0}
.exhibit.table .tbl{border-top:1px solid var(--ink)}
.exhibit.table .r .fig{font-weight:700}
.scroll{overflow-x:auto}
@media (max-width:36rem){
  .tbl.stack thead{position:absolute;left:-999px}
  .tbl.stack,.tbl.stack tbody{display:block}
  .tbl.stack tr{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 1rem;border-top:1px solid var(--hair);padding:.6rem 0}
  .tbl.stack tr:first-child{border-top:0}
  .tbl.stack td,.tbl.stack tbody th{display:block;border:0;padding:0}
  .tbl.stack tbody th{grid-column:1;font-weight:700}
  .tbl.stack .r{grid-row:1;grid-column:2;font-weight:700}
  .tbl.stack td:not(.r){grid-column:1/-1;color:var(--ink2)}
  .tbl.stack td[data-head]:before{content:attr(data-head);margin-right:1em;color:var(--ink3)}
}

<#include "arranged.css.ftl">

/* Notes, next chapter */
.notes{border-top:1px solid var(--line);padding-top:.75rem;margin-top:3.5rem}
.prose .notes h2{font:700 var(--f-small)/1.7 var(--hei);margin:0;color:var(--ink2)}
.notes ol{padding-left:1.9em;margin:.5rem 0}
/* Entries have half-width marks and spaces of their own. */
.cited,.entry{text-autospace:no-autospace}
.notes li{font-size:var(--f-note);line-height:1.75;color:var(--ink2);margin-bottom:.35rem}
.notes li::marker{color:var(--ink3)}
.notes li p{margin:0}
.back{display:inline-block;min-width:1.5rem;padding:.1em .35em;text-align:center;color:var(--ink3);text-decoration-color:var(--line)}
.backs{white-space:nowrap}
.by{margin:1.5rem 0 0}
.next{display:grid;margin:3rem 0 0;border-top:2px solid var(--ink)}
.next a{text-decoration:none;padding:1.1rem 0;display:block}
.next a+a{border-top:1px solid var(--hair)}
.next span{display:block;font-size:var(--f-note);color:var(--ink3)}
.next b{font-family:var(--song);font-size:1.25rem;line-height:1.5}
.next b span{display:inline;font-size:inherit;color:inherit}
.next a:hover b{text-decoration:underline;text-underline-offset:.25em}
@media (min-width:44rem){.next{grid-template-columns:1fr 1fr;gap:3rem}.next a+a{border-top:0;text-align:right}.next a[rel=next]:only-child{grid-column:2;text-align:right}}
@media (min-width:68rem){.prose>.next{grid-column:2/4;max-width:45rem}}

/* Pages of lists: the ledger, the sources, the decisions */
.page-open{padding:clamp(2rem,5vw,4.5rem) 0 0;max-width:45rem}
.page-open .links{margin:1rem 0 0}
.themes ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;margin:2rem 0 0;padding:0;font-size:var(--f-small)}
.themes a{display:inline-block;padding:.35rem 0}
.themes small{color:var(--ink3)}
.source-list{list-style:none;margin:3rem 0 0;padding:0;counter-reset:source}
.source-list>li{border-top:1px solid var(--line);padding:1rem 0 1.1rem;counter-increment:source;scroll-margin-top:1rem}
.source-list>li:before{content:counter(source);display:block;font-size:var(--f-small);color:var(--ink3)}
.source-list>li:target{border-top:2px solid var(--ink)}
.entry{margin:0;max-width:45rem;font-size:1rem;line-height:1.75}
.source-list .uses{margin:.25rem 0 0;font-size:var(--f-note);color:var(--ink3)}
.plain{list-style:none;margin:0;padding:0 0 .5rem}
.plain li{padding:.15rem 0}
@media (min-width:56rem){
  .source-list>li{display:grid;grid-template-columns:3rem minmax(0,1fr)}
  .source-list>li>*{grid-column:2}
  .source-list>li:before{grid-column:1;grid-row:1/9;line-height:1.75rem}
}
.decisions{margin-top:3rem}
.decision{border-top:2px solid var(--ink);padding:.9rem 0 2.5rem;scroll-margin-top:1rem}
.decision h2{font-family:var(--song);font-size:1.25rem}
.decision>.when{margin:.2rem 0 .75rem}
.choice{display:flex;flex-wrap:wrap;gap:0 .75em;align-items:baseline;margin:0 0 .25rem}
.choice>span{font-size:var(--f-small);color:var(--ink3);min-width:2.5em}
.choice>small{font-size:var(--f-note);color:var(--ink3)}
.choice>b,.choice>a>b{font-size:1.375rem;line-height:1.4}
.decision .choice+p:not(.choice){margin-top:.75rem;max-width:var(--measure)}
.decision h2 a{text-decoration-thickness:1px}
.added{border-top:2px solid var(--ink);margin-top:3rem;padding-top:.9rem}
.added h2{font-family:var(--song);font-size:1.25rem}
.added h3{font-size:1rem;margin:1.5rem 0 .35rem}
.added ul{list-style:none;margin:0;padding:0;columns:22rem auto;column-gap:3rem}
.added li{break-inside:avoid;border-top:1px solid var(--hair);padding:.5rem 0}
.added li a{font-weight:700}
.added small{display:block;font-size:var(--f-note);color:var(--ink3)}
@media (min-width:56rem){.decision{display:grid;grid-template-columns:19rem minmax(0,1fr);column-gap:3rem}.decision h2,.decision>.when{grid-column:1}.decision .text{grid-column:2;grid-row:1/4}}
.moved{font-size:1.25rem;padding:3rem 0}
<#include "ledger.css.ftl">

/* Foot */
.foot{background:var(--band);margin-top:clamp(4rem,9vw,7rem);padding:2.5rem 0 3rem}
.foot .cols{display:grid;gap:1.5rem 3rem}
.foot .name{font-family:var(--song);font-weight:700;font-size:1.25rem;line-height:1.5}
.foot p{margin:0 0 .5em}
.foot p a{white-space:nowrap}
@media (min-width:56rem){.foot .cols{grid-template-columns:19rem 1fr 1fr}}

/* A draft says so on every screen and shows what is wrong where it is wrong */
.draft-label{position:fixed;z-index:8;right:0;bottom:0;margin:0;padding:.35rem .9rem;background:var(--warn);color:var(--paper);font-size:var(--f-small);font-weight:700;line-height:1.5}
.flaw{background:none;color:var(--warn);text-decoration:underline wavy 1px;text-underline-offset:.25em}
.flaw small{font-size:.65em;margin-left:.25em;vertical-align:.3em;line-height:0}

@media print{
  @page{margin:20mm 18mm}
  html{font-size:11pt}
  .head,.foot .links,.go,.next,.skip,.get,.toc-in,details,.backs{display:none}
  .exhibit,.nums li,.tbl tr{break-inside:avoid}
  h2,h3,.fig-no,figcaption{break-after:avoid}
  .foot{background:none;border-top:1px solid var(--line)}
  a{text-decoration:none}
}
