import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Then, type Asked } from '@fotfeste/participant/api';
import { answerListing } from './answer-listing';
import { JudgementRepository } from './judgement.repository';
import type { JudgementListView } from './judgement.view';

/** Answers about a person with what they were worth when an earlier day ended. They are never changed: those of later days are left out. */
@Injectable()
export class EarlierJudgements {
  constructor(private readonly then: Then) {}

  list(actor: Actor, asked: Required<Asked>): Promise<JudgementListView> {
    const { participantId } = asked;
    return this.then.read(actor, asked, async (tx) => {
      const judgements = tx.use(JudgementRepository);
      const given = (await judgements.history(participantId)).filter(({ answeredOn }) => answeredOn <= tx.today);
      const withdrawn = (await judgements.withdrawals(participantId)).filter(({ withdrawnOn }) => withdrawnOn <= tx.today);
      return { items: answerListing(given, withdrawn, tx.today) };
    });
  }
}
