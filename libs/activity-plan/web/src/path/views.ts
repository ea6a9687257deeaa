import type { MeasureStep, PathStep } from '@fotfeste/activity-plan/domain';
import type { BodyOf, ReplyOf } from '@fotfeste/shared/web';

/** What the server says of planned paths. */
export type PathList = ReplyOf<'GET /participants/{participantId}/paths'>;
export type PathView = PathList['items'][number];
export type PathCheck = PathView['check'];
export type StepCheck = PathCheck['steps'][number];
export type StepNote = StepCheck['notes'][number];
export type PathGap = PathCheck['gaps'][number];
export type Livelihood = PathCheck['livelihood'];
export type LivelihoodSpan = Livelihood['spans'][number];
export type PathParticipation = PathList['participations'][number];

/** A step as somebody writes it, with the name of its offering where the server has told it. */
export type WrittenStep = PathStep & { readonly offeringName?: string };
/** A step as the server takes it. */
export type SentStep = BodyOf<'POST /participants/{participantId}/paths'>['steps'][number];

/** The server sends each step as a measure or as an offer outside Nav, which the contract cannot say. */
export function writtenSteps(steps: PathView['steps']): readonly WrittenStep[] {
  return steps as readonly unknown[] as readonly WrittenStep[];
}

export type WrittenMeasure = MeasureStep & { readonly offeringName?: string };
