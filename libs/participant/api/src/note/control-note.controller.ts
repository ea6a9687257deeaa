import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipantPath } from '../participant.path.dto';
import { PersonNotePath, PersonNoteRequest } from './note.dto';
import { NoteService } from './note.service';
import { PersonNotesView } from './note.view';

@Controller('participants/:participantId/control-notes')
export class ControlNoteController {
  constructor(private readonly notes: NoteService) {}

  /** What colleagues have written on whether conditions are kept. */
  @Get()
  @Access({ permission: 'control-note:read', subject: 'participantId' })
  list(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipantPath): Promise<PersonNotesView> {
    return this.notes.list(actor, participantId, 'control');
  }

  @Post()
  @HttpCode(200)
  @Access({ permission: 'control-note:write', subject: 'participantId' })
  write(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipantPath,
    @Body() body: PersonNoteRequest,
  ): Promise<PersonNotesView> {
    return this.notes.write(actor, participantId, 'control', body);
  }

  /** Changes a note of one's own. */
  @Put(':noteId')
  @Access({ permission: 'control-note:write', subject: 'participantId' })
  change(
    @CurrentActor() actor: Actor,
    @Param() { participantId, noteId: id }: PersonNotePath,
    @IfMatch() version: number,
    @Body() body: PersonNoteRequest,
  ): Promise<PersonNotesView> {
    return this.notes.change(actor, participantId, { kind: 'control', id, version }, body);
  }
}
