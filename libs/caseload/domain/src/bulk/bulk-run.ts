/** What can be done with many people in one step. */
export const bulkActions = ['assign', 'remind', 'categorise'] as const;
export type BulkAction = (typeof bulkActions)[number];

/** Most people that one step is done with. The product's own choice: what somebody can still look through afterwards. */
export const mostAtOnce = 2_000;

/** How long the whole can be undone after it has ended. Unit: minutes. The product's own choice. */
export const bulkUndoMinutes = 60;

/** How far the step has come. */
export const bulkStates = ['running', 'done', 'undoing', 'undone'] as const;
export type BulkState = (typeof bulkStates)[number];

/** What has become of one person in it. `kept`: not undone, because somebody has changed it since. */
export const bulkOutcomes = ['waiting', 'done', 'unchanged', 'refused', 'undone', 'kept'] as const;
export type BulkOutcome = (typeof bulkOutcomes)[number];

/** Why something was not done with a person, or not undone. */
export const bulkReasons = [
  'has-already',
  'adviser-unknown',
  'adviser-cannot-see',
  'changed-meanwhile',
  'no-longer-seen',
  'failed',
  'changed-since',
] as const;
export type BulkReason = (typeof bulkReasons)[number];

/** What would become of a person: it is done, or there is a reason why not. */
export type BulkVerdict = 'ready' | BulkReason;

/** The outcome of a person with whom nothing is done: what is so already needs no doing, all else is a refusal. */
export function outcomeOfReason(reason: BulkReason): Extract<BulkOutcome, 'unchanged' | 'refused'> {
  return reason === 'has-already' ? 'unchanged' : 'refused';
}

/** What decides whether a person can be given to an adviser. */
export interface AssignmentInQuestion {
  /** Nav ident of whoever follows the person up now. */
  readonly responsible: string | undefined;
  /** Who did when it was planned; empty for nobody, undefined when nothing was planned. */
  readonly planned: string | undefined;
  /** Nav ident of whoever is to take over; undefined when there is no such adviser. */
  readonly adviser: string | undefined;
  readonly sight: 'seen-by-adviser' | 'hidden-from-adviser';
}

/** Whether the person can be given to the adviser, or why not. */
export function assignmentVerdict({ responsible, planned, adviser, sight }: AssignmentInQuestion): BulkVerdict {
  if (adviser === undefined) return 'adviser-unknown';
  if (responsible === adviser) return 'has-already';
  if (planned !== undefined && planned !== (responsible ?? '')) return 'changed-meanwhile';
  return sight === 'seen-by-adviser' ? 'ready' : 'adviser-cannot-see';
}
