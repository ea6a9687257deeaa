import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MessageSettings, OutboxDelivery, type MessageWriter } from '@fotfeste/shared/api';
import { ProviderReader } from '@fotfeste/measure/api';
import { linkTerms } from '@fotfeste/participation/domain';
import { LinkRepository, isUsable } from './link.repository';
import { codeTexts, mailTexts } from './link-words';
import { hashOfCode, hashOfSecret, newCode, newSecret } from './secrets';

/** The mail with the link, and the text message with the code. */
export const linkMail = 'participation.link';
export const linkCode = 'participation.link-code';

const minuteMs = 60_000;

/** Writes the messages of a link as they leave. Token and code are made here, and nowhere kept but as hashes. */
@Injectable()
export class LinkMessages implements OnModuleInit {
  constructor(
    private readonly delivery: OutboxDelivery,
    private readonly settings: MessageSettings,
  ) {}

  onModuleInit(): void {
    this.register();
  }

  register(): void {
    this.delivery.register(linkMail, this.mail);
    this.delivery.register(linkCode, code);
  }

  /** The token stands behind `#`: browsers never send that part, so no server on the way can log it. */
  private readonly mail: MessageWriter = async (tx, { subjectId, recipientId, language }) => {
    const link = await tx.use(LinkRepository).byId(subjectId);
    const contact = await tx.use(ProviderReader).contact(recipientId);
    if (!link || !isUsable(link, tx.now) || !contact?.email) return undefined;
    const token = newSecret();
    await tx.use(LinkRepository).change(link.id, { tokenHash: hashOfSecret(token) });
    const values = { address: `${this.settings.publicUrl}/lenke#${token}`, days: linkTerms.validDays };
    return { to: contact.email, ...mailTexts(language, values) };
  };
}

/** A code that comes too late is not sent; its clock starts when it leaves. */
const code: MessageWriter = async (tx, { subjectId, recipientId, language, createdAt }) => {
  const link = await tx.use(LinkRepository).byId(subjectId);
  const contact = await tx.use(ProviderReader).contact(recipientId);
  const isLate = tx.now.getTime() - createdAt.getTime() > linkTerms.codeMinutes * minuteMs;
  if (!link || !isUsable(link, tx.now) || !contact?.telephone || isLate) return undefined;
  const digits = newCode();
  const codeUntil = new Date(tx.now.getTime() + linkTerms.codeMinutes * minuteMs);
  await tx.use(LinkRepository).change(link.id, { codeHash: await hashOfCode(digits), codeUntil });
  return { to: contact.telephone, text: codeTexts(language, { code: digits, minutes: linkTerms.codeMinutes }) };
};
