import { Injectable } from '@nestjs/common';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { CommentNewsReader } from '@fotfeste/assistance/api';
import { OfferingReader } from '@fotfeste/measure/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import { UnreadReader } from './unread.reader';
import type { UnreadCountView, UnreadDecisionView, UnreadItemView, UnreadListView } from './unread.view';

/** What somebody has not read of what the other side wrote. */
@Injectable()
export class UnreadService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  count(actor: Actor): Promise<UnreadCountView> {
    return this.unitOfWork.read(actor, async (tx) => ({
      count: (await tx.use(UnreadReader).count()) + (await tx.use(CommentNewsReader).count()),
    }));
  }

  list(actor: Actor): Promise<UnreadListView> {
    return this.unitOfWork.read(actor, async (tx) => ({ items: await itemsOf(tx), decisions: await decisionsOf(tx) }));
  }

  countForProvider(actor: Actor): Promise<UnreadCountView> {
    return this.unitOfWork.read(actor, async (tx) => ({ count: await tx.use(UnreadReader).countForProvider() }));
  }
}

async function itemsOf(tx: Tx): Promise<readonly UnreadItemView[]> {
  const found = await tx.use(UnreadReader).list();
  const names = await tx.use(ParticipantReader).names(found.map(({ participantId }) => participantId));
  const offerings = await tx.use(OfferingReader).byIds(found.flatMap(({ offeringId }) => offeringId ?? []));
  return found.flatMap(({ participationId, participantId, measure, messages, since, ...row }) => {
    const name = names.get(participantId)?.name;
    if (!name) return [];
    const where = offerings.find(({ id }) => id === row.offeringId)?.provider.name ?? row.hostName;
    const { linkNews } = row;
    return [{ participationId, participantId, name, measure, messages, since: since.toISOString(), ...given({ where, linkNews }) }];
  });
}

async function decisionsOf(tx: Tx): Promise<readonly UnreadDecisionView[]> {
  const found = await tx.use(CommentNewsReader).list();
  const names = await tx.use(ParticipantReader).names(found.map(({ participantId }) => participantId));
  return found.flatMap(({ since, ...news }) => {
    const name = names.get(news.participantId)?.name;
    return name ? [{ ...news, name, since: since.toISOString() }] : [];
  });
}
