import type { LocalizedText } from '@fotfeste/shared/kernel';
import { amount, day, measureCode, oneOfNamed, percent, record, text, wholeNumber, yesNo } from './fact-shape';

/** Why somebody is away from a measure; what is paid for the days follows from it (tiltakspengeforskriften § 10). */
export const absenceReasons = [
  'SICK',
  'CHILD_OR_CHILDMINDER_SICK',
  'JOB_INTERVIEW',
  'PUBLIC_APPOINTMENT',
  'STRONG_WELFARE_REASON',
  'OTHER',
] as const;

/** What each reason is called. */
const absenceReasonNames: Readonly<Record<(typeof absenceReasons)[number], LocalizedText>> = {
  SICK: { nb: 'Egen sykdom', nn: 'Eigen sjukdom', en: 'Own illness' },
  CHILD_OR_CHILDMINDER_SICK: {
    nb: 'Sykt barn eller syk barnepasser',
    nn: 'Sjukt barn eller sjuk barnepassar',
    en: 'Illness of a child or childminder',
  },
  JOB_INTERVIEW: { nb: 'Jobbintervju', nn: 'Jobbintervju', en: 'Job interview' },
  PUBLIC_APPOINTMENT: {
    nb: 'Avtalt time i det offentlige hjelpeapparatet',
    nn: 'Avtalt time i det offentlege hjelpeapparatet',
    en: 'Appointment in the public help system',
  },
  STRONG_WELFARE_REASON: { nb: 'Sterke velferdsgrunner', nn: 'Sterke velferdsgrunnar', en: 'Strong welfare reasons' },
  OTHER: { nb: 'Annet', nn: 'Anna', en: 'Other' },
};

/** One employment, as the rules read it. */
export const employment = record({
  employer: {
    title: { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer', en: 'Organisation number' },
    shape: text,
  },
  percent: {
    title: { nb: 'Stillingsprosent', nn: 'Stillingsprosent', en: 'Position in percent of full time' },
    shape: percent,
    unit: 'prosent',
  },
  isHost: {
    title: {
      nb: 'Arbeidsgiveren er virksomheten som gjennomfører eller arrangerer tiltaket; utelates når det ikke er avklart',
      nn: 'Arbeidsgivaren er verksemda som gjennomfører eller arrangerer tiltaket; blir utelate når det ikkje er avklart',
      en: 'The employer is the enterprise that carries out or arranges the measure; left out when that is not settled',
    },
    shape: yesNo,
  },
});

/** One earlier participation with dates. */
export const participation = record({
  measure: { title: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' }, shape: measureCode, required: true },
  from: { title: { nb: 'Første dag', nn: 'Første dag', en: 'First day' }, shape: day, required: true },
  to: {
    title: {
      nb: 'Siste dag; utelates når deltakelsen løper ennå',
      nn: 'Siste dag; blir utelaten når deltakinga går enno',
      en: 'Last day; left out while the participation is running',
    },
    shape: day,
  },
  counts: {
    title: {
      nb: 'Avgjørelsen av om et tidligere, avsluttet forløp teller mot den lengste varigheten (E-07); utelates når ingen har avgjort det',
      nn: 'Avgjerda om eit tidlegare, avslutta løp tel mot den lengste varigheita (E-07); blir utelaten når ingen har avgjort det',
      en: 'The decision on whether an earlier, ended course counts against the maximum (E-07); left out when nobody has decided',
    },
    shape: yesNo,
  },
});

const count = wholeNumber(0, 1200);

/** Earlier time without dates. */
export const undatedTime = record({
  months: { title: { nb: 'Måneder', nn: 'Månader', en: 'Months' }, shape: count, unit: 'måneder' },
  weeks: { title: { nb: 'Uker', nn: 'Veker', en: 'Weeks' }, shape: count, unit: 'uker' },
  days: { title: { nb: 'Dager', nn: 'Dagar', en: 'Days' }, shape: count, unit: 'dager' },
});

/** One child the person supports, as far as a child supplement asks. */
export const supportedChild = record({
  born: { title: { nb: 'Fødselsdato', nn: 'Fødselsdato', en: 'Date of birth' }, shape: day, required: true },
  livesInNorway: {
    title: {
      nb: 'Barnet er bosatt og oppholder seg i Norge, med Svalbard',
      nn: 'Barnet er busett og oppheld seg i Noreg, med Svalbard',
      en: 'The child lives and stays in Norway, Svalbard included',
    },
    shape: yesNo,
  },
  daysAbroad: {
    title: {
      nb: 'Dager i utlandet de siste tolv månedene; utelates når det ikke er noen',
      nn: 'Dagar i utlandet dei siste tolv månadene; blir utelate når det ikkje er nokon',
      en: 'Days abroad in the last twelve months; left out when there are none',
    },
    shape: wholeNumber(0, 366),
    unit: 'dager',
  },
  supplementGoesToOtherParent: {
    title: {
      nb: 'Den andre forelderen får tillegget for barnet; utelates når det ikke er slik',
      nn: 'Den andre forelderen får tillegget for barnet; blir utelate når det ikkje er slik',
      en: 'The other parent gets the supplement for the child; left out when not so',
    },
    shape: yesNo,
  },
});

/** Days away from the measure, and why. */
export const absence = record({
  from: { title: { nb: 'Første dag', nn: 'Første dag', en: 'First day' }, shape: day, required: true },
  to: { title: { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' }, shape: day, required: true },
  reason: { title: { nb: 'Grunn', nn: 'Grunn', en: 'Reason' }, shape: oneOfNamed(absenceReasons, absenceReasonNames), required: true },
  documented: { title: { nb: 'Grunnen er dokumentert', nn: 'Grunnen er dokumentert', en: 'The reason is documented' }, shape: yesNo },
});

/** Work income of one month. */
export const monthlyIncome = record({
  month: {
    title: { nb: 'Første dag i måneden', nn: 'Første dag i månaden', en: 'First day of the month' },
    shape: day,
    required: true,
  },
  income: { title: { nb: 'Arbeidsinntekt', nn: 'Arbeidsinntekt', en: 'Work income' }, shape: amount, unit: 'øre', required: true },
});
