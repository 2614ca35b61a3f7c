<#-- Styles of print. The engine knows no variables: colours and faces come as literals from the theme. -->
<#assign song = print.song hei = print.hei body = print.body leading = print.leading measure = print.measure>
/* Pages: A4, text 420 × 660.45 pt, 37 lines of 17.85; inner 27, outer 34.8, top 30, bottom 34 mm.
   The sum of left and right margins is the same on every page: the engine takes its width from the first. */
@page { size: 210mm 297mm; margin: 30mm 27mm 34mm 34.8mm; font-family: ${hei}; font-size: 7.5pt; line-height: 12pt; color: ${light.ink3};
<#if draft>  @top-center { content: "${say("draft")}"; font-family: ${hei}; font-size: 10.5pt; font-weight: 700; color: ${light.warn}; vertical-align: top; padding-top: 8mm }
</#if>}
@page :right { margin: 30mm 34.8mm 34mm 27mm;
  @top-right { content: element(head); vertical-align: top; padding-top: 16mm }
  @bottom-right { content: counter(page); font-family: ${hei}; font-size: 9pt; font-weight: 700; color: ${light.ink}; text-align: right; vertical-align: bottom; padding-bottom: 17mm }
  @right-middle { content: element(index-right); width: 34.8mm; vertical-align: top; padding-top: 19mm } }
@page :left { margin: 30mm 27mm 34mm 34.8mm;
  @top-left { content: element(name, start); vertical-align: top; padding-top: 16mm }
  @bottom-left { content: element(folio, start); vertical-align: bottom; padding-bottom: 17mm }
  @left-middle { content: element(index-left, start); width: 34.8mm; vertical-align: top; padding-top: 19mm } }
@page :first { margin: 15mm 34.8mm 0 27mm; background-color: ${light.ink};
<#if draft>  @top-center { content: "${say("draft")}"; font-family: ${hei}; font-size: 10.5pt; font-weight: 700; color: ${dark.warn}; vertical-align: top; padding-top: 6mm }
</#if>
  @top-right { content: none } @bottom-right { content: none } @right-middle { content: none } }
@page front:right { @right-middle { content: none }
  @bottom-right { content: counter(page, lower-roman); font-family: ${hei}; font-size: 9pt; font-weight: 700; color: ${light.ink}; text-align: right; vertical-align: bottom; padding-bottom: 17mm } }
@page imprint:left { @top-left { content: none } @bottom-left { content: none } @left-middle { content: none } }
@page opener:right { background-color: ${light.band}; @top-right { content: none } @right-middle { content: none } @bottom-right { content: none } }
@page back:right { @right-middle { content: none } }

html { font-family: ${song}; font-size: ${body}; line-height: ${leading}; color: ${light.ink} }
body, div, h1, h2, h3, h4, h5, h6, p, ol, ul, li, table, th, td, figure, figcaption, blockquote, pre { margin: 0; padding: 0 }
h1, h2, h3, h4, h5, h6 { font-size: ${body}; line-height: ${leading}; font-weight: 700; text-align: left; text-indent: 0; page-break-after: avoid; page-break-inside: avoid }
a { color: inherit; text-decoration: none }
em, strong, b { font-weight: 700; font-style: normal }
del { text-decoration: line-through }
code, pre { font-family: ${hei}; font-size: 9pt }
img { max-width: ${measure} }
object { display: block }
ol, ul { list-style: none }
table { border-collapse: collapse; border-spacing: 0 }
.ph { display: inline-block }
.flaw { color: ${light.warn} }
.flaw small { font-family: ${hei}; font-size: 7.5pt }

/* What runs in the margins */
.head { position: running(head); font-family: ${hei}; font-size: 7.5pt; line-height: 12pt; color: ${light.ink3}; text-align: right; white-space: nowrap }
.name.run { position: running(name); font-family: ${hei}; font-size: 7.5pt; line-height: 12pt; color: ${light.ink3}; text-align: left; white-space: nowrap }
.folio { position: running(folio); font-family: ${hei}; font-size: 9pt; line-height: 12pt; font-weight: 700; color: ${light.ink}; text-align: left }
.folio span::after { content: counter(page) }
.folio.roman span::after { content: counter(page, lower-roman) }
.index-right { position: running(index-right) }
.index-left { position: running(index-left) }
.tick { width: 4mm; border-bottom: .5pt solid ${light.line} }
.tick.on { width: 11mm; border-bottom: 1.5pt solid ${light.ink} }
.tick span { display: block; width: 8mm; font-family: ${hei}; font-size: 7.5pt; line-height: 12pt; font-weight: 700; color: ${light.ink} }
.index-right .tick { margin-left: 30.8mm }
.index-right .tick.on { margin-left: 23.8mm }
.index-right .tick span { text-align: right }
.index-left .tick span { padding-left: 3mm }

/* Cover: positions are from 27 mm, 15 mm of the sheet */
.cover { position: relative; height: 281mm; color: ${dark.ink} }
.cover .bleed { position: absolute; top: -15mm; width: 10mm; height: 295mm; background-color: ${light.ink} }
.cover .inner { left: -30mm }
.cover .outer { left: 176mm }
.cover h1 span { position: absolute; z-index: 1 }
.cover .letter { left: -10mm; font-size: 200pt; line-height: 290pt }
.cover .letter.small { font-size: 145pt; line-height: 210pt }
.cover .rest { left: 79mm; width: 95mm; font-size: 43pt; line-height: 62.4pt }
.cover .whole { left: -10mm; top: 30mm; width: 165mm; font-size: 64pt; line-height: 93pt }
.cover .years { left: 79mm; width: 95mm; font-family: ${hei}; font-weight: 400; font-size: 19pt; line-height: 28pt; color: ${dark.ink2} }
.cover .edition { position: absolute; left: 79mm; top: 5mm; width: 84mm; border-top: .75pt solid ${dark.ink3}; padding-top: 5pt; font-family: ${hei}; font-size: 8.5pt; line-height: 14pt; color: ${dark.ink2} }
.cover .strip { position: absolute; left: -7mm; bottom: 20mm; width: 482pt }
.cover .strip-key { position: absolute; left: -7mm; bottom: 11mm; width: 482pt; font-family: ${hei}; font-size: 7.5pt; line-height: 12pt; color: ${dark.ink3} }
.c-white { color: ${dark.ink} }
<#list dark as token, color>.cover .c-${token} { color: ${color} }
</#list>

/* Imprint */
.imprint { page: imprint; page-break-before: always; position: relative; height: 232mm; font-size: 9pt; line-height: 16pt }
.imprint .of { font-family: ${hei}; font-size: 7.5pt; line-height: 12pt; color: ${light.ink3}; padding-bottom: 4pt }
.imprint .abstract { width: 315pt; text-align: justify }
.imprint .facts { position: absolute; left: 0; bottom: 0; width: ${measure}; border-top: .75pt solid ${light.ink}; padding-top: 8pt }
.imprint .title { font-weight: 700; font-size: 12pt; line-height: 17.85pt; padding-bottom: 8pt }
.facts li { position: relative; padding-left: 63pt; font-family: ${hei}; font-size: 7.5pt; line-height: 12pt; padding-bottom: 3pt; color: ${light.ink2}; text-align: left }
.facts li b { position: absolute; left: 0; top: 0; color: ${light.ink} }

/* Contents */
.contents { page: front; page-break-before: right }
.contents h1 { font-size: 30pt; line-height: 43.5pt; padding-bottom: 27.9pt }
.group { position: relative; border-top: .75pt solid ${light.ink}; padding: 5pt 0 12.85pt 112pt; min-height: 40pt; page-break-inside: avoid }
.group .of { position: absolute; left: 0; top: 6pt; width: 104pt }
.group .of span { display: block; font-family: ${hei}; font-size: 7.5pt; line-height: 12pt; color: ${light.ink3} }
.group .of b { display: block; font-size: 12pt; line-height: 17.85pt }
.group li { position: relative; padding: 3pt 45pt 3pt 24pt }
.group .n { position: absolute; left: 0; top: 3pt; font-family: ${hei}; font-size: 9pt; color: ${light.ink3} }
.group .say { font-family: ${hei}; font-size: 8pt; color: ${light.ink2}; padding-left: 6pt }
.group .sum { padding: 2pt 0 2pt 0; font-family: ${hei}; font-size: 8.5pt; line-height: 13.5pt; color: ${light.ink2}; text-align: left }
.group .in { padding: 4pt 0 2pt 0 }
.group .in li { padding: 0 0 2pt 0; font-family: ${hei}; font-size: 8.5pt; line-height: 14pt; color: ${light.ink2} }
.group .in .leaf { right: -45pt; top: 0; font-weight: 400; font-size: 8.5pt }
.group.front, .group.rest { min-height: 0 }
.group.rest li b { font-weight: 400 }
.tight .group li { padding-top: 1.4pt; padding-bottom: 1.4pt }
.tight .group .n, .tight .leaf { top: 1.4pt }
.leaf { position: absolute; right: 0; top: 3pt; width: 40pt; text-align: right; font-family: ${hei}; font-size: 9pt; font-weight: 700 }
.leaf::after { content: target-counter(attr(data-to), page) }
.leaf.roman::after { content: target-counter(attr(data-to), page, lower-roman) }

/* Part openers */
.part { page: opener; page-break-before: right; position: relative; height: 230mm }
.start, .cover { -fs-page-sequence: start }
.numeral { position: absolute; left: -4pt; top: -35mm; font-size: 250pt; line-height: 363pt; font-weight: 700 }
.numeral.long { font-size: 150pt; line-height: 218pt; top: -20mm }
.part .named { position: absolute; left: 0; top: 108mm; width: ${measure} }
.part h1 { font-size: 38pt; line-height: 55pt }
.part h1 .label { display: block; font-family: ${hei}; font-weight: 400; font-size: 9pt; line-height: 14pt; color: ${light.ink2} }
.part .named p { width: 315pt; padding-top: 9pt; font-size: 12pt; line-height: 21pt; text-align: left }
.part .lines { position: absolute; left: 0; bottom: 0; width: ${measure}; border-bottom: .5pt solid ${light.mute} }
.part .lines li { position: relative; border-top: .5pt solid ${light.mute}; padding: 7pt 190pt 7pt 30pt; min-height: 46pt }
.part .lines .n { position: absolute; left: 0; top: 7pt; font-family: ${hei}; font-size: 9pt; color: ${light.ink2} }
.part .lines .name { display: block; font-size: 12pt }
.part .lines .say { display: block; font-family: ${hei}; font-size: 8.5pt; line-height: 13.5pt; color: ${light.ink2} }
.part .lines .key { position: absolute; right: 0; top: 7pt; width: 185pt; text-align: right; font-family: ${hei}; font-size: 12pt }
.part .lines .key span { display: block; font-size: 7.5pt; line-height: 13.5pt; color: ${light.ink2} }

.part .many li { padding-top: 3pt; padding-bottom: 3pt; min-height: 0; line-height: 12pt }
.part .many .n, .part .many .key { top: 3pt; font-size: 9pt; line-height: 12pt }
.part .many .name { display: inline; font-size: 9pt }
.part .many .say { display: inline; padding-left: 6pt; font-size: 7.5pt; line-height: 12pt }
.part .many .key span { display: none }

/* Chapters */
.chapter { page-break-before: right }
.chapter.front { page: front }
.open { padding-top: 35.7pt }
.open .no { font-family: ${hei}; font-size: 9pt; line-height: 14pt; color: ${light.ink3} }
.open h1 { font-size: 32pt; line-height: 46.4pt }
.open .claim { width: 340pt; padding-top: 6pt; font-size: 13pt; line-height: 22pt; color: ${light.ink2}; text-align: left }
.open .nums { padding-top: 17.85pt }
.text { padding-top: 35.7pt }
.front .text { padding-top: 17.85pt }
.text p, .notes p { text-align: justify; widows: 2; orphans: 2; -fs-max-justification-inter-char: 1em; -fs-max-justification-inter-word: 1em }
.text p { text-indent: 2em }
.text h2 { font-size: 15pt; line-height: 21.75pt; padding-top: 17.85pt; padding-bottom: 5pt }
.text h3 { font-size: 11.5pt; padding-top: 8.9pt }
.text .n { font-family: ${hei}; font-weight: 400; font-size: 9pt; color: ${light.ink3}; padding-right: 5pt }
.text ul, .text ol { padding: 0 0 0 2em }
.text ul { list-style-type: disc }
.text ol { list-style-type: decimal }
.text blockquote { padding: 8.9pt 0 8.9pt 2em; font-family: ${hei} }
.text blockquote p { text-indent: 0 }
.text pre { padding: 8.9pt 0; white-space: pre-wrap; line-height: 14pt }
.text hr { border: 0; border-top: .5pt solid ${light.line}; margin: 17.85pt 0; height: 0 }
sup { font-family: ${hei}; font-size: 7.5pt; line-height: 0; vertical-align: 4.3pt; font-weight: 400 }
.notes sup, .exhibit sup { vertical-align: 2pt }
.exhibit .tbl sup { font-size: 8.5pt; line-height: 13.5pt; vertical-align: baseline }
.see { text-align: left }
sup a { padding-left: .5pt }
.notes { padding-top: 17.85pt; page-break-inside: auto }
.notes h2 { font-size: 11.5pt; line-height: 17.85pt; border-top: .75pt solid ${light.ink}; padding: 6pt 0 4pt 0 }
.notes ol { list-style-type: decimal; padding-left: 18pt; font-family: ${hei}; font-size: 7.5pt; line-height: 12pt; color: ${light.ink2} }
.notes li { padding-bottom: 2pt; word-wrap: break-word }
.notes li p { text-align: left; text-indent: 0 }
.origins p { font-family: ${hei}; font-size: 7.5pt; line-height: 12pt; color: ${light.ink3}; text-align: left; text-indent: 0; padding-bottom: 3pt }
.origins .hint { padding-bottom: 5pt }
.origins b, .origins .v { color: ${light.ink} }
.origins .at { color: ${light.ink2} }
.short { font-family: ${hei}; font-size: 7pt; font-weight: 400; color: ${light.ink3} }
.by { padding-top: 12pt; font-family: ${hei}; font-size: 7.5pt; line-height: 12pt; color: ${light.ink3} }

/* Key numbers */
.nums { padding-top: 17.85pt; page-break-inside: avoid }
.text .nums { padding-bottom: 17.85pt }
.text .nums p, .text .across { text-indent: 0; padding-left: 0; text-align: left; list-style: none }
.across { width: 445pt; white-space: nowrap }
.card { display: inline-block; vertical-align: top; white-space: normal; width: 126pt; margin-right: 21pt; border-top: .75pt solid ${light.ink}; padding-top: 5pt }
.of-4 .across { width: 438pt }
.of-4 .card { width: 94.5pt; margin-right: 14pt }
.nums .num { font-family: ${hei}; font-weight: 700; line-height: 46pt; white-space: nowrap }
.of-4 .num { line-height: 35pt }
.text .nums .num { line-height: 40pt }
.nums .u { font-size: 10.5pt; font-weight: 400; color: ${light.ink2}; padding: 0 2pt }
.pair { width: 112pt; height: 8pt }
.of-4 .pair { width: 94.5pt }
.pair div { height: 2.4pt; margin-bottom: 1.6pt }
.pair .then { background-color: ${light.mute} }
.pair .now { margin-bottom: 0; background-color: ${light.ink} }
.nums .cap { font-family: ${hei}; font-size: 8.5pt; line-height: 13.5pt; color: ${light.ink2}; padding-top: 4pt }
.nums .base { font-family: ${hei}; font-size: 7.5pt; line-height: 12pt; color: ${light.ink3}; padding-top: 1pt }

/* Exhibits and tables. The air above one is an element of its own: it stays behind when the exhibit goes to the next page. */
.air { height: 17.85pt }
.exhibit + .air, h1 + .air { height: 0 }
.exhibit { border-top: 1.2pt solid ${light.ink}; padding-top: 6pt; margin-bottom: 17.85pt; page-break-inside: avoid; font-family: ${hei} }
.exhibit p { text-indent: 0; text-align: left }
.fig { white-space: nowrap }
.fig-no { position: relative; height: 12pt; font-size: 7.5pt; line-height: 11pt; color: ${light.ink3} }
.fig-no b { color: ${light.ink} }
.fig-no .years { position: absolute; right: 0; top: 0 }
.exhibit .finding, .exhibit figcaption p { font-weight: 700; font-size: 11.5pt; line-height: 17pt; page-break-after: avoid }
.exhibit .sub { font-size: 8.5pt; line-height: 13.5pt; color: ${light.ink2}; padding-bottom: 9pt }
.exhibit .why, .exhibit .src { font-size: 7.5pt; line-height: 12pt; color: ${light.ink3} }
.exhibit .why { padding-top: 4pt }
.exhibit .src { padding-top: 2pt }
.picture { page-break-inside: avoid; padding: 8.9pt 0 }
.picture figcaption { font-family: ${hei}; font-size: 7.5pt; line-height: 12pt; color: ${light.ink3}; padding-top: 3pt }
.tbl, .ledger { width: ${measure}; font-family: ${hei}; border-top: .75pt solid ${light.ink}; border-bottom: .75pt solid ${light.ink}; -fs-table-paginate: paginate }
.tbl { font-size: 8.5pt; line-height: 13.5pt; margin-top: 5pt }
.tbl thead th { font-weight: 700; border-bottom: .5pt solid ${light.ink} }
.tbl th, .tbl td { font-weight: 400; text-align: left; vertical-align: top; padding: 5.2pt 12pt 5.2pt 0; border-bottom: .4pt solid ${light.hair} }
.tbl .r { text-align: right; white-space: nowrap }
.tbl .r + td, .tbl .r + th { padding-left: 14pt }
.tbl .m { text-align: center }
.tbl tr, .ledger tr { page-break-inside: avoid }

<#include "arranged.css.ftl">

/* Back matter */
.back { page: back; page-break-before: always }
.back.recto { page-break-before: right }
.back.flow { page-break-before: auto; page-break-inside: avoid; padding-top: 35.7pt }
.back h1 { font-size: 24pt; line-height: 35.7pt; padding-bottom: 17.85pt }
.back .claim { width: 340pt; padding-bottom: 17.85pt; font-size: 9pt; line-height: 16pt; color: ${light.ink2}; text-align: left }
.back h2 { font-size: 11.5pt; line-height: 17.85pt }
.decision { border-top: .75pt solid ${light.ink}; padding: 6pt 0 12pt 0; page-break-inside: avoid }
.place { white-space: nowrap; font-family: ${hei}; font-weight: 400; font-size: 7.5pt; color: ${light.ink3}; padding-left: 6pt }
.decision ul { padding: 4pt 0; font-family: ${hei}; font-size: 8.5pt; line-height: 14pt }
.decision .of { color: ${light.ink3}; padding-right: 9pt }
.decision small { font-size: 7.5pt; color: ${light.ink3}; padding-left: 9pt }
.back .added { font-family: ${hei}; font-size: 8.5pt; line-height: 14pt; border-top: .75pt solid ${light.ink}; padding-top: 6pt }
.back .added b { padding-right: 9pt }
.decision .why { text-align: justify }
.theme { padding-bottom: 17.85pt; -fs-page-break-min-height: 90pt }
.theme h2 { padding-bottom: 4pt }
.ledger tr { -fs-page-break-min-height: 0 }
.ledger { table-layout: fixed; font-size: 7.5pt; line-height: 12pt }
.ledger .metric { width: 140pt }
.ledger col.value { width: 64pt }
.ledger .period { width: 72pt }
.ledger .from { width: 144pt }
.ledger .place { padding-left: 0 }
.again { visibility: -fs-table-paginate-repeated-visible; font-weight: 400; color: ${light.ink3} }
.ledger thead th { font-weight: 700; border-bottom: .5pt solid ${light.ink} }
.ledger th, .ledger td { font-weight: 400; text-align: left; vertical-align: top; padding: 3pt 6pt 3pt 0; border-bottom: .4pt solid ${light.hair} }
.ledger thead th:last-child, .ledger td:last-child { padding-right: 0 }
.ledger td.value { font-weight: 700 }
.ledger .status { font-weight: 400; color: ${light.ink2}; padding-left: 3pt }
.warn { color: ${light.warn} }
.refs li { position: relative; padding: 0 0 4pt 26pt; font-size: 9pt; line-height: 15pt; text-align: left; word-wrap: break-word; page-break-inside: avoid }
.refs .n { position: absolute; left: 0; top: 0; font-family: ${hei}; font-size: 8.5pt; color: ${light.ink3} }
.listed li { position: relative; border-top: .4pt solid ${light.hair}; padding: 4pt 45pt 4pt 52pt }
.listed .n { position: absolute; left: 0; top: 4pt; font-family: ${hei}; font-size: 8.5pt; font-weight: 700 }
.listed .leaf { top: 4pt }
.back .facts { border-top: .75pt solid ${light.ink}; padding-top: 8pt }
.back .facts li { padding-bottom: 8pt; font-size: 8.5pt; line-height: 15pt }
