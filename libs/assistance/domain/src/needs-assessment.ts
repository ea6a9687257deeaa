import type { LocalDate, LocalizedText } from '@fotfeste/shared/kernel';
import type { Barrier } from './barriers';
import type { CodeOrigin } from './code-origins';
import type { Resource } from './resources';
import type { Source } from './sources';

/** What stands in the way, what helps, and what the work-capacity assessment says (NAV-loven § 14 a, rulebook N14-01 and N14-02). */
export interface NeedsAssessment {
  readonly barriers: readonly Barrier[];
  /** Who said each of them, and when. */
  readonly barrierOrigins: readonly CodeOrigin<Barrier>[];
  readonly barrierWords: string;
  readonly resources: readonly Resource[];
  readonly resourceOrigins: readonly CodeOrigin<Resource>[];
  readonly resourceWords: string;
  /** What may be said to employers, and how open the person wants to be. */
  readonly opennessWords: string;
  /** Early signs that something is about to go wrong, and what helps then. */
  readonly earlySignWords: string;
  /** The day the work-capacity assessment was made; absent when there is none. */
  readonly capacityAssessedOn?: LocalDate;
  readonly capacityAssessedBy?: string;
  /** The conclusion: whether work capacity is reduced. */
  readonly capacityReduced?: boolean;
  readonly capacityWords: string;
  readonly capacitySources: readonly Source[];
}

/** What is missing or wrong, and at which field. */
export interface NeedsFault {
  readonly field: keyof NeedsAssessment;
  readonly message: LocalizedText;
}

/** Everything wrong in a needs assessment: a work-capacity assessment has a day, an author, a conclusion and sources, or does not exist. */
export function needsFaults(assessment: NeedsAssessment, today: LocalDate): readonly NeedsFault[] {
  const { capacityAssessedOn, capacityAssessedBy, capacityReduced, capacityWords, capacitySources } = assessment;
  const isSaidAhead = (origins: readonly CodeOrigin[]): boolean => origins.some(({ saidOn }) => saidOn > today);
  const origins = [
    ...(isSaidAhead(assessment.barrierOrigins) ? [{ field: 'barrierOrigins', message: texts.saidAhead } as const] : []),
    ...(isSaidAhead(assessment.resourceOrigins) ? [{ field: 'resourceOrigins', message: texts.saidAhead } as const] : []),
  ];
  const isBegun = capacityAssessedOn ?? capacityAssessedBy ?? capacityReduced ?? (capacityWords.trim() || capacitySources[0]);
  if (isBegun === undefined || isBegun === '') return origins;
  return [
    ...origins,
    ...(capacityAssessedOn ? [] : [{ field: 'capacityAssessedOn', message: texts.dayMissing } as const]),
    ...(capacityAssessedOn && capacityAssessedOn > today ? [{ field: 'capacityAssessedOn', message: texts.dayAhead } as const] : []),
    ...(capacityAssessedBy?.trim() ? [] : [{ field: 'capacityAssessedBy', message: texts.authorMissing } as const]),
    ...(capacityReduced === undefined ? [{ field: 'capacityReduced', message: texts.conclusionMissing } as const] : []),
    ...(capacitySources.length > 0 ? [] : [{ field: 'capacitySources', message: texts.sourcesMissing } as const]),
  ];
}

const texts = {
  saidAhead: {
    nb: 'Det kan ikke være sagt etter i dag',
    nn: 'Det kan ikkje vere sagt etter i dag',
    en: 'It cannot have been said after today',
  },
  dayMissing: {
    nb: 'Skriv dagen arbeidsevnevurderingen ble gjort',
    nn: 'Skriv dagen arbeidsevnevurderinga vart gjord',
    en: 'Write the day the work-capacity assessment was made',
  },
  dayAhead: {
    nb: 'Arbeidsevnevurderingen kan ikke være gjort etter i dag',
    nn: 'Arbeidsevnevurderinga kan ikkje vere gjord etter i dag',
    en: 'The work-capacity assessment cannot have been made after today',
  },
  authorMissing: {
    nb: 'Skriv hvem som gjorde arbeidsevnevurderingen',
    nn: 'Skriv kven som gjorde arbeidsevnevurderinga',
    en: 'Write who made the work-capacity assessment',
  },
  conclusionMissing: {
    nb: 'Svar på om arbeidsevnen er nedsatt',
    nn: 'Svar på om arbeidsevna er nedsett',
    en: 'Answer whether work capacity is reduced',
  },
  sourcesMissing: {
    nb: 'Velg minst én kilde arbeidsevnevurderingen bygger på',
    nn: 'Vel minst éi kjelde som arbeidsevnevurderinga byggjer på',
    en: 'Choose at least one source the work-capacity assessment rests on',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
