import { fill, overlaps, type LocalizedText } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import { measureDefinitions } from '../catalogue/measure-definitions';
import { chainsInto, combinationOf, isStepOf } from '../combination';
import { conditionsOf, type Assessed } from '../engine/assessment';
import type { Duration, TimeLength } from '../engine/duration';
import type { PlannedTime } from '../engine/planned-time';
import type { EarlierParticipation } from '../facts/fact-values';
import type { CaseWarning } from './case-answer';
import { inEach, lengthInWords } from './in-words';
import type { Case } from './read-case';

type Asked = Pick<Case, 'measure' | 'startsOn' | 'facts'>;

/** What the sources say against the other participations of the case at the same time. It never decides: what decides stands in the conditions. */
export function combinationWarnings({ measure, startsOn, facts }: Asked): readonly CaseWarning[] {
  const period = { from: startsOn, ...(facts.endsOn ? { to: facts.endsOn } : {}) };
  return (facts.participations ?? [])
    .filter((other) => overlaps(other, period) && !isContinued(other, measure, startsOn))
    .flatMap((other): readonly CaseWarning[] => {
      const firstTogether = other.from > startsOn ? other.from : startsOn;
      // Where they are is not among the facts: what is said of one and the same employer must be said
      const { verdict, text, rules, basis } = combinationOf(measure, other.measure, firstTogether, { atSameHost: true });
      if (verdict === 'allowed') return [];
      const days = `${other.from}–${other.to ?? ''}`;
      const because = inEach((language) => `${measureDefinitions[other.measure].name[language]} (${days}): ${text[language]}`);
      return [{ id: rules[0] ?? 'B.26', because, basis }];
    });
}

/**
 * What the law wants tried or considered first, when no participation among the facts is of that kind and nobody has answered
 * that it has been considered. What is only usual gives no warning.
 */
export function chainWarnings({ measure, startsOn, facts }: Asked, requirements: Assessed['requirements']): readonly CaseWarning[] {
  const { participations, timeUsed = {} } = facts;
  if (!participations) return [];
  const been = participations.filter(({ from }) => from < startsOn).map((one) => one.measure);
  const considered = conditionsOf(requirements).filter(({ outcome }) => outcome === 'met');
  return chainsInto(measure, startsOn)
    .filter(({ rule }) => !considered.some(({ id }) => id === rule))
    .filter((chain) => chain.force === 'law' && !been.some((one) => isStepOf(chain, one)))
    .filter((chain) => !Object.keys(timeUsed).some((code) => isStepOf(chain, code as MeasureCode)))
    .map(({ rule: id, text, basis }) => ({ id, because: inEach((language) => `${text[language]} ${noneBefore[language]}`), basis }));
}

/** Time planned in the same measure that takes the person beyond the longest duration, or that nobody knows the end of (rulebook E-07). */
export function plannedWarnings(time: PlannedTime | undefined, { used, maximum }: Duration): readonly CaseWarning[] {
  if (!time || (!time.hasUnknownEnd && !time.isLongerThan(maximum))) return [];
  const { asked, planned, hasUnknownEnd } = time;
  const because = inEach((language) => {
    const words = (length: TimeLength): string => lengthInWords(length, language);
    const values = { used: words(used), asked: words(asked), planned: words(planned), maximum: words(maximum) };
    return fill((hasUnknownEnd ? plannedWithoutEnd : plannedBeyond)[language], values);
  });
  return [{ id: 'E-07', because, basis: { law: 'PRAKSIS', section: '', source: 'E-07', confidence: 'low' } }];
}

/** Running in the measure itself, with no last day of its own: what is asked for is that it goes on. */
function isContinued({ measure, from, to }: EarlierParticipation, asked: Case['measure'], startsOn: Case['startsOn']): boolean {
  return measure === asked && from <= startsOn && to === undefined;
}

const noneBefore: LocalizedText = {
  nb: 'Fakta i saken viser ingen tidligere deltakelse av dette slaget.',
  nn: 'Fakta i saka viser inga tidlegare deltaking av dette slaget.',
  en: 'The facts of the case show no earlier participation of this kind.',
};
const plannedBeyond: LocalizedText = {
  nb: 'Det planlagte gjør tiden for lang: {used} er brukt, det søkes om {asked}, og {planned} til er planlagt. Lengste varighet er {maximum}.',
  nn: 'Det planlagde gjer tida for lang: {used} er brukt, det blir søkt om {asked}, og {planned} til er planlagt. Lengste varigheit er {maximum}.',
  en: 'What is planned makes the time too long: {used} used, {asked} asked for and {planned} more planned. The longest duration is {maximum}.',
};
const plannedWithoutEnd: LocalizedText = {
  nb: 'En planlagt deltakelse i tiltaket har ingen siste dag. {used} er brukt, det søkes om {asked}, og minst {planned} til er planlagt. Lengste varighet er {maximum}.',
  nn: 'Ei planlagd deltaking i tiltaket har ingen siste dag. {used} er brukt, det blir søkt om {asked}, og minst {planned} til er planlagt. Lengste varigheit er {maximum}.',
  en: 'A planned participation in the measure has no last day. {used} used, {asked} asked for and at least {planned} more planned. The longest duration is {maximum}.',
};
