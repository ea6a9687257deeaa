import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { DraftDoor } from './draft-door';
import { KeptWordsRequest } from './kept-words.dto';
import { KeptWordsService } from './kept-words.service';
import { KeptWordsView } from './kept-words.view';

const ofKept = ({ participantId }: KeptWordsView): readonly ParticipantId[] => (participantId ? [participantId] : []);

@Controller('kept-words')
export class KeptWordsController {
  constructor(
    private readonly keptWords: KeptWordsService,
    private readonly door: DraftDoor,
  ) {}

  /** Writes down why words on health or crime stay in a text that others read. */
  @Post()
  @HttpCode(200)
  @Access({ permission: 'draft:write', subject: { shown: ofKept } })
  async keep(@CurrentActor() actor: Actor, @Body() body: KeptWordsRequest): Promise<KeptWordsView> {
    await this.door.toPerson(actor, body.participantId);
    return this.keptWords.keep(actor, body);
  }
}
