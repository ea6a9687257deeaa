import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { CopyLookUpsRequest, CopySettingPath, CopySettingRequest } from './copy.dto';
import { CopyService } from './copy.service';
import { CaseCopyView, CopyLookUpsView, CopySettingView } from './copy.view';

/** What an adviser may read in the open tab while the service is gone. */
@Controller('caseload')
export class CopyController {
  constructor(private readonly copies: CopyService) {}

  /** Everybody in it is in the access log, whether they are opened or not. */
  @Get('mine/copy')
  @Access({ permission: 'caseload:own', subject: { shown: everyone } })
  copy(@CurrentActor() actor: Actor): Promise<CaseCopyView> {
    return this.copies.copy(actor);
  }

  /** Look-ups made in the copy, for the access log. The database writes the lines, with the time somebody looked. */
  @Post('mine/copy/look-ups')
  @HttpCode(200)
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  deliver(@CurrentActor() actor: Actor, @Body() body: CopyLookUpsRequest): Promise<CopyLookUpsView> {
    return this.copies.deliver(actor, body);
  }

  @Get('copy-setting/:office')
  @Access({ permission: 'caseload:team', subject: 'nobody' })
  setting(@CurrentActor() actor: Actor, @Param() { office }: CopySettingPath): Promise<CopySettingView> {
    return this.copies.setting(actor, office);
  }

  @Put('copy-setting/:office')
  @Access({ permission: 'caseload:team', subject: 'nobody' })
  turn(
    @CurrentActor() actor: Actor,
    @Param() { office }: CopySettingPath,
    @IfMatch() version: number,
    @Body() { isOn }: CopySettingRequest,
  ): Promise<CopySettingView> {
    return this.copies.turn(actor, { office, isOn, version });
  }
}
