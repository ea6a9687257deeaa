import { readFileSync } from 'node:fs';
import { contentPolicy, securityHeaders } from './security-headers';

const template = readFileSync('deploy/nginx.conf', 'utf8');
const locations = [...template.matchAll(/^ {2}location (\S+) \{\n([\s\S]*?)^ {2}\}/gm)].map(([, place = '', block = '']) => ({
  place,
  block,
}));
const outside = locations.reduce((rest, { block }) => rest.replace(block, ''), template);
const everywhere: Readonly<Record<string, string>> = {
  ...securityHeaders('https://fotfeste.example.org'),
  'content-security-policy': contentPolicy('$request_id'),
};

describe('the answers of nginx', () => {
  it.each(Object.entries(everywhere))(
    'carry %s whatever went wrong, as the API says it, and once where the API has said it',
    (name, value) => {
      const variable = new RegExp(`^ {2}add_header ${name} (\\$\\w+) always;$`, 'im').exec(outside)?.[1] ?? 'missing';
      const said = new RegExp(`^map \\$upstream_http_${name.replaceAll('-', '_')} \\${variable} \\{\\n {2}"" "?(.+?)"?;\\n\\}`, 'm').exec(
        template,
      );
      expect(said?.[1]).toBe(value);
    },
  );

  it('are never kept when they are about an address of the API', () => {
    expect(outside).toMatch(/^ {2}add_header Cache-Control \$cache always;$/m);
    expect(template).toMatch(/^map \$upstream_http_cache_control \$cache \{\n {2}"" \$own_cache;\n\}/m);
    expect(template).toMatch(/^map \$uri \$own_cache \{\n {2}default no-cache;\n {2}"~\^\/api\/" no-store;/m);
  });

  it('lose no header in a location that has one of its own', () => {
    expect(locations.map(({ place }) => place)).toEqual(['/api/', '@keyed', '/']);
    expect(locations.filter(({ block }) => block.includes('add_header'))).toEqual([]);
  });
});

describe('a request on the line to a replica that goes away', () => {
  it('is sent to another when nothing can be done twice: readings, and commands with a key', () => {
    expect(outside).toMatch(/^ {2}proxy_next_upstream error timeout;$/m);
    const inOf = (place: string): string | undefined => locations.find((each) => each.place === place)?.block;
    expect(inOf('/api/')).toContain('error_page 418 = @keyed;\n    if ($http_idempotency_key) {\n      return 418;\n    }');
    expect(inOf('/api/')).not.toContain('non_idempotent');
    expect(inOf('@keyed')).toContain('proxy_next_upstream error timeout non_idempotent;');
  });
});
