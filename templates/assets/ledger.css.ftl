
/* The ledger: one line of facts for each figure, themes as groups */
[hidden]{display:none!important}
.filters{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:1rem 1.5rem;align-items:end;margin:2.5rem 0 0;padding:1.1rem 0 1.25rem;border-top:2px solid var(--ink);font-size:var(--f-small)}
.filters .wide{grid-column:span 2}
.filters label span{display:block;color:var(--ink3);font-size:var(--f-note);line-height:1.7}
.filters select,.filters input{width:100%;min-width:0;height:2.5rem;padding:0 .1rem;border:0;border-bottom:1px solid var(--ink3);border-radius:0;background:var(--paper);color:var(--ink);font:inherit}
.filters .shown{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:center;margin:0;color:var(--ink2)}
.filters button,.ledger button{border:0;background:none;color:inherit;font:inherit;cursor:pointer;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.28em;text-decoration-color:var(--mute)}
.filters button{min-height:2.5rem;padding:0}
.filters button:hover,.ledger button:hover{text-decoration-color:currentColor}
.ledger button{min-height:1.75rem;padding:0;text-align:left}
.ledger [aria-sort] button{font-weight:700;color:var(--ink)}
.ledger [aria-sort=ascending] button:after{content:" ↑"}
.ledger [aria-sort=descending] button:after{content:" ↓"}
.ledger{width:100%;border-collapse:collapse;margin-top:1.5rem;font-size:var(--f-small);line-height:1.65}
.ledger th,.ledger td{text-align:left;vertical-align:top;font-weight:400;border-top:1px solid var(--hair);padding:.8rem 1.75rem .85rem 0}
.ledger tr>:last-child{padding-right:0}
.ledger thead th{border:0;vertical-align:middle;padding-top:.5rem;padding-bottom:.35rem;color:var(--ink3);font-size:var(--f-note)}
.ledger .theme th{padding:2.75rem 0 .7rem;border-top:0;border-bottom:2px solid var(--ink);font:700 var(--f-h2)/1.3 var(--song)}
.ledger tbody:nth-of-type(1) .theme th{padding-top:1.25rem}
.ledger .theme+tr>*{border-top:0}
.ledger tbody{scroll-margin-top:1rem}
.ledger tbody tr{scroll-margin-top:1.5rem}
.ledger tr:target>*{border-top:2px solid var(--ink)}
.value{display:inline-block;font-size:1.25rem;font-weight:700;line-height:1.35;letter-spacing:-.01em;white-space:nowrap;text-decoration-style:dotted;text-decoration-color:var(--ink3)}
.value:hover{text-decoration-style:solid}
.ledger em{font-size:var(--f-note);font-weight:400;color:var(--ink3);white-space:nowrap}
.what,.when,.from,.formula{display:block}
.when,.from{color:var(--ink3);font-size:var(--f-note)}
.from a{text-decoration-color:var(--line)}
q{quotes:"“" "”" "‘" "’"}
.ledger q{display:block;line-height:1.65}
.uses a{display:inline-block;padding:.15rem 0;margin-right:.9em;white-space:nowrap}
.ledger .uses{font-size:var(--f-note)}
.ledger .short{display:block;width:max-content;font:inherit;font-size:var(--f-note);line-height:1.6;letter-spacing:.06em;color:var(--ink3)}
.ledger .short:target{outline:2px solid var(--ink);outline-offset:.2em;scroll-margin-top:4rem}
.warn,.warned{color:var(--warn)}
.warn{font-size:var(--f-note);text-decoration-color:currentColor}
@media (min-width:56rem){
  .ledger{table-layout:fixed}
  .ledger thead th:nth-child(1){width:11.5rem}
  .ledger thead th:nth-child(2){width:14rem}
  .ledger thead th:nth-child(3){width:10rem}
  .ledger thead th:nth-child(5){width:10.5rem}
  .ledger .value{white-space:normal}
}
@media (max-width:55.99rem){
  .ledger,.ledger tbody,.ledger tr{display:block}
  .ledger thead{display:block;border-bottom:1px solid var(--hair)}
  .ledger thead tr{display:flex;flex-wrap:wrap;gap:0 1.5rem}
  .ledger thead th:not([data-by]){display:none}
  .ledger th,.ledger td,.ledger tr:target>*{display:block;border:0;padding:0}
  .ledger tbody tr{border-top:1px solid var(--hair);padding:1rem 0}
  .ledger tbody tr:target{border-top:2px solid var(--ink)}
  .ledger .theme+tr,.ledger tbody tr.theme{border-top:0}
  .ledger tbody tr.theme{padding:0}
  .ledger td.metric{margin-top:.2rem}
  .ledger .metric .what,.ledger .metric .when{display:inline;margin-right:.75em}
  .ledger td.period{color:var(--ink3);font-size:var(--f-note)}
  .ledger td.origin{margin-top:.5rem}
  .ledger td.uses{margin-top:.35rem}
}
/* The filters have the themes too. */
.filters:not([hidden])~.themes{display:none}
/* Before the script has made buttons of them, heads of columns say nothing on a phone. */
@media (max-width:55.99rem){.filters[hidden]~.ledger thead{position:absolute;left:-999px}}

/* The page of a figure */
.sheet-open{padding:clamp(1.5rem,4vw,3.5rem) 0 2rem}
.sheet-open .num{font-size:clamp(3rem,2rem + 4vw,4.75rem);margin-top:1.75rem;letter-spacing:-.03em;white-space:normal;line-height:1.1}
.sheet-open .num small{font-size:.32em;letter-spacing:0}
.sheet code{font:inherit;overflow-wrap:anywhere}
.sheet .claim{margin-top:.5rem}
.facts{margin:0;border-top:2px solid var(--ink)}
.facts>div{border-top:1px solid var(--hair);padding:1rem 0 1.1rem}
.facts>div:first-child{border-top:0}
.facts dt{font-size:var(--f-small);color:var(--ink3);line-height:1.85}
.facts dt.warned{color:var(--warn)}
.facts dd{margin:0}
.facts dd>p,.facts .plain{margin:0;max-width:var(--measure)}
.facts .said{font-size:var(--f-lead);line-height:1.75}
.facts dd>p+p{margin-top:.35rem}
.facts .plain{padding:0}
.places{display:flex;flex-wrap:wrap;gap:0 1.75rem;list-style:none;margin:0;padding:0}
.places a,.facts .plain a{display:inline-block;padding:.1rem 0;font-weight:700}
.facts .choice{margin:0}
.same{border-top:2px solid var(--ink);padding-top:.9rem;margin-top:2rem}
.same h2{font-family:var(--song);font-size:1.25rem;margin-bottom:.75rem}
.same .own>*{font-weight:700}
.same small{color:var(--ink3);font-size:var(--f-note);font-weight:400}
.same .tbl a{display:inline-block;min-width:1.5rem}
.sheet-links{margin:1.5rem 0 0}
.sheet .next small{display:block;font-size:var(--f-note);line-height:1.6;color:var(--ink3)}
@media (min-width:68rem){
  .sheet-open,.facts>div,.same{display:grid;grid-template-columns:10.5rem minmax(0,45rem) minmax(0,1fr);column-gap:3rem}
  .sheet-open>.crumb{grid-column:1/-1}
  .sheet-open>div,.facts dd,.same>div{grid-column:2}
  .facts dt,.same h2{grid-column:1}
  .sheet-links,.sheet .next{margin-left:13.5rem;max-width:45rem}
}
/* The number that a reader came back to. */
.fig:target{text-decoration:underline 2px solid currentColor}
