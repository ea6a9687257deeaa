import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { IfMatch } from '@fotfeste/shared/api';
import { ChangeHistoryView } from '../history/change-history.view';
import { ContactPath, ProviderContactRequest, NewProviderRequest, ProviderPath, ProviderRequest } from './provider-work.dto';
import { ProviderWorkService } from './provider-work.service';
import { ProviderDetailView, ProviderRegisterView } from './provider-work.view';

@Controller('providers')
export class ProviderWorkController {
  constructor(private readonly providers: ProviderWorkService) {}

  /** Every provider, with agreements, offerings and how much of what is contracted is used. */
  @Get()
  @Access({ permission: 'measure:write', subject: 'nobody' })
  list(@CurrentActor() actor: Actor): Promise<ProviderRegisterView> {
    return this.providers.list(actor);
  }

  @Post()
  @Access({ permission: 'measure:write', subject: 'nobody' })
  add(@CurrentActor() actor: Actor, @Body() body: NewProviderRequest): Promise<ProviderDetailView> {
    return this.providers.add(actor, body);
  }

  @Get(':orgNumber')
  @Access({ permission: 'measure:write', subject: 'nobody' })
  one(@CurrentActor() actor: Actor, @Param() { orgNumber }: ProviderPath): Promise<ProviderDetailView> {
    return this.providers.one(actor, orgNumber);
  }

  @Put(':orgNumber')
  @Access({ permission: 'measure:write', subject: 'nobody' })
  change(
    @CurrentActor() actor: Actor,
    @Param() { orgNumber }: ProviderPath,
    @IfMatch() version: number,
    @Body() body: ProviderRequest,
  ): Promise<ProviderDetailView> {
    return this.providers.change(actor, orgNumber, version, body);
  }

  /** What was changed in the provider and its contacts, by whom. */
  @Get(':orgNumber/history')
  @Access({ permission: 'measure:write', subject: 'nobody' })
  history(@CurrentActor() actor: Actor, @Param() { orgNumber }: ProviderPath): Promise<ChangeHistoryView> {
    return this.providers.history(actor, orgNumber);
  }

  @Post(':orgNumber/contacts')
  @HttpCode(200)
  @Access({ permission: 'measure:write', subject: 'nobody' })
  addContact(
    @CurrentActor() actor: Actor,
    @Param() { orgNumber }: ProviderPath,
    @Body() body: ProviderContactRequest,
  ): Promise<ProviderDetailView> {
    return this.providers.addContact(actor, orgNumber, body);
  }

  @Put('contacts/:contactId')
  @Access({ permission: 'measure:write', subject: 'nobody' })
  changeContact(
    @CurrentActor() actor: Actor,
    @Param() { contactId }: ContactPath,
    @IfMatch() version: number,
    @Body() body: ProviderContactRequest,
  ): Promise<ProviderDetailView> {
    return this.providers.changeContact(actor, contactId, version, body);
  }
}
