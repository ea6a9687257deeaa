import { Injectable } from '@nestjs/common';
import { given } from '@fotfeste/shared/kernel';
import { Outbox, OutboxDelivery, Problem, requestContext, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { linkTerms, mayAskForCode, telephoneEnding, triesLeftAfter } from '@fotfeste/participation/domain';
import { ParticipationRepository } from '../participation.repository';
import type { ParticipationLinkRow } from '../rows/link.rows';
import { contactBy } from './link-actor';
import { LinkDoorKeeper } from './link-door-keeper';
import type { LinkCodeRequest, LinkSessionRequest, LinkTokenRequest } from './link-door.dto';
import { linkGone, linkSessionOver, noCode, tooManyCodes, wrongCode } from './link-door.problems';
import type { LinkCodeView, LinkGreetingView, LinkQuestionsView, OpenedLinkView } from './link-door.view';
import { recordLink } from './link-events';
import { dueQuestions } from './link-facts';
import { linkCode } from './link-messages';
import { LinkRepository } from './link.repository';
import { questionView } from './link-view';
import { hashOfSecret, isCode, newSecret } from './secrets';

const [minuteMs, hourMs] = [60_000, 3_600_000];

/** The door without a login: from the link to the questions. Every step asks again whether the link still holds. */
@Injectable()
export class LinkDoorService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keeper: LinkDoorKeeper,
    private readonly delivery: OutboxDelivery,
  ) {}

  /** Says where a code would go, and nothing else. */
  async greet({ token }: LinkTokenRequest, address: string): Promise<LinkGreetingView> {
    const { link, contact } = await this.keeper.admit(token, address, 'shown');
    const { validDays, codeMinutes } = linkTerms;
    return { telephoneEnding: telephoneEnding(contact.telephone), expiresAt: link.expiresAt.toISOString(), validDays, codeMinutes };
  }

  /** Sends a new code to the telephone that is registered now. */
  async sendCode({ token }: LinkTokenRequest, address: string): Promise<LinkCodeView> {
    this.delivery.requireSender();
    const { link, contact } = await this.keeper.admit(token, address, 'shown');
    await this.unitOfWork.run(contactBy(link, token), async (tx) => {
      const { id, contactId, codesAsked } = await tx.use(LinkRepository).held(link.id);
      const anHourAgo = new Date(tx.now.getTime() - hourMs);
      const asked = codesAsked.map((at) => at.toISOString());
      if (!mayAskForCode(asked, anHourAgo.toISOString()))
        throw new Problem(tooManyCodes, { values: { most: linkTerms.codesPerHour }, retryAfterSeconds: secondsLeft(codesAsked, tx.now) });
      await tx.use(LinkRepository).change(id, { codesAsked: [...codesAsked.filter((at) => at > anHourAgo), tx.now] });
      const language = requestContext()?.language ?? link.language;
      await tx.use(Outbox).add({ channel: 'sms', template: linkCode, language, recipientId: contactId, subjectId: id });
    });
    this.delivery.soon();
    return { telephoneEnding: telephoneEnding(contact.telephone), codeMinutes: linkTerms.codeMinutes };
  }

  /** Opens the questions to whoever has the code; a code opens once. */
  async open({ token, code }: LinkCodeRequest, address: string): Promise<OpenedLinkView> {
    const { link, measure } = await this.keeper.admit(token, address, 'shown');
    const actor = contactBy(link, token);
    const tried = await this.unitOfWork.run(actor, async (tx): Promise<Tried> => {
      const held = await tx.use(LinkRepository).held(link.id);
      if (held.closedAt) return { kind: 'gone' };
      if (!held.codeHash || !held.codeUntil || held.codeUntil <= tx.now) return { kind: 'no-code' };
      if (await isCode(code, held.codeHash)) return { kind: 'right', session: await openSession(tx, held, measure) };
      return wrong(tx, held, measure);
    });
    if (tried.kind === 'right') {
      const { session } = tried;
      const { initials, startsOn, questions, sessionUntil } = await this.questions({ token, session }, address);
      return { initials, ...given({ startsOn }), questions, sessionUntil, session };
    }
    await this.keeper.log(actor, link, 'refused');
    if (tried.kind === 'no-code') throw new Problem(noCode, { values: { minutes: linkTerms.codeMinutes } });
    if (tried.kind === 'gone' || tried.left === 0) throw new Problem(linkGone);
    throw new Problem(wrongCode, { values: { left: tried.left }, extension: { triesLeft: tried.left } });
  }

  /** What is due now. Answers are never among it. */
  async questions({ token, session }: LinkSessionRequest, address: string): Promise<LinkQuestionsView> {
    const { link } = await this.keeper.admit(token, address, 'shown');
    return this.unitOfWork.read(contactBy(link, token, session), async (tx) => {
      const { initials, sessionUntil } = requireSession(link, session, tx.now);
      const row = await tx.use(ParticipationRepository).require(link.participationId);
      const questions = (await dueQuestions(tx, row)).map(questionView);
      return { initials, ...given({ startsOn: row.startsOn }), questions, sessionUntil: sessionUntil.toISOString() };
    });
  }
}

type Tried =
  | { readonly kind: 'right'; readonly session: string }
  | { readonly kind: 'wrong'; readonly left: number }
  | { readonly kind: 'no-code' }
  | { readonly kind: 'gone' };

/** Refuses unless this is the session that was opened last, and it lasts. */
export function requireSession(
  link: ParticipationLinkRow,
  session: string,
  now: Date,
): { readonly initials: string; readonly sessionUntil: Date } {
  const { initials, sessionHash, sessionUntil } = link;
  if (sessionHash !== hashOfSecret(session) || !sessionUntil || sessionUntil <= now) throw new Problem(linkSessionOver);
  return { initials, sessionUntil };
}

async function openSession(tx: Tx, link: ParticipationLinkRow, measure: MeasureCode): Promise<string> {
  const session = newSecret();
  if (!link.openedAt) await recordLink(tx, link, 'opened', { measure });
  await tx.use(LinkRepository).change(link.id, {
    ...{ codeHash: null, codeUntil: null, sessionHash: hashOfSecret(session), openedAt: link.openedAt ?? tx.now },
    sessionUntil: new Date(tx.now.getTime() + linkTerms.sessionMinutes * minuteMs),
  });
  return session;
}

async function wrong(tx: Tx, link: ParticipationLinkRow, measure: MeasureCode): Promise<Tried> {
  const wrongCodes = link.wrongCodes + 1;
  const left = triesLeftAfter(wrongCodes);
  await tx.use(LinkRepository).change(link.id, { wrongCodes });
  if (left > 0) return { kind: 'wrong', left };
  await tx.use(LinkRepository).close(link.id, 'wrong-codes');
  await recordLink(tx, link, 'locked', { measure });
  return { kind: 'wrong', left };
}

/** Until the oldest code of the hour no longer counts. */
function secondsLeft(askedAt: readonly Date[], now: Date): number {
  const oldest = Math.min(...askedAt.map((at) => at.getTime()).filter((at) => at > now.getTime() - hourMs));
  return Math.max(1, Math.ceil((oldest + hourMs - now.getTime()) / 1000));
}
