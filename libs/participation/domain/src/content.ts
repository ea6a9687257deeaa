import type { MeasureCode } from '@fotfeste/eligibility/domain';

/** What a measure can hold for one participant. The list is the product's own, after what the seed calls the content of measures (policy-1, code lists). */
export const contentCodes = [
  'mapping',
  'guidance',
  'job-search',
  'employer-contact',
  'work-trial',
  'workplace-follow-up',
  'adaptation',
  'coping',
  'physical-activity',
  'basic-skills',
  'language',
  'digital-skills',
  'vocational-training',
  'theory',
  'certificate',
  'exam',
  'other',
] as const;
export type ContentCode = (typeof contentCodes)[number];

/** One element of the content; only `other` carries words. */
export interface ContentElement {
  readonly code: ContentCode;
  readonly words?: string;
}

/** Longest words beside the element `other` (nav-systems.md 2.2: 250 there too). */
export const contentWordsLength = 250;

const training = [
  'basic-skills',
  'language',
  'digital-skills',
  'vocational-training',
  'theory',
  'certificate',
  'exam',
  'work-trial',
] as const;
const atWork = ['work-trial', 'workplace-follow-up', 'adaptation', 'language', 'vocational-training'] as const;
const support = ['mapping', 'guidance', 'job-search', 'employer-contact', 'work-trial', 'workplace-follow-up', 'adaptation'] as const;

const elements: Readonly<Partial<Record<MeasureCode, readonly ContentCode[]>>> = {
  AVKLARING: ['mapping', 'guidance', 'work-trial', 'adaptation', 'coping'],
  OPPFOLGING: [...support, 'coping', 'digital-skills'],
  JOBBKLUBB: ['guidance', 'job-search', 'employer-contact', 'digital-skills'],
  DIGITALT_OPPFOLGINGSTILTAK: ['guidance', 'job-search', 'digital-skills'],
  ARBEIDSRETTET_REHABILITERING: ['mapping', 'guidance', 'coping', 'physical-activity', 'work-trial', 'workplace-follow-up', 'adaptation'],
  ARBEIDSFORBEREDENDE_TRENING: [...support, 'coping', 'basic-skills', 'vocational-training', 'certificate'],
  VARIG_TILRETTELAGT_ARBEID_SKJERMET: [...atWork, 'coping', 'basic-skills', 'certificate'],
  TILRETTELAGT_ARBEID_ORDINAER: [...atWork, 'coping', 'certificate'],
  ARBEIDSMARKEDSOPPLAERING: training,
  NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV: ['language', 'basic-skills', 'digital-skills', 'theory', 'exam', 'work-trial'],
  STUDIESPESIALISERING: ['theory', 'basic-skills', 'language', 'exam'],
  FAG_OG_YRKESOPPLAERING: training,
  HOYERE_YRKESFAGLIG_UTDANNING: ['theory', 'vocational-training', 'exam', 'work-trial'],
  HOYERE_UTDANNING: ['theory', 'exam', 'work-trial'],
  ARBEIDSTRENING: [...atWork, 'certificate'],
  MENTOR: ['workplace-follow-up', 'adaptation', 'language', 'coping', 'vocational-training'],
  ARBEID_MED_STOTTE: [...support, 'coping'],
  INDIVIDUELL_JOBBSTOTTE: [...support, 'coping'],
  INDIVIDUELL_JOBBSTOTTE_UNG: [...support, 'coping', 'vocational-training'],
  KVALIFISERINGSPROGRAM: [...support, 'coping', 'basic-skills', 'language', 'vocational-training'],
  INTRODUKSJONSPROGRAM: ['language', 'basic-skills', 'work-trial', 'vocational-training', 'theory', 'guidance'],
  UNGDOMSPROGRAM: [...support, 'coping', 'vocational-training'],
};

/** The elements to choose among in a measure; `other` is always one. A grant to an employer holds work alone. */
export function contentOf(measure: MeasureCode): readonly ContentCode[] {
  return [...(elements[measure] ?? atWork), 'other'];
}

/** What can be wrong with the elements that are chosen. */
export const contentFaults = ['content-not-in-measure', 'content-twice', 'content-words-missing', 'content-words-misplaced'] as const;
export type ContentFault = (typeof contentFaults)[number];

/** Everything that is wrong with the elements chosen for a measure. */
export function contentFaultsOf(chosen: readonly ContentElement[], measure: MeasureCode): readonly ContentFault[] {
  const possible = contentOf(measure);
  const codes = chosen.map(({ code }) => code);
  const wrong: Readonly<Record<ContentFault, boolean>> = {
    'content-not-in-measure': codes.some((code) => !possible.includes(code)),
    'content-twice': new Set(codes).size < codes.length,
    'content-words-missing': chosen.some(({ code, words }) => code === 'other' && !words?.trim()),
    'content-words-misplaced': chosen.some(({ code, words }) => code !== 'other' && words !== undefined),
  };
  return contentFaults.filter((fault) => wrong[fault]);
}
