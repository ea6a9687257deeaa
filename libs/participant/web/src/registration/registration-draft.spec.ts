import { localDate } from '@fotfeste/shared/kernel';
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
      parents: [
        { name: ' Mona Prøve ', answer: 'given', answeredOn: localDate('2026-11-20') },
        { name: 'Per Prøve', answer: 'not-asked', answeredOn: localDate('2026-11-20') },
        { name: '', answer: '' },
      ],
    });
    expect(request).toMatchObject({
      educationCode: '4',
      wishedOccupations: ['5223'],
      telephone: '99 88 77 66',
      interpreter: 'spoken',
      parents: [
        { name: 'Mona Prøve', answer: 'given', answeredOn: '2026-11-20' },
        { name: 'Per Prøve', answer: 'not-asked' },
      ],
    });
  });
  it('says that nobody knows who has parental responsibility, and then names nobody', () => {
    const request = registerRequest('11888712345', {
      ...emptyRegistration,
      parents: [{ name: 'Mona', answer: 'given', answeredOn: localDate('2026-11-20') }],
      parentsUnknown: true,
    });
    expect(request).toMatchObject({ parentsUnknown: true });
    expect(request).not.toHaveProperty('parents');
  });
});
