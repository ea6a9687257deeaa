import { localDate } from '@fotfeste/shared/kernel';
import { alsoKnownAs, condition, met, missing, mustBe, needsJudgement, notMet, type Evaluation } from '../engine/condition';
import { isEmployedAtHost, notEmployedAtHost } from '../conditions/employment';
import { generalProvisions } from '../conditions/general-provisions';
import { investmentGrant } from '../conditions/investment-grant';
import { withinPractice } from '../conditions/practice-length';
import { noGrantForFamily, providerApproved, providerMayGetGrant } from '../conditions/provider';
import { assistanceGroupUsual, extentUsual } from '../conditions/technical';
import { editWindow } from '../conditions/technical-information';
import { reducedWorkCapacity } from '../conditions/work-capacity';
import { groupsWithReducedWorkCapacity } from '../assistance-group';
import { durationPlan } from '../engine/duration-plan';
import { answerKey, type JudgementQuestion } from '../judgements';
import { measure } from '../engine/measure';
import { workPreparationAmount } from './work-preparation-amount';
import { workPreparationInformation } from './work-preparation-information';

const beginning = localDate('2016-10-01');
const inForce = { from: beginning };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const targetGroup = { ...regulation, section: '§ 13-3' } as const;
const lengthSection = { ...regulation, section: '§ 13-4 andre ledd' } as const;
const groupQuote =
  'Arbeidsforberedende trening kan tilbys personer med sammensatte bistandsbehov som har fått sin arbeidsevne nedsatt og som har særlig usikre yrkesmessige forutsetninger.';

const reduced = reducedWorkCapacity({ id: 'AFT-02', basis: { ...targetGroup, quote: groupQuote }, inForce });

const complexNeeds = condition({
  id: 'AFT-03',
  kind: 'discretionary',
  title: { nb: 'Har sammensatte bistandsbehov', nn: 'Har samansette bistandsbehov', en: 'Has complex needs for assistance' },
  basis: { ...targetGroup, quote: groupQuote },
  inForce,
  judgement: {
    about: 'person',
    reusableMonths: 12,
    text: {
      nb: 'Har personen sammensatte bistandsbehov?',
      nn: 'Har personen samansette bistandsbehov?',
      en: 'Does the person have complex needs for assistance?',
    },
    help: {
      nb: 'Hvilke behov er det, og hvordan virker de på hverandre? Er lettere tiltak vurdert?',
      nn: 'Kva behov er det, og korleis verkar dei på kvarandre? Er lettare tiltak vurderte?',
      en: 'Which needs are there, and how do they affect each other? Have lighter measures been considered?',
    },
  },
});

const uncertainProspects = condition({
  id: 'AFT-04',
  kind: 'discretionary',
  title: {
    nb: 'Har særlig usikre yrkesmessige forutsetninger',
    nn: 'Har særleg usikre yrkesmessige føresetnader',
    en: 'Has particularly uncertain vocational prospects',
  },
  basis: { ...targetGroup, quote: groupQuote },
  inForce,
  judgement: {
    about: 'person',
    reusableMonths: 12,
    text: {
      nb: 'Har personen særlig usikre yrkesmessige forutsetninger?',
      nn: 'Har personen særleg usikre yrkesmessige føresetnader?',
      en: 'Are the person’s vocational prospects particularly uncertain?',
    },
    help: {
      nb: 'Hva gjør det særlig usikkert hva personen kan jobbe med?',
      nn: 'Kva gjer det særleg usikkert kva personen kan jobbe med?',
      en: 'What makes it particularly uncertain what the person can work with?',
    },
  },
});

const notEmployedTitle = {
  nb: 'Deltakeren er ikke ansatt i virksomheten som arrangerer AFT',
  nn: 'Deltakaren er ikkje tilsett i verksemda som arrangerer AFT',
  en: 'The participant is not employed in the enterprise that arranges AFT',
};

const notEmployed = notEmployedAtHost({
  id: 'AFT-05',
  title: notEmployedTitle,
  basis: {
    ...regulation,
    section: '§ 13-5',
    quote: 'Tiltaksdeltakerne skal ikke være ansatt i virksomheten som arrangerer arbeidsforberedende trening etter § 13-6 .',
  },
  inForce: { from: localDate('2026-01-01') },
});

const employmentBefore2026: JudgementQuestion = {
  question: 'AFT-05:before-2026',
  about: 'person-and-measure',
  reusableMonths: 0,
  text: {
    nb: 'Er arbeidsforholdet forenlig med AFT etter reglene før 2026?',
    nn: 'Er arbeidsforholdet foreineleg med AFT etter reglane før 2026?',
    en: 'Is the employment compatible with AFT under the rules before 2026?',
  },
};

