import { localDate } from '@fotfeste/shared/kernel';
import { condition, met, missing, mustBe, notMet, type Evaluation } from '../engine/condition';
import { fromTheYearOfTurning, hasNotTurned, hasTurned } from '../conditions/age';
import { lawfulResidence } from '../conditions/participation';
import { measure } from '../engine/measure';
import { allOf, unless } from '../engine/requirement';

const inForce = { from: localDate('2023-07-01') };
const regulation = { law: 'FOR-2023-06-20-1073', source: 'EF', confidence: 'high' } as const;
const groupQuote =
  'Ungdomsgarantien gjelder for personer fra fylte 16 år og fram til fylte 30 år som har fått fastslått at de har et behov for bistand fra Arbeids- og velferdsetaten for å komme i ordinært arbeid, jf. arbeids- og velferdsforvaltningsloven § 14a.';

const turned16 = condition({
  id: 'UGA-01',
  kind: 'hard',
  title: { nb: 'Har fylt 16 år', nn: 'Har fylt 16 år', en: 'Has turned 16' },
  basis: { ...regulation, section: '§ 4-1', quote: groupQuote },
  inForce,
  because: { nb: 'Fyller {age} år {earliest}.', nn: 'Fyller {age} år {earliest}.', en: 'Turns {age} on {earliest}.' },
  asks: ['born'],
  evaluate: hasTurned('UGA.AGE_FROM'),
});

const vocationalPlan = condition({
  id: 'UGA-03',
  part: 'training',
  kind: 'hard',
  title: {
    nb: 'Skal ta tilrettelagt fag- og yrkesopplæring etter § 7-3 tredje ledd',
    nn: 'Skal ta tilrettelagd fag- og yrkesopplæring etter § 7-3 tredje ledd',
    en: 'Is going to take adapted vocational training under § 7-3 third paragraph',
  },
  basis: {
    ...regulation,
    section: '§ 4-1',
    quote:
      'For personer som skal gjennomføre tilrettelagt fag- og yrkesopplæring etter tiltaksforskriften § 7-3 tredje ledd, gjelder ungdomsgarantien fra det året personen fyller 16 år.',
  },
  inForce: { from: localDate('2025-08-01') },
  because: {
    nb: 'Skal ikke ta tilrettelagt fag- og yrkesopplæring.',
    nn: 'Skal ikkje ta tilrettelagd fag- og yrkesopplæring.',
    en: 'Is not going to take adapted vocational training.',
  },
  asks: ['plansAdaptedVocationalTraining'],
  evaluate: mustBe('plansAdaptedVocationalTraining'),
});

const yearOf16 = condition({
  id: 'UGA-03',
  kind: 'hard',
  title: { nb: 'Fyller 16 år i løpet av året', nn: 'Fyller 16 år i løpet av året', en: 'Turns 16 during the year' },
  basis: { ...regulation, section: '§ 4-1' },
  inForce: { from: localDate('2025-08-01') },
  because: {
    nb: 'Garantien kan tidligst gjelde fra {earliest}, det året personen fyller {age} år.',
    nn: 'Garantien kan tidlegast gjelde frå {earliest}, det året personen fyller {age} år.',
    en: 'The guarantee can apply from {earliest} at the earliest, the year the person turns {age}.',
  },
  asks: ['born'],
  evaluate: fromTheYearOfTurning('UGA.AGE_FROM_D'),
});

const under30 = condition({
  id: 'UGA-01',
  part: 'under-30',
  kind: 'hard',
  title: { nb: 'Har ikke fylt 30 år', nn: 'Har ikkje fylt 30 år', en: 'Has not turned 30' },
  basis: { ...regulation, section: '§ 4-1', quote: groupQuote },
  inForce,
  because: {
    nb: 'Garantien opphørte da personen fylte {age} år; siste dag var {lastDay}.',
    nn: 'Garantien tok slutt då personen fylte {age} år; siste dag var {lastDay}.',
    en: 'The guarantee ended when the person turned {age}; the last day was {lastDay}.',
  },
  asks: ['born'],
  evaluate: hasNotTurned('UGA.AGE_TO'),
});

