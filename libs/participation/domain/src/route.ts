import type { MeasureCode } from '@fotfeste/eligibility/domain';

/**
 * How a participation comes about: an offering with direct decision or with applications to a common start, a single place at an
 * employer or a school without an offering, or a measure that Nav or the municipality runs itself.
 */
export const participationRoutes = ['offering-direct', 'offering-application', 'employer', 'school', 'nav', 'municipality'] as const;
export type ParticipationRoute = (typeof participationRoutes)[number];

/** How a participation ends: with a last day (`open`), or as completed or interrupted (`course`). */
export const endingKinds = ['open', 'course'] as const;
export type EndingKind = (typeof endingKinds)[number];

const offering = ['offering-direct', 'offering-application'] as const;

/** The routes of each measure; a right or a benefit has none, since nobody takes part in it. */
export const measureRoutes: Readonly<Record<MeasureCode, readonly ParticipationRoute[]>> = {
  AVKLARING: ['offering-direct'],
  ARBEIDSTRENING: ['employer'],
  OPPFOLGING: ['offering-direct'],
  JOBBKLUBB: offering,
  DIGITALT_OPPFOLGINGSTILTAK: ['offering-direct'],
  MENTOR: ['employer', 'school'],
  FUNKSJONSASSISTANSE: ['employer'],
  ARBEIDSMARKEDSOPPLAERING: [...offering, 'school'],
  NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV: [...offering, 'school'],
  STUDIESPESIALISERING: [...offering, 'school'],
  FAG_OG_YRKESOPPLAERING: [...offering, 'school', 'employer'],
  HOYERE_YRKESFAGLIG_UTDANNING: ['school'],
  HOYERE_UTDANNING: ['school'],
  SOMMERJOBB: ['employer'],
  MIDLERTIDIG_LONNSTILSKUDD: ['employer'],
  VARIG_LONNSTILSKUDD: ['employer'],
  INKLUDERINGSTILSKUDD: ['employer'],
  ARBEIDSRETTET_REHABILITERING: ['offering-direct'],
  ARBEIDSFORBEREDENDE_TRENING: ['offering-direct'],
  VARIG_TILRETTELAGT_ARBEID_SKJERMET: ['offering-direct'],
  VTAO: ['employer'],
  TILRETTELAGT_ARBEID_ORDINAER: ['offering-direct', 'nav'],
  ARBEID_MED_STOTTE: ['offering-direct', 'nav'],
  INDIVIDUELL_JOBBSTOTTE: ['offering-direct', 'nav'],
  INDIVIDUELL_JOBBSTOTTE_UNG: ['offering-direct', 'nav'],
  UNGDOMSGARANTI: [],
  FIREARIG_LONNSTILSKUDD: ['employer'],
  UNGDOMSPROGRAM: ['nav'],
  AKTIVITETSPENGER: [],
  EKSPERTBISTAND: [],
  KVALIFISERINGSPROGRAM: ['municipality'],
  INTRODUKSJONSPROGRAM: ['municipality'],
  TILTAKSPENGER: [],
  DAGPENGER_UNDER_TILTAK: [],
};

const trainingMeasures: readonly MeasureCode[] = [
  'ARBEIDSMARKEDSOPPLAERING',
  'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV',
  'STUDIESPESIALISERING',
  'FAG_OG_YRKESOPPLAERING',
  'HOYERE_YRKESFAGLIG_UTDANNING',
  'HOYERE_UTDANNING',
];

/** Whether the measure is training (tiltaksforskriften kapittel 7). */
export function isTraining(measure: MeasureCode): boolean {
  return trainingMeasures.includes(measure);
}

/** Whether the participation is carried out by a provider in one of its offerings. */
export function isOfferingRoute(route: ParticipationRoute): boolean {
  return route === 'offering-direct' || route === 'offering-application';
}

/** Whether an employer or a school is host, so that the agreement with it is recorded. */
export function isHostedRoute(route: ParticipationRoute): boolean {
  return route === 'employer' || route === 'school';
}

/** Courses with a common start and all training are completed or interrupted; everything else simply ends (nav-systems.md 1.1). */
export function endingOf(measure: MeasureCode, route: ParticipationRoute): EndingKind {
  return route === 'offering-application' || isTraining(measure) ? 'course' : 'open';
}
