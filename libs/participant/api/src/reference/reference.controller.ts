import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ReferenceQuery } from './reference.dto';
import { ReferenceReader } from './reference.reader';
import { CodeNamesView, OfficeChoicesView } from './reference.view';

@Controller('reference')
export class ReferenceController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get('occupations')
  @Access({ permission: 'reference:read', subject: 'nobody' })
  occupations(@CurrentActor() actor: Actor, @Query() { text }: ReferenceQuery): Promise<CodeNamesView> {
    return this.unitOfWork.search(actor, async (tx) => ({ items: await tx.use(ReferenceReader).occupations(text) }));
  }

  @Get('educations')
  @Access({ permission: 'reference:read', subject: 'nobody' })
  educations(@CurrentActor() actor: Actor, @Query() { text }: ReferenceQuery): Promise<CodeNamesView> {
    return this.unitOfWork.search(actor, async (tx) => ({ items: await tx.use(ReferenceReader).educations(text) }));
  }

  /** Local Nav offices that are open. */
  @Get('offices')
  @Access({ permission: 'reference:read', subject: 'nobody' })
  offices(@CurrentActor() actor: Actor): Promise<OfficeChoicesView> {
    return this.unitOfWork.read(actor, async (tx) => ({ items: await tx.use(ReferenceReader).offices() }));
  }
}
