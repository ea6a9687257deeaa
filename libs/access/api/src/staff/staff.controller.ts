import { Controller, Get } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '../access.decorator';
import { StaffDirectory } from './staff.directory';
import { StaffListView } from './staff.view';

@Controller('staff')
export class StaffController {
  constructor(private readonly staff: StaffDirectory) {}

  /** Who has what: colleagues at the actor's offices, or everybody for those who belong to none. */
  @Get()
  @Access({ permission: 'access:overview', subject: 'nobody' })
  list(@CurrentActor() actor: Actor): Promise<StaffListView> {
    return this.staff.list(actor);
  }
}
