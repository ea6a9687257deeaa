import { localDate } from '@fotfeste/shared/kernel';
import { condition } from '../engine/condition';
import { hasTurned } from '../conditions/age';
import { generalProvisions } from '../conditions/general-provisions';
import { providerApproved } from '../conditions/provider';
import { allButGoodOpportunities, assistanceGroupUsual, courseAgeUsual } from '../conditions/technical';
import {
  fromTheYearOf19,
  inadequateQualifications,
  needsQualification,
  publicOffersConsidered,
  trainingInformation,
} from '../conditions/training';
import { durationPlan } from '../engine/duration-plan';
import { measure } from '../engine/measure';

const inForce = { from: localDate('2025-07-01') };
const olderChapter = { from: localDate('2019-07-01'), to: localDate('2025-06-30') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const olderText = { law: 'FOR-2015-12-11-1598', source: 'M33 boks 4.1', confidence: 'medium' } as const;

const datingNote = {
  nb: 'Kapittel 7 ble skrevet om 01.07.2025 og endret 01.08.2025. Enkelte setninger kan gjelde fra den siste datoen.',
  nn: 'Kapittel 7 vart skrive om 01.07.2025 og endra 01.08.2025. Enkelte setningar kan gjelde frå den siste datoen.',
  en: 'Chapter 7 was rewritten on 1 July 2025 and changed on 1 August 2025. Single sentences may apply from the latter date.',
};

const documentedCompetence = condition({
  id: 'TF § 7-2 a',
  kind: 'information',
  audience: 'provider',
  title: { nb: 'Dokumentert kompetanse', nn: 'Dokumentert kompetanse', en: 'Documented competence' },
  text: {
    nb: 'Kurset skal som hovedregel gi offentlig prøvebevis, sertifikat eller lignende.',
    nn: 'Kurset skal som hovudregel gi offentleg prøvebevis, sertifikat eller liknande.',
    en: 'As a rule the course shall give a public test certificate or the like.',
  },
  basis: {
    ...regulation,
    section: '§ 7-2 bokstav a',
    quote: 'Arbeidsmarkedsopplæringen skal som hovedregel gi dokumentert kompetanse i form av offentlige prøvebevis, sertifikater o.l.',
  },
  inForce,
});

/** Arbeidsmarkedsopplæring (AMO), tiltaksforskriften § 7-2 letter a, group course and single place alike. */
export const labourMarketTraining = measure({
  code: 'ARBEIDSMARKEDSOPPLAERING',
  inForce,
  requirements: [
    ...generalProvisions(),
    needsQualification,
    fromTheYearOf19,
    inadequateQualifications,
    publicOffersConsidered,
    providerApproved,
    courseAgeUsual,
    assistanceGroupUsual(allButGoodOpportunities, 'MR (OPL-T-03)', 'medium'),
    documentedCompetence,
    ...trainingInformation,
  ],
  duration: durationPlan({
    unit: 'months',
    clock: ['ARBEIDSMARKEDSOPPLAERING'],
    steps: [
      {
        id: 'OPL-DUR-01',
        alsoIds: ['OPL-DUR-05'],
        how: 'up-to',
        parameter: 'OPL.DUR_BASE',
        title: {
          nb: 'Inntil tre år, uten forlengelse for bokstav a',
          nn: 'Inntil tre år, utan forlenging for bokstav a',
          en: 'Up to three years, without extension for letter a',
        },
        basis: { ...regulation, section: '§ 7-4 første ledd', quote: 'Opplæring kan gis i inntil tre år.' },
        inForce,
        note: datingNote,
      },
    ],
  }),
});

const over19 = condition({
  id: 'OPL-AE-01',
  part: 'before-2025',
  kind: 'hard',
  title: { nb: 'Deltakeren er over 19 år', nn: 'Deltakaren er over 19 år', en: 'The participant is over 19' },
  basis: { ...olderText, section: '§ 7-3 (eldre ordlyd)' },
  inForce: olderChapter,
  because: {
    nb: 'Fyller {age} år {earliest}. Før 01.07.2025 gjaldt opplæringen personer over {age} år.',
    nn: 'Fyller {age} år {earliest}. Før 01.07.2025 galdt opplæringa personar over {age} år.',
    en: 'Turns {age} on {earliest}. Before 1 July 2025 the training was for people over {age}.',
  },
  note: {
    nb: 'Ordlyden er gjengitt i en stortingsmelding; «over 19» er lest som fylt 19 år.',
    nn: 'Ordlyden er attgitt i ei stortingsmelding; «over 19» er lese som fylt 19 år.',
    en: 'The wording is rendered in a white paper; “over 19” is read as having turned 19.',
  },
  asks: ['born'],
  evaluate: hasTurned('OPL.AGE_AE_OLD'),
});

const inadequateBefore2025 = condition({
  id: 'OPL-AE-02',
  part: 'before-2025',
  kind: 'discretionary',
  title: { nb: 'Har mangelfulle kvalifikasjoner', nn: 'Har mangelfulle kvalifikasjonar', en: 'Has inadequate qualifications' },
  basis: { ...olderText, section: '§ 7-3 (eldre ordlyd)' },
  inForce: olderChapter,
  judgement: {
    about: 'person',
    reusableMonths: 12,
    text: {
      nb: 'Er kvalifikasjonene mangelfulle for arbeidet personen søker?',
      nn: 'Er kvalifikasjonane mangelfulle for arbeidet personen søkjer?',
      en: 'Are the qualifications inadequate for the work the person seeks?',
    },
  },
});

const specialReasonsBefore2025 = condition({
  id: 'OPL-DUR-04',
  part: 'before-2025',
  kind: 'discretionary',
  title: { nb: 'Særlige grunner til forlengelse', nn: 'Særlege grunnar til forlenging', en: 'Special reasons for an extension' },
  basis: { ...olderText, section: '§ 7-4 (eldre ordlyd)' },
  inForce: olderChapter,
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Er det særlige grunner til at opplæringen ikke kan fullføres innen tre år?',
      nn: 'Er det særlege grunnar til at opplæringa ikkje kan fullførast innan tre år?',
      en: 'Are there special reasons why the training cannot be completed within three years?',
    },
  },
});

