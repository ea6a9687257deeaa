import { addDays, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import { hasReducedWorkCapacity } from '../assistance-group';
import { factDefinitions, factNames, type FactName, type Facts } from '../facts/facts';
import { timeBetween, timeIn } from './time-used';

/** Two facts that cannot both be true. The case is not assessed until somebody has put them right. */
export interface Contradiction {
  readonly facts: readonly FactName[];
  readonly text: LocalizedText;
}

/** Everything in the facts that cannot be true at the same time, for somebody who would start on this day. */
export function contradictionsIn(facts: Facts, startsOn: LocalDate): readonly Contradiction[] {
  const { born, endsOn, assistanceGroup, hasAssistanceDecision, reducedWorkCapacity, participations = [], timeUsed = {} } = facts;
  const { employments, keepsEmployee, receivesDisabilityPension, benefits = [] } = facts;
  const groupSaysReduced = assistanceGroup && hasReducedWorkCapacity(assistanceGroup);
  const usedMost = Math.max(0, ...Object.values(timeUsed).map(timeIn));
  return [
    ...found(born !== undefined && born > startsOn, ['born'], texts.bornAfterStart),
    ...found(endsOn !== undefined && endsOn < startsOn, ['endsOn'], texts.endsBeforeStart),
    ...found(
      assistanceGroup !== undefined && hasAssistanceDecision === false,
      ['assistanceGroup', 'hasAssistanceDecision'],
      texts.groupWithoutDecision,
    ),
    ...found(
      groupSaysReduced !== undefined && reducedWorkCapacity !== undefined && groupSaysReduced !== reducedWorkCapacity,
      ['assistanceGroup', 'reducedWorkCapacity'],
      texts.capacityAgainstGroup,
    ),
    ...listsOfPeriods.filter((name) => hasBackwardPeriod(facts[name])).map((name) => ({ facts: [name], text: texts.periodBackwards })),
    ...found(
      keepsEmployee === true && employments?.every(({ isHost }) => isHost === false) === true,
      ['keepsEmployee', 'employments'],
      texts.keepsNobody,
    ),
    ...found(
      keepsEmployee === false && employments?.some(({ isHost, percent = 0 }) => isHost === true && percent > 0) === true,
      ['keepsEmployee', 'employments'],
      texts.hiresItsOwn,
    ),
    ...found(
      receivesDisabilityPension === false && benefits.includes('UFORETRYGD'),
      ['receivesDisabilityPension', 'benefits'],
      texts.pensionAgainstBenefits,
    ),
    ...found(
      born !== undefined && participations.some(({ from }) => from < born),
      ['born', 'participations'],
      texts.participationBeforeBirth,
    ),
    ...found(
      born !== undefined && born < startsOn && usedMost > timeBetween(born, addDays(startsOn, -1), 'months'),
      ['born', 'timeUsed'],
      texts.moreUsedThanLived,
    ),
  ];
}

/** Facts that list things with a first and a last day. */
const listsOfPeriods = factNames.filter((name) => {
  const { shape } = factDefinitions[name];
  return shape.type === 'list' && shape.of.type === 'record' && 'from' in shape.of.fields && 'to' in shape.of.fields;
});

/** Whether a list holds something with a first and a last day in the wrong order. */
function hasBackwardPeriod(value: unknown): boolean {
  return Array.isArray(value) && value.some(({ from, to }: { readonly from?: string; readonly to?: string }) => from && to && to < from);
}

function found(isSo: boolean, facts: readonly FactName[], text: LocalizedText): readonly Contradiction[] {
  return isSo ? [{ facts, text }] : [];
}

const texts = {
  bornAfterStart: {
    nb: 'Personen er født etter at tiltaket skal starte.',
    nn: 'Personen er fødd etter at tiltaket skal starte.',
    en: 'The person is born after the measure is to start.',
  },
  endsBeforeStart: {
    nb: 'Siste dag ligger før første dag.',
    nn: 'Siste dag ligg før første dag.',
    en: 'The last day is before the first day.',
  },
  groupWithoutDecision: {
    nb: 'Det er oppgitt innsatsgruppe, men også at det ikke finnes noe § 14 a-vedtak.',
    nn: 'Det er oppgitt innsatsgruppe, men òg at det ikkje finst noko § 14 a-vedtak.',
    en: 'An assistance group is given, but also that there is no § 14 a decision.',
  },
  capacityAgainstGroup: {
    nb: 'Innsatsgruppen og opplysningen om arbeidsevnen sier hver sitt.',
    nn: 'Innsatsgruppa og opplysninga om arbeidsevna seier kvar sitt.',
    en: 'The assistance group and the fact about work capacity disagree.',
  },
  periodBackwards: {
    nb: 'En periode slutter før den begynner.',
    nn: 'Ein periode sluttar før han byrjar.',
    en: 'A period ends before it begins.',
  },
  keepsNobody: {
    nb: 'Arbeidsgiveren skal beholde en ansatt, men personen er ikke ansatt der.',
    nn: 'Arbeidsgivaren skal behalde ein tilsett, men personen er ikkje tilsett der.',
    en: 'The employer is to keep an employee, but the person is not employed there.',
  },
  hiresItsOwn: {
    nb: 'Arbeidsgiveren skal ansette en ny, men personen er ansatt der allerede.',
    nn: 'Arbeidsgivaren skal tilsetje ein ny, men personen er tilsett der frå før.',
    en: 'The employer is to hire somebody new, but the person is employed there already.',
  },
  pensionAgainstBenefits: {
    nb: 'Det er oppgitt at personen ikke mottar uføretrygd, men uføretrygd står blant ytelsene.',
    nn: 'Det er oppgitt at personen ikkje får uføretrygd, men uføretrygd står blant ytingane.',
    en: 'The person is said not to receive disability pension, but it is among the benefits.',
  },
  participationBeforeBirth: {
    nb: 'En tidligere deltakelse begynner før personen er født.',
    nn: 'Ei tidlegare deltaking byrjar før personen er fødd.',
    en: 'An earlier participation begins before the person is born.',
  },
  moreUsedThanLived: {
    nb: 'Det er oppgitt mer brukt tid enn det har gått siden personen ble født.',
    nn: 'Det er oppgitt meir brukt tid enn det har gått sidan personen vart fødd.',
    en: 'More time is said to be used than has passed since the person was born.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
