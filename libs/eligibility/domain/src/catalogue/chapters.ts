import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { LawCode } from './laws';
import { measureDefinitions } from './measure-definitions';
import type { MeasureCode } from './measure-codes';

/** A chapter of the rulebook: the rules and numbers whose ids begin alike, in the order lawyers read them. */
export interface RulebookChapter {
  /** The beginning of the ids; the first names the chapter. */
  readonly prefixes: readonly [string, ...string[]];
  readonly title: LocalizedText;
  readonly law: LawCode;
  /** Chapter or section of that law: `kapittel 13`; empty when the law has none of its own for this. */
  readonly place: string;
  /** Measures whose chapter it is. */
  readonly measures: readonly MeasureCode[];
}

const regulation = 'FOR-2015-12-11-1598';

/** Every chapter, in the rulebook's order: what applies to all, then each measure. */
export const rulebookChapters: readonly RulebookChapter[] = [
  other(['GEN'], regulation, 'kapittel 1', { nb: 'Fellesbestemmelser', nn: 'Fellesføresegner', en: 'General provisions' }),
  other(['TEC', 'INN'], 'PRAKSIS', '', {
    nb: 'Tekniske regler i Navs systemer',
    nn: 'Tekniske reglar i systema til Nav',
    en: 'Technical rules in Nav’s systems',
  }),
  other(['N14'], 'LOV-2006-06-16-20', '§ 14 a', { nb: '§ 14 a-vedtak', nn: '§ 14 a-vedtak', en: '§ 14 a decisions' }),
  other(['REG'], 'LOV-2004-12-10-76', '§ 10', {
    nb: 'Registrering som arbeidssøker',
    nn: 'Registrering som arbeidssøkjar',
    en: 'Registration as a job seeker',
  }),
  other(['KLG'], 'LOV-2004-12-10-76', '§ 17', { nb: 'Klage', nn: 'Klage', en: 'Complaints' }),
  of(['AVK'], 'AVKLARING'),
  of(['ATR'], 'ARBEIDSTRENING'),
  of(['OPP'], 'OPPFOLGING'),
  {
    ...of(['JKL'], 'JOBBKLUBB', 'DIGITALT_OPPFOLGINGSTILTAK'),
    title: {
      nb: 'Jobbklubb og digitalt oppfølgingstiltak',
      nn: 'Jobbklubb og digitalt oppfølgingstiltak',
      en: 'Job club and digital follow-up',
    },
  },
  of(['MEN'], 'MENTOR'),
  of(['FUN'], 'FUNKSJONSASSISTANSE'),
  {
    ...of(
      ['OPL'],
      'ARBEIDSMARKEDSOPPLAERING',
      'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV',
      'STUDIESPESIALISERING',
      'FAG_OG_YRKESOPPLAERING',
      'HOYERE_YRKESFAGLIG_UTDANNING',
      'HOYERE_UTDANNING',
    ),
    place: 'kapittel 7',
    title: { nb: 'Opplæring', nn: 'Opplæring', en: 'Training' },
  },
  of(['SOM'], 'SOMMERJOBB'),
  of(['MLT'], 'MIDLERTIDIG_LONNSTILSKUDD'),
  of(['VLT'], 'VARIG_LONNSTILSKUDD'),
  of(['INK'], 'INKLUDERINGSTILSKUDD'),
  of(['ARR'], 'ARBEIDSRETTET_REHABILITERING'),
  of(['AFT'], 'ARBEIDSFORBEREDENDE_TRENING'),
  of(['VTS'], 'VARIG_TILRETTELAGT_ARBEID_SKJERMET'),
  of(['VTO'], 'TILRETTELAGT_ARBEID_ORDINAER', 'VTAO'),
  of(['AMS'], 'ARBEID_MED_STOTTE'),
  of(['IPS'], 'INDIVIDUELL_JOBBSTOTTE'),
  of(['IPU'], 'INDIVIDUELL_JOBBSTOTTE_UNG'),
  of(['UGA'], 'UNGDOMSGARANTI'),
  of(['F4L'], 'FIREARIG_LONNSTILSKUDD'),
  of(['UNP'], 'UNGDOMSPROGRAM'),
  of(['EKS'], 'EKSPERTBISTAND'),
  of(['KVP'], 'KVALIFISERINGSPROGRAM'),
  of(['INT'], 'INTRODUKSJONSPROGRAM'),
  of(['TIP'], 'TILTAKSPENGER'),
  other(['AAP'], 'LOV-1997-02-28-19', 'kapittel 11', {
    nb: 'Arbeidsavklaringspenger',
    nn: 'Arbeidsavklaringspengar',
    en: 'Work assessment allowance',
  }),
  of(['DAG'], 'DAGPENGER_UNDER_TILTAK'),
  other(['G'], 'LOV-1997-02-28-19', '§ 1-4', {
    nb: 'Grunnbeløpet i folketrygden',
    nn: 'Grunnbeløpet i folketrygda',
    en: 'The national insurance basic amount',
  }),
  other(['B'], regulation, '', {
    nb: 'Tiltak samtidig og etter hverandre',
    nn: 'Tiltak samtidig og etter kvarandre',
    en: 'Measures at once and one after the other',
  }),
];

const byPrefix = new Map(rulebookChapters.flatMap((chapter) => chapter.prefixes.map((prefix) => [prefix, chapter] as const)));
const byMeasure = new Map(rulebookChapters.flatMap((chapter) => chapter.measures.map((code) => [code, chapter] as const)));

/** The chapter of a rule or number: by its id, or else by the first of its measures. */
export function chapterOf(id: string, measures: readonly MeasureCode[] = []): RulebookChapter | undefined {
  const [prefix = ''] = id.split(/[-.\s]/);
  const [first] = measures;
  return byPrefix.get(prefix) ?? (first && byMeasure.get(first));
}

function of(prefixes: RulebookChapter['prefixes'], first: MeasureCode, ...more: readonly MeasureCode[]): RulebookChapter {
  const { name, law, chapter } = measureDefinitions[first];
  return { prefixes, title: name, law, place: chapter, measures: [first, ...more] };
}

function other(prefixes: RulebookChapter['prefixes'], law: LawCode, place: string, title: LocalizedText): RulebookChapter {
  return { prefixes, title, law, place, measures: [] };
}
