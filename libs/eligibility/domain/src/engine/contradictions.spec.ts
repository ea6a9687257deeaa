import { addDays, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { theLaw } from '../assess';
import type { MeasureCode } from '../catalogue/measure-codes';
import { contradictionsIn } from './contradictions';
import type { FactName } from '../facts/facts';
import { aPerson, type Changes } from '../testing/a-person';

const on = localDate('2026-10-01');
const named = (changes: Changes) => contradictionsIn(aPerson(changes), on).map(({ facts }) => facts);

describe('facts that contradict each other', () => {
  it.each<[string, Changes, readonly FactName[]]>([
    ['born the day after the start', { born: localDate('2026-10-02') }, ['born']],
    ['ends the day before the start', { endsOn: localDate('2026-09-30') }, ['endsOn']],
    ['a group without a decision', { hasAssistanceDecision: false }, ['assistanceGroup', 'hasAssistanceDecision']],
    ['a capacity the group denies', { reducedWorkCapacity: true }, ['assistanceGroup', 'reducedWorkCapacity']],
    [
      'a participation that ends before it begins',
      { participations: [{ measure: 'OPPFOLGING', from: localDate('2026-02-01'), to: localDate('2026-01-31') }] },
      ['participations'],
    ],
    [
      'an absence that ends before it begins',
      { absences: [{ from: localDate('2026-02-01'), to: localDate('2026-01-31'), reason: 'SICK' }] },
      ['absences'],
    ],
    [
      'an employer keeps somebody who works elsewhere',
      { keepsEmployee: true, employments: [{ isHost: false }] },
      ['keepsEmployee', 'employments'],
    ],
    ['an employer keeps somebody without a job', { keepsEmployee: true, employments: [] }, ['keepsEmployee', 'employments']],
    [
      'an employer hires its own',
      { keepsEmployee: false, employments: [{ isHost: false }, { percent: 100, isHost: true }] },
      ['keepsEmployee', 'employments'],
    ],
    [
      'no disability pension among benefits that hold it',
      { receivesDisabilityPension: false, benefits: ['UFORETRYGD'] },
      ['receivesDisabilityPension', 'benefits'],
    ],
    [
      'a participation before birth',
      { participations: [{ measure: 'OPPFOLGING', from: localDate('2002-03-14') }] },
      ['born', 'participations'],
    ],
    [
      'more time used than since the birthday of 16',
      { born: localDate('2009-10-01'), timeUsed: { OPPFOLGING: { months: 12, days: 1 } } },
      ['born', 'timeUsed'],
    ],
    [
      'any time used before the birthday of 16',
      { born: localDate('2010-10-02'), timeUsed: { AVKLARING: { days: 1 } } },
      ['born', 'timeUsed'],
    ],
    [
      'more time used than since the year of 16',
      { born: localDate('2009-12-31'), timeUsed: { FAG_OG_YRKESOPPLAERING: { months: 21, days: 1 } } },
      ['born', 'timeUsed'],
    ],
    ['121 years old', { born: localDate('1905-10-01') }, ['born']],
    ['allocated the day after the start', { allocatedOn: localDate('2026-10-02') }, ['allocatedOn']],
    ['more than two full positions', { employments: [{ percent: 100 }, { percent: 60 }, { percent: 41 }] }, ['employments']],
    [
      'permanently employed until a day',
      { permanentlyEmployedAtHost: true, temporaryEmploymentEndsOn: localDate('2027-09-30') },
      ['permanentlyEmployedAtHost', 'temporaryEmploymentEndsOn'],
    ],
    [
      'a temporary employment that ends the day before the start',
      { temporaryEmploymentEndsOn: localDate('2026-09-30') },
      ['temporaryEmploymentEndsOn'],
    ],
    ['a child as old as its parent', { supportedChildren: [{ born: localDate('2002-03-15') }] }, ['born', 'supportedChildren']],
    [
      'a child born after the last day',
      { endsOn: localDate('2026-12-31'), supportedChildren: [{ born: localDate('2027-01-01') }] },
      ['supportedChildren'],
    ],
    ['lived in the municipality before birth', { livedInMunicipalitySince: localDate('2002-03-14') }, ['born', 'livedInMunicipalitySince']],
    ['permit granted before birth', { permitGrantedOn: localDate('2002-03-14') }, ['born', 'permitGrantedOn']],
    ['benefit granted before birth', { benefitDecidedOn: localDate('1950-01-01') }, ['born', 'benefitDecidedOn']],
    ['permit granted the day after the start', { permitGrantedOn: localDate('2026-10-02') }, ['permitGrantedOn']],
    [
      'permanently reduced capacity that is not reduced',
      { reducedWorkCapacity: false, permanentReductionEstablished: true },
      ['reducedWorkCapacity', 'permanentReductionEstablished'],
    ],
    [
      'more time in AFT than it has existed',
      { born: localDate('1980-01-01'), timeUsed: { ARBEIDSFORBEREDENDE_TRENING: { months: 120, days: 1 } } },
      ['timeUsed'],
    ],
    ['time in the four-year subsidy before it came', { timeUsed: { FIREARIG_LONNSTILSKUDD: { months: 2, days: 1 } } }, ['timeUsed']],
    [
      'in the youth programme the day before it came',
      { participations: [{ measure: 'UNGDOMSPROGRAM', from: localDate('2025-07-31'), to: localDate('2025-12-31') }] },
      ['participations'],
    ],
  ])('%s', (_story, changes, facts) => {
    expect(named(changes)).toEqual([facts]);
  });

  it.each<[string, Changes]>([
    ['born on the start day', { born: on }],
    ['ends on the start day', { endsOn: on }],
    ['a group and its decision', {}],
    ['a capacity the group confirms', { assistanceGroup: 'JOBBE_DELVIS', reducedWorkCapacity: true }],
    ['a participation of one day', { participations: [{ measure: 'OPPFOLGING', from: on, to: on }] }],
    ['a participation that still runs', { participations: [{ measure: 'OPPFOLGING', from: localDate('2026-02-01') }] }],
    ['as much time used as since the birthday of 16', { born: localDate('2009-10-01'), timeUsed: { OPPFOLGING: { months: 12 } } }],
    ['as much time used as since the year of 16', { born: localDate('2009-12-31'), timeUsed: { FAG_OG_YRKESOPPLAERING: { months: 21 } } }],
    ['no time used by a child of ten', { born: localDate('2016-10-01'), timeUsed: { OPPFOLGING: { months: 0 } } }],
    ['120 years old', { born: localDate('1905-10-02') }],
    ['allocated on the start day', { allocatedOn: on }],
    ['two full positions', { employments: [{ percent: 100 }, { percent: 100 }] }],
    ['permanently employed', { permanentlyEmployedAtHost: true }],
    ['a temporary employment that ends on the start day', { permanentlyEmployedAtHost: false, temporaryEmploymentEndsOn: on }],
    ['sick-listed without a job', { sickListed: true, sickLeaveMonths: 24, employments: [] }],
    [
      'a child born on the last day',
      { endsOn: localDate('2026-12-31'), supportedChildren: [{ born: localDate('2026-12-31') }, { born: localDate('2002-03-16') }] },
    ],
    ['an employer keeps its own', { keepsEmployee: true, employments: [{ isHost: false }, { isHost: true }] }],
    ['an employer keeps somebody, where is not known', { keepsEmployee: true, employments: [{ percent: 50 }] }],
    ['an employer hires somebody without a job', { keepsEmployee: false, employments: [] }],
    ['an employer hires somebody with a job elsewhere', { keepsEmployee: false, employments: [{ percent: 100, isHost: false }] }],
    ['an employer hires somebody who is there on call', { keepsEmployee: false, employments: [{ percent: 0, isHost: true }] }],
    ['disability pension, here and among benefits', { receivesDisabilityPension: true, benefits: ['UFORETRYGD'] }],
    ['disability pension not told of, benefits known', { benefits: ['UFORETRYGD'] }],
    ['lived in the municipality since birth', { livedInMunicipalitySince: localDate('2002-03-15') }],
    ['permit granted on the start day', { permitGrantedOn: on }],
    ['benefit decided after the training began', { benefitDecidedOn: localDate('2026-11-01') }],
    ['reduced, and permanently so', { assistanceGroup: undefined, reducedWorkCapacity: true, permanentReductionEstablished: true }],
    ['no permanent reduction found', { reducedWorkCapacity: false, permanentReductionEstablished: false }],
    [
      'as much time in AFT as it has existed',
      { born: localDate('1980-01-01'), timeUsed: { ARBEIDSFORBEREDENDE_TRENING: { months: 120 } } },
    ],
    ['in the youth programme from its first day', { participations: [{ measure: 'UNGDOMSPROGRAM', from: localDate('2025-08-01') }] }],
    ['in a measure older than its regulation', { participations: [{ measure: 'AVKLARING', from: localDate('2014-01-01') }] }],
    ['sick-listed with consent to one thing and no wish for another', { wantsToTakePart: false, consentsToTakePart: true }],
    ['nothing known', { born: undefined, assistanceGroup: undefined, participations: undefined }],
  ])('none: %s', (_story, changes) => {
    expect(named(changes)).toEqual([]);
  });

  it('know the first day of each measure that came with its rules', () => {
    const firstDayOf = (code: MeasureCode) => theLaw.measures.find((one) => one.code === code)?.inForce.from;
    const came = ['ARBEIDSFORBEREDENDE_TRENING', 'TILRETTELAGT_ARBEID_ORDINAER', 'UNGDOMSGARANTI', 'UNGDOMSPROGRAM'] as const;
    for (const measure of came) {
      const first = firstDayOf(measure) ?? on;
      const begun = (from: LocalDate) => contradictionsIn({ participations: [{ measure, from }] }, on).length;
      expect([measure, begun(first), begun(addDays(first, -1))]).toEqual([measure, 0, 1]);
    }
  });
});
