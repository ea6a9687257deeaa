import { readFileSync } from 'node:fs';

const printed = readFileSync('libs/shared/ui/src/icon/icon-paths.ts', 'utf8');
const icons = [...printed.matchAll(/^ {2}(\w+): \[([^\]]*)\]/gm)].map(([, name, paths]) => [String(name), String(paths)] as const);

describe('the icons of the product', () => {
  it.each(icons)('%s is drawn as the package draws it', (name, paths) => {
    const svg = readFileSync(`node_modules/@navikt/aksel-icons/dist/svg/${name}.svg`, 'utf8');

    expect([...paths.matchAll(/'([^']+)'/g)].map(([, path]) => path)).toEqual([...svg.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path));
  });

  it('are all seen by this spec', () => {
    expect(icons.length).toBe(printed.match(/^ {2}\w+: \[/gm)?.length);
    expect(icons.length).toBeGreaterThan(20);
  });
});
