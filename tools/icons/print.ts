/**
 * Prints Aksel icons from `@navikt/aksel-icons` into `libs/shared/ui`.
 * `npx node tools/icons/print.ts Name …` adds icons; with `--used` those that no code names are left out.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';

const target = 'libs/shared/ui/src/icon/icon-paths.ts';
const source = 'node_modules/@navikt/aksel-icons/dist/svg';

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const onlyUsed = process.argv.includes('--used');
const present = [...readFileSync(target, 'utf8').matchAll(/^ {2}(\w+): \[/gm)].map(([, name]) => String(name));
const names = [...new Set([...(onlyUsed ? present.filter(isUsed()) : present), ...wanted])].sort();

writeFileSync(
  target,
  `/** Printed from \`@navikt/aksel-icons\` by \`tools/icons/print.ts\`; a spec compares them with the package. */
export const iconPaths = {
${names
  .map(
    (name) =>
      `  ${name}: [${pathsOf(name)
        .map((path) => `\n    '${path}',`)
        .join('')}\n  ],`,
  )
  .join('\n')}
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type IconName = keyof typeof iconPaths;
`,
);

function pathsOf(name: string): readonly string[] {
  return [...readFileSync(`${source}/${name}.svg`, 'utf8').matchAll(/ d="([^"]+)"/g)].map(([, path]) => String(path));
}

/** A name counts as used when it stands in quotes anywhere in the web. */
function isUsed(): (name: string) => boolean {
  const files = ['libs/*/web/src/**/*.{ts,html}', 'libs/shared/ui/src/**/*.{ts,html}', 'apps/web/src/**/*.{ts,html}'].flatMap((pattern) =>
    globSync(pattern),
  );
  const text = files
    .filter((file) => file !== target)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  return (name) => text.includes(`'${name}'`) || text.includes(`"${name}"`);
}
