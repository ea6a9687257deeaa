import type { ReplyOf } from '@fotfeste/shared/web';

/** What the server says about § 14 a for one person. */
export type DecisionList = ReplyOf<'GET /participants/{participantId}/assistance-decisions'>;
export type Decision = DecisionList['items'][number];
export type DecisionComment = Decision['comments'][number];
export type UsedFact = Decision['usedFacts'][number];
export type SourceView = Decision['sources'][number];

/** The letter before there is one. */
export type LetterPreviewed = ReplyOf<'GET /assistance-decisions/{decisionId}/letter-preview'>;

/** A complaint about a decision. */
export type DecisionComplaint = ReplyOf<'GET /participants/{participantId}/assistance-complaints'>['items'][number];

export type Needs = ReplyOf<'GET /participants/{participantId}/needs-assessment'>;

/** What the profiling and the person say of the need. */
export type NeedOpinions = ReplyOf<'GET /participants/{participantId}/need-opinions'>;

/** The place where a draft may be. */
export type DraftSlot = ReplyOf<'GET /drafts/{kind}/{subject}'>;

/** Somebody whose decision waits, and for what. */
export type Waiting = ReplyOf<'GET /assistance/waiting'>['items'][number];
export type WaitsFor = Waiting['waitsFor'];
