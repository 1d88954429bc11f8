/**
 * The website around gives its own font and colours; these it may set besides: `--odeum-rule`, `--odeum-note`,
 * `--odeum-change`.
 */
export const STYLES = `
:host { display: block; }
section { display: grid; gap: 0.5em; line-height: 1.5; }
h1, h2, h3, h4, h5, h6, p { margin: 0; }
ol { margin: 0; padding: 0; list-style: none; }
li {
  display: grid;
  grid-template-columns: 5.5em minmax(0, 1fr);
  gap: 1em;
  padding: 0.6em 0;
  border-top: 1px solid var(--odeum-rule, currentColor);
}
li h3, li h4, li h5, li h6, li h2 { font-size: 1em; }
.time { font-variant-numeric: tabular-nums; }
.time small { display: block; }
.note, .time small { color: var(--odeum-note, inherit); }
.change { font-weight: bold; color: var(--odeum-change, inherit); }
.skipped a { text-decoration: line-through; }
.leads { display: flex; flex-wrap: wrap; gap: 0.5em 1.5em; margin-top: 0.5em; }
a { display: inline-block; padding: 0.15em 0; color: inherit; overflow-wrap: anywhere; }
`;
