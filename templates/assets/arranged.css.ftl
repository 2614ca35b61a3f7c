/* Arranged exhibits: tables with small bars, the directory, quotations, terms */
<#list light?keys as token><#if !token?ends_with("-text")>.t-${token}{color:var(--${token}<#if light[token + "-text"]??>-text</#if>)}</#if></#list>
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.v{font-weight:inherit;text-decoration-style:dotted;text-decoration-color:var(--ink3)}
.v:hover{text-decoration-style:solid}
.st,.at{font-size:var(--f-note);font-weight:400;color:var(--ink3)}
.at{display:block;line-height:1.5}
.none{color:var(--ink3)}
.tbl .nb.words{white-space:normal}
.scorecard th[scope=row],.scorecard th:first-child{min-width:9rem}
.v.planned{-webkit-box-decoration-break:clone;box-decoration-break:clone;background:repeating-linear-gradient(135deg,var(--mute) 0 1px,transparent 1px 4px);box-shadow:inset 0 0 0 1px var(--mute);padding:.1em .4em}
.v.planned span{background:var(--paper);padding:0 .2em}
.rows .now{font-weight:700}
.rows tbody th{font-weight:400}
.rows tbody th b{font-weight:700}
.rows .date{white-space:nowrap}
.rows .say{margin-top:.1rem}
.rows .group th{padding:1.5rem 0 .45rem;border-bottom:1px solid var(--ink);border-top:0;font:700 1.0625rem/1.5 var(--song)}
.rows tbody:first-of-type .group th{padding-top:1rem}
.rows .group+tr>*{border-top:0}
.bars{display:block;position:relative;padding:3px 0}
.bars>span{display:block;position:relative;height:4px;margin-top:3px}
.bars>span:first-child{margin-top:0}
.bars i{position:absolute;top:0;height:100%}
.bars b{position:absolute;top:0;bottom:0;width:1px;background:var(--ink)}
.bars .hatched{background:repeating-linear-gradient(135deg,var(--mute) 0 1px,transparent 1px 4px);box-shadow:inset 0 0 0 1px var(--mute)}

/* A bar of zero has no length. */
.pair i[style="width:0.0%"]{min-width:0}

/* The total stands beside its parts. */
.dash{display:grid;gap:1rem 3rem}
.dash .total{border-top:1px solid var(--line);padding-top:1rem}
.dash .pair{margin-top:.75rem}
.dash .label{font-size:var(--f-small);line-height:1.6;color:var(--ink2);margin:.6rem 0 0}
.dash .base{margin-top:.35rem}
.dash .scale{width:45%;min-width:5rem}
.dash .tbl th,.dash .tbl td{white-space:nowrap}
.dash .tbl tbody th{white-space:normal;min-width:7em}
.dash td.scale{padding-top:.95rem}
@media (min-width:64rem){.dash{grid-template-columns:11.5rem minmax(0,1fr)}.dash .total{border-top:1px solid var(--ink)}.dash .pair{max-width:none}}

.scorecard .judged{white-space:nowrap}
.state{display:inline-block;width:.6rem;height:.6rem;border-radius:50%;margin-right:.5em;border:2px solid var(--ink)}
.state.done{background:var(--ink)}
.state.going{background:linear-gradient(90deg,var(--ink) 50%,transparent 50%)}
.state.open{border-color:var(--mute)}
.state.late{border-style:dotted}
.rows .big{font-size:1.25rem;line-height:1.35}
.rows .big .at{font-size:var(--f-note)}

.cells{table-layout:fixed}
/* Every cell is as wide as the others, so that bars of one scale are. */
.tbl.cells tr>:last-child,.tbl.sides tr>:last-child{padding-right:1.25rem}
.cells .name,.sides .name{display:none}
.cells .strong th,.cells .strong td{font-weight:700}
.cells .strong .say{font-weight:400}
.sides{table-layout:fixed}
.sides thead th:first-child{width:24%}
.sides tbody th{font-weight:700}
.sides .then{color:var(--ink2)}
.v-line{display:block;font-size:1.25rem;line-height:1.4}
.after .v-line{font-weight:700}
.v-line .none{font-size:var(--f-small)}
.words{display:block}

