import { addDays, addMonths, type LocalizedText } from '@fotfeste/shared/kernel';
import type { Basis, InForce } from '../engine/basis';
import { condition, doesNotApply, met, missing, mustBe, notMet, type Condition, type Evaluation } from '../engine/condition';
import type { Facts } from '../facts/facts';
import type { ParameterId } from '../parameters';
import { isEmployedAtHost } from './employment';

/** Under which id and section a shared condition stands. */
interface Placed {
  readonly id: string;
  readonly part?: string;
  readonly basis: Basis;
  readonly inForce: InForce;
}

/** Whether the grant keeps somebody already employed there; who is not employed there cannot be kept. */
export function keepsEmployee(facts: Facts): boolean | undefined {
  return facts.keepsEmployee ?? (isEmployedAtHost(facts) === false ? false : undefined);
}

/** The track for somebody who is hired. */
export function hiresSomebody(rule: Placed): Condition {
  return condition({
    ...rule,
    kind: 'hard',
    title: { nb: 'Arbeidsgiveren ansetter personen', nn: 'Arbeidsgivaren tilset personen', en: 'The employer hires the person' },
    because: {
      nb: 'Tilskuddet skal beholde en som allerede er ansatt.',
      nn: 'Tilskotet skal behalde ein som alt er tilsett.',
      en: 'The grant is to keep somebody already employed.',
    },
    asks: ['keepsEmployee', 'employments'],
    evaluate: (facts): Evaluation => {
      const keeps = keepsEmployee(facts);
      if (keeps === undefined) return missing('keepsEmployee');
      return keeps ? notMet() : met;
    },
  });
}

/** The track for somebody who is already employed there. */
export function keepsSomebody(rule: Placed): Condition {
  return condition({
    ...rule,
    kind: 'hard',
    title: {
      nb: 'Arbeidsgiveren beholder en som allerede er ansatt',
      nn: 'Arbeidsgivaren beheld ein som alt er tilsett',
      en: 'The employer keeps somebody already employed',
    },
    because: { nb: 'Personen ansettes nå.', nn: 'Personen blir tilsett no.', en: 'The person is being hired now.' },
    asks: ['keepsEmployee', 'employments'],
    evaluate: (facts): Evaluation => {
      const keeps = keepsEmployee(facts);
      if (keeps === undefined) return missing('keepsEmployee');
      return keeps ? met : notMet();
    },
  });
}

/** "Etter tolv måneder med full eller gradert sykmelding": full and graded months count the same (rulebook E-25). */
export function sickLeaveLongEnough(rule: Placed & { readonly parameter: ParameterId }): Condition {
  const { parameter, ...placed } = rule;
  return condition({
    ...placed,
    kind: 'hard',
    title: {
      nb: 'Har vært helt eller delvis sykmeldt i tolv måneder',
      nn: 'Har vore heilt eller delvis sjukmeld i tolv månader',
      en: 'Has been on full or graded sick leave for twelve months',
    },
    because: {
      nb: 'Det kreves {months} måneder med full eller gradert sykmelding. Personen har {has}.',
      nn: 'Det er kravd {months} månader med full eller gradert sjukmelding. Personen har {has}.',
      en: '{months} months of full or graded sick leave are required. The person has {has}.',
    },
    note: {
      nb: 'Full og gradert sykmelding telles likt, måned for måned (E-25).',
      nn: 'Full og gradert sjukmelding tel likt, månad for månad (E-25).',
      en: 'Full and graded sick leave count the same, month by month (E-25).',
    },
    asks: ['sickLeaveMonths'],
    evaluate: ({ sickLeaveMonths }, at): Evaluation => {
      if (sickLeaveMonths === undefined) return missing('sickLeaveMonths');
      const months = at.parameter(parameter);
      return sickLeaveMonths >= months ? met : notMet({ months, has: sickLeaveMonths });
    },
  });
}

/** "I fare for å falle ut av arbeidslivet": left to a person. */
export function atRiskOfDroppingOut(rule: Placed): Condition {
  return condition({
    ...rule,
    kind: 'discretionary',
    title: {
      nb: 'Står i fare for å falle ut av arbeidslivet',
      nn: 'Står i fare for å falle ut av arbeidslivet',
      en: 'Is at risk of dropping out of working life',
    },
    judgement: {
      about: 'person-and-measure',
      reusableMonths: 6,
      text: {
        nb: 'Står arbeidstakeren i fare for å falle ut av arbeidslivet?',
        nn: 'Står arbeidstakaren i fare for å falle ut av arbeidslivet?',
        en: 'Is the employee at risk of dropping out of working life?',
      },
      help: {
        nb: 'Hvorfor er det fare for det, og hva har arbeidsgiveren gjort for å tilrettelegge?',
        nn: 'Kvifor er det fare for det, og kva har arbeidsgivaren gjort for å leggje til rette?',
        en: 'Why is there a risk, and what has the employer done to adapt the work?',
      },
    },
  });
}

