import { localDate } from '@fotfeste/shared/kernel';
import { condition, doesNotApply, met, missing, mustBe, notMet, type Evaluation } from '../engine/condition';
import type { Facts } from '../facts/facts';
import { isWorkCapacityReduced } from './work-capacity';

const beginning = localDate('2016-01-01');
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;

/** Whether the person has an employer; undefined when the employments are unknown. */
export function hasEmployer({ employments }: Facts): boolean | undefined {
  return employments && employments.length > 0;
}

/** Arbeidsmarkedsloven applies to people lawfully in the country. */
export const lawfulResidence = condition({
  id: 'GEN-23',
  kind: 'hard',
  title: {
    nb: 'Deltakeren har lovlig opphold i Norge',
    nn: 'Deltakaren har lovleg opphald i Noreg',
    en: 'The participant is lawfully resident in Norway',
  },
  basis: {
    law: 'LOV-2004-12-10-76',
    section: '§ 2 første ledd',
    quote: 'Kapittel 1 til 7 gjelder for alle personer med lovlig opphold i riket og for alle som driver lovlig virksomhet i Norge.',
    source: 'AML',
    confidence: 'high',
  },
  inForce: { from: beginning, startNotFound: true },
  because: {
    nb: 'Personen har ikke lovlig opphold i Norge.',
    nn: 'Personen har ikkje lovleg opphald i Noreg.',
    en: 'The person is not lawfully resident in Norway.',
  },
  asks: ['lawfulResidence'],
  evaluate: mustBe('lawfulResidence'),
});

/** The circular lets a measure follow the § 14 a assessment; sick-listed employees are excepted. */
export const followsAssessment = condition({
  id: 'GEN-24',
  kind: 'hard',
  title: { nb: 'Det er fattet § 14 a-vedtak', nn: 'Det er gjort § 14 a-vedtak', en: 'A § 14 a decision has been made' },
  basis: { law: 'R76', section: 'til § 1-3', source: 'R76, MR', confidence: 'medium' },
  inForce: { from: beginning, startNotFound: true },
  because: {
    nb: 'Det er ikke gjort noe § 14 a-vedtak ennå. Behovet må være vurdert før tiltaket kan tilbys, unntatt for sykmeldte arbeidstakere.',
    nn: 'Det er ikkje gjort noko § 14 a-vedtak enno. Behovet må vere vurdert før tiltaket kan bli tilbode, unnateke for sjukmelde arbeidstakarar.',
    en: 'No § 14 a decision has been made yet. The need must be assessed before the measure can be offered, except for sick-listed employees.',
  },
  note: {
    nb: 'Dette står i rundskrivet, ikke i forskriften.',
    nn: 'Dette står i rundskrivet, ikkje i forskrifta.',
    en: 'This stands in the circular, not in the regulation.',
  },
  asks: ['hasAssistanceDecision', 'assistanceGroup', 'sickListed', 'employments'],
  evaluate: (facts): Evaluation => {
    if (facts.assistanceGroup || facts.hasAssistanceDecision) return met;
    const employed = hasEmployer(facts);
    if (facts.sickListed && employed) return doesNotApply;
    if (facts.hasAssistanceDecision === undefined) return missing('hasAssistanceDecision');
    if (facts.sickListed === false || employed === false) return notMet();
    return facts.sickListed === undefined ? missing('sickListed') : missing('employments');
  },
});

/** The regulation's first condition; the same question for every measure in tiltaksforskriften. */
export const necessaryAndAppropriate = condition({
  id: 'GEN-02',
  kind: 'discretionary',
  title: {
    nb: 'Tiltaket er nødvendig og hensiktsmessig',
    nn: 'Tiltaket er nødvendig og føremålstenleg',
    en: 'The measure is necessary and appropriate',
  },
  basis: {
    ...regulation,
    section: '§ 1-3 første ledd',
    quote:
      'Deltakelse i tiltaket bør være nødvendig og hensiktsmessig for at deltakeren skal skaffe seg eller beholde inntektsgivende arbeid.',
  },
  inForce: { from: beginning },
  judgement: {
    about: 'person-and-measure',
    reusableMonths: 6,
    text: {
      nb: 'Er dette tiltaket nødvendig og hensiktsmessig for at personen skal få eller beholde arbeid?',
      nn: 'Er dette tiltaket nødvendig og føremålstenleg for at personen skal få eller behalde arbeid?',
      en: 'Is this measure necessary and appropriate for the person to get or keep work?',
    },
    help: {
      nb: 'Hva mangler for å komme i arbeid? Hvorfor dette tiltaket, og ikke noe enklere?',
      nn: 'Kva manglar for å kome i arbeid? Kvifor dette tiltaket, og ikkje noko enklare?',
      en: 'What is missing before the person can work? Why this measure and not something lighter?',
    },
  },
});

