import { Controller, Get } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { UnreadService } from './unread.service';
import { UnreadCountView, UnreadListView } from './unread.view';

@Controller()
export class UnreadController {
  constructor(private readonly unread: UnreadService) {}

  /** What providers have written about the reader's own people, and colleagues about a § 14 a text, that waits to be read. */
  @Get('unread')
  @Access({ permission: 'participation:read', subject: { shown: everyoneUnread } })
  list(@CurrentActor() actor: Actor): Promise<UnreadListView> {
    return this.unread.list(actor);
  }

  /** How many of the provider's participants have something from Nav that this reader has not seen. */
  @Get('provider/unread')
  @Access({ permission: 'participation:provide', subject: 'nobody' })
  countForProvider(@CurrentActor() actor: Actor): Promise<UnreadCountView> {
    return this.unread.countForProvider(actor);
  }
}

function everyoneUnread({ items, decisions }: UnreadListView): readonly ParticipantId[] {
  return everyone({ items: [...items, ...decisions] });
}
