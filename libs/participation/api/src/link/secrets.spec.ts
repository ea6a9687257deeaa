import { hashOfCode, isCode, newCode, newSecret } from './secrets';

describe('what is kept of a code', () => {
  it('has a salt of 128 bits, and is never twice the same, also of the same code', async () => {
    const kept = [await hashOfCode('012345'), await hashOfCode('012345')].map((each) =>
      each.split('.').map((part) => Buffer.from(part, 'base64url')),
    );
    expect(kept.map((parts) => parts.map(({ length }) => length * 8))).toEqual([
      [128, 256],
      [128, 256],
    ]);
    const [one, other] = kept;
    for (const place of [0, 1]) expect(one?.[place]?.equals(other?.[place] ?? Buffer.alloc(0))).toBe(false);
  });

  it('is known again by the code and by no other', async () => {
    const kept = await hashOfCode('012345');
    expect(kept).not.toContain('012345');
    expect([await isCode('012345', kept), await isCode('012346', kept), await isCode('', kept)]).toEqual([true, false, false]);
  });
});

describe('a new secret', () => {
  it('is six digits where a person types it, and 256 bits where it stands in an address; never one that was', () => {
    const codes = Array.from({ length: 500 }, newCode);
    expect(codes.filter((code) => !/^\d{6}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBeGreaterThan(490);
    const secrets = Array.from({ length: 500 }, newSecret);
    expect(secrets.filter((secret) => Buffer.from(secret, 'base64url').length !== 32)).toEqual([]);
    expect(new Set(secrets).size).toBe(500);
  });
});
