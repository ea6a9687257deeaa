import { localDate } from '@fotfeste/shared/kernel';
import { assess, isAutomated, theLaw } from '../assess';
import { measureCodes } from '../catalogue/measure-codes';
import { factDefinitions, type Facts } from '../facts/facts';
import { aPerson, aPersonWithReducedCapacity } from '../testing/a-person';
import { outcomes, phases } from './assessment';
import { contradictionsIn } from './contradictions';
import { applied, whatWouldChange } from './what-would-change';

const today = localDate('2026-08-20');
const starts = ['2026-08-20', '2026-10-01'].map(localDate);
const everyMeasure = measureCodes.filter(isAutomated);

/** From nothing known at all, over birth date and group, to what the registers tell. */
const people: readonly (readonly [string, Facts])[] = [
  ['somebody nothing is known of', {}],
  ['a young one with a group', { born: localDate('2008-11-30'), assistanceGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE' }],
  ['a grown one with a group', { born: localDate('1990-05-01'), assistanceGroup: 'TRENGER_VEILEDNING' }],
  ['an old one with a group', { born: localDate('1965-03-15'), assistanceGroup: 'LITEN_MULIGHET_TIL_A_JOBBE' }],
  ['a job seeker', aPerson()],
  ['a job seeker with reduced work capacity', aPersonWithReducedCapacity()],
  ['somebody sick-listed from work', aPersonWithReducedCapacity({ sickListed: true, employments: [{ percent: 100 }] })],
];

const missing = people.flatMap(([who, facts]) =>
  everyMeasure.flatMap((measure) =>
    starts.flatMap((startsOn, place) => {
      const options = { phase: phases[place] ?? 'offer', today };
      const found = whatWouldChange(theLaw, measure, facts, startsOn, options);
      return found?.from === 'missing-facts' ? [{ who, facts, measure, startsOn, options, found }] : [];
    }),
  ),
);

describe('an answer that lacks facts, in every measure', () => {
  it('is asked of nearly every measure', () => {
    expect(new Set(missing.map(({ measure }) => measure)).size).toBeGreaterThan(everyMeasure.length - 2);
  });

  it('always says what to find out', () => {
    const silent = missing.filter(({ found }) => found.turnings.length === 0);
    expect(silent.map(({ who, measure, startsOn }) => `${measure} ${startsOn}: ${who}`)).toEqual([]);
  });

  it('turns as promised once that is found out', () => {
    const broken = missing.flatMap(({ who, facts, measure, startsOn, options, found }) =>
      found.turnings
        .filter(({ changes, outcome }) => {
          const changed = applied(measure, { facts, startsOn }, changes);
          const answer = assess(measure, changed.facts, changed.startsOn, options);
          const isKept =
            answer.kind === 'assessed' && answer.outcome === outcome && outcomes.indexOf(outcome) > outcomes.indexOf(found.from);
          return !isKept || contradictionsIn(changed.facts, changed.startsOn).length > 0;
        })
        .map(() => `${measure} ${startsOn}: ${who}`),
    );
    expect(broken).toEqual([]);
  });

  it('never advises a day or a measure: each is marked as only tried, and no day has yet to come for what has happened', () => {
    const facts = missing
      .flatMap(({ found }) => found.turnings.flatMap(({ changes }) => changes))
      .filter((change) => change.kind === 'fact')
      .filter(({ fact }) => ['day', 'measure'].includes(factDefinitions[fact].shape.type));
    expect(new Set(facts.map(({ fact }) => fact))).toEqual(
      new Set([
        'born',
        'permitGrantedOn',
        'livedInMunicipalitySince',
        'measureTakenPartIn',
        'measureAtWorkplace',
        'benefitClaimedOn',
        'temporaryEmploymentEndsOn',
      ]),
    );
    expect(facts.filter(({ isOnlyTried }) => !isOnlyTried)).toEqual([]);
    const happened = facts.filter(({ fact }) => factDefinitions[fact].shape.type === 'day' && factDefinitions[fact].change === 'given');
    expect(happened.filter(({ value }) => String(value) > today)).toEqual([]);
  });
});
