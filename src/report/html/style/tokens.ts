/** Colours by meaning. Text on its ground has a contrast of at least 4.5, marks of drawings of at least 3. */
const light = `
color-scheme: light;
--ground: #ffffff; --surface: #f6f7f8; --ink: #16191d; --muted: #565d67; --rule: #e2e5e9; --strong-rule: #b9bfc7;
--first: #1d5fc4; --second: #a84a00; --control: #6a717b; --focus: #1d5fc4;
--good: #17703f; --bad: #b3261e; --open: #7a5a00;
--good-ground: #e3f3e9; --bad-ground: #fbe6e4; --named-ground: #e4edfb; --band: #eaf4ee;`;

const dark = `
color-scheme: dark;
--ground: #14171b; --surface: #1c2026; --ink: #e7eaee; --muted: #a3abb6; --rule: #2b3038; --strong-rule: #4c5460;
--first: #7fb0ff; --second: #f2a365; --control: #98a1ad; --focus: #7fb0ff;
--good: #6fd09a; --bad: #ff9a90; --open: #e2bd5a;
--good-ground: #173325; --bad-ground: #41211f; --named-ground: #1c2f4d; --band: #18261f;`;

/** The system's theme, unless the reader has chosen one; paper is always light. */
export const tokens = `
:root {${light}}
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) {${dark}} }
:root[data-theme="dark"] {${dark}}
@media print { :root:root:root {${light}} }
`;
