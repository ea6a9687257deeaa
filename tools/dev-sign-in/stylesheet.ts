import { fonts } from './fonts.ts';

const faces = fonts.map(
  ({ address, range }) =>
    `@font-face { font-family: 'Source Sans 3 Variable'; font-weight: 200 900; font-display: swap; src: url(${address}) format('woff2'); unicode-range: ${range}; }`,
);

/** Aksel's calm: its blue, its greys, its spacing. Written out here, because this page must work before the web is built. */
export const stylesheet = `
${faces.join('\n')}
:root { color-scheme: light dark; --page: #f5f6f7; --card: #fff; --text: #202733; --subtle: #49515e; --border: #818997; --blue: #0067c5; --hover: #e9f1fb; }
@media (prefers-color-scheme: dark) {
  :root { --page: #0e151f; --card: #19202b; --text: #dfe3e9; --subtle: #a6adb9; --border: #727a88; --blue: #66a5f4; --hover: #132b4d; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1.125rem/1.5 'Source Sans 3 Variable', system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: space-between; padding: 1rem max(1.5rem, calc((100vw - 68rem) / 2)); background: var(--card); border-bottom: 1px solid var(--border); }
.product { font-weight: 600; }
nav { display: flex; gap: 1.25rem; }
a { color: var(--blue); }
a[aria-current] { color: var(--text); text-decoration: none; font-weight: 600; }
main { max-width: 71rem; margin: 0 auto; padding: 2.5rem 1.5rem 5rem; }
h1 { margin: 0 0 .5rem; font-size: 2rem; line-height: 1.3; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; }
.lead { margin: 0; color: var(--subtle); }
.count { color: var(--subtle); font-weight: 400; }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(15.5rem, 1fr)); gap: .75rem; margin: 0; padding: 0; list-style: none; }
li { display: grid; }
button { display: flex; flex-direction: column; gap: .125rem; padding: .75rem 1rem; border: 1px solid var(--border); border-radius: .5rem; background: var(--card); color: inherit; font: inherit; font-size: 1rem; text-align: left; cursor: pointer; }
button:hover { background: var(--hover); border-color: var(--blue); }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; }
.name { font-size: 1.125rem; font-weight: 600; }
.who { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 .75rem; }
.id, .extra { color: var(--subtle); }
`;
