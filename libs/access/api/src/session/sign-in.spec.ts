import { ownPath } from './sign-in';

describe('where one comes back to after the sign-in', () => {
  it.each([
    '/',
    '/rules',
    '/rules?chapter=AFT&states=in-force,ended',
    '/rules#AFT-05:before-2026',
    '/rules#GEN-05@2016-01-01',
    '/office?filter=a%20b',
  ])('is the address one came for: %s', (address) => {
    expect(ownPath(address)).toBe(address);
  });

  it.each([
    'https://example.org',
    '//example.org',
    '/\\example.org',
    'rules',
    '',
    '/rules\nSet-Cookie: a=b',
    '/api/session',
    '/rules?a=<b>',
    '@example.org',
  ])('is the front page for anything else: %j', (address) => {
    expect(ownPath(address)).toBe('/');
  });
});
