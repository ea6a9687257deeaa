import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { DraftDoor } from './draft-door';
import { DraftPath, SaveDraftRequest } from './draft.dto';
import { DraftService } from './draft.service';
import { DraftListView, DraftSlotView, DraftView } from './draft.view';

const concerned = (...ids: readonly (string | undefined)[]): readonly ParticipantId[] => ids.filter((id) => id !== undefined);
const ofDraft = (draft: DraftView): readonly ParticipantId[] => concerned(draft.participantId);
const ofSlot = ({ draft }: DraftSlotView): readonly ParticipantId[] => concerned(draft?.participantId);
const ofList = ({ items }: DraftListView): readonly ParticipantId[] => concerned(...items.map(({ participantId }) => participantId));

@Controller('drafts')
export class DraftController {
  constructor(
    private readonly drafts: DraftService,
    private readonly door: DraftDoor,
  ) {}

  /** Everything the actor has begun and not sent, without the content. */
  @Get()
  @Access({ permission: 'draft:write', subject: { shown: ofList } })
  own(@CurrentActor() actor: Actor): Promise<DraftListView> {
    return this.drafts.own(actor);
  }

  @Get(':kind/:subject')
  @Access({ permission: 'draft:write', subject: { shown: ofSlot } })
  async find(@CurrentActor() actor: Actor, @Param() { kind, subject }: DraftPath): Promise<DraftSlotView> {
    await this.door.toDraft(actor, { kind, subject });
    return this.drafts.find(actor, { kind, subject });
  }

  /** Saves what is written so far. 412 with `theirs` and `yours` when it has been saved elsewhere or a colleague writes it. */
  @Put(':kind/:subject')
  @Access({ permission: 'draft:write', subject: { shown: ofDraft } })
  async save(@CurrentActor() actor: Actor, @Param() { kind, subject }: DraftPath, @Body() body: SaveDraftRequest): Promise<DraftView> {
    await this.door.toDraft(actor, { kind, subject }, body.participantId);
    return this.drafts.save(actor, { kind, subject }, body);
  }

  /** Makes the actor the author of a colleague's draft. */
  @Post(':kind/:subject/take-over')
  @HttpCode(200)
  @Access({ permission: 'draft:write', subject: { shown: ofDraft } })
  async takeOver(@CurrentActor() actor: Actor, @Param() { kind, subject }: DraftPath): Promise<DraftView> {
    await this.door.toDraft(actor, { kind, subject });
    return this.drafts.takeOver(actor, { kind, subject });
  }

  /** Discards the actor's own draft and answers with what was discarded. */
  @Delete(':kind/:subject')
  @Access({ permission: 'draft:write', subject: { shown: ofSlot } })
  discard(@CurrentActor() actor: Actor, @Param() { kind, subject }: DraftPath): Promise<DraftSlotView> {
    return this.drafts.discard(actor, { kind, subject });
  }
}
