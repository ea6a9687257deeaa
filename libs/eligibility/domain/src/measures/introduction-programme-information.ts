import { localDate } from '@fotfeste/shared/kernel';
import { condition } from '../engine/condition';

const inForce = { from: localDate('2021-01-01') };
const act = { law: 'LOV-2020-11-06-127', source: 'INT', confidence: 'high' } as const;

/** What follows from the introduction programme. */
export const introductionProgrammeInformation = [
  condition({
    id: 'INT-04',
    kind: 'information',
    audience: 'adviser',
    title: {
      nb: 'Kommunen kan tilby programmet til flere',
      nn: 'Kommunen kan tilby programmet til fleire',
      en: 'The municipality may offer the programme to more',
    },
    text: {
      nb: 'Andre familieinnvandrere, innvandrere over {age} år og de som er bosatt uten avtale, har ikke rett og plikt, men kan få tilbud når de har bodd i en kommune i mindre enn {months} måneder.',
      nn: 'Andre familieinnvandrarar, innvandrarar over {age} år og dei som er busette utan avtale, har ikkje rett og plikt, men kan få tilbod når dei har budd i ein kommune i mindre enn {months} månader.',
      en: 'Other family immigrants, immigrants over {age} and those settled without agreement have no right and duty, but may be offered the programme when they have lived in a municipality for less than {months} months.',
    },
    numbers: { age: 'INT.AGE_TO', months: 'INT.RESIDENCE' },
    basis: {
      ...act,
      section: '§ 8 tredje ledd',
      quote: 'Den som tilbys program, må ha bodd i en kommune i mindre enn to år når vedtak etter § 12 treffes.',
    },
    inForce,
  }),
  condition({
    id: 'INT-05',
    kind: 'information',
    audience: 'adviser',
    task: 'start-programme',
    title: { nb: 'Frist for vedtak og start', nn: 'Frist for vedtak og start', en: 'Time limit for decision and start' },
    text: {
      nb: 'Vedtak og oppstart skal skje så snart som mulig og senest {months} måneder etter bosettingen eller kravet.',
      nn: 'Vedtak og oppstart skal skje så snart som råd og seinast {months} månader etter busetjinga eller kravet.',
      en: 'Decision and start shall come as soon as possible and at the latest {months} months after settlement or the request.',
    },
    numbers: { months: 'INT.START' },
    basis: {
      ...act,
      section: '§ 12 andre ledd',
      quote:
        'Kommunen skal treffe vedtak om og sørge for oppstart av introduksjonsprogram til innvandrere som omfattes av § 8 første ledd , så snart som mulig og senest innen tre måneder etter bosetting eller etter at det fremsettes krav om program.',
    },
    inForce,
  }),
  condition({
    id: 'INT-08',
    part: 'nav-measures',
    kind: 'information',
    audience: 'adviser',
    title: { nb: 'Tiltak fra Nav teller med', nn: 'Tiltak frå Nav tel med', en: 'Nav’s measures count' },
    text: {
      nb: 'Kravet om {hours} timer i uken kan oppfylles med arbeidsmarkedstiltak, praksis, deltidsarbeid eller korte yrkeskurs.',
      nn: 'Kravet om {hours} timar i veka kan oppfyllast med arbeidsmarknadstiltak, praksis, deltidsarbeid eller korte yrkeskurs.',
      en: 'The requirement of {hours} hours a week can be met by labour-market measures, practice, part-time work or short vocational courses.',
    },
    numbers: { hours: 'INT.WORK_HOURS' },
    basis: {
      ...act,
      section: '§ 14 a fjerde ledd',
      quote:
        'Minstekravet til arbeidsrettede elementer etter tredje ledd oppfylles ved praksis på en arbeidsplass, arbeid på deltid, korte yrkes- eller bransjekurs, arbeidsmarkedstiltak i regi av Nav eller andre lignende tiltak.',
    },
    inForce,
  }),
  condition({
    id: 'INT-09',
    kind: 'information',
    audience: 'participant',
    title: { nb: 'Introduksjonsstønad', nn: 'Introduksjonsstønad', en: 'Introduction allowance' },
    text: {
      nb: 'Stønaden er {g} G i året. Den som er under {age} år, får to tredeler, eller en tredel når han eller hun bor med foreldrene.',
      nn: 'Stønaden er {g} G i året. Den som er under {age} år, får to tredelar, eller ein tredel når han eller ho bur med foreldra.',
      en: 'The allowance is {g} G a year. Those under {age} get two thirds, or one third when living with their parents.',
    },
    numbers: { g: 'INT.BENEFIT', age: 'INT.FULL_AGE' },
    basis: { ...act, section: '§ 20', quote: 'Introduksjonsstønaden er på årsbasis lik to ganger folketrygdens grunnbeløp.' },
    inForce,
  }),
  condition({
    id: 'INT-10',
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
] as const;
