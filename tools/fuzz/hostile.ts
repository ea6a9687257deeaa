import fc from 'fast-check';

const scripts: readonly string[] = [
  `<script>window.__taken=1</script>`,
  `"><img src=x onerror="window.__taken=1">`,
  `{{constructor.constructor('window.__taken=1')()}}`,
  '${7*7}#{7*7}<%= 7*7 %>',
  `javascript:window.__taken=1`,
];
const statements: readonly string[] = [
  `'; drop table participant; --`,
  `' or '1'='1`,
  `1); select pg_sleep(5); --`,
  `%' union select null,null,null --`,
  `\\'; \\x00; $$; :name; $1; ?`,
];
const letters: readonly string[] = [
  '\u202Eabc\u202C\u2066def\u2069',
  'nul\u0000nul',
  'a\u200Bb\u200Cc\u200Dd\uFEFFe',
  '\uD800 alone',
  '👩‍👩‍👧‍👦🏳️‍🌈 Ærlig tålmodighet ǫ̈́̂',
  '\u0001\u0007\u001b[31m\r\n\t',
  "=cmd|' /C calc'!A0",
  '../../../../etc/passwd',
  '%00%0d%0aSet-Cookie: taken=1',
  'Ǆ'.repeat(300),
  'z\u0300'.repeat(2000),
  'x'.repeat(100_000),
];

/** Texts that have hurt programs before, and chance ones of every plane. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...scripts, ...statements, ...letters),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;

/** Anything that is not what was asked for. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    -1e-308,
    9_007_199_254_740_993,
    2 ** 31,
    2 ** 63,
    1.5,
    '',
    ' ',
    '0',
    'NaN',
    'null',
    '2026-02-30',
    '0000-00-00',
    '9999-12-31',
    '-271821-04-20',
    '275760-09-13',
    '1900-01-01',
    '2026-11-21T25:61:61Z',
    '00000000-0000-0000-0000-000000000000',
    [],
    {},
    [[]],
    [null],
    { $gt: '' },
    { length: 1e9 },
    { toString: 1 },
    { __proto__: null, constructor: { prototype: { taken: true } } },
    nested(60),
  ),
  fc.array(fc.constantFrom<unknown>(1, 'a', null, {}), { maxLength: 3 }),
  fc.constant(Array.from({ length: 5000 }, (_, place) => place)),
);

/** Bodies that are no JSON at all, each with what it says it is. */
export const brokenBody: fc.Arbitrary<{ readonly contentType: string; readonly bytes: Buffer }> = fc.constantFrom(
  { contentType: 'application/json', bytes: Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xc3, 0x28, 0xff, 0xfe, 0x22, 0x7d]) },
  { contentType: 'application/json', bytes: Buffer.from('{"a":') },
  { contentType: 'application/json', bytes: Buffer.from('') },
  { contentType: 'application/json', bytes: Buffer.from('null') },
  { contentType: 'application/json', bytes: Buffer.from('"text"') },
  { contentType: 'application/json', bytes: Buffer.from('['.repeat(100_000)) },
  { contentType: 'application/json', bytes: Buffer.from(`{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`) },
  { contentType: 'application/json', bytes: Buffer.from('{"__proto__":{"taken":1},"constructor":{"prototype":{"taken":1}}}') },
  { contentType: 'application/json', bytes: Buffer.alloc(3_000_000, 0x20) },
  { contentType: 'text/plain', bytes: Buffer.from('{}') },
  { contentType: 'application/xml', bytes: Buffer.from('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>') },
  { contentType: 'application/x-www-form-urlencoded', bytes: Buffer.from('a[b][c]=1&a=2&__proto__[taken]=1') },
  {
    contentType: 'multipart/form-data; boundary=x',
    bytes: Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a\u0000.pdf"\r\n\r\n%PDF-\r\n'),
  },
  { contentType: 'multipart/form-data', bytes: Buffer.from('no boundary') },
  { contentType: 'application/json; charset=utf-7', bytes: Buffer.from('{}') },
  { contentType: '\u00e6/\u00f8', bytes: Buffer.from('{}') },
);
