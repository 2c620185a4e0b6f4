/** The examples: filters, list, one example with its documents. */
export const examples = `
.filters { display: flex; flex-wrap: wrap; gap: .6rem .9rem; align-items: end; margin: 1.1rem 0 .7rem; }
.filters label { display: grid; gap: .1rem; font-size: .8125rem; color: var(--muted); min-width: 0; }
.filters select, .filters input { border: 1px solid var(--strong-rule); border-radius: 4px; background: var(--ground); padding: .28rem .5rem; color: var(--ink); font-size: .9375rem; max-width: 100%; height: 2.2rem; }
.filters .search { flex: 1 1 9rem; }
.filters .search input { width: 100%; }
.filters .button { height: 2.2rem; }
#found, .keys { font-size: .8125rem; color: var(--muted); margin-bottom: .6rem; font-variant-numeric: tabular-nums; }
.panes { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 1.75rem; align-items: start; }
#entries { position: sticky; top: 3.75rem; height: calc(100vh - 5rem); min-height: 14rem; overflow-y: auto; border: 1px solid var(--rule); border-radius: 4px; }
.spacer { position: relative; }
.entry { position: absolute; left: 0; right: 0; top: 0; height: 52px; padding: .4rem .7rem .4rem 1.75rem; border-bottom: 1px solid var(--rule); cursor: pointer; line-height: 1.35; overflow: hidden; }
.entry .name, .entry .said { display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.entry .name { font-size: .875rem; }
.entry .said { font-size: .8125rem; color: var(--muted); }
.entry:hover { background: var(--surface); }
.entry[aria-selected="true"] { background: var(--named-ground); }
.dot { position: absolute; left: .75rem; top: .85rem; width: .55rem; height: .55rem; border-radius: 50%; background: var(--good); }
.dot.firstWrong, .dot.wrong { background: var(--bad); border-radius: 1px; }
.dot.bothWrong { background: none; border: 2px solid var(--bad); border-radius: 1px; }
.dot.secondWrong { background: none; border: 2px solid var(--second); }
.dot.errored { background: var(--control); border-radius: 0; transform: rotate(45deg); }
#detail { min-width: 0; display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
#detail header { display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: baseline; }
#detail h3 { margin: 0; overflow-wrap: anywhere; }
.outcome { font-size: .875rem; color: var(--good); }
.outcome.firstWrong, .outcome.wrong, .outcome.bothWrong { color: var(--bad); }
.outcome.secondWrong { color: var(--second); }
.outcome.errored { color: var(--muted); }
.scrolls { overflow-x: auto; }
.answers { font-size: .875rem; }
.answers caption { font-size: .8125rem; color: var(--muted); }
.answers td, .answers th { padding: .25rem .9rem .25rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; overflow-wrap: anywhere; }
.answers .good { color: var(--good); } .answers .good::before { content: "✓ "; }
.answers .bad { color: var(--bad); } .answers .bad::before { content: "✗ "; }
.find { border: 0; background: none; padding: 0; text-align: left; cursor: pointer; text-decoration: underline dotted; text-underline-offset: .2em; overflow-wrap: anywhere; }
.find.current { font-weight: 650; }
.documents { display: grid; gap: 1rem 1.5rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 60rem) { .documents.of2 { grid-template-columns: repeat(2, minmax(0, 1fr)); } .documents.of3 { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
.document .text { background: var(--surface); border-radius: 4px; padding: .8rem .9rem; font-size: .875rem; line-height: 1.5; }
.line { overflow-wrap: anywhere; white-space: pre-wrap; unicode-bidi: plaintext; }
mark { color: inherit; border-radius: 2px; padding: .05em .1em; background: var(--named-ground); box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.met, mark.added { background: var(--good-ground); border-bottom: 2px solid var(--good); }
mark.unmet { background: var(--bad-ground); border-bottom: 2px dashed var(--bad); }
mark.removed { background: var(--bad-ground); text-decoration: line-through; }
mark.named { border-bottom: 2px solid var(--first); }
mark.current { outline: 2px solid var(--focus); outline-offset: 1px; }
mark sub { color: var(--muted); font-size: .6875rem; margin-left: .35em; vertical-align: baseline; }
.prose p { max-width: 46em; overflow-wrap: anywhere; unicode-bidi: plaintext; }
.tokens dt { font-size: .8125rem; color: var(--muted); }
.tokens dd { margin-bottom: .7rem; line-height: 1.9; overflow-wrap: anywhere; }
.above { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; }
kbd { font: inherit; font-size: .8125rem; border: 1px solid var(--strong-rule); border-radius: 3px; padding: 0 .35em; }
.nothing { color: var(--muted); }
@media (max-width: 52rem) {
  .panes { grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
  #entries { position: static; height: 17rem; }
  .filters label { flex: 1 1 8rem; }
  .filters select { width: 100%; }
}
@media print {
  .bar, .filters, .above, #entries, .skip, .screen { display: none !important; }
  body { font-size: 10.5pt; }
  .frame { max-width: none; padding: 0; }
  .verdict { padding-top: 0; }
  .panes { display: block; }
  .whiskers, figure, .confusion, tr { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  .documents.of2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  details > * { display: block; }
}
`;
