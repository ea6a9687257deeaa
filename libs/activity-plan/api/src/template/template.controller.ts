import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { TemplatePath, TemplateRequest } from './template.dto';
import { TemplateService } from './template.service';
import { TemplateListView, TemplateView } from './template.view';

@Controller('path-templates')
export class TemplateController {
  constructor(private readonly templates: TemplateService) {}

  /** Common paths; those out of use last. */
  @Get()
  @Access({ permission: 'measure:read', subject: 'nobody' })
  list(@CurrentActor() actor: Actor): Promise<TemplateListView> {
    return this.templates.list(actor);
  }

  @Post()
  @HttpCode(201)
  @Access({ permission: 'path-template:write', subject: 'nobody' })
  add(@CurrentActor() actor: Actor, @Body() body: TemplateRequest): Promise<TemplateView> {
    return this.templates.add(actor, body);
  }

  @Put(':templateId')
  @Access({ permission: 'path-template:write', subject: 'nobody' })
  change(
    @CurrentActor() actor: Actor,
    @Param() { templateId }: TemplatePath,
    @Body() body: TemplateRequest,
    @IfMatch() version: number,
  ): Promise<TemplateView> {
    return this.templates.change(actor, templateId, body, version);
  }

  /** Takes it out of use; plans made from it stay as they are. */
  @Post(':templateId/closing')
  @HttpCode(200)
  @Access({ permission: 'path-template:write', subject: 'nobody' })
  close(@CurrentActor() actor: Actor, @Param() { templateId }: TemplatePath, @IfMatch() version: number): Promise<TemplateView> {
    return this.templates.turn(actor, templateId, 'closed', version);
  }

  @Post(':templateId/opening')
  @HttpCode(200)
  @Access({ permission: 'path-template:write', subject: 'nobody' })
  open(@CurrentActor() actor: Actor, @Param() { templateId }: TemplatePath, @IfMatch() version: number): Promise<TemplateView> {
    return this.templates.turn(actor, templateId, 'open', version);
  }
}