.directory .filters{margin:0 0 1rem;padding:0 0 1rem;border-top:0;border-bottom:1px solid var(--line)}
.entries h4{font:700 1.0625rem/1.5 var(--song);margin:2rem 0 .6rem}
.entries .group:first-child h4{margin-top:.5rem}
.entries h4 small{font:400 var(--f-note)/1 var(--hei);color:var(--ink3);margin-left:.35em}
.dir{list-style:none;margin:0;padding:0;display:grid;gap:0 2.5rem}
.dir li{border-top:1px solid var(--line);padding:.75rem 0 1rem;font-size:var(--f-small);line-height:1.65}
.dir p{margin:0}
.dir .name{display:flex;justify-content:space-between;gap:1rem;font-size:1rem;line-height:1.6}
.dir .tag{font-weight:700}
.dir .one{font-weight:700}
.dir .one small{font-weight:400;color:var(--ink3);font-size:var(--f-note)}
.dir .where{color:var(--ink2)}
.dir .sort{color:var(--ink3);font-size:var(--f-note)}
.dir .sort span{display:inline-block;margin-right:1em}
.dir .sort a{display:inline-block;min-width:1.5rem;padding:.1rem 0}
@media (min-width:44rem){.dir{grid-template-columns:1fr 1fr}}

.quote{margin:2rem 0}
.quote blockquote{border:0;padding:0;margin:0}
.quote blockquote p{margin:0}
.quote figcaption{font-size:var(--f-note);line-height:1.7;color:var(--ink3);margin-top:.35rem}
.terms{margin:2rem 0;border-top:2px solid var(--ink)}
.terms>div{border-top:1px solid var(--hair);padding:.75rem 0;display:grid;gap:.1rem 2rem}
.terms>div:first-child{border-top:0}
.terms dt{font-weight:700}
.terms dt small{display:block;font-size:var(--f-note);font-weight:400;color:var(--ink3);line-height:1.6}
.terms dd{margin:0;font-size:1rem;line-height:1.75}
.terms .from{font-size:var(--f-note);color:var(--ink3)}
@media (min-width:44rem){.terms>div{grid-template-columns:10rem minmax(0,1fr)}}
dfn{font-style:normal;cursor:help}

/* On a phone each row becomes a block: name, its number at the right, the rest below. */
@media (max-width:36rem){
  .tbl.rows thead{position:absolute;left:-999px}
  .tbl.rows,.tbl.rows tbody{display:block}
  .tbl.rows tr{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 1rem;border-top:1px solid var(--hair);padding:.7rem 0}
  .tbl.rows tbody tr:first-child,.tbl.rows .group+tr{border-top:0}
  .tbl.rows td,.tbl.rows tbody th{display:block;border:0;padding:0;min-width:0;grid-column:1/-1}
  .tbl.rows td:empty{display:none}
  .tbl.rows tbody th{grid-column:1;grid-row:1;font-weight:700}
  .tbl.rows .say{font-weight:400}
  .tbl.rows td.now{grid-row:1;grid-column:2;text-align:right}
  .tbl.rows td.r:not(.now){text-align:left;white-space:normal}
  .tbl.rows td[data-head]{color:var(--ink2)}
  .tbl.rows td[data-head]:before{content:attr(data-head);margin-right:1em;color:var(--ink3);font-size:var(--f-note)}
  .tbl.rows td .at{display:inline;margin-left:.5em}
  .tbl.rows td.now .at{display:block;margin:0}
  .tbl.rows .group{border-top:0;padding:1.25rem 0 .4rem;border-bottom:1px solid var(--ink)}
  .tbl.rows .group th{padding:0;border:0}
  .dash .tbl td.scale{width:auto;padding:.2rem 0}
  .dash .tbl td.r:not(.now){grid-column:auto;white-space:nowrap}
  .dash .tbl td.r:last-child{text-align:right}
  .tbl.cells tbody th,.tbl.sides tbody th{grid-column:1/-1;margin-bottom:.2rem}
  .tbl.cells .cell{display:grid;grid-template-columns:4.5rem minmax(0,1fr) 7rem;gap:0 .75rem;align-items:center}
  .tbl.cells tr>:last-child,.tbl.sides tr>:last-child{padding-right:0}
  .cells .name,.sides .name{display:block;font-size:var(--f-note);color:var(--ink3)}
  .tbl.rows .v{display:inline-block;padding-top:.15rem;padding-bottom:.15rem}
  .cells .cell .bars{grid-column:2;grid-row:1}
  .cells .cell>.nb{white-space:normal}
  .cells .v{white-space:nowrap}
  .cells .cell>.nb,.cells .cell>.none{grid-column:3;grid-row:1;text-align:right}
  .tbl.sides td{display:grid;grid-template-columns:4.5rem minmax(0,1fr);gap:0 .75rem;margin-top:.25rem}
  .outcome .tbl.rows .date{grid-row:1;color:var(--ink3);font-size:var(--f-note)}
  .outcome .tbl.rows tbody th{grid-row:2}
  .outcome .tbl.rows td.now{grid-row:2}
}
.bars i,.bars b,.state{forced-color-adjust:none}
@media print{.directory .filters{display:none}.dir li,.terms>div,.quote{break-inside:avoid}}
