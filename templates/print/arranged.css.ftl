
/* Arranged exhibits: tables with small bars, the directory, quotations, terms */
<#list light as token, color><#if light[token + "-text"]??>.t-${token} { color: ${light[token + "-text"]} }
</#if></#list>
<#list light as token, color><#if !token?ends_with("-text")>.b-${token} { background-color: ${color} }
</#if></#list>
.exhibit.long { page-break-inside: auto; -fs-page-break-min-height: 150pt }
.exhibit.long table, .exhibit.long tbody, .exhibit.long tr { -fs-page-break-min-height: 0 }
.exhibit.long .kin { -fs-page-break-min-height: 66pt }
.exhibit.long figcaption, .exhibit.long .sub { page-break-after: avoid; page-break-inside: avoid }
.tbl.fixed { table-layout: fixed; width: ${measure} }
.tbl.fixed .r { white-space: normal }
.tbl.fixed th, .tbl.fixed td { padding-right: 10pt }
.tbl.fixed tr > :last-child, .tbl.fixed .r:last-child { padding-right: 0 }
.tbl.cells tr > :last-child, .tbl.sides tr > :last-child { padding-right: 10pt }
.tbl tbody th b { font-weight: 700 }
.tbl .now { font-weight: 700 }
.tbl .say, .tbl .at, .tbl .st { font-weight: 400; font-size: 7.5pt; line-height: 12pt; color: ${light.ink3} }
.tbl .st { white-space: nowrap }
.tbl .v { white-space: nowrap }
.tbl .v.words { white-space: normal }
.tbl .v.words.planned { display: inline-block }
.tbl .kin th { font-family: ${song}; font-weight: 700; font-size: 10.5pt; line-height: 16pt; padding: 9pt 0 4pt 0; border-bottom: .5pt solid ${light.ink} }
.tbl .kin .count { font-family: ${hei}; font-weight: 400; font-size: 7.5pt; color: ${light.ink3}; padding-left: 3pt }
.planned { border: .5pt dashed ${light.ink3}; padding: 0 2pt }
.bars { position: relative; padding: 2pt 0 }
.bars .row { position: relative; height: 2.8pt; margin-bottom: 1.4pt }
.bars .f { position: absolute; top: 0; height: 2.8pt }
.bars .outlined { background-color: ${light.paper}; border: .5pt dashed ${light.ink3}; height: 1.8pt }
.bars .zero { position: absolute; top: 0; height: 9pt; width: .5pt; background-color: ${light.ink} }
.cells .bars .zero, .sides .bars .zero { height: 6.8pt }
.tbl .scale { padding-top: 7pt }
.tbl .strong th, .tbl .strong td { font-weight: 700 }
.tbl .strong .say { font-weight: 400 }
.sides .then { color: ${light.ink2} }
.sides .then .now { font-weight: 400 }
.dashboard .total { padding: 2pt 0 6pt 0 }
.dashboard .num { font-weight: 700; font-size: 34pt; line-height: 46pt; white-space: nowrap }
.dashboard .u { font-size: 10.5pt; font-weight: 400; color: ${light.ink2}; padding: 0 2pt }
.dashboard .pair { margin-bottom: 5pt }
.dashboard .label { font-size: 8.5pt; line-height: 13.5pt; color: ${light.ink2} }
.dashboard .base { font-size: 7.5pt; line-height: 12pt; color: ${light.ink3} }
.directory .tbl { font-size: 7.5pt; line-height: 12pt }
.directory .tbl th, .directory .tbl td { padding-top: 3.6pt; padding-bottom: 3.6pt }
.directory .name { position: relative; padding-left: 15pt }
.directory .name b { font-family: ${song}; font-weight: 700; font-size: 9.5pt; line-height: 13.5pt }
.directory .tag { position: absolute; left: 0; top: 3.6pt; font-family: ${song}; font-weight: 700; font-size: 9.5pt; line-height: 13.5pt }
.directory .map { font-size: 7.5pt; line-height: 12pt; color: ${light.ink3}; padding-bottom: 4pt }
.quote { padding: 8.9pt 0 8.95pt 2em; page-break-inside: avoid }
.text .quote blockquote { padding: 0 }
.text .quote p { text-indent: 0; text-align: left }
.text .quote .whence { font-family: ${hei}; font-size: 7.5pt; line-height: 12pt; color: ${light.ink3}; padding-top: 2pt }
.text .terms { list-style-type: none; padding: 8.9pt 0 17.85pt 0 }
.terms li { position: relative; border-top: .4pt solid ${light.hair}; padding: 5pt 0 5pt 105pt; min-height: 13.5pt; font-family: ${hei}; font-size: 8.5pt; line-height: 13.5pt; page-break-inside: avoid }
.terms li b { position: absolute; left: 0; top: 5pt; width: 98pt; font-size: 9.5pt }
.terms .also { font-size: 7.5pt; color: ${light.ink3}; padding-right: 6pt }
.terms .from { font-size: 7.5pt; color: ${light.ink3} }
