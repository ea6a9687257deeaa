import type { LocalizedText } from '@fotfeste/shared/kernel';

/** The main goals (hovedmål) an adviser may choose in a § 14 a decision (rulebook N14-08). */
export const mainGoals = ['SKAFFE_ARBEID', 'BEHOLDE_ARBEID'] as const;

/** Code of a main goal that may be chosen today. */
export type MainGoal = (typeof mainGoals)[number];

/** Every main goal that can stand in a decision: the last one only in decisions imported from older systems. */
export const recordedMainGoals = [...mainGoals, 'OKE_DELTAKELSE'] as const;

/** Code of a main goal as it may stand in an old decision. */
export type RecordedMainGoal = (typeof recordedMainGoals)[number];

/** Names of the main goals. */
export const mainGoalNames: Readonly<Record<RecordedMainGoal, LocalizedText>> = {
  SKAFFE_ARBEID: { nb: 'Skaffe arbeid', nn: 'Skaffe arbeid', en: 'Get work' },
  BEHOLDE_ARBEID: { nb: 'Beholde arbeid', nn: 'Behalde arbeid', en: 'Keep work' },
  OKE_DELTAKELSE: {
    nb: 'Øke deltakelsen eller komme nærmere arbeid',
    nn: 'Auke deltakinga eller kome nærare arbeid',
    en: 'Take part more or come closer to work',
  },
};
