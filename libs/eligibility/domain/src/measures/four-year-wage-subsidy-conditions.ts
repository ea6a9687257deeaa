import { addDays, birthday, completedYears, localDate } from '@fotfeste/shared/kernel';
import { condition, met, missing, notMet, type Condition, type Evaluation } from '../engine/condition';
import { lastDayAskedFor } from '../engine/duration-plan';

const inForce = { from: localDate('2026-08-01') };
const regulation = { law: 'FOR-2026-02-04-163', source: 'F4', confidence: 'high' } as const;
const groupSection = { ...regulation, section: '§ 4 første ledd' } as const;

/** F4L-05, with the offices that are known to take part. */
export function officeInTrial(offices: readonly string[]): Condition {
  return condition({
    id: 'F4L-05',
    kind: 'hard',
    title: { nb: 'Nav-kontoret er med i forsøket', nn: 'Nav-kontoret er med i forsøket', en: 'The Nav office is part of the trial' },
    basis: {
      ...regulation,
      section: '§ 2',
      quote: 'Arbeids- og velferdsdirektoratet bestemmer hvilke fylker og Nav-kontor som skal delta i forsøket.',
    },
    inForce,
    because: {
      nb: 'Kontoret er ikke på listen over kontorer i forsøket.',
      nn: 'Kontoret er ikkje på lista over kontor i forsøket.',
      en: 'The office is not on the list of offices in the trial.',
    },
    note: {
      nb: 'Direktoratet bestemmer kontorene. Listen er ikke funnet (E-14), så tiltaket er ikke tilgjengelig noe sted før den er lagt inn.',
      nn: 'Direktoratet bestemmer kontora. Lista er ikkje funnen (E-14), så tiltaket er ikkje tilgjengeleg nokon stad før ho er lagd inn.',
      en: 'The directorate decides the offices. The list was not found (E-14), so the measure is available nowhere until it is entered.',
    },
    asks: ['navOffice'],
    evaluate: ({ navOffice }): Evaluation => {
      if (offices.length === 0) return notMet({}, noOfficeKnown);
      if (navOffice === undefined) return missing('navOffice');
      return offices.includes(navOffice) ? met : notMet();
    },
  });
}

const noOfficeKnown = {
  nb: 'Listen over Nav-kontorer i forsøket er ikke lagt inn (E-14).',
  nn: 'Lista over Nav-kontor i forsøket er ikkje lagd inn (E-14).',
  en: 'The list of Nav offices in the trial is not entered (E-14).',
};

/**
 * F4L-01: "ikke fylt 30 år ved tildelingen", the day of allocation and not of the start. Until it is allocated, somebody who
 * is under 30 on the start day is so at allocation too, and somebody who has turned 30 today is too late.
 */
export const underThirtyAtAllocation = condition({
  id: 'F4L-01',
  kind: 'hard',
  title: {
    nb: 'Deltakeren har ikke fylt 30 år når tiltaket tildeles',
    nn: 'Deltakaren har ikkje fylt 30 år når tiltaket blir tildelt',
    en: 'The participant has not turned 30 when the measure is allocated',
  },
  basis: { ...groupSection, section: '§ 4 første ledd bokstav a', quote: 'ikke har fylt 30 år ved tildelingen av tiltaket,' },
  inForce,
  because: {
    nb: 'Tiltaket måtte være tildelt senest {lastDay}, dagen før {age}-årsdagen.',
    nn: 'Tiltaket måtte vere tildelt seinast {lastDay}, dagen før {age}-årsdagen.',
    en: 'The measure had to be allocated by {lastDay}, the day before the birthday of {age}.',
  },
  asks: ['born', 'allocatedOn'],
  evaluate: ({ born, allocatedOn }, at): Evaluation => {
    if (!born) return missing('born');
    const age = at.parameter('F4L.MAX_AGE');
    const tooLate = notMet({ age, lastDay: addDays(birthday(born, age), -1) });
    if (allocatedOn) return completedYears(born, allocatedOn) < age ? met : tooLate;
    if (completedYears(born, at.startsOn) < age) return met;
    return at.today && completedYears(born, at.today) >= age ? tooLate : missing('allocatedOn');
  },
});