/** Employed full or part time in a public or private enterprise, doing ordinary tasks. */
export function ordinaryTasks(rule: Placed): Condition {
  return condition({
    ...rule,
    kind: 'hard',
    neededBy: 'start',
    title: {
      nb: 'Personen er ansatt og utfører ordinære arbeidsoppgaver',
      nn: 'Personen er tilsett og gjer ordinære arbeidsoppgåver',
      en: 'The person is employed and does ordinary tasks',
    },
    because: {
      nb: 'Personen skal ikke ansettes for å utføre ordinære arbeidsoppgaver.',
      nn: 'Personen skal ikkje tilsetjast for å utføre ordinære arbeidsoppgåver.',
      en: 'The person is not to be employed for ordinary tasks.',
    },
    asks: ['employedForOrdinaryTasks'],
    evaluate: mustBe('employedForOrdinaryTasks'),
  });
}

/** Ordinary pay and conditions, under the id of the chapter that says so. */
export function ordinaryPay(rule: Placed): Condition {
  return condition({
    ...rule,
    kind: 'hard',
    neededBy: 'start',
    title: {
      nb: 'Ansettelsen er på ordinære lønns- og arbeidsvilkår',
      nn: 'Tilsetjinga er på ordinære løns- og arbeidsvilkår',
      en: 'The employment is on ordinary pay and conditions',
    },
    because: {
      nb: 'Lønnen eller arbeidsvilkårene er ikke ordinære.',
      nn: 'Løna eller arbeidsvilkåra er ikkje ordinære.',
      en: 'Pay or conditions are not ordinary.',
    },
    asks: ['ordinaryPayAndConditions'],
    evaluate: mustBe('ordinaryPayAndConditions'),
  });
}

/** Permanent employment: the main rule. */
export function permanentlyEmployed(rule: Placed): Condition {
  return condition({
    ...rule,
    kind: 'hard',
    neededBy: 'start',
    title: { nb: 'Ansettelsen er fast', nn: 'Tilsetjinga er fast', en: 'The employment is permanent' },
    because: { nb: 'Ansettelsen er midlertidig.', nn: 'Tilsetjinga er mellombels.', en: 'The employment is temporary.' },
    asks: ['permanentlyEmployedAtHost', 'temporaryEmploymentEndsOn'],
    evaluate: ({ permanentlyEmployedAtHost, temporaryEmploymentEndsOn }): Evaluation => {
      if (permanentlyEmployedAtHost) return met;
      if (permanentlyEmployedAtHost === false || temporaryEmploymentEndsOn) return notMet();
      return missing('permanentlyEmployedAtHost');
    },
  });
}

/** Temporary employment for a particular testing of work capacity: left to a person. */
export function testingNeeded(rule: Placed): Condition {
  return condition({
    ...rule,
    kind: 'discretionary',
    neededBy: 'start',
    title: {
      nb: 'Det er behov for en særlig utprøving av arbeidsevnen',
      nn: 'Det er behov for ei særleg utprøving av arbeidsevna',
      en: 'A particular testing of work capacity is needed',
    },
    judgement: {
      about: 'participation',
      reusableMonths: 0,
      text: {
        nb: 'Trengs midlertidig ansettelse for en særlig utprøving av arbeidsevnen?',
        nn: 'Trengst mellombels tilsetjing for ei særleg utprøving av arbeidsevna?',
        en: 'Is temporary employment needed for a particular testing of work capacity?',
      },
      help: {
        nb: 'Hva skal prøves ut? Vurder fast ansettelse fortløpende.',
        nn: 'Kva skal prøvast ut? Vurder fast tilsetjing fortløpande.',
        en: 'What is to be tested? Consider permanent employment all along.',
      },
    },
  });
}

/** How long a temporary employment for testing may last. */
export function temporaryNoLongerThan(rule: Placed & { readonly parameter: ParameterId; readonly title: LocalizedText }): Condition {
  const { parameter, ...placed } = rule;
  return condition({
    ...placed,
    kind: 'hard',
    neededBy: 'start',
    because: {
      nb: 'Den midlertidige ansettelsen kan vare i høyst {months} måneder, til {latestEnd}.',
      nn: 'Den mellombelse tilsetjinga kan vare i høgst {months} månader, til {latestEnd}.',
      en: 'The temporary employment may last at most {months} months, until {latestEnd}.',
    },
    asks: ['permanentlyEmployedAtHost', 'temporaryEmploymentEndsOn'],
    evaluate: ({ permanentlyEmployedAtHost, temporaryEmploymentEndsOn }, at): Evaluation => {
      if (permanentlyEmployedAtHost) return doesNotApply;
      if (!temporaryEmploymentEndsOn) return missing('temporaryEmploymentEndsOn');
      const months = at.parameter(parameter);
      const latestEnd = addDays(addMonths(at.startsOn, months), -1);
      return temporaryEmploymentEndsOn <= latestEnd ? met : notMet({ months, latestEnd });
    },
  });
}
