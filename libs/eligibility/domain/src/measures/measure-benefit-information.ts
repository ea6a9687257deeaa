import { localDate } from '@fotfeste/shared/kernel';
import { condition } from '../engine/condition';

const inForce = { from: localDate('2016-01-01'), startNotFound: true } as const;
const regulation = { law: 'FOR-2013-11-04-1286', source: 'TP', confidence: 'high' } as const;

/** What follows from receiving tiltakspenger. */
export const measureBenefitInformation = [
  condition({
    id: 'TIP-04',
    kind: 'information',
    audience: 'participant',
    title: { nb: 'Barnetillegg', nn: 'Barnetillegg', en: 'Child supplement' },
    text: {
      nb: 'Det gis tillegg for hvert barn under {age} år deltakeren forsørger. Barnet må bo og oppholde seg i Norge, og kan være i utlandet høyst {days} dager på tolv måneder. Bare én av to foreldre som begge deltar, får tillegget.',
      nn: 'Det blir gitt tillegg for kvart barn under {age} år deltakaren forsørgjer. Barnet må bu og opphalde seg i Noreg, og kan vere i utlandet høgst {days} dagar på tolv månader. Berre éin av to foreldre som begge deltek, får tillegget.',
      en: 'A supplement is given for each child under {age} the participant supports. The child must live and stay in Norway, and may be abroad at most {days} days in twelve months. Only one of two participating parents gets it.',
    },
    numbers: { age: 'TIP.CHILD_AGE', days: 'TIP.ABROAD' },
    basis: {
      ...regulation,
      section: '§ 3',
      quote: 'Det er et vilkår for rett til barnetillegg at barnet er bosatt og oppholder seg i Norge, herunder Svalbard.',
    },
    inForce,
  }),
  condition({
    id: 'TIP-05',
    kind: 'information',
    audience: 'participant',
    task: 'send-report-card',
    title: { nb: 'Meldeplikt', nn: 'Meldeplikt', en: 'Duty to report' },
    text: {
      nb: 'Deltakeren sender meldekort hver {days}. dag. Uten rimelig grunn faller ytelsen bort til den som ikke melder seg.',
      nn: 'Deltakaren sender meldekort kvar {days}. dag. Utan rimeleg grunn fell ytinga bort for den som ikkje melder seg.',
      en: 'The participant reports every {days} days. Without reasonable cause the benefit lapses for somebody who does not report.',
    },
    numbers: { days: 'TIP.REPORT' },
    basis: {
      ...regulation,
      section: '§ 5 første ledd',
      quote:
        'Enhver som mottar tiltakspenger, må som hovedregel melde seg til Arbeids- og velferdsetaten hver fjortende dag (meldeperioden).',
    },
    inForce,
  }),
  condition({
    id: 'TIP-06',
    kind: 'information',
    audience: 'participant',
    title: { nb: 'Dager det betales for', nn: 'Dagar det blir betalt for', en: 'Days that are paid' },
    text: {
      nb: 'Det betales for dager deltakeren faktisk deltar, og for offentlige fridager og jule- og påskeferie på en dag som ellers ville vært tiltaksdag.',
      nn: 'Det blir betalt for dagar deltakaren faktisk deltek, og for offentlege fridagar og jule- og påskeferie på ein dag som elles ville vore tiltaksdag.',
      en: 'Days actually attended are paid, and public holidays and Christmas and Easter holidays on what would have been a measure day.',
    },
    basis: {
      ...regulation,
      section: '§ 6 første og andre ledd',
      quote: 'Tiltakspenger gis for alle dager som tiltaksdeltakeren faktisk deltar på tiltak (tiltaksdager).',
    },
    inForce,
  }),
  condition({
    id: 'TIP-10',
    kind: 'information',
    audience: 'participant',
    title: { nb: 'Fravær', nn: 'Fråvær', en: 'Absence' },
    text: {
      nb: 'Ytelsen faller bort for fraværsdager. Ved dokumentert sykdom er det full sats de {days} første sykedagene og {percent} prosent resten av arbeidsgiverperioden ({period} dager). Jobbintervju, time i hjelpeapparatet og sterke velferdsgrunner gir ingen reduksjon når de er dokumentert.',
      nn: 'Ytinga fell bort for fråværsdagar. Ved dokumentert sjukdom er det full sats dei {days} første sjukedagane og {percent} prosent resten av arbeidsgivarperioden ({period} dagar). Jobbintervju, time i hjelpeapparatet og sterke velferdsgrunnar gir ingen reduksjon når dei er dokumenterte.',
      en: 'The benefit lapses for days of absence. With documented illness the rate is full for the first {days} sick days and {percent} percent for the rest of the employer period ({period} days). Job interviews, appointments in the public help system and strong welfare reasons give no reduction when documented.',
    },
    numbers: { days: 'TIP.SICK_FULL', percent: 'TIP.SICK_RATE', period: 'TIP.EMPLOYER_PERIOD' },
    basis: {
      ...regulation,
      section: '§ 10',
      quote:
        'Dokumenterer tiltaksdeltakeren at fraværet skyldes at han eller hun var syk, gis det tiltakspenger med full sats de tre første sykedagene og med 75 prosent av satsen resten av arbeidsgiverperioden.',
    },
    inForce,
  }),
] as const;
