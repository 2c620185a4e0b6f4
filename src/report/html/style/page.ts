/** Type, spacing, the frame of the page. */
export const page = `
*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: anywhere; background: var(--ground); color: var(--ink); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
[hidden] { display: none !important; }
h1, h2, h3, h4, p, table, dl, dd, ul { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: var(--first); text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; top: 0; z-index: 3; background: var(--ground); padding: .5rem 1rem; }
.skip:focus { left: 0; }
.frame { max-width: 72rem; margin: 0 auto; padding: 0 1.5rem; }
.bar { position: sticky; top: 0; z-index: 2; background: var(--ground); border-bottom: 1px solid var(--rule); }
.bar .frame { display: flex; align-items: center; gap: 1.25rem; min-height: 3rem; }
.bar nav { flex: 1; overflow-x: auto; scrollbar-width: none; }
.bar ul { display: flex; gap: 1.25rem; }
.bar a { color: var(--muted); text-decoration: none; white-space: nowrap; font-size: .875rem; line-height: 3rem; display: inline-block; }
.bar a:hover { color: var(--ink); }
button, select, input { font: inherit; color: inherit; }
.button { border: 1px solid var(--strong-rule); background: var(--ground); border-radius: 4px; padding: .2rem .7rem; font-size: .875rem; cursor: pointer; }
.button:hover { border-color: var(--ink); }
.verdict { padding: 3rem 0 2.25rem; }
.facts { color: var(--muted); font-size: .875rem; }
.facts li { display: inline; }
.facts li + li::before { content: " · "; }
.verdict h1 { font-size: clamp(1.6rem, 1.2rem + 1.8vw, 2.4rem); line-height: 1.2; letter-spacing: -.015em; font-weight: 650; max-width: 26em; margin: .6rem 0 1rem; text-wrap: balance; }
.tone { display: inline-block; width: .55em; height: .55em; border-radius: 50%; margin-right: .45em; background: var(--control); vertical-align: .03em; }
.tone.good { background: var(--good); }
.tone.bad { background: var(--bad); border-radius: 1px; }
.tone.undecided { background: none; border: .16em solid var(--open); }
.reasons { max-width: 46em; display: grid; gap: .35rem; }
.parties { display: flex; flex-wrap: wrap; gap: .35rem 2rem; margin-top: 1.4rem; font-size: .875rem; }
.parties div { display: flex; gap: .5em; }
.parties dt { color: var(--muted); white-space: nowrap; }
.parties dd { overflow-wrap: anywhere; min-width: 0; }
.key { display: inline-block; width: .62em; height: .62em; margin-right: .45em; background: var(--control); border-radius: 50%; }
.key.first { background: var(--first); }
.key.second { background: var(--second); border-radius: 0; }
.key.control { background: none; border: 2px solid var(--control); }
section.task { border-top: 1px solid var(--strong-rule); padding: 2.25rem 0 1rem; }
h2 { font-size: 1.35rem; line-height: 1.25; letter-spacing: -.01em; font-weight: 650; }
h2 .aside { margin-left: .6em; font-weight: 400; letter-spacing: 0; }
h2 .aside, h3 .aside { white-space: nowrap; }
.spaced { margin-top: 1.25rem; }
.overview { margin-top: 1.25rem; font-size: .9375rem; }
.overview td, .overview th { white-space: nowrap; }
h3 { font-size: 1.05rem; font-weight: 650; margin: 2.5rem 0 .9rem; }
h4 { font-size: .8125rem; font-weight: 600; color: var(--muted); margin-bottom: .4rem; }
.aside { color: var(--muted); font-size: .8125rem; font-weight: 400; }
.note { color: var(--muted); font-size: .875rem; max-width: 46em; margin-top: .6rem; }
.remarks { margin: 1.25rem 0 0; padding: .7rem .9rem; background: var(--surface); border-radius: 4px; font-size: .875rem; display: grid; gap: .2rem; overflow-wrap: anywhere; }
.sentence { margin-top: .4rem; max-width: 46em; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 2rem 2.5rem; align-items: start; }
.provenance { font-size: .8125rem; color: var(--muted); display: grid; gap: .15rem; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
footer > div { border-top: 1px solid var(--strong-rule); padding: 1.5rem 0 3rem; margin-top: 2.5rem; }
footer h2 { font-size: .9375rem; margin-bottom: .5rem; }
summary { cursor: pointer; font-size: .9375rem; }
details { margin-top: 1.75rem; }
details > :not(summary) { margin-top: 1rem; }
@media (max-width: 40rem) { .frame { padding: 0 1rem; } .verdict { padding-top: 2rem; } }
`;
