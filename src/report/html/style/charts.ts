/** Tables of numbers and drawings. */
export const charts = `
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: .35rem; }
caption .aside { margin-left: .7em; }
th { font-weight: 400; text-align: left; }
thead th { color: var(--muted); font-size: .8125rem; vertical-align: bottom; }
.number { text-align: right; white-space: nowrap; }
.plain td, .plain th { padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--rule); vertical-align: baseline; }
.plain td:last-child, .plain th:last-child { padding-right: 0; }
.whiskers { table-layout: fixed; }
.stack { display: grid; gap: 2rem; grid-template-columns: minmax(0, 1fr); }
.whiskers th[scope="row"], .whiskers thead th:first-child { width: 34%; padding-right: 1rem; overflow-wrap: anywhere; line-height: 1.3; }
.whiskers td, .whiskers tbody th { padding: .15rem 0; }
.whiskers tbody tr { border-top: 1px solid var(--rule); }
.whiskers .number { width: 4.6rem; padding-left: .6rem; }
.whiskers .number.wide { width: 8rem; color: var(--muted); font-size: .875rem; }
.whiskers thead .number { font-size: .8125rem; }
.differences .number.wide:last-child { width: 4.6rem; }
.whiskers .first .value { font-weight: 650; }
.whiskers .control th, .whiskers .control .value { color: var(--muted); }
.strip, .axis { display: block; width: 100%; overflow: visible; }
.strip .grid, .drawing .grid { stroke: var(--rule); fill: none; }
.strip .zero { stroke: var(--strong-rule); }
.strip .band { fill: var(--band); }
.axis text, .drawing text { fill: var(--muted); font-size: 11px; font-variant-numeric: tabular-nums; }
.interval { stroke-width: 2; stroke-linecap: round; }
.first .interval { stroke: var(--first); } .second .interval { stroke: var(--second); } .control .interval { stroke: var(--control); stroke-width: 1.5; }
.first .mark { fill: var(--first); } .second .mark { fill: var(--second); } .control .mark { fill: var(--ground); stroke: var(--control); stroke-width: 2; }
.drawings { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 1.75rem 1.5rem; }
figure { margin: 0; }
figcaption { font-size: .875rem; font-weight: 600; margin-bottom: .35rem; }
.drawing { display: block; width: 100%; height: auto; max-width: 22rem; }
.drawing .curve { fill: none; stroke-width: 2; stroke-linejoin: round; }
.drawing .curve.first { stroke: var(--first); } .drawing .curve.second { stroke: var(--second); stroke-dasharray: 6 3; } .drawing .curve.control { stroke: var(--control); stroke-width: 1.25; }
.drawing .point { fill: var(--ground); stroke: var(--first); stroke-width: 1.5; } .drawing .point.best { fill: var(--first); }
.wide-drawings { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 1.75rem 2.5rem; }
.wide-drawings .drawing { max-width: 30rem; }
.slices .group th { padding-top: .9rem; font-weight: 600; font-size: .875rem; }
.slices tbody tr.group { border-top: 0; }
.legend { font-size: .8125rem; color: var(--muted); display: grid; gap: .1rem; margin-top: .6rem; }
.legend li { display: flex; align-items: baseline; gap: .1em; }
.legend .value { margin-left: auto; padding-left: 1rem; font-variant-numeric: tabular-nums; color: var(--ink); white-space: nowrap; }
.drawing .reference { fill: none; stroke: var(--strong-rule); stroke-dasharray: 2 3; }
.drawing .count { fill: var(--rule); }
.drawing .bar.first { fill: var(--first); } .drawing .bar.second { fill: var(--second); } .drawing .bar.control { fill: var(--control); }
.confusion { width: auto; }
.confusion td, .confusion th { padding: .45rem .7rem; }
.confusion tbody th { padding-left: 0; line-height: 1.3; }
.confusion th .aside { display: block; }
.confusion thead th { text-align: right; }
.confusion .cell { text-align: right; min-width: 6rem; border: 2px solid var(--ground); background: var(--surface); }
.confusion .cell .aside { display: inline-block; min-width: 3em; margin-left: .4em; }
.confusion .right.share3, .confusion .right.share4 { background: var(--good-ground); }
.confusion .wrong.share1, .confusion .wrong.share2, .confusion .wrong.share3, .confusion .wrong.share4 { background: var(--bad-ground); }
.confusion .cell .aside { color: inherit; }
@media (max-width: 40rem) {
  .wide { display: none; }
  .whiskers th[scope="row"], .whiskers thead th:first-child { width: 40%; padding-right: .6rem; font-size: .875rem; }
  .whiskers .number { width: 3.6rem; }
  .confusion td, .confusion th { padding: .4rem .5rem; }
  .confusion .cell { min-width: 5.4rem; }
  .confusion .cell .aside { display: block; margin: 0; }
}
`;
