import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Then, type Asked } from '@fotfeste/participant/api';
import { needsView } from './needs-fields';
import { NeedsRepository } from './needs.repository';
import type { NeedsView } from './needs.view';

/** The needs and work-capacity assessment of a person as it stood when an earlier day ended. */
@Injectable()
export class EarlierNeeds {
  constructor(private readonly then: Then) {}

  read(actor: Actor, asked: Required<Asked>): Promise<NeedsView> {
    const { participantId } = asked;
    return this.then.read(actor, asked, async (tx) => {
      const needs = tx.use(NeedsRepository);
      const row = await needs.find(participantId);
      const former = await needs.former(participantId);
      return needsView(
        row,
        former.filter(({ until }) => until <= tx.today),
      );
    });
  }
}
