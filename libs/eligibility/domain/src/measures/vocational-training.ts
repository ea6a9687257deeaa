import { localDate } from '@fotfeste/shared/kernel';
import { fromTheYearOfTurning, hasTurned } from '../conditions/age';
import { generalProvisions, generalProvisionsWithOwnAge } from '../conditions/general-provisions';
import { providerApproved } from '../conditions/provider';
import { trainingCosts } from '../conditions/training-costs';
import {
  fromTheYearOf19,
  inadequateQualifications,
  needsQualification,
  publicOffersConsidered,
  trainingGroupUsual,
  trainingInformation,
} from '../conditions/training';
import { inadequateBefore2025, lengthBefore2025OrInTrial, olderChapter, over19 } from '../conditions/training-before-2025';
import { basicAndVocational, fourYearsWithBasicTraining, oneMoreYear, threeYears, withinNavSystem } from '../conditions/training-length';
import { condition, mustBe } from '../engine/condition';
import { durationPlan } from '../engine/duration-plan';
import { measure } from '../engine/measure';
import { allOf, anyOf } from '../engine/requirement';

const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const fromAugust2025 = { from: localDate('2025-08-01') };
const exceptionQuote = 'Opplæring etter § 7-2 første ledd bokstav d kan unntaksvis gis fra det året personen fyller 16 år.';

const fromTheYearOf16 = condition({
  id: 'OPL-D-01',
  kind: 'hard',
  title: {
    nb: 'Opplæringen starter tidligst det året personen fyller 16 år',
    nn: 'Opplæringa startar tidlegast det året personen fyller 16 år',
    en: 'The training starts no earlier than the year the person turns 16',
  },
  basis: { ...regulation, section: '§ 7-3 tredje ledd', quote: exceptionQuote },
  inForce: fromAugust2025,
  because: {
    nb: 'Unntaket gjelder tidligst fra {earliest}, det året personen fyller {age} år.',
    nn: 'Unntaket gjeld tidlegast frå {earliest}, det året personen fyller {age} år.',
    en: 'The exception applies from {earliest} at the earliest, the year the person turns {age}.',
  },
  note: {
    nb: 'Det er ikke avklart om personen må ha fylt 16 år når opplæringen starter (E-23). Vi regner fra 1. januar det året.',
    nn: 'Det er ikkje avklart om personen må ha fylt 16 år når opplæringa startar (E-23). Vi reknar frå 1. januar det året.',
    en: 'It is not settled whether the person must have turned 16 when the training starts (E-23). We count from 1 January of that year.',
  },
  asks: ['born'],
  evaluate: fromTheYearOfTurning('OPL.AGE_D_EXC'),
});

const complexNeed = condition({
  id: 'OPL-D-02',
  kind: 'discretionary',
  title: {
    nb: 'Har sammensatt bistandsbehov og trenger et alternativt, tilrettelagt tilbud',
    nn: 'Har samansett bistandsbehov og treng eit alternativt, tilrettelagt tilbod',
    en: 'Has a complex need for assistance and needs an alternative, adapted offer',
  },
  basis: {
    ...regulation,
    section: '§ 7-3 tredje ledd',
    quote:
      'Det er en forutsetning at personen har et sammensatt bistandsbehov, og derfor trenger et alternativt og tilrettelagt fag- og yrkesopplæringstilbud med individuelt tilpasset oppfølging.',
  },
  inForce: fromAugust2025,
  judgement: {
    about: 'person',
    reusableMonths: 12,
    text: {
      nb: 'Har personen et sammensatt bistandsbehov, og trenger derfor alternativ og tilrettelagt fag- og yrkesopplæring med individuell oppfølging?',
      nn: 'Har personen eit samansett bistandsbehov, og treng derfor alternativ og tilrettelagd fag- og yrkesopplæring med individuell oppfølging?',
      en: 'Does the person have a complex need for assistance, and therefore need alternative and adapted vocational training with individual follow-up?',
    },
    help: {
      nb: 'Hvorfor passer ikke den ordinære retten til videregående opplæring?',
      nn: 'Kvifor passar ikkje den ordinære retten til vidaregåande opplæring?',
      en: 'Why does the ordinary right to upper-secondary education not suit?',
    },
  },
});

