import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, withoutCommand, type Tx } from '@fotfeste/shared/api';
import { AccessLog, type LookUp } from '@fotfeste/access/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { ParticipationLinkRow } from '../rows/link.rows';
import { contactBy, strangerWith } from './link-actor';
import { linkGone, tooManyKnocks } from './link-door.problems';
import { recordLink } from './link-events';
import { LinkKnocks } from './link-knocks';
import { LinkRepository } from './link.repository';
import { standingOf, type LinkStanding } from './link-standing';
import { hashOfSecret } from './secrets';

/** A link that holds, with the contact who may use it. */
export type Admitted = Extract<LinkStanding, { kind: 'open' }> & { readonly link: ParticipationLinkRow };

/** Route of every line a link leaves in the access log; addresses of this door hold nothing of anybody. */
const route = 'link';

/** Lets in whoever has a token that still opens something. To all others, and whatever the reason, the answer is the same. */
@Injectable()
export class LinkDoorKeeper {
  private readonly logger = new Logger('LinkDoor');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accessLog: AccessLog,
  ) {}

  /** The link of a token that opens something now. @param address Where the request comes from, by which tries are counted. */
  async admit(token: string, address: string, outcome: LookUp['outcome']): Promise<Admitted> {
    const { link, standing } = await this.look(token, address);
    if (standing?.kind !== 'open' || !link) return this.turnAway(token, address, link, standing);
    await this.log(contactBy(link, token), link, outcome);
    return { ...standing, link };
  }

  /** The link of a token, also when it has been used: an answer that is sent once more gets its receipt again. */
  async known(token: string, address: string): Promise<ParticipationLinkRow> {
    const { link, standing } = await this.look(token, address);
    return link && standing?.kind !== 'barred' ? link : this.turnAway(token, address, link, standing);
  }

  /** Each use is in the access log, with the link as the one who acted. */
  async log(actor: Actor, { participantId }: ParticipationLinkRow, outcome: LookUp['outcome']): Promise<void> {
    await this.accessLog.write({ actor, permission: 'participation:provide', route, outcome, participantIds: [participantId] });
  }

  private async look(token: string, address: string): Promise<{ readonly link?: ParticipationLinkRow; readonly standing?: LinkStanding }> {
    const { isFlood, ...found } = await this.unitOfWork.read(strangerWith(token), async (tx) => {
      const link = await tx.use(LinkRepository).byToken(hashOfSecret(token));
      const isFlood = await tx.use(LinkKnocks).isFlood(address);
      return { isFlood, ...(link && { link, standing: await standingOf(tx, link) }) };
    });
    if (!isFlood) return found;
    this.logger.warn('An address has tried many links that open nothing');
    throw new Problem(tooManyKnocks, { retryAfterSeconds: 60 });
  }

  /** Counts the try. A link whose person has been protected since is closed for good, and Nav told. */
  private async turnAway(
    token: string,
    address: string,
    link: ParticipationLinkRow | undefined,
    standing: LinkStanding | undefined,
  ): Promise<never> {
    const actor = link ? contactBy(link, token) : strangerWith(token);
    await withoutCommand(() =>
      this.unitOfWork.run(actor, async (tx) => {
        await tx.use(LinkKnocks).add(address);
        if (link && standing?.kind === 'barred') await bar(tx, link, standing.measure);
      }),
    );
    if (link) await this.log(actor, link, 'refused');
    throw new Problem(linkGone);
  }
}

async function bar(tx: Tx, { id }: ParticipationLinkRow, measure: MeasureCode): Promise<void> {
  const held = await tx.use(LinkRepository).held(id);
  if (held.closedAt) return;
  await tx.use(LinkRepository).close(held.id, 'barred');
  await recordLink(tx, held, 'barred', { measure });
}
