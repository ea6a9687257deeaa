import type { IconName, Tone } from '@fotfeste/shared/ui';
import type { PossibilitySummary, Requirement } from '../views';

/** The groups of the list, from what can be offered to what the product cannot say anything of. */
export const verdicts = [
  'eligible',
  'needs-assessment',
  'missing-facts',
  'awaits-decision',
  'not-eligible',
  'stopped',
  'not-automated',
] as const;
export type Verdict = (typeof verdicts)[number];

/** The verdict of an answer: its outcome, or why there is none. One that only waits for a decision is no no. */
export function verdictOf({ kind, outcome, awaitsDecision }: Judged): Verdict {
  if (awaitsDecision) return 'awaits-decision';
  return kind === 'assessed' && outcome ? outcome : kind === 'stopped' ? 'stopped' : 'not-automated';
}

type Judged = Pick<PossibilitySummary, 'kind' | 'outcome'> & Partial<Pick<PossibilitySummary, 'awaitsDecision'>>;

/** Colour and sign of a verdict; the words stand beside. */
export const verdictLook: Readonly<Record<Verdict, { readonly tone: Tone; readonly icon: IconName }>> = {
  eligible: { tone: 'success', icon: 'CheckmarkCircleFill' },
  'needs-assessment': { tone: 'warning', icon: 'QuestionmarkDiamondFill' },
  'missing-facts': { tone: 'info', icon: 'InformationSquareFill' },
  'awaits-decision': { tone: 'neutral', icon: 'Hourglass' },
  'not-eligible': { tone: 'danger', icon: 'XMarkOctagonFill' },
  stopped: { tone: 'neutral', icon: 'CircleSlash' },
  'not-automated': { tone: 'neutral', icon: 'FileText' },
};

/** How a condition stands, as a caseworker says it. */
export const standings = ['met', 'not-concerned', 'waits', 'not-met', 'missing-fact', 'needs-judgement', 'idle'] as const;
export type Standing = (typeof standings)[number];

/**
 * Where a condition stands: its outcome, unless it does not concern the person, waits until the start,
 * or lacks something that would change nothing now (`idle`: its branch fails anyway).
 */
export function standingOf({ outcome, applies, waits, isOpen }: Pick<Requirement, 'outcome' | 'applies' | 'waits' | 'isOpen'>): Standing {
  if (applies === false) return 'not-concerned';
  if (waits) return 'waits';
  const lacksSomething = outcome === 'missing-fact' || outcome === 'needs-judgement';
  return lacksSomething && isOpen === false ? 'idle' : outcome;
}

/** Shape and colour of a standing; no two have the same shape. */
export const standingLook: Readonly<Record<Standing, { readonly tone: Tone; readonly icon: IconName }>> = {
  met: { tone: 'success', icon: 'CheckmarkCircleFill' },
  'not-concerned': { tone: 'neutral', icon: 'Minus' },
  waits: { tone: 'neutral', icon: 'Hourglass' },
  'not-met': { tone: 'danger', icon: 'XMarkOctagonFill' },
  'missing-fact': { tone: 'info', icon: 'InformationSquareFill' },
  'needs-judgement': { tone: 'warning', icon: 'QuestionmarkDiamondFill' },
  idle: { tone: 'neutral', icon: 'Circle' },
};

const unsettled: readonly Standing[] = ['not-met', 'missing-fact', 'needs-judgement'];

/** Whether a condition or group stands in the way of a yes now. */
export function remains(entry: Pick<Requirement, 'outcome' | 'applies' | 'waits' | 'isOpen'>): boolean {
  return unsettled.includes(standingOf(entry));
}
