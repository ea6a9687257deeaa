import { localDate } from '@fotfeste/shared/kernel';
import { generalProvisions } from '../conditions/general-provisions';
import { hasEmployer } from '../conditions/participation';
import { withinPractice } from '../conditions/practice-length';
import { providerApproved } from '../conditions/provider';
import { extentUsual } from '../conditions/technical';
import { editWindow } from '../conditions/technical-information';
import { reducedWorkCapacity } from '../conditions/work-capacity';
import { condition, doesNotApply, met, missing, notMet, type Evaluation } from '../engine/condition';
import { durationPlan } from '../engine/duration-plan';
import { measure } from '../engine/measure';
import { anyOf } from '../engine/requirement';
import type { Facts } from '../facts/facts';
import { workRehabilitationInformation } from './work-rehabilitation-information';

const inForce = { from: localDate('2016-01-01') };
const notFound = { from: localDate('2016-01-01'), startNotFound: true } as const;
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const targetGroup = { ...regulation, section: '§ 12-3' } as const;
const groupQuote =
  'Arbeidsrettet rehabilitering kan tilbys sykmeldte arbeidstakere og personer som har fått sin arbeidsevne nedsatt slik at vedkommende hindres i å skaffe seg eller beholde inntektsgivende arbeid.';

/** Whether the person is a sick-listed employee. */
function sickListedEmployee(facts: Facts): Evaluation {
  const employed = hasEmployer(facts);
  if (facts.sickListed === false || employed === false) return notMet();
  if (facts.sickListed === undefined) return missing('sickListed');
  return employed === undefined ? missing('employments') : met;
}

const isSickListedEmployee = condition({
  id: 'ARR-02',
  part: 'sick-listed',
  kind: 'hard',
  title: { nb: 'Er sykmeldt arbeidstaker', nn: 'Er sjukmeld arbeidstakar', en: 'Is a sick-listed employee' },
  basis: { ...targetGroup, quote: groupQuote },
  inForce,
  because: {
    nb: 'Personen er ikke sykmeldt fra et arbeidsforhold.',
    nn: 'Personen er ikkje sjukmeld frå eit arbeidsforhold.',
    en: 'The person is not sick-listed from an employment.',
  },
  asks: ['sickListed', 'employments'],
  evaluate: sickListedEmployee,
});

const hindered = reducedWorkCapacity({
  id: 'ARR-02',
  part: 'reduced-capacity',
  basis: { ...targetGroup, quote: groupQuote },
  inForce,
});

const problemsHinderWork = condition({
  id: 'ARR-03',
  kind: 'discretionary',
  title: {
    nb: 'Helserelaterte eller sosiale problemer hindrer deltakelse i arbeidslivet',
    nn: 'Helserelaterte eller sosiale problem hindrar deltaking i arbeidslivet',
    en: 'Health-related or social problems hinder participation in working life',
  },
  basis: {
    ...regulation,
    section: '§ 12-1',
    quote:
      'Arbeidsrettet rehabilitering skal bidra til å styrke tiltaksdeltakerens arbeidsevne og bidra til mestring av helserelaterte og sosiale problemer som kan være til hinder for deltakelse i arbeidslivet.',
  },
  inForce,
  judgement: {
    about: 'person-and-measure',
    reusableMonths: 6,
    text: {
      nb: 'Har personen helserelaterte eller sosiale problemer som hindrer arbeid, og som tiltaket kan hjelpe med å mestre?',
      nn: 'Har personen helserelaterte eller sosiale problem som hindrar arbeid, og som tiltaket kan hjelpe med å meistre?',
      en: 'Does the person have health-related or social problems that hinder work and that the measure can help to cope with?',
    },
    help: {
      nb: 'Er medisinsk behandling avsluttet, eller kan den gå samtidig? Hva sier arbeidsgiveren? Dag eller døgn? Skriv ikke diagnoser.',
      nn: 'Er medisinsk behandling avslutta, eller kan ho gå samtidig? Kva seier arbeidsgivaren? Dag eller døgn? Skriv ikkje diagnosar.',
      en: 'Is medical treatment finished, or can it run at the same time? What does the employer say? Day or residential? Do not write diagnoses.',
    },
  },
});

