import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';

/** Groups the catalogue is ordered by: what a measure is for, not which chapter it stands in. */
export const measureGroups = [
  'clarification',
  'follow-up',
  'work-training',
  'training',
  'wage-subsidy',
  'adaptation',
  'rehabilitation',
  'adapted-work',
  'programme',
  'benefit',
] as const;
export type MeasureGroup = (typeof measureGroups)[number];

/** Names of the groups. */
export const measureGroupNames: Readonly<Record<MeasureGroup, LocalizedText>> = {
  clarification: { nb: 'Avklaring', nn: 'Avklaring', en: 'Clarification' },
  'follow-up': { nb: 'Oppfølging', nn: 'Oppfølging', en: 'Follow-up' },
  'work-training': { nb: 'Arbeidstrening', nn: 'Arbeidstrening', en: 'Work training' },
  training: { nb: 'Opplæring', nn: 'Opplæring', en: 'Training and education' },
  'wage-subsidy': { nb: 'Lønnstilskudd', nn: 'Lønstilskot', en: 'Wage subsidies' },
  adaptation: { nb: 'Tilrettelegging og støtte', nn: 'Tilrettelegging og støtte', en: 'Adaptation and support' },
  rehabilitation: { nb: 'Arbeidsrettet rehabilitering', nn: 'Arbeidsretta rehabilitering', en: 'Work-oriented rehabilitation' },
  'adapted-work': { nb: 'Varig tilrettelagt arbeid', nn: 'Varig tilrettelagt arbeid', en: 'Permanently adapted work' },
  programme: { nb: 'Programmer og rettigheter', nn: 'Program og rettar', en: 'Programmes and rights' },
  benefit: { nb: 'Ytelser', nn: 'Ytingar', en: 'Benefits' },
};

const groups: Readonly<Record<MeasureGroup, readonly MeasureCode[]>> = {
  clarification: ['AVKLARING'],
  'follow-up': [
    'OPPFOLGING',
    'JOBBKLUBB',
    'DIGITALT_OPPFOLGINGSTILTAK',
    'ARBEID_MED_STOTTE',
    'INDIVIDUELL_JOBBSTOTTE',
    'INDIVIDUELL_JOBBSTOTTE_UNG',
  ],
  'work-training': ['ARBEIDSTRENING', 'ARBEIDSFORBEREDENDE_TRENING'],
  training: [
    'ARBEIDSMARKEDSOPPLAERING',
    'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV',
    'STUDIESPESIALISERING',
    'FAG_OG_YRKESOPPLAERING',
    'HOYERE_YRKESFAGLIG_UTDANNING',
    'HOYERE_UTDANNING',
  ],
  'wage-subsidy': ['SOMMERJOBB', 'MIDLERTIDIG_LONNSTILSKUDD', 'VARIG_LONNSTILSKUDD', 'FIREARIG_LONNSTILSKUDD'],
  adaptation: ['MENTOR', 'FUNKSJONSASSISTANSE', 'INKLUDERINGSTILSKUDD', 'EKSPERTBISTAND'],
  rehabilitation: ['ARBEIDSRETTET_REHABILITERING'],
  'adapted-work': ['VARIG_TILRETTELAGT_ARBEID_SKJERMET', 'TILRETTELAGT_ARBEID_ORDINAER', 'VTAO'],
  programme: ['UNGDOMSGARANTI', 'UNGDOMSPROGRAM', 'KVALIFISERINGSPROGRAM', 'INTRODUKSJONSPROGRAM'],
  benefit: ['AKTIVITETSPENGER', 'TILTAKSPENGER', 'DAGPENGER_UNDER_TILTAK'],
};

/** The measures of a group, in the order they are shown. */
export function measuresIn(group: MeasureGroup): readonly MeasureCode[] {
  return groups[group];
}

/** The group of a measure. */
export function groupOf(code: MeasureCode): MeasureGroup {
  return measureGroups.find((group) => groups[group].includes(code)) ?? 'programme';
}

/** What the catalogue shows: everything somebody can take part in or have a right to; money paid to a person stands elsewhere. */
export const catalogueCodes: readonly MeasureCode[] = measureGroups.filter((group) => group !== 'benefit').flatMap(measuresIn);
