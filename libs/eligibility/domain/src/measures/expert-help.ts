import { localDate } from '@fotfeste/shared/kernel';
import { calendarDay } from '../conditions/calendar-day';
import { hasEmployer } from '../conditions/participation';
import { condition, met, missing, mustBe, notMet, type Evaluation } from '../engine/condition';
import { lastDayAskedFor } from '../engine/duration-plan';
import { measure } from '../engine/measure';
import { expertHelpRefund } from './expert-help-refund';

const inForce = { from: localDate('2019-09-01'), to: localDate('2028-12-31') };
const regulation = { law: 'FOR-2019-08-29-1105', source: 'EB', confidence: 'high' } as const;
const applicationSection = { ...regulation, section: '§ 6' } as const;

const longOrFrequentSickLeave = condition({
  id: 'EKS-01',
  kind: 'hard',
  title: {
    nb: 'Er arbeidstaker med lange eller hyppig gjentakende sykefravær',
    nn: 'Er arbeidstakar med lange sjukefråvær eller fråvær som ofte tek seg opp att',
    en: 'Is an employee with long or frequently recurring sick leave',
  },
  basis: {
    ...regulation,
    section: '§ 2',
    quote: 'Ekspertbistand kan gis til en arbeidsgiver i enkeltsaker der en arbeidstaker har lange og/eller hyppig gjentakende sykefravær.',
  },
  inForce,
  because: {
    nb: 'Ekspertbistand gjelder bare arbeidstakere med lange eller hyppige sykefravær.',
    nn: 'Ekspertbistand gjeld berre arbeidstakarar med lange eller hyppige sjukefråvær.',
    en: 'Expert help is only for employees with long or frequent sick leave.',
  },
  note: {
    nb: 'Tilskuddet kan også gis mellom perioder med sykmelding når de kommer hyppig.',
    nn: 'Tilskotet kan òg bli gitt mellom periodar med sjukmelding når dei kjem hyppig.',
    en: 'The grant may also be given between periods of sick leave when they are frequent.',
  },
  asks: ['employments', 'sickLeaveIsLongOrFrequent'],
  evaluate: (facts): Evaluation => {
    const employed = hasEmployer(facts);
    if (employed === false || facts.sickLeaveIsLongOrFrequent === false) return notMet();
    if (employed === undefined) return missing('employments');
    return facts.sickLeaveIsLongOrFrequent === undefined ? missing('sickLeaveIsLongOrFrequent') : met;
  },
});

const appliedFirst = condition({
  id: 'EKS-02',
  kind: 'hard',
  neededBy: 'start',
  title: {
    nb: 'Arbeidsgiveren søker før bistanden settes i verk',
    nn: 'Arbeidsgivaren søkjer før bistanden blir sett i verk',
    en: 'The employer applies before the help starts',
  },
  basis: { ...applicationSection, quote: 'Arbeidsgiveren må søke før ekspertbistand iverksettes.' },
  inForce,
  because: {
    nb: 'Bistanden startet før arbeidsgiveren søkte.',
    nn: 'Bistanden starta før arbeidsgivaren søkte.',
    en: 'The help started before the employer applied.',
  },
  asks: ['appliedBeforeExpertHelp'],
  evaluate: mustBe('appliedBeforeExpertHelp'),
});

const granted = condition({
  id: 'EKS-02',
  part: 'granted',
  kind: 'hard',
  neededBy: 'start',
  title: {
    nb: 'Nav har gitt tilsagn før bistanden anskaffes',
    nn: 'Nav har gitt tilsegn før bistanden blir kjøpt inn',
    en: 'Nav has granted the help before it is bought',
  },
  basis: {
    ...applicationSection,
    quote: 'Tilsagn om tilskudd må være innvilget av Arbeids- og velferdsetaten før arbeidsgiver anskaffer ekspertbistanden.',
  },
  inForce,
  because: { nb: 'Nav har ikke gitt tilsagn.', nn: 'Nav har ikkje gitt tilsegn.', en: 'Nav has not granted the help.' },
  asks: ['expertHelpGranted'],
  evaluate: mustBe('expertHelpGranted'),
});

const whileTheSchemeLasts = condition({
  id: 'EKS-02',
  part: 'scheme',
  kind: 'hard',
  title: {
    nb: 'Bistanden gis mens ordningen varer',
    nn: 'Bistanden blir gitt medan ordninga varer',
    en: 'The help is given while the scheme lasts',
  },
  basis: { ...regulation, section: '§ 10', quote: 'Forskriften trer i kraft 1. september 2019, og varer til og med 31. desember 2028.' },
  inForce,
  because: {
    nb: 'Ordningen varer til og med {lastDay}.',
    nn: 'Ordninga varer til og med {lastDay}.',
    en: 'The scheme lasts until {lastDay}.',
  },
  asks: ['endsOn'],
  evaluate: (facts, at): Evaluation => {
    const lastDay = calendarDay(at.parameter('EKS.END'));
    return lastDayAskedFor(facts, at) <= lastDay ? met : notMet({ lastDay });
  },
});

