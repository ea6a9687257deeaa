import { AccessLog } from '@fotfeste/access/api';
import { Jobs, MessageSender, noMessages, OutboxDelivery, type LeavingMessage } from '@fotfeste/shared/api';
import type { FreshDatabase } from '@fotfeste/shared/api/testing';
import { LinkAnswerService } from '../link/link-answer.service';
import { LinkDoorKeeper } from '../link/link-door-keeper';
import { LinkDoorService } from '../link/link-door.service';
import { LinkMessages } from '../link/link-messages';
import { LinkService } from '../link/link.service';
import { rypelett } from './referrals';
import type { ParticipationRoom } from './room';

/** A gateway that keeps what it is handed, or takes nothing. */
export class KeepingSender extends MessageSender {
  readonly sent: LeavingMessage[] = [];
  takes: 'everything' | 'nothing' = 'everything';

  constructor() {
    super(noMessages);
  }

  override get isReady(): boolean {
    return true;
  }

  override send(message: LeavingMessage): Promise<void> {
    if (this.takes === 'nothing') return Promise.reject(new Error('out of order'));
    this.sent.push(message);
    return Promise.resolve();
  }

  /** The token in the last mail. */
  get token(): string {
    return /#(\S+)/.exec(this.last('mail').text)?.[1] ?? '';
  }

  /** The code in the last text message. */
  get code(): string {
    return /\d{6}/.exec(this.last('sms').text)?.[0] ?? '';
  }

  last(channel: LeavingMessage['channel']): LeavingMessage {
    const message = this.sent.findLast((each) => each.channel === channel);
    if (!message) throw new Error(`No ${channel} has been sent`);
    return message;
  }
}

/** Links with their door, in a room of a spec. */
export function linksIn({ unitOfWork, dataSource }: FreshDatabase, { sending, calendar }: ParticipationRoom) {
  const sender = new KeepingSender();
  const delivery = new OutboxDelivery(unitOfWork, sender, new Jobs());
  new LinkMessages(delivery, noMessages).register();
  const keeper = new LinkDoorKeeper(unitOfWork, new AccessLog(dataSource));
  return {
    sender,
    delivery,
    links: new LinkService(unitOfWork, delivery),
    door: new LinkDoorService(unitOfWork, keeper, delivery),
    answers: new LinkAnswerService(unitOfWork, keeper, sending, calendar),
  };
}

/** Somebody at the provider who can be sent a link, or whoever the overrides say. */
export async function aContact(
  database: FreshDatabase,
  overrides: Partial<Record<'name' | 'email' | 'telephone', string | null>> = {},
): Promise<string> {
  const contact = { name: 'Berit Verkstad', email: 'berit@eksempel.no', telephone: '+47 412 34 542', ...overrides };
  const [row] = await database.asOwner<{ id: string }>(
    'insert into provider_contact (provider_number, name, email, telephone) values ($1, $2, $3, $4) returning id',
    [rypelett, contact.name, contact.email, contact.telephone],
  );
  return row?.id ?? '';
}