const needEstablished = condition({
  id: 'UGA-02',
  kind: 'hard',
  title: {
    nb: 'Behovet for bistand er fastslått i et § 14 a-vedtak',
    nn: 'Behovet for bistand er fastslått i eit § 14 a-vedtak',
    en: 'The need for assistance is established in a § 14 a decision',
  },
  basis: { ...regulation, section: '§ 4-1', quote: groupQuote },
  inForce,
  because: {
    nb: 'Det er ikke fastslått at personen trenger bistand for å komme i arbeid.',
    nn: 'Det er ikkje fastslått at personen treng bistand for å kome i arbeid.',
    en: 'It is not established that the person needs assistance to get work.',
  },
  note: {
    nb: 'Gode muligheter er lest som at behov for bistand ikke er fastslått.',
    nn: 'Gode moglegheiter er lese som at behov for bistand ikkje er fastslått.',
    en: 'Good opportunities is read as no need for assistance being established.',
  },
  asks: ['assistanceGroup', 'hasAssistanceDecision'],
  evaluate: ({ assistanceGroup, hasAssistanceDecision }): Evaluation => {
    if (assistanceGroup) return assistanceGroup === 'GODE_MULIGHETER' ? notMet() : met;
    return hasAssistanceDecision === false ? notMet() : missing('assistanceGroup');
  },
});

const information = [
  condition({
    id: 'UGA-04',
    kind: 'information',
    audience: 'adviser',
    task: 'offer-contact-person',
    title: { nb: 'Fast kontaktperson', nn: 'Fast kontaktperson', en: 'Fixed contact person' },
    text: {
      nb: 'Tilby en fast kontaktperson.',
      nn: 'Tilby ein fast kontaktperson.',
      en: 'Offer a fixed contact person.',
    },
    basis: {
      ...regulation,
      section: '§ 4-2 andre ledd',
      quote: 'Unge med behov for arbeidsrettet bistand skal få tilbud om en fast kontaktperson.',
    },
    inForce,
  }),
  condition({
    id: 'UGA-05',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Når garantien gjelder', nn: 'Når garantien gjeld', en: 'When the guarantee applies' },
    text: {
      nb: 'Garantien inntrer senest {weeks} uker etter registrering hos Nav, gjelder så lenge behovet varer, og opphører ved fylte {age} år.',
      nn: 'Garantien tek til seinast {weeks} veker etter registrering hos Nav, gjeld så lenge behovet varer, og tek slutt ved fylte {age} år.',
      en: 'The guarantee starts at the latest {weeks} weeks after registration with Nav, applies as long as the need lasts, and ends at the age of {age}.',
    },
    numbers: { weeks: 'UGA.START', age: 'UGA.AGE_TO' },
    basis: {
      ...regulation,
      section: '§ 4-4',
      quote:
        'Ungdomsgarantien inntrer innen åtte uker etter at den unge er registrert hos Arbeids- og velferdsetaten og gjelder så lenge den unge har behov for arbeidsrettet bistand. Garantien opphører ved fylte 30 år.',
    },
    inForce,
  }),
  condition({
    id: 'UGA-06',
    kind: 'information',
    audience: 'adviser',
    task: 'activity-plan',
    title: { nb: 'Aktivitetsplan', nn: 'Aktivitetsplan', en: 'Activity plan' },
    text: {
      nb: 'Lag en aktivitetsplan sammen med den unge, med innhold i garantien, plan for oppfølging og kontaktperson. Hold den oppdatert.',
      nn: 'Lag ein aktivitetsplan saman med den unge, med innhald i garantien, plan for oppfølging og kontaktperson. Hald han oppdatert.',
      en: 'Make an activity plan with the young person, with the contents of the guarantee, plan for follow-up and contact person. Keep it up to date.',
    },
    basis: {
      ...regulation,
      section: '§ 4-3 første ledd',
      quote:
        'Det skal utarbeides en aktivitetsplan i samarbeid med deltakeren, jf. arbeids- og velferdsforvaltningsloven § 14a tredje ledd, som angir ungdomsgarantiens innhold, formål og plan for oppfølging og fast kontaktperson i Arbeids- og velferdsetaten. Aktivitetsplanen skal holdes oppdatert.',
    },
    inForce,
  }),
] as const;

/** Ungdomsgarantien, egenregiforskriften chapter 4: a right to follow-up, beside any measure. */
export const youthGuarantee = measure({
  code: 'UNGDOMSGARANTI',
  inForce,
  requirements: [
    lawfulResidence,
    unless(
      turned16,
      allOf([vocationalPlan, yearOf16], {
        nb: 'Fra det året personen fyller 16, ved tilrettelagt fag- og yrkesopplæring',
        nn: 'Frå det året personen fyller 16, ved tilrettelagd fag- og yrkesopplæring',
        en: 'From the year the person turns 16, with adapted vocational training',
      }),
    ),
    under30,
    needEstablished,
    ...information,
  ],
});
