import { Injectable } from '@nestjs/common';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { notFound, Outbox, OutboxDelivery, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { ProviderReader, type ProviderContact } from '@fotfeste/measure/api';
import { ParticipantReader, type ParticipantHeader } from '@fotfeste/participant/api';
import {
  contactGapsOf,
  initialsOf,
  linkBarOf,
  linkQuestionCode,
  linkTerms,
  type LinkBar,
  type LinkQuestion,
} from '@fotfeste/participation/domain';
import { MessageRepository } from '../message/message.repository';
import { incomplete } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import { isShared } from '../projection/provider-window';
import type { ParticipationLinkRow } from '../rows/link.rows';
import type { ParticipationRow } from '../rows/participation.row';
import type { LinkRequest } from './link.dto';
import { recordLink } from './link-events';
import { dueQuestions } from './link-facts';
import { contactGapTexts, contactUnknown, linkBarred, linkClosed } from './link.problems';
import { isUsable, LinkRepository } from './link.repository';
import { contactView, linkView, questionView } from './link-view';
import type { LinkListView } from './link.view';
import { linkMail } from './link-messages';

const dayMs = 86_400_000;

/** Nav's side of links for providers without an account: sending, taking back, seeing what came of them. */
@Injectable()
export class LinkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly delivery: OutboxDelivery,
  ) {}

  list(actor: Actor, participationId: string): Promise<LinkListView> {
    return this.unitOfWork.read(actor, async (tx) => listView(tx, await tx.use(ParticipationRepository).require(participationId)));
  }

  /** Sends a link to a contact of the provider, in place of one that is still open. */
  async send(actor: Actor, participationId: string, { contactId, language }: LinkRequest): Promise<LinkListView> {
    this.delivery.requireSender();
    const view = await this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      const { person, questions, bar } = await standing(tx, row);
      if (bar) throw new Problem(linkBarred[bar]);
      const contact = await contactAt(tx, row, contactId);
      const links = tx.use(LinkRepository);
      await links.replaceOpen(row.id);
      const asked = questions.map(linkQuestionCode);
      const id = await links.add({
        ...{ participantId: row.participantId, participationId: row.id, organisation: contact.provider },
        ...{ contactId, contactName: contact.name, initials: initialsOf(person.name), language, asked },
        expiresAt: new Date(tx.now.getTime() + linkTerms.validDays * dayMs),
      });
      await tx.use(Outbox).add({ channel: 'mail', template: linkMail, language, recipientId: contactId, subjectId: id });
      await recordLink(tx, await links.held(id), 'sent', { measure: row.measure, questions: asked });
      return listView(tx, row);
    });
    this.delivery.soon();
    return view;
  }

  revoke(actor: Actor, participationId: string, linkId: string, words: string): Promise<LinkListView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      const link = await linkOf(tx, row, linkId);
      if (!isUsable(link, tx.now)) throw new Problem(linkClosed);
      await tx.use(LinkRepository).close(link.id, 'revoked', words.trim());
      await recordLink(tx, link, 'revoked', { measure: row.measure });
      return listView(tx, row);
    });
  }

  /** It has reached Nav when the responsible adviser has seen it, as with messages; a colleague who looks in changes nothing. */
  markRead(actor: Actor, participationId: string): Promise<LinkListView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).require(participationId);
      if (!(await tx.use(MessageRepository).isResponsible(row))) return listView(tx, row);
      const unread = (await tx.use(LinkRepository).of(row.id)).filter((link) => linkView(link, 'sent', tx.now).isUnread);
      for (const link of unread) {
        await tx.use(LinkRepository).change(link.id, { seenAt: tx.now, seenByName: actor.name });
        await recordLink(tx, link, 'read', { measure: row.measure });
      }
      return listView(tx, row);
    });
  }
}

interface Standing {
  readonly person: ParticipantHeader;
  readonly questions: readonly LinkQuestion[];
  readonly bar: LinkBar | undefined;
}

async function standing(tx: Tx, row: ParticipationRow): Promise<Standing> {
  const person = await tx.use(ParticipantReader).header(row.participantId);
  if (!person) throw new Problem(notFound);
  const questions = await dueQuestions(tx, row);
  const bar = linkBarOf({
    measure: row.measure,
    isProtected: person.protection !== 'none',
    isShared: row.organisation !== null && (await isShared(tx, row)),
    questions: questions.length,
  });
  return { person, questions, bar };
}

async function listView(tx: Tx, row: ParticipationRow): Promise<LinkListView> {
  const { questions, bar } = await standing(tx, row);
  const links = await tx.use(LinkRepository).of(row.id);
  const mails = await tx.use(Outbox).statesOf(
    linkMail,
    links.map(({ id }) => id),
  );
  return {
    ...{ participantId: row.participantId, participationId: row.id },
    items: links.map((link) => linkView(link, mails.get(link.id) ?? 'waiting', tx.now)),
    contacts: row.organisation ? (await tx.use(ProviderReader).contacts(row.organisation)).map(contactView) : [],
    questions: questions.map(questionView),
    ...given({ bar }),
    validDays: linkTerms.validDays,
  };
}

/** Somebody at the very provider, who can be reached both ways. */
async function contactAt(tx: Tx, { organisation }: ParticipationRow, contactId: string): Promise<ProviderContact> {
  const contact = await tx.use(ProviderReader).contact(contactId);
  if (!contact || contact.provider !== organisation)
    throw new Problem(incomplete, { errors: [{ field: 'contactId', message: contactUnknown }] });
  const gaps = contactGapsOf(contact);
  if (gaps.length > 0)
    throw new Problem(incomplete, { errors: gaps.map((gap) => ({ field: 'contactId', message: contactGapTexts[gap] })) });
  return contact;
}

async function linkOf(tx: Tx, { id }: ParticipationRow, linkId: string): Promise<ParticipationLinkRow> {
  const link = await tx.use(LinkRepository).held(linkId);
  if (link.participationId !== id) throw new Problem(notFound);
  return link;
}
