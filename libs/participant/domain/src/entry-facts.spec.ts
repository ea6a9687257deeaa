import { localDate } from '@fotfeste/shared/kernel';
import { registrationAnswer } from '@fotfeste/eligibility/domain';
import { entryFacts, type EntryApproval, type RegisteredPerson } from './entry-facts';

const today = localDate('2026-11-21');
const grownUp: RegisteredPerson = { born: localDate('1990-03-15'), residenceStatus: 'resident', citizenships: ['NOR'] };
const outcome = (
  person: Partial<RegisteredPerson> | undefined,
  approval: EntryApproval = { adviserApproves: false, guardianConsents: false },
) => {
  const { outcome: answer, decidedBy, needs } = registrationAnswer(entryFacts(person && { ...grownUp, ...person }, approval), today);
  return [answer, decidedBy.join('+'), needs.join('+')];
};

describe('who is let in as a job seeker', () => {
  it.each([
    ['a resident', {}, ['approved', 'REG-04', '']],
    ['an Icelander who lives abroad', { citizenships: ['ISL'], residenceStatus: 'not-resident' }, ['approved', 'REG-05', '']],
    ['a Syrian resident', { citizenships: ['SYR'] }, ['approved', 'REG-04', '']],
    ['a Syrian with a D-number', { citizenships: ['SYR'], residenceStatus: 'temporary' }, ['needs-approval', 'REG-06', 'adviser-approval']],
    [
      'somebody who turns 18 tomorrow',
      { born: localDate('2008-11-22') },
      ['needs-approval', 'REG-03', 'adviser-approval+guardian-consent'],
    ],
    ['somebody who turns 18 today', { born: localDate('2008-11-21') }, ['approved', 'REG-04', '']],
    ['somebody dead', { residenceStatus: 'dead' }, ['refused', 'REG-02', '']],
    ['somebody dead whose status is not updated', { deadOn: localDate('2026-11-01') }, ['refused', 'REG-02', '']],
    ['somebody missing', { residenceStatus: 'missing' }, ['refused', 'REG-02', '']],
    ['a number that has ended', { residenceStatus: 'ceased' }, ['refused', 'REG-02', '']],
  ] as const)('%s', (_who, person, expected) => {
    expect(outcome(person)).toEqual(expected);
  });

  it('nobody whom the register does not know', () => {
    expect(outcome(undefined)).toEqual(['refused', 'REG-02', '']);
  });

  it('the young with approval and consent, not with one of them', () => {
    const young = { born: localDate('2009-06-01') };
    expect(outcome(young, { adviserApproves: true, guardianConsents: false })).toEqual(['needs-approval', 'REG-03', 'guardian-consent']);
    expect(outcome(young, { adviserApproves: true, guardianConsents: true })).toEqual(['approved', 'REG-03', '']);
  });

  it('the young of whom nobody knows who has parental responsibility, with an approval alone', () => {
    const young = { born: localDate('2009-06-01') };
    const unknown = { guardianConsents: false, guardiansUnknown: true };
    expect(outcome(young, { adviserApproves: false, ...unknown })).toEqual(['needs-approval', 'REG-03', 'adviser-approval']);
    expect(outcome(young, { adviserApproves: true, ...unknown })).toEqual(['approved', 'REG-03', '']);
  });

  it('never the dead, whoever approves', () => {
    expect(outcome({ residenceStatus: 'dead' }, { adviserApproves: true, guardianConsents: true })[0]).toBe('refused');
  });
});
