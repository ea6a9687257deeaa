import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import type { FreshDatabase } from '@fotfeste/shared/api/testing';
import { DraftService } from '@fotfeste/draft/api';
import { ToldFactSources } from '../used-facts/told-fact-sources';
import { DecisionService } from '../decision/decision.service';
import { DecisionSubmission } from '../decision/decision.submission';
import type { SubmitDecisionRequest } from '../decision/decision.dto';
import type { DecisionView } from '../decision/decision.view';

/** A complete text for Trenger veiledning, decided at once, or whatever the overrides say. */
export function aSubmission(overrides: Partial<SubmitDecisionRequest> = {}): SubmitDecisionRequest {
  return {
    to: 'decided',
    group: 'TRENGER_VEILEDNING',
    mainGoal: 'SKAFFE_ARBEID',
    possibilities: 'Har erfaring fra butikk og kan begynne raskt.',
    kindOfWork: 'Arbeid i butikk eller på lager i nærområdet.',
    assistanceNeed: 'Trenger hjelp til søknader og til å finne arbeidsgivere.',
    workCapacity: 'Arbeidsevnen er ikke nedsatt.',
    kindOfAssistance: 'Veiledning hver måned, deretter arbeidstrening.',
    reason: 'Ønsker seg tilbake til butikk, og flere i kommunen søker folk.',
    sources: [{ kind: 'conversation' }],
    letterLanguage: 'nb',
    ...overrides,
  };
}

/** A complete text for one of the permanent groups, on its way to a second person. */
export function aPermanentSubmission(overrides: Partial<SubmitDecisionRequest> = {}): SubmitDecisionRequest {
  return aSubmission({ to: 'sent-to-second-control', group: 'JOBBE_DELVIS', ...overrides });
}

/** Puts a § 14 a decision in force for a person, as an adviser would. */
export function aDecision(
  { unitOfWork }: FreshDatabase,
  actor: Actor,
  participantId: ParticipantId,
  overrides: Partial<SubmitDecisionRequest> = {},
): Promise<DecisionView> {
  return new DecisionSubmission(unitOfWork, new DraftService(unitOfWork), new ToldFactSources()).submit(
    actor,
    participantId,
    aSubmission(overrides),
  );
}

/** The room's services as the module would make them. */
export function services({ unitOfWork }: FreshDatabase): {
  readonly drafts: DraftService;
  readonly told: ToldFactSources;
  readonly submission: DecisionSubmission;
  readonly decisions: DecisionService;
} {
  const drafts = new DraftService(unitOfWork);
  const told = new ToldFactSources();
  return {
    ...{ drafts, told },
    submission: new DecisionSubmission(unitOfWork, drafts, told),
    decisions: new DecisionService(unitOfWork, drafts, told),
  };
}

/** The problem a deed is refused with; fails when it is not refused. */
export async function refusalOf(deed: Promise<unknown>): Promise<Problem> {
  const thrown: unknown = await deed.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (thrown instanceof Problem) return thrown;
  throw new Error(`Expected a refusal, got ${String(thrown)}`);
}
