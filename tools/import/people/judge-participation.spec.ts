import { localDate } from '@fotfeste/shared/kernel';
import { participationCells } from '../testing/people.ts';
import { judgeParticipation } from './judge-participation.ts';
import type { ParticipationCells } from './participation-columns.ts';

const today = localDate('2026-11-21');
const judge = (overrides: Partial<ParticipationCells> = {}) => judgeParticipation(participationCells(overrides), today);
const faults = (overrides: Partial<ParticipationCells>): readonly string[] => {
  const judged = judge(overrides);
  return 'wrong' in judged ? judged.wrong.map(({ column, reason }) => `${column ?? ''} ${reason}`) : [];
};

describe('an earlier participation to import', () => {
  it.each([
    ['OPPFOLGING', 'OPPFOLGING'],
    ['INDOPPFAG', 'OPPFOLGING'],
    ['VARIG_LONNSTILSKUD', 'VARIG_LONNSTILSKUDD'],
    ['ARBTREN', 'ARBEIDSTRENING'],
  ])('names its measure as %s', (code, measure) => {
    expect(judge({ measure: code })).toMatchObject({ measure, status: 'ended', ending: 'open' });
  });

  it('is in a measure one can take part in', () => {
    expect(faults({ measure: 'TULLETILTAK' })).toEqual(['measure is not the code of a measure']);
    expect(faults({ measure: 'TILTAKSPENGER' })).toEqual(['measure is nothing one takes part in']);
    expect(faults({ measure: 'TULLETILTAK', reason: 'LEI', ended_on: localDate('2026-11-22') })).toEqual([
      'measure is not the code of a measure',
      'reason is not a reason code',
      'ended_on must not lie ahead: only participations that are over are imported',
    ]);
  });

  it('is over, with days in order', () => {
    expect(faults({ ended_on: localDate('2024-01-31') })).toEqual(['ended_on must not be before started_on']);
    expect(faults({ ended_on: today })).toEqual([]);
    expect(faults({ ended_on: localDate('2026-11-22') })).toEqual([
      'ended_on must not lie ahead: only participations that are over are imported',
    ]);
    expect(faults({ started_on: localDate('1985-01-01') })).toEqual(['started_on must not be before the birth']);
  });

  it('says of training whether it was completed', () => {
    expect(faults({ measure: 'GRUPPEAMO' })).toEqual(['status must be FULLFORT or AVBRUTT for this measure']);
    expect(judge({ measure: 'GRUPPEAMO', status: 'FULLFORT' })).toMatchObject({ measure: 'ARBEIDSMARKEDSOPPLAERING', status: 'completed' });
    expect(faults({ status: 'FULLFORT' })).toEqual(['status must be HAR_SLUTTET for this measure, not another']);
    expect(faults({ status: 'DELTAR' })).toEqual(['status must be HAR_SLUTTET for this measure, not another']);
  });

  it('ends for a reason that is known, with words for the one without a name', () => {
    expect(judge({ reason: 'FATT_JOBB' })).toMatchObject({ reason: 'got-job' });
    expect(faults({ reason: 'LEI' })).toEqual(['reason is not a reason code']);
    expect(faults({ reason: 'ANNET' })).toEqual(['reason_words must be filled in for the reason ANNET']);
    expect(faults({ reason: 'ANNET', reason_words: 'flyttet' })).toEqual([]);
    expect(faults({ reason_words: 'flyttet' })).toEqual(['reason_words belongs to the reason ANNET only']);
    expect(faults({ measure: 'GRUPPEAMO', status: 'FULLFORT', reason: 'SYK' })).toEqual(['reason belongs to what ended before its time']);
  });
});