/** Employees: the employer must first have adapted the work. */
export const employerHasAdapted = condition({
  id: 'GEN-15',
  kind: 'hard',
  title: {
    nb: 'Arbeidsgiveren har oppfylt plikten til å tilrettelegge',
    nn: 'Arbeidsgivaren har oppfylt plikta til å leggje til rette',
    en: 'The employer has fulfilled the duty to adapt the work',
  },
  basis: {
    ...regulation,
    section: '§ 1-8 første ledd',
    quote: 'Tildeling av tiltak kan ikke skje uten at arbeidsgivers tilretteleggingsplikt etter arbeidsmiljøloven § 4-2 er oppfylt.',
  },
  inForce: { from: beginning },
  because: {
    nb: 'Personen er arbeidstaker, og arbeidsgiveren har ikke oppfylt plikten til å tilrettelegge.',
    nn: 'Personen er arbeidstakar, og arbeidsgivaren har ikkje oppfylt plikta til å leggje til rette.',
    en: 'The person is an employee, and the employer has not fulfilled the duty to adapt the work.',
  },
  asks: ['employments', 'employerAdaptationFulfilled'],
  evaluate: (facts): Evaluation => {
    const employed = hasEmployer(facts);
    if (employed === undefined) return missing('employments');
    if (!employed) return doesNotApply;
    if (facts.employerAdaptationFulfilled === undefined) return missing('employerAdaptationFulfilled');
    return facts.employerAdaptationFulfilled ? met : notMet();
  },
});

/** Employees with reduced work capacity: plan obtained, and internal measures tried or impossible. */
export const internalMeasuresDocumented = condition({
  id: 'GEN-16',
  kind: 'hard',
  title: {
    nb: 'Oppfølgingsplan er hentet inn, og bedriftsinterne tiltak er prøvd eller umulige',
    nn: 'Oppfølgingsplan er henta inn, og bedriftsinterne tiltak er prøvde eller umoglege',
    en: 'The follow-up plan is obtained, and internal measures are tried or impossible',
  },
  basis: {
    ...regulation,
    section: '§ 1-8 andre ledd',
    quote:
      'For arbeidstakere med nedsatt arbeidsevne kan tildeling av arbeidsmarkedstiltak tidligst skje når Arbeids- og velferdsetaten har innhentet oppfølgingsplan etter arbeidsmiljøloven § 4-6 tredje ledd, og det er dokumentert at arbeidsgiver har gjennomført bedriftsinterne tiltak eller at bedriftsinterne tiltak ikke er mulig å gjennomføre, jf. arbeidsmiljøloven § 4-6 første ledd.',
  },
  inForce: { from: beginning },
  because: {
    nb: 'Oppfølgingsplanen eller dokumentasjonen fra arbeidsgiveren mangler.',
    nn: 'Oppfølgingsplanen eller dokumentasjonen frå arbeidsgivaren manglar.',
    en: 'The follow-up plan or the documentation from the employer is lacking.',
  },
  asks: ['employments', 'assistanceGroup', 'reducedWorkCapacity', 'hasAssistanceDecision', 'followUpPlanObtained', 'internalMeasures'],
  evaluate: (facts): Evaluation => {
    const employed = hasEmployer(facts);
    const reduced = isWorkCapacityReduced(facts);
    const isNotEstablished = reduced === undefined && facts.hasAssistanceDecision === false;
    if (employed === false || reduced === false || isNotEstablished) return doesNotApply;
    if (employed === undefined) return missing('employments');
    if (reduced === undefined) return missing('assistanceGroup');
    if (facts.followUpPlanObtained === false || facts.internalMeasures === 'NOT_DOCUMENTED') return notMet();
    if (facts.followUpPlanObtained === undefined) return missing('followUpPlanObtained');
    return facts.internalMeasures === undefined ? missing('internalMeasures') : met;
  },
});
