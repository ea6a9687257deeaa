import { Body, Controller, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '../access.decorator';
import { PreferencesRequest } from './preference.dto';
import { PreferenceService } from './preference.service';
import { PreferencesView } from './session.view';

@Controller('session/preferences')
export class PreferenceController {
  constructor(private readonly preferences: PreferenceService) {}

  @Put()
  @Access({ permission: 'session:own', subject: 'nobody' })
  keep(@CurrentActor() actor: Actor, @Body() body: PreferencesRequest): Promise<PreferencesView> {
    return this.preferences.keep(actor, body);
  }
}