const withTheCounty = condition({
  id: 'OPL-D-03',
  kind: 'hard',
  neededBy: 'start',
  title: {
    nb: 'Opplæringen gis i samarbeid mellom Nav og fylkeskommunen',
    nn: 'Opplæringa blir gitt i samarbeid mellom Nav og fylkeskommunen',
    en: 'The training is given in cooperation between Nav and the county',
  },
  basis: {
    ...regulation,
    section: '§ 7-6 fjerde ledd',
    quote:
      'Opplæringstiltak etter § 7-3 tredje ledd , kan bare tilbys gjennom et offentlig-offentlig samarbeid mellom Arbeids- og velferdsetaten og fylkeskommunen, jf. forskrift 12. august 2016 nr. 974 om offentlige anskaffelser § 3-3 .',
  },
  inForce: fromAugust2025,
  because: {
    nb: 'For dem under 19 kan tiltaket bare tilbys i et offentlig-offentlig samarbeid med fylkeskommunen.',
    nn: 'For dei under 19 kan tiltaket berre tilbydast i eit offentleg-offentleg samarbeid med fylkeskommunen.',
    en: 'For those under 19 the measure may only be offered in public–public cooperation with the county.',
  },
  asks: ['publicCooperationWithCounty'],
  evaluate: mustBe('publicCooperationWithCounty'),
});

const turned16 = condition({
  id: 'OPL-D-01',
  part: 'turned-16',
  kind: 'technical',
  title: {
    nb: 'Deltakeren har fylt 16 år når opplæringen starter',
    nn: 'Deltakaren har fylt 16 år når opplæringa startar',
    en: 'The participant has turned 16 when the training starts',
  },
  basis: { ...regulation, section: '§ 1-3 tredje ledd', source: 'E-23', confidence: 'low' },
  inForce: fromAugust2025,
  because: {
    nb: 'Fyller {age} år først {earliest}. Unntaket gjelder fra det året personen fyller {age}, men den alminnelige grensen er fylte {age} (E-23).',
    nn: 'Fyller {age} år først {earliest}. Unntaket gjeld frå det året personen fyller {age}, men den vanlege grensa er fylte {age} (E-23).',
    en: 'Turns {age} only on {earliest}. The exception applies from the year of turning {age}, but the ordinary limit is having turned {age} (E-23).',
  },
  asks: ['born'],
  evaluate: hasTurned('GEN.MIN_AGE'),
});

const length = durationPlan({
  unit: 'months',
  clock: basicAndVocational,
  steps: [threeYears, fourYearsWithBasicTraining, oneMoreYear('OPL-DUR-01'), oneMoreYear('OPL-DUR-02', 'after-four-years')],
});

/** Vocational training at upper-secondary level, tiltaksforskriften § 7-2 letter d. */
export const vocationalTraining = measure({
  code: 'FAG_OG_YRKESOPPLAERING',
  inForce: { from: localDate('2025-07-01') },
  requirements: [
    ...generalProvisionsWithOwnAge(),
    needsQualification,
    anyOf(
      [
        fromTheYearOf19,
        allOf([fromTheYearOf16, complexNeed, withTheCounty], {
          nb: 'Unntaksvis fra det året personen fyller 16, i samarbeid med fylkeskommunen',
          nn: 'Unntaksvis frå det året personen fyller 16, i samarbeid med fylkeskommunen',
          en: 'By exception from the year the person turns 16, in cooperation with the county',
        }),
      ],
      { nb: 'Gammel nok for opplæringen', nn: 'Gammal nok for opplæringa', en: 'Old enough for the training' },
    ),
    inadequateQualifications,
    publicOffersConsidered,
    providerApproved,
    turned16,
    trainingGroupUsual,
    withinNavSystem(length, 'OPL.AMT_MAX_D'),
    ...trainingInformation,
  ],
  duration: length,
  amount: trainingCosts,
});

/** The same as the chapter read from 1 July 2019 to 30 June 2025. */
export const vocationalTrainingBefore2025 = measure({
  code: 'FAG_OG_YRKESOPPLAERING',
  inForce: olderChapter,
  requirements: [...generalProvisions(), over19, inadequateBefore2025, providerApproved, trainingGroupUsual],
  duration: lengthBefore2025OrInTrial('FAG_OG_YRKESOPPLAERING'),
});