/** The wording before 2026 is known only as "not employed" (rulebook E-13): employment elsewhere is a person's question. */
const notEmployedBefore2026 = condition({
  id: 'AFT-05',
  part: 'before-2026',
  kind: 'hard',
  title: notEmployedTitle,
  basis: { ...regulation, section: '§ 13-5 (eldre ordlyd)', confidence: 'low' },
  inForce: { from: beginning, to: localDate('2025-12-31') },
  because: {
    nb: 'Personen er ansatt hos arrangøren.',
    nn: 'Personen er tilsett hos arrangøren.',
    en: 'The person is employed by the provider.',
  },
  note: {
    nb: 'Den eldre ordlyden er ikke lest i sin helhet (E-13). Er personen ansatt et annet sted, må du vurdere det.',
    nn: 'Den eldre ordlyden er ikkje lesen i sin heilskap (E-13). Er personen tilsett ein annan stad, må du vurdere det.',
    en: 'The older wording has not been read in full (E-13). If the person is employed elsewhere, you must assess it.',
  },
  asks: ['employments'],
  questions: [employmentBefore2026],
  evaluate: (facts, at): Evaluation => {
    const employed = isEmployedAtHost(facts);
    if (employed) return notMet();
    if (!facts.employments || employed === undefined) return missing('employments');
    if (facts.employments.length === 0) return met;
    const answer = facts.answers?.[answerKey(employmentBefore2026, at.measure)]?.answer;
    if (!answer) return needsJudgement(employmentBefore2026);
    return answer === 'yes' ? met : notMet();
  },
});

const length = durationPlan({
  unit: 'months',
  clock: ['ARBEIDSFORBEREDENDE_TRENING'],
  steps: [
    {
      id: 'AFT-06',
      how: 'up-to',
      parameter: 'AFT.DUR_BASE',
      title: { nb: 'Inntil ett år', nn: 'Inntil eitt år', en: 'Up to one year' },
      basis: { ...lengthSection, quote: 'Tiltaket kan vare i inntil ett år, med mulighet for forlengelse i ytterligere ett år.' },
      inForce,
    },
    {
      id: 'AFT-07',
      how: 'extended-by',
      after: 'AFT-06',
      parameter: 'AFT.DUR_EXT',
      title: { nb: 'Forlengelse med ett år', nn: 'Forlenging med eitt år', en: 'Extension by one year' },
      basis: { ...lengthSection, quote: 'Tiltaket kan vare i inntil ett år, med mulighet for forlengelse i ytterligere ett år.' },
      inForce,
    },
    {
      id: 'AFT-08',
      how: 'extended-by',
      after: 'AFT-07',
      parameter: 'AFT.DUR_EXT_EDU',
      requires: [
        condition({
          id: 'AFT-08',
          part: 'formal-training',
          kind: 'hard',
          title: {
            nb: 'Tar opplæring eller utdanning som gir eller tar sikte på formell kompetanse',
            nn: 'Tek opplæring eller utdanning som gir eller tek sikte på formell kompetanse',
            en: 'Takes training or education that gives or aims at formal competence',
          },
          basis: lengthSection,
          inForce,
          because: {
            nb: 'Det tredje året gjelder bare deltakere som tar opplæring eller utdanning med sikte på formell kompetanse.',
            nn: 'Det tredje året gjeld berre deltakarar som tek opplæring eller utdanning med sikte på formell kompetanse.',
            en: 'The third year is only for participants in training or education that aims at formal competence.',
          },
          asks: ['inFormalTraining'],
          evaluate: mustBe('inFormalTraining'),
        }),
      ],
      title: {
        nb: 'Ytterligere ett år ved formell kompetanse',
        nn: 'Eitt år til ved formell kompetanse',
        en: 'A further year for formal competence',
      },
      basis: {
        ...lengthSection,
        quote:
          'Tiltaksdeltakere som gjennomfører opplæring og utdanning som gir formell kompetanse eller med sikte på formell kompetanse, kan få forlenget varigheten med ytterligere ett år.',
      },
      inForce,
    },
  ],
});

const withinProviderForm = withinPractice(
  {
    id: 'AFT-16',
    source: 'AMT',
    title: {
      nb: 'Samlet tid er innenfor det arrangørens skjema tar imot',
      nn: 'Samla tid er innanfor det skjemaet til arrangøren tek imot',
      en: 'The total time is within what the provider’s form accepts',
    },
    because: {
      nb: 'Arrangørens skjema i Navs fagsystem stopper ved {months} måneder. Loven gir ett år til ved formell kompetanse.',
      nn: 'Skjemaet til arrangøren i fagsystemet til Nav stoppar ved {months} månader. Lova gir eitt år til ved formell kompetanse.',
      en: 'The provider’s form in Nav’s system stops at {months} months. The law gives one more year for formal competence.',
    },
  },
  length,
  (at) => at.parameter('AFT.ORDINARY_MAX_TECH'),
  (at) => ({ months: at.parameter('AFT.ORDINARY_MAX_TECH') }),
);

/** Arbeidsforberedende trening (AFT), tiltaksforskriften chapter 13. */
export const workPreparation = measure({
  code: 'ARBEIDSFORBEREDENDE_TRENING',
  inForce,
  requirements: [
    ...generalProvisions('AFT-01'),
    reduced,
    complexNeeds,
    uncertainProspects,
    notEmployed,
    notEmployedBefore2026,
    providerApproved,
    noGrantForFamily,
    providerMayGetGrant,
    alsoKnownAs(assistanceGroupUsual(groupsWithReducedWorkCapacity, 'MR', 'medium'), 'AFT-16'),
    extentUsual,
    withinProviderForm,
    ...workPreparationInformation,
    investmentGrant('§ 13-8', { from: beginning, startNotFound: true }),
    editWindow,
  ],
  duration: length,
  amount: workPreparationAmount,
});
