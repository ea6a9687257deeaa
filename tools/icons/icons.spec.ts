import { readFileSync } from 'node:fs';

const picture = readFileSync('apps/web/public/icons.svg', 'utf8');
const names = [...readFileSync('libs/shared/ui/src/icon/icon-names.ts', 'utf8').matchAll(/^ {2}'(\w+)',$/gm)].map(([, name]) =>
  String(name),
);
const drawn = [...picture.matchAll(/<symbol id="(\w+)"[^>]*>(.*?)<\/symbol>/g)].map(
  ([, name, drawing]) => [String(name), String(drawing)] as const,
);

describe('the icons of the product', () => {
  it.each(drawn)('%s is drawn as the package draws it', (name, drawing) => {
    const svg = readFileSync(`node_modules/@navikt/aksel-icons/dist/svg/${name}.svg`, 'utf8');

    expect([...drawing.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path)).toEqual(
      [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path),
    );
  });

  it('are all drawn, and no other', () => {
    expect(drawn.map(([name]) => name)).toEqual(names);
    expect(names.length).toBeGreaterThan(20);
  });
});
