import type { PathStep } from '@fotfeste/activity-plan/domain';
import type { ReplyOf } from '@fotfeste/shared/web';

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
