import { localDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import type { InForce } from '../engine/basis';
import { condition, met, missing, notMet, type Condition, type Evaluation } from '../engine/condition';

const inForce: InForce = { from: localDate('2016-01-01'), startNotFound: true };
const regulation = { law: 'FOR-2013-11-04-1286', source: 'TP', confidence: 'high' } as const;

/** Measures of tiltaksforskriften chapters 2, 3, 4, 7, 12 and 13. */
const fromTheRegulation: readonly MeasureCode[] = [
  'AVKLARING',
  'ARBEIDSTRENING',
  'OPPFOLGING',
  'JOBBKLUBB',
  'DIGITALT_OPPFOLGINGSTILTAK',
  'ARBEIDSMARKEDSOPPLAERING',
  'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV',
  'STUDIESPESIALISERING',
  'FAG_OG_YRKESOPPLAERING',
  'HOYERE_YRKESFAGLIG_UTDANNING',
  'HOYERE_UTDANNING',
  'ARBEIDSRETTET_REHABILITERING',
  'ARBEIDSFORBEREDENDE_TRENING',
];

/** Measures of egenregiforskriften chapters 2 and 3, since it came into force. */
const ownMeasures: readonly MeasureCode[] = ['ARBEID_MED_STOTTE', 'INDIVIDUELL_JOBBSTOTTE', 'INDIVIDUELL_JOBBSTOTTE_UNG'];

/** Until 19 June 2023: the measures of tiltaksforskriften. */
export const givesRightBefore2023 = givesRight(fromTheRegulation, { ...inForce, to: localDate('2023-06-19') }, 'before-2023');

/** From 20 June 2023: also the measures Nav runs itself. */
export const givesRightNow = givesRight([...fromTheRegulation, ...ownMeasures], { from: localDate('2023-06-20') });

/** Named only in Nav's own list; the law reaches them through the chapter they belong to. */
const namedOnlyByNav: readonly MeasureCode[] = ['JOBBKLUBB', 'DIGITALT_OPPFOLGINGSTILTAK', 'INDIVIDUELL_JOBBSTOTTE_UNG'];

/** A warning, never a refusal: the right rests on the chapter. */
export const namedInTheRegulation = condition({
  id: 'TIP-02',
  kind: 'technical',
  title: {
    nb: 'Tiltaket er nevnt i forskriften med eget navn',
    nn: 'Tiltaket er nemnt i forskrifta med eige namn',
    en: 'The measure is named in the regulation itself',
  },
  basis: { law: 'PRAKSIS', section: '', source: 'TPS', confidence: 'medium' },
  inForce,
  because: {
    nb: 'Forskriften nevner kapitlet tiltaket hører til. Med eget navn står tiltaket bare i Navs liste over tiltak som gir rett.',
    nn: 'Forskrifta nemner kapitlet tiltaket høyrer til. Med eige namn står tiltaket berre i lista til Nav over tiltak som gir rett.',
    en: 'The regulation names the chapter the measure belongs to. By its own name the measure stands only in Nav’s list of measures that give the right.',
  },
  asks: ['measureTakenPartIn'],
  evaluate: ({ measureTakenPartIn: taken }): Evaluation => {
    if (!taken) return missing('measureTakenPartIn');
    return namedOnlyByNav.includes(taken) ? notMet() : met;
  },
});

function givesRight(measures: readonly MeasureCode[], days: InForce, part?: string): Condition {
  return condition({
    id: 'TIP-01',
    ...(part ? { part } : {}),
    kind: 'hard',
    title: {
      nb: 'Deltar i et tiltak som gir rett til tiltakspenger',
      nn: 'Deltek i eit tiltak som gir rett til tiltakspengar',
      en: 'Takes part in a measure that gives a right to measure benefit',
    },
    basis: { ...regulation, section: '§ 2 første ledd', quote: 'Deltakere på følgende arbeidsmarkedstiltak har krav på tiltakspenger:' },
    inForce: days,
    because: {
      nb: 'Tiltaket gir ikke rett til tiltakspenger. Det gjør bare avklaring, arbeidstrening, oppfølging, opplæring, arbeidsrettet rehabilitering, AFT og fra 20.06.2023 arbeid med støtte og individuell jobbstøtte.',
      nn: 'Tiltaket gir ikkje rett til tiltakspengar. Det gjer berre avklaring, arbeidstrening, oppfølging, opplæring, arbeidsretta rehabilitering, AFT og frå 20.06.2023 arbeid med støtte og individuell jobbstøtte.',
      en: 'The measure gives no right to measure benefit. Only clarification, work training, follow-up, training, work-oriented rehabilitation, AFT and from 20 June 2023 work with support and individual job support do.',
    },
    asks: ['measureTakenPartIn'],
    evaluate: ({ measureTakenPartIn: taken }): Evaluation => {
      if (!taken) return missing('measureTakenPartIn');
      return measures.includes(taken) ? met : notMet();
    },
  });
}