const internalMeasuresTried = condition({
  id: 'EKS-03',
  kind: 'discretionary',
  title: {
    nb: 'Bedriftsinterne tiltak og offentlige støtteordninger er prøvd eller vurdert',
    nn: 'Bedriftsinterne tiltak og offentlege støtteordningar er prøvde eller vurderte',
    en: 'Internal measures and public schemes have been tried or considered',
  },
  basis: {
    ...regulation,
    section: '§ 4 første ledd',
    quote:
      'Det er et vilkår for å kunne få tilskudd til ekspertbistand at bedriftsinterne tiltak og relevante offentlige støtteordninger er utprøvd eller vurdert.',
  },
  inForce,
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Er bedriftsinterne tiltak og relevante offentlige støtteordninger prøvd eller vurdert?',
      nn: 'Er bedriftsinterne tiltak og relevante offentlege støtteordningar prøvde eller vurderte?',
      en: 'Have internal measures and relevant public schemes been tried or considered?',
    },
    help: {
      nb: 'Se hvilken tilrettelegging søknaden sier er vurdert, satt i gang eller gjennomført.',
      nn: 'Sjå kva tilrettelegging søknaden seier er vurdert, sett i gang eller gjennomført.',
      en: 'See which adaptation the application says has been considered, started or carried out.',
    },
  },
});

const allAgree = condition({
  id: 'EKS-04',
  kind: 'hard',
  title: {
    nb: 'Arbeidsgiveren, Nav og arbeidstakeren er enige',
    nn: 'Arbeidsgivaren, Nav og arbeidstakaren er samde',
    en: 'The employer, Nav and the employee agree',
  },
  basis: {
    ...regulation,
    section: '§ 4 første ledd',
    quote:
      'Arbeidsgiveren, Arbeids- og velferdsetaten og den enkelte arbeidstakeren må være enige om at det er hensiktsmessig med ekstern ekspertbistand.',
  },
  inForce,
  because: {
    nb: 'De tre er ikke enige om at ekspertbistand er hensiktsmessig.',
    nn: 'Dei tre er ikkje samde om at ekspertbistand er føremålstenleg.',
    en: 'The three do not agree that expert help is appropriate.',
  },
  asks: ['agreedOnExpertHelp'],
  evaluate: mustBe('agreedOnExpertHelp'),
});

const information = [
  condition({
    id: 'EKS-06',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Klage, oppbevaring og forsøk', nn: 'Klage, oppbevaring og forsøk', en: 'Complaint, records and trial' },
    text: {
      nb: 'Vedtaket kan påklages til Nav klageinstans. Opplysninger om tildelt støtte oppbevares i ti år. I Innlandet prøves avtaler med eksperter.',
      nn: 'Vedtaket kan påklagast til Nav klageinstans. Opplysningar om tildelt støtte blir oppbevarte i ti år. I Innlandet blir avtalar med ekspertar prøvde ut.',
      en: 'The decision can be appealed to Nav Klageinstans. Records of support are kept for ten years. In Innlandet agreements with experts are tried out.',
    },
    basis: {
      ...regulation,
      section: '§ 7 tredje ledd, § 5 tredje ledd og § 9a',
      quote: 'Vedtaket kan påklages til NAV Klageinstans.',
      confidence: 'medium',
    },
    inForce,
  }),
  condition({
    id: 'EB § 3',
    kind: 'information',
    audience: 'provider',
    task: 'final-report',
    title: { nb: 'Ekspertens rapport', nn: 'Rapporten frå eksperten', en: 'The expert’s report' },
    text: {
      nb: 'Eksperten beskriver årsaken til sykefraværet og foreslår tiltak for tilbakeføring til samme eller annet arbeid.',
      nn: 'Eksperten skildrar årsaka til sjukefråværet og foreslår tiltak for tilbakeføring til same eller anna arbeid.',
      en: 'The expert describes the cause of the sick leave and proposes measures for a return to the same or other work.',
    },
    basis: {
      ...regulation,
      section: '§ 3 andre ledd',
      quote:
        'Eksperten skal avgi en rapport som beskriver årsaken til sykefraværet, og foreslå tiltak for tilbakeføring til samme arbeid eller til annet arbeid hos samme, eller annen, arbeidsgiver.',
    },
    inForce,
  }),
] as const;

/** Tilskudd til ekspertbistand: not a measure of tiltaksforskriften, but help for an employee on sick leave. */
export const expertHelp = measure({
  code: 'EKSPERTBISTAND',
  inForce,
  requirements: [longOrFrequentSickLeave, appliedFirst, granted, whileTheSchemeLasts, internalMeasuresTried, allAgree, ...information],
  amount: expertHelpRefund,
});