/** Arbeidsmarkedsopplæring as the chapter read from 1 July 2019 to 30 June 2025, for old cases. */
export const labourMarketTrainingBefore2025 = measure({
  code: 'ARBEIDSMARKEDSOPPLAERING',
  inForce: olderChapter,
  requirements: [
    ...generalProvisions(),
    over19,
    inadequateBefore2025,
    providerApproved,
    assistanceGroupUsual(allButGoodOpportunities, 'MR (OPL-T-03)', 'medium'),
  ],
  duration: durationPlan({
    unit: 'months',
    clock: ['ARBEIDSMARKEDSOPPLAERING'],
    steps: [
      {
        id: 'OPL-DUR-01',
        part: 'before-2025',
        how: 'up-to',
        parameter: 'OPL.DUR_OLD',
        title: { nb: 'Inntil tre år', nn: 'Inntil tre år', en: 'Up to three years' },
        basis: { ...olderText, section: '§ 7-4 (eldre ordlyd)' },
        inForce: olderChapter,
      },
      {
        id: 'OPL-DUR-04',
        part: 'extension-before-2025',
        how: 'extended-by',
        after: 'OPL-DUR-01:before-2025',
        parameter: 'OPL.DUR_EXT_OLD',
        requires: [specialReasonsBefore2025],
        title: { nb: 'Ett år til av særlige grunner', nn: 'Eitt år til av særlege grunnar', en: 'One more year for special reasons' },
        basis: { ...olderText, section: '§ 7-4 (eldre ordlyd)' },
        inForce: olderChapter,
      },
    ],
  }),
});