const length = durationPlan({
  unit: 'weeks',
  clock: ['ARBEIDSRETTET_REHABILITERING'],
  steps: [
    {
      id: 'ARR-04',
      how: 'up-to',
      parameter: 'ARR.DUR',
      title: { nb: 'Inntil tolv uker', nn: 'Inntil tolv veker', en: 'Up to twelve weeks' },
      basis: { ...regulation, section: '§ 12-4', quote: 'Arbeidsrettet rehabilitering kan vare i inntil tolv uker.' },
      inForce,
    },
  ],
});

const guidanceOnlyWhenSickListed = condition({
  id: 'ARR-05',
  alsoIds: ['INN-01'],
  kind: 'technical',
  title: {
    nb: 'Trenger veiledning tas bare imot når personen er sykmeldt med arbeidsgiver',
    nn: 'Treng rettleiing blir berre teke imot når personen er sjukmeld med arbeidsgivar',
    en: 'Needs guidance is accepted only when the person is sick-listed with an employer',
  },
  basis: { law: 'PRAKSIS', section: '', source: 'AMT', confidence: 'medium' },
  inForce: notFound,
  because: {
    nb: 'Navs fagsystem tar imot innsatsgruppen Trenger veiledning bare for sykmeldte med arbeidsgiver.',
    nn: 'Fagsystemet til Nav tek imot innsatsgruppa Treng rettleiing berre for sjukmelde med arbeidsgivar.',
    en: 'Nav’s system accepts the group Needs guidance only for the sick-listed with an employer.',
  },
  asks: ['assistanceGroup', 'sickListed', 'employments'],
  evaluate: (facts): Evaluation => {
    if (!facts.assistanceGroup) return missing('assistanceGroup');
    return facts.assistanceGroup === 'TRENGER_VEILEDNING' ? sickListedEmployee(facts) : doesNotApply;
  },
});

const withinNavsLength = withinPractice(
  {
    id: 'ARR-05',
    part: 'length',
    alsoIds: ['TEC-08'],
    source: 'AMT',
    title: {
      nb: 'Samlet tid er innenfor det Nav regner som vanlig',
      nn: 'Samla tid er innanfor det Nav reknar som vanleg',
      en: 'The total time is within what Nav counts as usual',
    },
    because: {
      nb: 'Loven gir {usual} uker. Ett fagsystem tar imot inntil {most} uker på grunn av ferie; forskriften har ikke noe ferietillegg.',
      nn: 'Lova gir {usual} veker. Eitt fagsystem tek imot inntil {most} veker på grunn av ferie; forskrifta har ikkje noko ferietillegg.',
      en: 'The law gives {usual} weeks. One system takes up to {most} weeks because of holidays; the regulation has no holiday supplement.',
    },
  },
  length,
  (at) => at.parameter('ARR.DUR'),
  (at) => ({ usual: at.parameter('ARR.DUR'), most: at.parameter('ARR.DUR') + at.parameter('TEC.HOLIDAY_SUPPLEMENT') }),
);

/** Arbeidsrettet rehabilitering, tiltaksforskriften chapter 12. */
export const workRehabilitation = measure({
  code: 'ARBEIDSRETTET_REHABILITERING',
  inForce,
  requirements: [
    ...generalProvisions('ARR-01'),
    problemsHinderWork,
    anyOf([isSickListedEmployee, hindered], {
      nb: 'Hører til en av de to gruppene i § 12-3',
      nn: 'Høyrer til ei av dei to gruppene i § 12-3',
      en: 'Belongs to one of the two groups in § 12-3',
    }),
    providerApproved,
    guidanceOnlyWhenSickListed,
    extentUsual,
    withinNavsLength,
    ...workRehabilitationInformation(sickListedEmployee),
    editWindow,
  ],
  duration: length,
});