/** F4L-03. */
export const difficultWithoutGrant = condition({
  id: 'F4L-03',
  kind: 'discretionary',
  title: {
    nb: 'Har utfordringer med å få ordinært arbeid uten tilskudd',
    nn: 'Har utfordringar med å få ordinært arbeid utan tilskot',
    en: 'Has challenges getting ordinary work without a grant',
  },
  basis: {
    ...groupSection,
    section: '§ 4 første ledd bokstav c',
    quote: 'og som har utfordringer med å få ordinært arbeid uten tilskudd fra Arbeids- og velferdsetaten.',
  },
  inForce,
  judgement: {
    about: 'person',
    reusableMonths: 12,
    text: {
      nb: 'Har personen utfordringer med å få ordinært arbeid uten tilskudd fra Nav?',
      nn: 'Har personen utfordringar med å få ordinært arbeid utan tilskot frå Nav?',
      en: 'Does the person have challenges getting ordinary work without a grant from Nav?',
    },
    help: {
      nb: 'Hvorfor er ikke vanlige tiltak nok? Går behovet ut over arbeidsgiverens plikt til å tilrettelegge (§ 3)?',
      nn: 'Kvifor er ikkje vanlege tiltak nok? Går behovet ut over plikta arbeidsgivaren har til å leggje til rette (§ 3)?',
      en: 'Why are ordinary measures not enough? Does the need go beyond the employer’s duty to adapt the work (§ 3)?',
    },
  },
});

/** F4L-04: both assessments, not one of them. */
export const bothAssessmentsMade = condition({
  id: 'F4L-04',
  kind: 'hard',
  title: {
    nb: 'Behovs- og arbeidsevnevurdering er gjennomført',
    nn: 'Behovs- og arbeidsevnevurdering er gjennomført',
    en: 'Needs and work-capacity assessments have been made',
  },
  basis: {
    ...regulation,
    section: '§ 4 andre ledd',
    quote:
      'Arbeids- og velferdsetaten må gjennomføre en behovs- og arbeidsevnevurdering etter Nav-loven § 14a , før fireårig lønnstilskudd kan innvilges.',
  },
  inForce,
  because: {
    nb: 'Både behovsvurdering og arbeidsevnevurdering må være gjort før tilskuddet innvilges.',
    nn: 'Både behovsvurdering og arbeidsevnevurdering må vere gjorde før tilskotet blir innvilga.',
    en: 'Both the needs assessment and the work-capacity assessment must be made before the grant is given.',
  },
  asks: ['hasAssistanceDecision', 'assistanceGroup', 'workCapacityAssessed'],
  evaluate: ({ hasAssistanceDecision, assistanceGroup, workCapacityAssessed }): Evaluation => {
    const needAssessed = hasAssistanceDecision ?? (assistanceGroup ? true : undefined);
    if (needAssessed === false || workCapacityAssessed === false) return notMet();
    if (needAssessed === undefined) return missing('hasAssistanceDecision');
    return workCapacityAssessed === undefined ? missing('workCapacityAssessed') : met;
  },
});

/** F4L-11: the trial has an end, also for what has begun. */
export const withinTrial = condition({
  id: 'F4L-11',
  kind: 'hard',
  title: {
    nb: 'Tiltaket er ferdig innen forsøket avsluttes',
    nn: 'Tiltaket er ferdig innan forsøket blir avslutta',
    en: 'The measure ends within the trial',
  },
  basis: {
    ...regulation,
    section: '§ 12 første ledd',
    quote: 'Forsøket med fireårig lønnstilskudd avsluttes innen utgangen av 2032. Forsøksperioden kan forlenges.',
  },
  inForce,
  because: {
    nb: 'Forsøket avsluttes {last}.',
    nn: 'Forsøket blir avslutta {last}.',
    en: 'The trial ends on {last}.',
  },
  asks: ['endsOn'],
  evaluate: (facts, at): Evaluation => {
    const last = dayOf(at.parameter('F4L.END'));
    return lastDayAskedFor(facts, at) <= last ? met : notMet({ last });
  },
});

function dayOf(date: number) {
  const digits = String(date);
  return localDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
}
