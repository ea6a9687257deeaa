import { localDate } from '@fotfeste/shared/kernel';
import { knownCodes, participantCells } from '../testing/people.ts';
import { judgeParticipant } from './judge-participant.ts';
import type { ParticipantCells } from './participant-columns.ts';

const now = new Date('2026-11-21T11:00:00Z');
const day = localDate;
const judge = (overrides: Partial<ParticipantCells> = {}) =>
  judgeParticipant(participantCells(overrides), knownCodes, now, day('2026-11-21'));
const faults = (overrides: Partial<ParticipantCells>): readonly string[] => {
  const judged = judge(overrides);
  return 'wrong' in judged ? judged.wrong.map(({ column, reason }) => `${column ?? ''} ${reason}`) : [];
};

describe('a participant to import', () => {
  it('is born and named as the number and the name say', () => {
    expect(judge()).toMatchObject({
      born: '1986-02-01',
      sex: 'female',
      words: ['sara', 'ødegård', 'odegard'],
      startReason: 'JOB_SEEKER',
      entryRules: ['REG-04'],
    });
  });

  it('belongs to an open office, a municipality and a district that exist', () => {
    expect(faults({ office: '9999' })).toEqual(['office is not an open local office']);
    expect(faults({ municipality_number: '9999' })).toEqual(['municipality_number is not a municipality']);
    expect(faults({ municipality_number: '0301', district_code: '030101' })).toEqual([]);
    expect(faults({ district_code: '030101' })).toEqual(['district_code must lie in the municipality']);
    expect(faults({ municipality_number: '0301', district_code: '030199' })).toEqual(['district_code is not a city district']);
  });

  it('has education and wishes from the official lists', () => {
    expect(faults({ education_code: '3', wished_occupations: ['5223'] })).toEqual([]);
    expect(faults({ education_code: '99', wished_occupations: ['5223', '0001'] })).toEqual([
      'education_code is not a code of NUS2000',
      'wished_occupations holds a code that is not in STYRK-08',
    ]);
  });

  it.each([
    ['follow-up from tomorrow', { follow_up_from: '2026-11-22', registered_from: '2026-11-22' }, 'follow_up_from must not lie ahead'],
    ['follow-up before birth', { follow_up_from: '1980-01-01' }, 'follow_up_from must not be before the birth'],
    ['a registration before the follow-up', { registered_from: '2026-03-01' }, 'registered_from must not be before follow_up_from'],
  ])('has days in order: not %s', (_case, days, reason) => {
    expect(faults(Object.fromEntries(Object.entries(days).map(([name, text]) => [name, day(text)])))).toContain(reason);
  });

  it('is let in by the entry rules of the product', () => {
    expect(faults({ citizenships: ['SYR'], residence_status: 'temporary' })[0]).toMatch(/^registered_from REG-06: /);
    expect(judge({ citizenships: ['SYR'], residence_status: 'temporary', approval_reason: 'Har vist gyldig tillatelse' })).toMatchObject({
      entryRules: ['REG-06'],
      approvalReason: 'Har vist gyldig tillatelse',
    });
    expect(faults({ residence_status: 'dead' })[0]).toMatch(/^residence_status REG-02: /);
    expect(judge({ approval_reason: 'Ingen spurte om dette' })).not.toHaveProperty('approvalReason');
  });

  it('is taken as it is from the years before the rules are known', () => {
    const early = { follow_up_from: day('2005-11-02'), registered_from: day('2005-11-02') };
    expect(faults({ ...early, residence_status: 'dead' })).toEqual([]);
    expect(judge(early)).toMatchObject({ entryRules: [] });
    expect(judge({ follow_up_from: day('2016-01-01'), registered_from: day('2016-01-01') })).toMatchObject({ entryRules: ['REG-04'] });
  });

  it('may be followed up without being a job seeker', () => {
    const { registered_from: _none, situations: _said, ...rest } = participantCells();
    expect(judge({ ...rest, registered_from: undefined, situations: [] })).toMatchObject({
      startReason: 'ADVISER_DECISION',
      entryRules: [],
    });
    expect(faults({ registered_from: undefined, start_reason: 'JOB_SEEKER' })).toEqual(['start_reason needs a day in registered_from']);
    expect(faults({ registered_from: undefined, residence_status: 'dead' })[0]).toMatch(/^residence_status REG-02: /);
    expect(faults({ situations: [] })).toEqual(['situations must be filled in for a job seeker']);
  });

  it('gets an adviser who may see the person, and no other', () => {
    expect(judge({ adviser: 'Z990001' })).toMatchObject({ adviserName: 'Kari Veileder' });
    expect(faults({ adviser: 'Z990001', protection: 'protected' })).toEqual([]);
    expect(faults({ adviser: 'Z990009' })).toEqual(['adviser is not an adviser who is known here']);
    expect(faults({ adviser: 'Z990001', office: '0106' })).toEqual(['adviser may not see people of this office and protection']);
    expect(faults({ adviser: 'Z990001', shielded: true })).toEqual(['adviser may not see people of this office and protection']);
    expect(faults({ assigned_on: day('2026-04-01') })).toEqual(['assigned_on belongs to an adviser']);
  });

  it('has no municipality where the address is strictly protected', () => {
    expect(faults({ protection: 'strictly-protected' })).toEqual([
      'municipality_number must be empty where the address is strictly protected',
    ]);
    expect(faults({ protection: 'strictly-protected', municipality_number: undefined })).toEqual([]);
  });

  it('is told everything that is wrong, and never the number or the name', () => {
    const found = faults({ office: '9999', municipality_number: '9999', follow_up_from: day('2027-01-01') });
    expect(found.length).toBeGreaterThan(3);
    expect(found.join()).not.toMatch(/01828616869|Sara|Ødegård/);
  });
});
