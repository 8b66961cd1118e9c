/** The report's style sheet. Its hash stands beside it, so that the report's policy allows this sheet and nothing else. */
export const reportStyle = `
:root { color-scheme: light dark; --text: #1d1d1f; --soft: #5c5c66; --page: #fff; --line: #d8d8de; --link: #0b57d0;
  --yellow: #f2c200; --green: #3fa34d; --blue: #3b82d6; --pink: #d6549b; }
@media (prefers-color-scheme: dark) { :root { --text: #ececf1; --soft: #a9a9b6; --page: #17171a; --line: #3a3a42; --link: #8ab4f8; } }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem; background: var(--page); color: var(--text);
  font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.3; } h2 { font-size: 1.25rem; line-height: 1.35; margin: 2.5rem 0 0; }
a { color: var(--link); } p, ul, blockquote { margin: .5rem 0; }
article { padding: 1rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
blockquote { padding: .1rem 0 .1rem .9rem; border-inline-start: .3rem solid var(--line); white-space: pre-wrap; }
.yellow blockquote { border-color: var(--yellow); } .green blockquote { border-color: var(--green); }
.blue blockquote { border-color: var(--blue); } .pink blockquote { border-color: var(--pink); }
.note { white-space: pre-wrap; } .facts, .gloss { color: var(--soft); font-size: .875rem; } .gloss ul { padding-inline-start: 1.2rem; }
`;

/** SHA-256 of `reportStyle`, base64, as a Content-Security-Policy wants it; a test holds the two together. */
export const reportStyleHash = 'tjYODKLA8emdzcC9iFnlYDb42wHjj9Td7rPoSBTQ8I4=';
