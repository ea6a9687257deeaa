/** Prints the Aksel icons that the product uses from `@navikt/aksel-icons` into `libs/shared/ui`: `npx node tools/icons/print.ts [Name …]` adds names. */
import { readFileSync, writeFileSync } from 'node:fs';

const target = 'libs/shared/ui/src/icon/icon-paths.ts';
const source = 'node_modules/@navikt/aksel-icons/dist/svg';

const present = [...readFileSync(target, 'utf8').matchAll(/^ {2}(\w+): \[/gm)].map(([, name]) => name);
const names = [...new Set([...present, ...process.argv.slice(2)])].sort();
const lines = names.map(
  (name) =>
    `  ${name}: [${pathsOf(String(name))
      .map((path) => `'${path}'`)
      .join(', ')}],`,
);

writeFileSync(
  target,
  `/** Printed from \`@navikt/aksel-icons\` by \`tools/icons/print.ts\`; a spec compares them with the package. */
export const iconPaths = {
${lines.join('\n')}
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type IconName = keyof typeof iconPaths;
`,
);

function pathsOf(name: string): readonly string[] {
  return [...readFileSync(`${source}/${name}.svg`, 'utf8').matchAll(/ d="([^"]+)"/g)].map(([, path]) => String(path));
}
