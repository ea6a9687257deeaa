import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import type { DecisionStep } from '@fotfeste/assistance/domain';
import { DraftService } from '@fotfeste/draft/api';
import { LetterLanguageReader } from '@fotfeste/document/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import { CommentNewsReader } from '../comment-news/comment-news.reader';
import { AssistanceReader } from '../assistance.reader';
import { AssistanceDecisionRow } from './assistance-decision.row';
import { officeOfFollowUp, refuseIncomplete, refuseStep } from './decision-guards';
import { decisionText, decisionView } from './decision-view';
import { notUnderControl } from './decision.problems';
import { DecisionRepository } from './decision.repository';
import type { DecisionInForceView, DecisionListView, DecisionView } from './decision.view';
import { putInForce } from './put-in-force';
import { ToldFactSources } from '../used-facts/told-fact-sources';

/** Shows § 14 a decisions and takes the steps of second control. What a writer sends is the submission's. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: DraftService,
    private readonly told: ToldFactSources,
  ) {}

  list(actor: Actor, participantId: ParticipantId): Promise<DecisionListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const decisions = tx.use(DecisionRepository);
      const rows = await decisions.all(participantId);
      const comments = await decisions.comments(participantId);
      const offices = await decisions.offices(rows);
      const person = await tx.use(ParticipantReader).header(participantId);
      const languages = tx.use(LetterLanguageReader);
      const wishedLanguage = await languages.wished(participantId);
      const inForce = await tx.use(AssistanceReader).decisionInForce(participantId);
      return {
        items: rows.map((row) => decisionView(row, comments, offices)),
        ...(inForce && { inForceId: inForce.decisionId }),
        ...given({ wishedLanguage, letterLanguage: await languages.last(participantId) }),
        isUnderFollowUp: person?.followUp !== undefined,
      };
    });
  }

  current(actor: Actor, participantId: ParticipantId): Promise<DecisionInForceView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const inForce = await tx.use(AssistanceReader).decisionInForce(participantId);
      return inForce ? { decision: await shown(tx, inForce.decisionId) } : {};
    });
  }

  approve(actor: Actor, decisionId: string, version: number): Promise<DecisionView> {
    return this.step(actor, { decisionId, version, name: 'approve' }, async (tx, row) => {
      await officeOfFollowUp(tx, row.participantId);
      await refuseIncomplete(tx, row.participantId, decisionText(row));
      await putInForce(tx, row, this.told, { controllerId: actor.id, controllerName: actor.name });
    });
  }

  return(actor: Actor, decisionId: string, version: number, words: string): Promise<DecisionView> {
    return this.step(actor, { decisionId, version, name: 'return' }, async (tx, row) => {
      await tx.use(DecisionRepository).comment(row, 'return', words);
      await this.drafts.consume(tx, { kind: 'decision-comment', subject: row.id });
      await move(tx, row, 'returned', 'assistance.decision-returned');
    });
  }

  /** A note on the text while it is under work, from writer or second person; it moves nothing. */
  note(actor: Actor, decisionId: string, words: string): Promise<DecisionView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const decisions = tx.use(DecisionRepository);
      const row = await decisions.locked(decisionId);
      if (!row) throw new Problem(notFound);
      if (row.status !== 'sent-to-second-control' && row.status !== 'returned') throw new Problem(notUnderControl);
      await decisions.comment(row, 'note', words);
      await this.drafts.consume(tx, { kind: 'decision-comment', subject: row.id });
      await tx.record({ name: 'assistance.decision-noted', participantId: row.participantId, subjectId: row.id, payload: {} });
      return shown(tx, row.id);
    });
  }

  /** What has been said about the text is read by whoever asks. */
  read(actor: Actor, decisionId: string): Promise<DecisionView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.manager.findOneBy(AssistanceDecisionRow, { id: decisionId });
      if (!row) throw new Problem(notFound);
      await tx.use(CommentNewsReader).markSeen(decisionId, row.participantId);
      return shown(tx, decisionId);
    });
  }

  /** The writer takes the text out of second control again. */
  takeBack(actor: Actor, decisionId: string, version: number): Promise<DecisionView> {
    return this.step(actor, { decisionId, version, name: 'take-back' }, (tx, row) =>
      move(tx, row, 'returned', 'assistance.decision-taken-back'),
    );
  }

  withdraw(actor: Actor, decisionId: string, version: number, words: string): Promise<DecisionView> {
    return this.step(actor, { decisionId, version, name: 'withdraw' }, async (tx, row) => {
      await tx.use(DecisionRepository).comment(row, 'withdraw', words);
      await move(tx, row, 'withdrawn', 'assistance.decision-withdrawn');
    });
  }

  /** One step on the version the actor saw; the row is locked meanwhile. */
  private step(actor: Actor, wanted: WantedStep, work: (tx: Tx, row: AssistanceDecisionRow) => Promise<void>): Promise<DecisionView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(DecisionRepository).locked(wanted.decisionId);
      if (!row) throw new Problem(notFound);
      refuseStep(tx, row, wanted.name);
      if (row.version !== wanted.version) throw new Problem(changedByOther, { extension: { version: row.version } });
      await work(tx, row);
      return shown(tx, row.id);
    });
  }
}

interface WantedStep {
  readonly decisionId: string;
  readonly version: number;
  readonly name: DecisionStep['name'];
}

async function move(tx: Tx, row: AssistanceDecisionRow, status: 'returned' | 'withdrawn', event: `assistance.${string}`): Promise<void> {
  await tx.use(DecisionRepository).change(row.id, { status });
  await tx.record({ name: event, participantId: row.participantId, subjectId: row.id });
}

async function shown(tx: Tx, decisionId: string): Promise<DecisionView> {
  const decisions = tx.use(DecisionRepository);
  const row = await decisions.byId(decisionId);
  return decisionView(row, await decisions.comments(row.participantId), await decisions.offices([row]));
}
