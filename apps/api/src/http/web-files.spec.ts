import { readFileSync } from 'node:fs';
import { contentPolicy } from './security-headers';
import { isHashed, withNonce } from './web-files';

const page = readFileSync('apps/web/src/index.html', 'utf8');

describe('the page of the product', () => {
  it('lets only styles of its own files in, and those its scripts mark with the nonce of this answer', () => {
    expect(contentPolicy('abc')).toContain("style-src 'self' 'nonce-abc';");
    expect(contentPolicy()).toContain("style-src 'self';");
  });

  it('gets the nonce of this answer where the scripts look for it, and keeps no mark', () => {
    const served = withNonce(page, 'abc');
    expect(served).toContain('ngCspNonce="abc"');
    expect(served).not.toContain('ff-csp-nonce');
  });

  it('gets it from nginx too, which must name the same mark', () => {
    const nginx = readFileSync('deploy/nginx.conf', 'utf8');
    expect(nginx).toContain('sub_filter ff-csp-nonce $request_id;');
    expect(nginx).toContain("style-src 'self' 'nonce-$request_id'");
  });
});

describe('files of the product', () => {
  it.each([
    ['/web/main-VEEAVT3X.js', true],
    ['/web/chunk-BrGXNapy.js', true],
    ['/web/chunk-Vy-x_5Af.js', true],
    ['/web/styles-JWEBG7KW.css', true],
    ['/web/media/source-sans-3-latin-wght-normal-7ARQTPZU.woff2', true],
    ['/web/theme.js', false],
    ['/web/index.html', false],
    ['/web/chunk-short.js', false],
  ])('%s may be kept for ever: %s', (path, isKept) => {
    expect(isHashed(path)).toBe(isKept);
    const nginx = [...readFileSync('deploy/nginx.conf', 'utf8').matchAll(/"~(\S+)" "public, max-age=31536000, immutable"/g)];
    expect(nginx.some(([, pattern = '']) => new RegExp(pattern).test(path))).toBe(isKept);
  });
});
