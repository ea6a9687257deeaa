import { localDate } from '@fotfeste/shared/kernel';
import { generalProvisions } from '../conditions/general-provisions';
import { withinPractice } from '../conditions/practice-length';
import { providerApproved } from '../conditions/provider';
import { allButGoodOpportunities, assistanceGroupUsual, extentUsual } from '../conditions/technical';
import { editWindow } from '../conditions/technical-information';
import { alsoKnownAs, condition } from '../engine/condition';
import { durationPlan } from '../engine/duration-plan';
import { measure } from '../engine/measure';

const inForce = { from: localDate('2016-01-01') };
const notFound = { from: localDate('2016-01-01'), startNotFound: true } as const;
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const lengthQuote = 'Avklaring kan vare i inntil fire uker med mulighet for forlengelse i inntil åtte uker.';

const needsMoreClarification = condition({
  id: 'AVK-02',
  kind: 'discretionary',
  title: {
    nb: 'Trenger mer avklaring enn Nav selv kan tilby',
    nn: 'Treng meir avklaring enn Nav sjølv kan tilby',
    en: 'Needs more clarification than Nav itself can offer',
  },
  basis: {
    ...regulation,
    section: '§ 2-3',
    quote:
      'Avklaring kan tilbys personer som har behov for en mer omfattende avklaringsbistand enn den Arbeids- og velferdsetaten kan tilby.',
  },
  inForce,
  judgement: {
    about: 'person',
    reusableMonths: 6,
    text: {
      nb: 'Trenger personen mer omfattende hjelp til avklaring enn Nav selv kan gi?',
      nn: 'Treng personen meir omfattande hjelp til avklaring enn Nav sjølv kan gi?',
      en: 'Does the person need more extensive help with clarification than Nav itself can give?',
    },
    help: {
      nb: 'Hva må avklares som Nav ikke kan avklare selv? Er det nødvendig å prøve ut arbeidsevnen? Hvilket spørsmål skal rapporten svare på?',
      nn: 'Kva må avklarast som Nav ikkje kan avklare sjølv? Er det nødvendig å prøve ut arbeidsevna? Kva spørsmål skal rapporten svare på?',
      en: 'What must be clarified that Nav cannot clarify itself? Is it necessary to test the work capacity? Which question shall the report answer?',
    },
  },
});

const length = durationPlan({
  unit: 'weeks',
  clock: ['AVKLARING'],
  steps: [
    {
      id: 'AVK-03',
      how: 'up-to',
      parameter: 'AVK.DUR_BASE',
      title: { nb: 'Inntil fire uker', nn: 'Inntil fire veker', en: 'Up to four weeks' },
      basis: { ...regulation, section: '§ 2-4', quote: lengthQuote },
      inForce,
    },
    {
      id: 'AVK-04',
      how: 'extended-by',
      after: 'AVK-03',
      parameter: 'AVK.DUR_EXT',
      title: { nb: 'Forlengelse med åtte uker', nn: 'Forlenging med åtte veker', en: 'Extension by eight weeks' },
      basis: { ...regulation, section: '§ 2-4', quote: lengthQuote },
      inForce,
      note: {
        nb: 'Teksten kan også leses som åtte uker til sammen. Vi leser den som fire pluss åtte, slik Nav gjør (E-12).',
        nn: 'Teksten kan òg lesast som åtte veker til saman. Vi les han som fire pluss åtte, slik Nav gjer (E-12).',
        en: 'The text can also be read as eight weeks in all. We read it as four plus eight, as Nav does (E-12).',
      },
    },
  ],
});

