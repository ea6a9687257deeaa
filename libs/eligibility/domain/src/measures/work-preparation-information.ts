import { localDate } from '@fotfeste/shared/kernel';
import { condition } from '../engine/condition';

const from2026 = { from: localDate('2026-01-01') };
const beginning = { from: localDate('2016-10-01') };
const notFound = { from: localDate('2016-10-01'), startNotFound: true } as const;
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;

/** Duties and practice that follow from AFT. */
export const workPreparationInformation = [
  condition({
    id: 'AFT-09',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Oppfølging etter ansettelse', nn: 'Oppfølging etter tilsetjing', en: 'Follow-up after hiring' },
    text: {
      nb: 'Får deltakeren jobb, bestemmer Nav hvor lenge arrangøren skal følge opp etterpå.',
      nn: 'Får deltakaren jobb, bestemmer Nav kor lenge arrangøren skal følgje opp etterpå.',
      en: 'If the participant gets a job, Nav decides how long the provider shall follow up afterwards.',
    },
    basis: {
      ...regulation,
      section: '§ 13-4 tredje ledd',
      quote: 'Arbeids- og velferdsetaten fastsetter varighet for oppfølging etter ansettelse.',
    },
    inForce: from2026,
  }),
  condition({
    id: 'AFT-10',
    kind: 'information',
    audience: 'provider',
    task: 'provider-plan',
    title: { nb: 'Plan for deltakeren', nn: 'Plan for deltakaren', en: 'Plan for the participant' },
    text: {
      nb: 'Arrangøren lager en plan med mål, aktiviteter, oppfølging og tilrettelegging, og endrer den ved behov.',
      nn: 'Arrangøren lagar ein plan med mål, aktivitetar, oppfølging og tilrettelegging, og endrar han ved behov.',
      en: 'The provider makes a plan with goals, activities, follow-up and adaptation, and changes it when needed.',
    },
    basis: { ...regulation, section: '§ 13-2 tredje ledd', quote: 'Tiltaksarrangøren skal utarbeide en plan for den enkelte deltaker.' },
    inForce: from2026,
  }),
  condition({
    id: 'AFT-11',
    kind: 'information',
    audience: 'adviser',
    task: 'review-progress',
    title: { nb: 'Vurder framdriften', nn: 'Vurder framdrifta', en: 'Review the progress' },
    text: {
      nb: 'Vurder status og framdrift hver {months}. måned.',
      nn: 'Vurder status og framdrift kvar {months}. månad.',
      en: 'Review status and progress every {months} months.',
    },
    numbers: { months: 'AFT.REVIEW' },
    basis: {
      ...regulation,
      section: '§ 13-2 fjerde ledd',
      quote:
        'For å sikre framdrift i tiltaket skal Arbeids- og velferdsetaten vurdere status og progresjon for den enkelte deltaker hver tredje måned.',
    },
    inForce: from2026,
  }),
  condition({
    id: 'AFT-12',
    kind: 'information',
    audience: 'provider',
    task: 'final-report',
    title: { nb: 'Sluttrapport', nn: 'Sluttrapport', en: 'Final report' },
    text: {
      nb: 'Når tiltaket avsluttes, skriver arrangøren sluttrapport om forløpet og om deltakerens ressurser og muligheter.',
      nn: 'Når tiltaket blir avslutta, skriv arrangøren sluttrapport om løpet og om ressursane og moglegheitene til deltakaren.',
      en: 'When the measure ends, the provider writes a final report on its course and on the participant’s resources and possibilities.',
    },
    basis: {
      ...regulation,
      section: '§ 13-2 femte ledd',
      quote:
        'Ved avslutning av tiltaket skal tiltaksarrangør utarbeide en sluttrapport som blant annet skal inneholde en beskrivelse av tiltaksløpet og deltakers ressurser og muligheter på arbeidsmarkedet ved endt tiltak.',
    },
    inForce: from2026,
  }),
  condition({
    id: 'AFT-13',
    kind: 'information',
    audience: 'lawyer',
    title: { nb: 'Krav til arrangøren', nn: 'Krav til arrangøren', en: 'Requirements on the provider' },
    text: {
      nb: 'Arrangøren skal være et aksjeselskap med kommunalt eller fylkeskommunalt flertall, ha AFT eller VTA som virksomhet, beholde overskuddet og ikke betale utbytte. Nav kan godta annen organisering.',
      nn: 'Arrangøren skal vere eit aksjeselskap med kommunalt eller fylkeskommunalt fleirtal, ha AFT eller VTA som verksemd, behalde overskotet og ikkje betale utbyte. Nav kan godta anna organisering.',
      en: 'The provider shall be a limited company with a municipal or county majority, have AFT or VTA as its business, keep the surplus and pay no dividend. Nav may accept another form.',
    },
    basis: {
      ...regulation,
      section: '§ 13-6',
      quote: 'Virksomheten skal være organisert som et aksjeselskap med kommunal/fylkeskommunal aksjemajoritet.',
    },
    inForce: notFound,
  }),
  condition({
    id: 'AFT-14',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Tilskudd', nn: 'Tilskot', en: 'Grant' },
    text: {
      nb: 'Staten betaler en fast sats per plass og måned, etterskuddsvis for plasser som er brukt.',
      nn: 'Staten betaler ein fast sats per plass og månad, etterskotsvis for plassar som er brukte.',
      en: 'The state pays a fixed rate per place and month, in arrears for places used.',
    },
    basis: {
      ...regulation,
      section: '§ 13-7 første ledd',
      quote: 'Tilskuddet utgjør en fast, månedlig sats per godkjent tiltaksplass.',
    },
    inForce: beginning,
  }),
  condition({
    id: 'AFT-14',
    part: 'part-time',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Lavere sats ved deltid', nn: 'Lågare sats ved deltid', en: 'A lower rate for part time' },
    text: {
      nb: 'Satsen kan settes ned når plassen brukes på deltid. Direktoratet fastsetter de lavere satsene.',
      nn: 'Satsen kan setjast ned når plassen blir brukt på deltid. Direktoratet fastset dei lågare satsane.',
      en: 'The rate may be reduced when the place is used part time. The directorate sets the lower rates.',
    },
    basis: {
      ...regulation,
      section: '§ 13-7 andre ledd',
      quote: 'Tilskuddssatsen kan reduseres ved deltakelse på deltid. Arbeids- og velferdsdirektoratet fastsetter reduserte satser.',
    },
    inForce: from2026,
  }),
  condition({
    id: 'AFT-15',
    part: 'before-2026',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Betaling ved deltid', nn: 'Betaling ved deltid', en: 'Payment for part time' },
    text: {
      nb: 'Nav betalte deltakelse under {percent} prosent som halv måned og resten som hel.',
      nn: 'Nav betalte deltaking under {percent} prosent som halv månad og resten som heil.',
      en: 'Nav paid participation below {percent} percent as half a month and the rest as a whole one.',
    },
    numbers: { percent: 'AFT.PART_HALF_OLD' },
    basis: { law: 'PRAKSIS', section: '', source: 'MR', confidence: 'medium' },
    inForce: { from: localDate('2016-10-01'), to: localDate('2025-12-31'), startNotFound: true },
  }),
  condition({
    id: 'AFT-15',
    kind: 'information',
    audience: 'provider',
    title: { nb: 'Betaling ved deltid', nn: 'Betaling ved deltid', en: 'Payment for part time' },
    text: {
      nb: 'Nav betaler deltakelse på inntil {percent} prosent som halv måned og mer enn det som hel.',
      nn: 'Nav betaler deltaking på inntil {percent} prosent som halv månad og meir enn det som heil.',
      en: 'Nav pays participation up to {percent} percent as half a month and more than that as a whole one.',
    },
    numbers: { percent: 'AFT.PART_HALF' },
    basis: { law: 'PRAKSIS', section: '', source: 'MR', confidence: 'medium' },
    inForce: from2026,
  }),
  condition({
    id: 'AFT-17',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Omfang i praksis', nn: 'Omfang i praksis', en: 'Extent in practice' },
    text: {
      nb: 'Full tid er minst {hours} timer fordelt på fem dager i uken. Bransjen regner minst {main} prosent som hovedregel og {start} prosent ved oppstart, med én veileder på {places} plasser. Loven har ingen grense.',
      nn: 'Full tid er minst {hours} timar fordelte på fem dagar i veka. Bransjen reknar minst {main} prosent som hovudregel og {start} prosent ved oppstart, med éin rettleiar på {places} plassar. Lova har inga grense.',
      en: 'Full time is at least {hours} hours on five days a week. The sector counts at least {main} percent as a main rule and {start} percent at the beginning, with one adviser for {places} places. The law has no limit.',
    },
    numbers: { hours: 'AFT.HOURS_FULL', main: 'AFT.EXTENT_MAIN', start: 'AFT.EXTENT_START', places: 'AFT.STAFFING' },
    basis: { law: 'PRAKSIS', section: '', source: 'NAVNO, SECTOR', confidence: 'low' },
    inForce: notFound,
  }),
] as const;
