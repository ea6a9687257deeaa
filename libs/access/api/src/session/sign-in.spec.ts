import { actorOfClaims, identityNumberIn, ownPath } from './sign-in';

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
    'javascript:alert(1)',
    'data:text/html,<b>',
  ])('is the front page for anything else: %j', (address) => {
    expect(ownPath(address)).toBe('/');
  });
});

describe('who the claims say that somebody is', () => {
  const claims = { sub: 'Z990001', name: 'Kari Veileder', ff_role: 'adviser', ff_offices: ['0105'], iss: 'https://id.example.org' };
  const nobody = { offices: [], clearances: [], secondControl: false };

  it('is known by the subject, not by name or mail', () => {
    expect(actorOfClaims({ ...claims, email: 'z990101@example.org', preferred_username: 'Z990101' })).toEqual({
      ...{ id: 'Z990001', name: 'Kari Veileder', role: 'adviser', offices: ['0105'], clearances: [], secondControl: false },
    });
  });

  it.each([
    ['no subject', { sub: undefined }],
    ['a subject that is no text', { sub: 1 }],
    ['no name', { name: undefined }],
    ['no role', { ff_role: undefined }],
    ['a role nobody knows', { ff_role: 'owner' }],
    ['a role that only links have', { ff_role: 'provider-link' }],
    ['a list of roles', { ff_role: ['adviser'] }],
  ])('is nobody with %s', (_what, changed) => {
    expect(actorOfClaims({ ...claims, ...changed })).toBeUndefined();
  });

  it('takes offices, clearances and second control only as they are agreed on, and what is missing as nothing', () => {
    const { ff_offices: _, ...without } = claims;
    expect(actorOfClaims(without)).toMatchObject(nobody);
    expect(actorOfClaims({ ...claims, ff_offices: '0105', ff_clearances: 'protection-6', ff_second_control: 'true' })).toMatchObject(
      nobody,
    );
    expect(
      actorOfClaims({
        ...claims,
        ...{ ff_offices: ['0105', '105', "0105' or true", 105], ff_clearances: ['protection-7', 'everything'], ff_second_control: true },
      }),
    ).toMatchObject({ offices: ['0105'], clearances: ['protection-7'], secondControl: true });
  });

  it('tells an identity number only when it is one', () => {
    expect(identityNumberIn({ ff_identity_number: '25900971357' })).toBe('25900971357');
    for (const number of [undefined, 25_900_971_357, '2590097135', '25900971357 or', ['25900971357']])
      expect(identityNumberIn({ ff_identity_number: number })).toBeUndefined();
  });
});
