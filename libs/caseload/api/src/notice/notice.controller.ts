import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { NoticeReadingRequest, NoticeSettingRequest } from './notice.dto';
import { NoticeService } from './notice.service';
import { BellCountView, NoticeListView, NoticeSettingView } from './notice.view';

@Controller()
export class NoticeController {
  constructor(private readonly notices: NoticeService) {}

  /** How much is unread, for the bell. */
  @Get('unread/count')
  @Access({ permission: 'participation:read', subject: 'nobody' })
  count(@CurrentActor() actor: Actor): Promise<BellCountView> {
    return this.notices.count(actor);
  }

  @Get('notices')
  @Access({ permission: 'caseload:own', subject: { shown: everyone } })
  list(@CurrentActor() actor: Actor): Promise<NoticeListView> {
    return this.notices.list(actor);
  }

  @Post('notices/reading')
  @HttpCode(200)
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  read(@CurrentActor() actor: Actor, @Body() { ids }: NoticeReadingRequest): Promise<BellCountView> {
    return this.notices.read(actor, ids);
  }

  @Get('notices/setting')
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  setting(@CurrentActor() actor: Actor): Promise<NoticeSettingView> {
    return this.notices.setting(actor);
  }

  @Put('notices/setting')
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  silence(@CurrentActor() actor: Actor, @Body() body: NoticeSettingRequest): Promise<NoticeSettingView> {
    return this.notices.silence(actor, body);
  }
}
