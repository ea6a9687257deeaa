import { localDate } from '@fotfeste/shared/kernel';
import { condition } from '../engine/condition';
import { durationPlan } from '../engine/duration-plan';

const inForce = { from: localDate('2016-01-01'), startNotFound: true } as const;
/** The regulation has applied since 2012, longer than anything is assessed. */
const sinceRegulation = { from: localDate('2012-01-01') };
const act = { law: 'LOV-2009-12-18-131', source: 'STL', confidence: 'high' } as const;
const section = {
  ...act,
  section: '§ 32 første ledd',
  quote:
    'Kvalifiseringsprogrammet gis så lenge deltakeren oppfyller vilkårene i § 29 , men ikke lenger enn to år. Når særlige grunner tilsier det, kan programmet forlenges med inntil ett år.',
} as const;

const specialReasons = condition({
  id: 'KVP-04',
  part: 'special-reasons',
  kind: 'discretionary',
  title: {
    nb: 'Særlige grunner tilsier ett år til',
    nn: 'Særlege grunnar tilseier eitt år til',
    en: 'Special reasons call for one more year',
  },
  basis: {
    law: 'FOR-2011-12-21-1471',
    section: '§ 2 andre ledd',
    quote:
      'Deltakeren må ha hatt progresjon i sin kvalifisering for arbeidslivet, og det må legges vekt på deltakerens motivasjon. Det må anses som sannsynlig at deltakeren vil kunne komme i arbeid ved utløpet av et forlenget program.',
    source: 'KVPF',
    confidence: 'high',
  },
  inForce: sinceRegulation,
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Er forlengelsen nødvendig for å nå målet om arbeid, og er det sannsynlig at deltakeren kommer i arbeid ved utløpet?',
      nn: 'Er forlenginga nødvendig for å nå målet om arbeid, og er det sannsynleg at deltakaren kjem i arbeid ved utløpet?',
      en: 'Is the extension necessary to reach the goal of work, and is it probable that the participant will be in work at the end?',
    },
    help: {
      nb: 'Hvilken framgang har deltakeren hatt, hvor motivert er deltakeren, og hvordan er arbeidsmarkedet?',
      nn: 'Kva framgang har deltakaren hatt, kor motivert er deltakaren, og korleis er arbeidsmarknaden?',
      en: 'Which progress has the participant made, how motivated is the participant, and how is the labour market?',
    },
  },
});

const interruptionNote = {
  nb: 'Godkjent permisjon og opphold etter vedtak om avbrudd regnes ikke med. Før deltakelsen med slike opphold som flere perioder.',
  nn: 'Godkjend permisjon og opphald etter vedtak om avbrot blir ikkje rekna med. Før deltakinga med slike opphald som fleire periodar.',
  en: 'Approved leave and breaks after a decision on interruption do not count. Enter a participation with such breaks as several periods.',
};

/** One decision of at most a year, two years in all, and one more for special reasons (§ 32; forskriften § 2). */
export const qualificationProgrammeLength = durationPlan({
  unit: 'months',
  clock: ['KVALIFISERINGSPROGRAM'],
  steps: [
    {
      id: 'KVP-04',
      part: 'first-decision',
      how: 'up-to',
      parameter: 'KVP.DECISION',
      title: {
        nb: 'Ett vedtak: inntil ett år om gangen',
        nn: 'Eitt vedtak: inntil eitt år om gongen',
        en: 'One decision: up to one year at a time',
      },
      basis: {
        law: 'FOR-2011-12-21-1471',
        section: '§ 2 første ledd',
        quote: 'Et vedtak om kvalifiseringsprogram fattes for inntil ett år om gangen.',
        source: 'KVPF',
        confidence: 'high',
      },
      inForce: sinceRegulation,
      note: interruptionNote,
    },
    {
      id: 'KVP-04',
      how: 'up-to',
      parameter: 'KVP.DUR',
      title: { nb: 'Inntil to år, med nytt vedtak', nn: 'Inntil to år, med nytt vedtak', en: 'Up to two years, with a new decision' },
      basis: section,
      inForce,
      note: interruptionNote,
    },
    {
      id: 'KVP-04',
      part: 'extension',
      how: 'extended-by',
      after: 'KVP-04',
      parameter: 'KVP.EXT',
      requires: [specialReasons],
      title: { nb: 'Ett år til av særlige grunner', nn: 'Eitt år til av særlege grunnar', en: 'One more year for special reasons' },
      basis: section,
      inForce,
    },
  ],
});
