import { localDate } from '@fotfeste/shared/kernel';
import { condition } from '../engine/condition';

const inForce = { from: localDate('2016-01-01'), startNotFound: true } as const;
const act = { law: 'LOV-2009-12-18-131', source: 'STL', confidence: 'high' } as const;

/** What follows from KVP. */
export const qualificationProgrammeInformation = [
  condition({
    id: 'KVP-05',
    kind: 'information',
    audience: 'adviser',
    task: 'start-programme',
    title: { nb: 'Frist for å starte', nn: 'Frist for å starte', en: 'Time limit for starting' },
    text: {
      nb: 'Programmet skal starte senest {months} måneder etter at søknaden kom inn.',
      nn: 'Programmet skal starte seinast {months} månader etter at søknaden kom inn.',
      en: 'The programme shall start at the latest {months} months after the application came in.',
    },
    numbers: { months: 'KVP.START' },
    basis: {
      ...act,
      section: '§ 31',
      quote:
        'Kommunen skal tilrettelegge og iverksette kvalifiseringsprogram for person som omfattes av bestemmelsene i §§ 29 og 30 fra det tidspunktet kvalifiseringsprogrammet angir, men senest innen seks måneder etter at søknad om deltakelse har kommet inn.',
    },
    inForce,
  }),
  condition({
    id: 'KVP-07',
    kind: 'information',
    audience: 'participant',
    title: { nb: 'Kvalifiseringsstønad', nn: 'Kvalifiseringsstønad', en: 'Qualification allowance' },
    text: {
      nb: 'Stønaden er {g} G i året, to tredeler under {age} år, med 1/{days} per dag. Den som forsørger barn, får barnetillegg.',
      nn: 'Stønaden er {g} G i året, to tredelar under {age} år, med 1/{days} per dag. Den som forsørgjer barn, får barnetillegg.',
      en: 'The allowance is {g} G a year, two thirds under {age}, with 1/{days} a day. Those who support children get a child supplement.',
    },
    numbers: { g: 'KVP.BENEFIT', age: 'KVP.FULL_AGE', days: 'UNP.DAYS' },
    basis: {
      ...act,
      section: '§ 35 andre og tredje ledd',
      quote:
        'Kvalifiseringsstønaden skal på årsbasis være lik 2,041 ganger folketrygdens grunnbeløp. Deltaker under 25 år mottar 2/3 stønad.',
    },
    inForce,
  }),
  condition({
    id: 'KVP-08',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Ikke tiltakspenger', nn: 'Ikkje tiltakspengar', en: 'No measure benefit' },
    text: {
      nb: 'Den som deltar i et tiltak som er en del av programmet, får ikke tiltakspenger for det.',
      nn: 'Den som deltek i eit tiltak som er ein del av programmet, får ikkje tiltakspengar for det.',
      en: 'Somebody in a measure that is part of the programme gets no measure benefit for it.',
    },
    basis: { law: 'FOR-2013-11-04-1286', section: '§ 7 tredje ledd', source: 'TP', confidence: 'high' },
    inForce,
  }),
  condition({
    id: 'KVP-09',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Avbrudd og avslutning', nn: 'Avbrot og avslutning', en: 'Interruption and end' },
    text: {
      nb: 'Kommunen kan avbryte eller avslutte programmet når det er saklig begrunnet i forhold ved deltakeren. Etter {months} måneders avbrudd skal programmet avsluttes.',
      nn: 'Kommunen kan avbryte eller avslutte programmet når det er sakleg grunngitt i forhold ved deltakaren. Etter {months} månader med avbrot skal programmet avsluttast.',
      en: 'The municipality may interrupt or end the programme with good reason in the participant’s circumstances. After {months} months’ interruption it shall be ended.',
    },
    numbers: { months: 'KVP.INTERRUPTION' },
    basis: {
      ...act,
      section: '§ 34 første ledd',
      quote: 'Kommunen skal også avslutte programmet dersom det har vært avbrutt i ett år.',
    },
    inForce,
  }),
] as const;
