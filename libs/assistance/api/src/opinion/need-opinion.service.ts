import { Injectable } from '@nestjs/common';
import type { Actor, LocalizedText, ParticipantId } from '@fotfeste/shared/kernel';
import { invalidRequest, Problem, UnitOfWork } from '@fotfeste/shared/api';
import { DraftService } from '@fotfeste/draft/api';
import type { OwnOpinionRequest } from './need-opinion.dto';
import { NeedOpinionRepository } from './need-opinion.repository';
import type { NeedOpinionsView } from './need-opinion.view';

/** Shows what the profiling and the person say of the need, and takes what the person says. */
@Injectable()
export class NeedOpinionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: DraftService,
  ) {}

  read(actor: Actor, participantId: ParticipantId): Promise<NeedOpinionsView> {
    return this.unitOfWork.read(actor, (tx) => tx.use(NeedOpinionRepository).of(participantId));
  }

  say(actor: Actor, participantId: ParticipantId, { opinion, saidOn, words = '' }: OwnOpinionRequest): Promise<NeedOpinionsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (saidOn > tx.today) throw new Problem(invalidRequest, { errors: [{ field: 'saidOn', message: ahead }] });
      const opinions = tx.use(NeedOpinionRepository);
      const subjectId = await opinions.say(participantId, opinion, saidOn, words.trim());
      await this.drafts.consume(tx, { kind: 'own-opinion', subject: participantId });
      await tx.record({ name: 'assistance.own-opinion-told', participantId, subjectId, payload: { opinion, on: saidOn } });
      return opinions.of(participantId);
    });
  }
}

const ahead: LocalizedText = {
  nb: 'Det kan ikke være sagt etter i dag',
  nn: 'Det kan ikkje vere sagt etter i dag',
  en: 'It cannot have been said after today',
};
