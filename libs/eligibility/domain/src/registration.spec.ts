import { localDate } from '@fotfeste/shared/kernel';
import { registerStates, registrationAnswer, type RegistrationFacts } from './registration';

const today = localDate('2026-11-20');
const adult: RegistrationFacts = { registerState: 'alive', born: localDate('1990-01-01'), isResident: true, isEeaCitizen: true };
const ask = (changes: Partial<RegistrationFacts> = {}) => registrationAnswer({ ...adult, ...changes }, today);
const unknown = (name: keyof RegistrationFacts) => {
  const { [name]: _forgotten, ...rest } = adult;
  return registrationAnswer(rest, today);
};

describe('registration as a job seeker (rulebook A.3)', () => {
  it('lets in a resident adult, and an EEA citizen wherever resident', () => {
    expect(ask()).toMatchObject({ outcome: 'approved', decidedBy: ['REG-04'] });
    expect(ask({ isResident: false })).toMatchObject({ outcome: 'approved', decidedBy: ['REG-05'] });
    expect(ask({ isEeaCitizen: false })).toMatchObject({ outcome: 'approved', decidedBy: ['REG-04'] });
  });

  it.each(registerStates.filter((state) => state !== 'alive'))('refuses somebody %s in the register, whatever else', (registerState) => {
    const answer = ask({ registerState, adviserApproves: true });
    expect(answer).toMatchObject({ outcome: 'refused', decidedBy: ['REG-02'] });
    expect(answer.explanation.nb).not.toBe('');
  });

  it('leaves a third-country citizen who is not resident to an adviser', () => {
    const outside = { isResident: false, isEeaCitizen: false } as const;
    expect(ask(outside)).toMatchObject({ outcome: 'needs-approval', decidedBy: ['REG-06'], needs: ['adviser-approval'] });
    expect(ask({ ...outside, adviserApproves: false })).toMatchObject({ outcome: 'needs-approval' });
    expect(ask({ ...outside, adviserApproves: true })).toMatchObject({ outcome: 'approved', decidedBy: ['REG-06'] });
  });

  it.each([
    ['turns 18 tomorrow', '2008-11-21', 'needs-approval'],
    ['turns 18 today', '2008-11-20', 'approved'],
    ['turned 18 yesterday', '2008-11-19', 'approved'],
  ])('%s', (_story, born, expected) => {
    expect(ask({ born: localDate(born) }).outcome).toBe(expected);
  });

  it('needs both adviser and guardians for somebody under 18', () => {
    const minor = { born: localDate('2010-01-01') };
    expect(ask(minor)).toMatchObject({ decidedBy: ['REG-03'], needs: ['adviser-approval', 'guardian-consent'] });
    expect(ask({ ...minor, adviserApproves: true })).toMatchObject({ outcome: 'needs-approval', needs: ['guardian-consent'] });
    expect(ask({ ...minor, guardianConsents: true })).toMatchObject({ outcome: 'needs-approval', needs: ['adviser-approval'] });
    expect(ask({ ...minor, adviserApproves: true, guardianConsents: true })).toMatchObject({ outcome: 'approved', needs: [] });
    expect(ask({ ...minor, isResident: false })).toMatchObject({ outcome: 'needs-approval', decidedBy: ['REG-03'] });
    expect(ask({ ...minor, isResident: false, isEeaCitizen: false })).toMatchObject({ decidedBy: ['REG-03', 'REG-06'] });
  });

  it.each(['registerState', 'born'] as const)('asks for %s instead of guessing', (name) => {
    expect(unknown(name)).toMatchObject({ outcome: 'missing-facts', missing: [name] });
  });

  it('asks for residence or citizenship only when the other does not settle it', () => {
    expect(unknown('isResident').outcome).toBe('approved');
    expect(unknown('isEeaCitizen').outcome).toBe('approved');
    expect(registrationAnswer({ registerState: 'alive', born: localDate('1990-01-01'), isEeaCitizen: false }, today).missing).toEqual([
      'isResident',
    ]);
    expect(registrationAnswer({ registerState: 'alive', born: localDate('1990-01-01'), isResident: false }, today).missing).toEqual([
      'isEeaCitizen',
    ]);
  });
});
