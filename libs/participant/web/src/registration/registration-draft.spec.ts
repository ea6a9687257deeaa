import { emptyRegistration, registerRequest } from './registration-draft';

describe('what a registration sends', () => {
  it('leaves out what nobody has answered, so that the registers stand', () => {
    expect(registerRequest('11888712345', { ...emptyRegistration, situations: ['NY_JOBB'] })).toEqual({
      identityNumber: '11888712345',
      situations: ['NY_JOBB'],
      wishedOccupations: [],
    });
  });

  it('sends codes, not names, and words without the spaces around them', () => {
    const request = registerRequest('11888712345', {
      ...emptyRegistration,
      education: { code: '4', name: 'Videregående' },
      wishedOccupations: [{ code: '5223', name: 'Butikkmedarbeider' }],
      telephone: ' 99 88 77 66 ',
      interpreter: 'spoken',
      guardianConsents: 'no',
    });
    expect(request).toMatchObject({
      educationCode: '4',
      wishedOccupations: ['5223'],
      telephone: '99 88 77 66',
      interpreter: 'spoken',
      guardianConsents: false,
    });
  });
});
