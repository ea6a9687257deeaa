import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { PlanPath } from '../plan.dto';
import { ContactNoteRequest, ContactNotePath } from './contact.dto';
import { ContactNoteService } from './contact.service';
import { ContactNoteListView, ContactNoteView } from './contact.view';

const subject = { row: 'plan_contact', param: 'contactId' } as const;

@Controller('participants/:participantId/contact-notes')
export class PersonContactsController {
  constructor(private readonly contacts: ContactNoteService) {}

  /** Every time they were in touch, the latest day first. */
  @Get()
  @Access({ permission: 'plan:read', subject: 'participantId' })
  list(@CurrentActor() actor: Actor, @Param() { participantId }: PlanPath): Promise<ContactNoteListView> {
    return this.contacts.list(actor, participantId);
  }

  @Post()
  @HttpCode(201)
  @Access({ permission: 'plan:write', subject: 'participantId' })
  note(@CurrentActor() actor: Actor, @Param() { participantId }: PlanPath, @Body() body: ContactNoteRequest): Promise<ContactNoteView> {
    return this.contacts.note(actor, participantId, body);
  }
}

@Controller('contact-notes/:contactId')
export class ContactNoteController {
  constructor(private readonly contacts: ContactNoteService) {}

  @Put()
  @Access({ permission: 'plan:write', subject })
  change(
    @CurrentActor() actor: Actor,
    @Param() { contactId }: ContactNotePath,
    @Body() body: ContactNoteRequest,
    @IfMatch() version: number,
  ): Promise<ContactNoteView> {
    return this.contacts.change(actor, contactId, body, version);
  }

  /** The answer that was waited for has come. */
  @Post('answer')
  @HttpCode(200)
  @Access({ permission: 'plan:write', subject })
  answer(@CurrentActor() actor: Actor, @Param() { contactId }: ContactNotePath): Promise<ContactNoteView> {
    return this.contacts.answer(actor, contactId);
  }

  /** Takes the note back; its writer may, for half an hour. */
  @Delete()
  @HttpCode(204)
  @Access({ permission: 'plan:write', subject })
  undo(@CurrentActor() actor: Actor, @Param() { contactId }: ContactNotePath): Promise<void> {
    return this.contacts.undo(actor, contactId);
  }
}
