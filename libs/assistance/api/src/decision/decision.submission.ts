import { Injectable } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { DraftReader, DraftService } from '@fotfeste/draft/api';
import type { DecisionText } from '@fotfeste/assistance/domain';
import type { LetterLanguage } from '@fotfeste/document/domain';
import type { AssistanceDecisionRow } from './assistance-decision.row';
import { officeOfFollowUp, refuseIncomplete, refuseStep } from './decision-guards';
import { decisionView } from './decision-view';
import { textOfRequest, type SubmitDecisionRequest } from './decision.dto';
import { writtenByColleague } from './decision.problems';
import { DecisionRepository, textColumns } from './decision.repository';
import type { DecisionView } from './decision.view';
import { putInForce } from './put-in-force';
import { ToldFactSources } from '../used-facts/told-fact-sources';

/** Turns the draft of a § 14 a text into a row: sent to a second person, or decided at once. */
@Injectable()
export class DecisionSubmission {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: DraftService,
    private readonly told: ToldFactSources,
  ) {}

  submit(actor: Actor, participantId: ParticipantId, request: SubmitDecisionRequest): Promise<DecisionView> {
    return this.unitOfWork.run(actor, (tx) => this.submitWithin(tx, participantId, request));
  }

  /** The same in a transaction that is already open. */
  async submitWithin(tx: Tx, participantId: ParticipantId, request: SubmitDecisionRequest): Promise<DecisionView> {
    const { to, letterLanguage } = request;
    const text = textOfRequest(request);
    const decisions = tx.use(DecisionRepository);
    const begun = await decisions.underWork(participantId);
    const writers = await this.writers(tx, participantId, begun);

    refuseStep(tx, { status: begun?.status ?? 'draft', group: text.group, writers }, to === 'decided' ? 'decide' : 'send');
    const office = await officeOfFollowUp(tx, participantId);
    await refuseIncomplete(tx, participantId, text);

    const row = await this.save(tx, participantId, { text, letterLanguage, writers, begun, office });
    await this.drafts.consume(tx, { kind: 'assistance-decision', subject: participantId });
    if (to === 'decided') await putInForce(tx, row, this.told);
    else await tx.record({ name: 'assistance.decision-sent-to-control', participantId, subjectId: row.id, payload: { group: row.group } });
    return decisionView(await decisions.byId(row.id), await decisions.comments(participantId), await decisions.offices([row]));
  }

  private async writers(tx: Tx, participantId: ParticipantId, begun: AssistanceDecisionRow | undefined): Promise<readonly string[]> {
    const reader = tx.use(DraftReader);
    const draft = await reader.followed('assistance-decision', participantId);
    if (draft && draft.authorId !== tx.actor.id) throw new Problem(writtenByColleague, { values: { author: draft.authorName } });
    const onDraft = await reader.writers('assistance-decision', participantId);
    return [...new Set([...(begun?.writers ?? []), ...onDraft, tx.actor.id])];
  }

  private async save(
    tx: Tx,
    participantId: ParticipantId,
    { text, letterLanguage, writers, begun, office }: Submitted,
  ): Promise<AssistanceDecisionRow> {
    const fields = {
      ...textColumns(text),
      ...{ letterLanguage, writers, office, sentAt: tx.now, status: 'sent-to-second-control' as const },
      ...{ authorId: tx.actor.id, authorName: tx.actor.name },
    };
    const decisions = tx.use(DecisionRepository);
    return begun ? decisions.change(begun.id, fields) : decisions.add({ ...fields, participantId });
  }
}

interface Submitted {
  readonly text: DecisionText;
  readonly letterLanguage: LetterLanguage;
  readonly writers: readonly string[];
  readonly begun: AssistanceDecisionRow | undefined;
  readonly office: string;
}
