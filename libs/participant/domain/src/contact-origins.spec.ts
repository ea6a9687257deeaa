import { localDate } from '@fotfeste/shared/kernel';
import { knownContact, originsAfter, type StoredContact } from './contact-origins';

const register = { source: 'folkeregisteret', date: localDate('2026-05-01') } as const;
const today = { source: 'deltaker', date: localDate('2026-11-21') } as const;
const unsaid: StoredContact = {
  ...{
    telephone: null,
    email: null,
    contactChannel: 'digital',
    spokenLanguage: null,
    interpreter: 'none',
    letterLanguage: null,
    contactOrigins: {},
  },
  ...{ contactSource: null, contactOn: null, registerSource: register.source, registerReadOn: register.date },
};

describe('how somebody is reached', () => {
  it('is not known as long as nobody has said anything: neither that messages come digitally nor that no interpreter is needed', () => {
    expect(knownContact(unsaid)).toEqual({ origins: [] });
  });

  it('is known from the population register where it has noted a language and an interpreter', () => {
    const stored = { ...unsaid, spokenLanguage: 'so', interpreter: 'spoken' } as const;
    expect(knownContact(stored)).toEqual({
      ...{ spokenLanguage: 'so', interpreter: 'spoken' },
      origins: [
        { field: 'spokenLanguage', ...register },
        { field: 'interpreter', ...register },
      ],
    });
  });

  it('is known from the contact register as far as that has an answer', () => {
    const stored = { ...unsaid, telephone: '99887766', contactSource: 'krr', contactOn: localDate('2026-06-01') } as const;
    expect(knownContact(stored).origins.map(({ field, source }) => `${field} ${source}`)).toEqual(['telephone krr', 'contactChannel krr']);
  });

  it('has an answer once somebody says what stood there unsaid', () => {
    const contactOrigins = originsAfter(unsaid, { interpreter: 'none' }, [], today);
    expect(knownContact({ ...unsaid, contactOrigins })).toEqual({ interpreter: 'none', origins: [{ field: 'interpreter', ...today }] });
  });

  it('keeps who said what was not changed, and is nobody’s word when it is emptied', () => {
    const contactOrigins = { telephone: register, email: register };
    const stored = { ...unsaid, telephone: '11111', email: 'a@b.no', contactOrigins };
    expect(originsAfter(stored, { telephone: '11111' }, ['email'], today)).toEqual({ telephone: register });
    expect(originsAfter(stored, { telephone: '22222', email: 'a@b.no' }, ['telephone'], today)).toEqual({
      telephone: today,
      email: register,
    });
  });
});
