/** Why a participation ended or came to nothing. */
export const endReasons = [
  'ill',
  'got-job',
  'needs-other-support',
  'no-place',
  'did-not-attend',
  'other',
  'contract-cancelled',
  'education',
  'cooperation-ended',
  'requirements-not-met',
  'course-full',
] as const;
export type EndReason = (typeof endReasons)[number];

/** Who chooses a reason: advisers and providers at the end, the measure coordinator at a rejection, the calendar when an offering ends. */
export const reasonChoosers = ['adviser', 'coordinator', 'job'] as const;
export type ReasonChooser = (typeof reasonChoosers)[number];

/** A reason with Nav's code (DeltakerStatus.Aarsak) and those who may choose it. */
export interface ReasonDefinition {
  readonly navCode: string;
  readonly chosenBy: readonly ReasonChooser[];
}

/** Every reason. Only `other` carries words of its own. */
export const reasonDefinitions: Readonly<Record<EndReason, ReasonDefinition>> = {
  ill: { navCode: 'SYK', chosenBy: ['adviser'] },
  'got-job': { navCode: 'FATT_JOBB', chosenBy: ['adviser'] },
  'needs-other-support': { navCode: 'TRENGER_ANNEN_STOTTE', chosenBy: ['adviser'] },
  'no-place': { navCode: 'FIKK_IKKE_PLASS', chosenBy: ['job'] },
  'did-not-attend': { navCode: 'IKKE_MOTT', chosenBy: ['adviser'] },
  other: { navCode: 'ANNET', chosenBy: ['adviser', 'coordinator'] },
  'contract-cancelled': { navCode: 'AVLYST_KONTRAKT', chosenBy: ['job'] },
  education: { navCode: 'UTDANNING', chosenBy: ['adviser'] },
  'cooperation-ended': { navCode: 'SAMARBEIDET_MED_ARRANGOREN_ER_AVBRUTT', chosenBy: ['job'] },
  'requirements-not-met': { navCode: 'KRAV_IKKE_OPPFYLT', chosenBy: ['coordinator'] },
  'course-full': { navCode: 'KURS_FULLT', chosenBy: ['coordinator'] },
};

/** Longest text in words beside the reason `other` (nav-systems.md 2.2, AMT: 40 there; the product lets people finish the sentence). */
export const reasonWordsLength = 200;

/** The reasons somebody may choose among. */
export function reasonsFor(chooser: ReasonChooser): readonly EndReason[] {
  return endReasons.filter((reason) => reasonDefinitions[reason].chosenBy.includes(chooser));
}