const withinNavsLength = withinPractice(
  {
    id: 'AVK-05',
    alsoIds: ['TEC-08'],
    source: 'AMT',
    title: {
      nb: 'Samlet tid er innenfor det Nav regner som vanlig',
      nn: 'Samla tid er innanfor det Nav reknar som vanleg',
      en: 'The total time is within what Nav counts as usual',
    },
    because: {
      nb: 'Nav regner {usual} uker som vanlig. Ett fagsystem tar imot inntil {most} uker på grunn av ferie; forskriften har ikke noe ferietillegg.',
      nn: 'Nav reknar {usual} veker som vanleg. Eitt fagsystem tek imot inntil {most} veker på grunn av ferie; forskrifta har ikkje noko ferietillegg.',
      en: 'Nav counts {usual} weeks as usual. One system takes up to {most} weeks because of holidays; the regulation has no holiday supplement.',
    },
  },
  length,
  (at) => at.parameter('AVK.DUR_TOTAL'),
  (at) => ({ usual: at.parameter('AVK.DUR_TOTAL'), most: at.parameter('AVK.DUR_TOTAL') + at.parameter('TEC.HOLIDAY_SUPPLEMENT') }),
);

const information = [
  condition({
    id: 'AVK-07',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Omfang og bruk', nn: 'Omfang og bruk', en: 'Extent and use' },
    text: {
      nb: 'Full tid er {hours} timer fordelt på {days} dager i uken. Nav bruker ikke avklaring for å kartlegge behov for full uføretrygd.',
      nn: 'Full tid er {hours} timar fordelte på {days} dagar i veka. Nav bruker ikkje avklaring for å kartleggje behov for full uføretrygd.',
      en: 'Full time is {hours} hours over {days} days a week. Nav does not use clarification to map a need for full disability pension.',
    },
    numbers: { hours: 'AVK.HOURS_FULL', days: 'AVK.DAYS_FULL' },
    basis: { law: 'PRAKSIS', section: '', source: 'MR', confidence: 'low' },
    inForce: notFound,
  }),
  condition({
    id: 'TF § 2-5',
    kind: 'information',
    audience: 'provider',
    task: 'final-report',
    title: { nb: 'Rapport', nn: 'Rapport', en: 'Report' },
    text: {
      nb: 'Arrangøren gir skriftlig rapport senest når avklaringen er avsluttet: hvordan den gikk, og hvilken bistand personen kan trenge.',
      nn: 'Arrangøren gir skriftleg rapport seinast når avklaringa er avslutta: korleis ho gjekk, og kva bistand personen kan trenge.',
      en: 'The provider reports in writing at the latest when the clarification ends: how it went, and which assistance the person may need.',
    },
    basis: {
      ...regulation,
      section: '§ 2-5',
      quote:
        'Tiltaksarrangøren av avklaringstiltak skal, senest når avklaringen er avsluttet, gi en skriftlig rapport om gjennomføringen av tiltaket og eventuelt bistandsbehov for å skaffe seg eller beholde arbeid.',
    },
    inForce,
  }),
  condition({
    id: 'TF § 2-6',
    kind: 'information',
    audience: 'lawyer',
    title: { nb: 'Anskaffelse', nn: 'Innkjøp', en: 'Procurement' },
    text: {
      nb: 'Avklaring kjøpes etter reglene om offentlige anskaffelser.',
      nn: 'Avklaring blir kjøpt etter reglane om offentlege innkjøp.',
      en: 'Clarification is bought under the rules of public procurement.',
    },
    basis: {
      ...regulation,
      section: '§ 2-6',
      quote:
        'Anskaffelse av avklaring skal skje i overensstemmelse med regelverk fastsatt i eller i medhold av lov om offentlige anskaffelser.',
    },
    inForce,
  }),
] as const;

/** Avklaring, tiltaksforskriften chapter 2. */
export const clarification = measure({
  code: 'AVKLARING',
  inForce,
  requirements: [
    ...generalProvisions('AVK-01'),
    needsMoreClarification,
    providerApproved,
    alsoKnownAs(assistanceGroupUsual(allButGoodOpportunities, 'MR', 'medium'), 'AVK-06'),
    extentUsual,
    withinNavsLength,
    ...information,
    editWindow,
  ],
  duration: length,
});
