import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { UnitOfWork } from '@fotfeste/shared/api';
import { OpenRequest, OpenWithReasonRequest, SearchRequest } from './find.dto';
import { FoundPeopleView, OfficeAskedView, OpenedView } from './find.view';
import { NameSearch } from './name-search';
import { LimitedLookUps } from './look-up-guard';
import { OpeningService } from './opening.service';

const opened = ({ participantId }: { readonly participantId?: string }): readonly ParticipantId[] => (participantId ? [participantId] : []);

/** Numbers and names travel in bodies only, so every way to find somebody is a POST. */
@Controller('participants')
export class FindController {
  constructor(
    private readonly opening: OpeningService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post('open')
  @HttpCode(200)
  @LimitedLookUps()
  @Access({ permission: 'person:find', subject: { shown: opened } })
  open(@CurrentActor() actor: Actor, @Body() { identityNumber }: OpenRequest): Promise<OpenedView> {
    return this.opening.open(actor, identityNumber);
  }

  /** Opens somebody of another office for 60 minutes. */
  @Post('open-with-reason')
  @HttpCode(200)
  @LimitedLookUps()
  @Access({ permission: 'person:find', subject: { shown: opened } })
  openWithReason(@CurrentActor() actor: Actor, @Body() { identityNumber, reason }: OpenWithReasonRequest): Promise<OpenedView> {
    return this.opening.openWithReason(actor, identityNumber, reason);
  }

  /** Asks the other office to let the actor in. */
  @Post('ask-office')
  @HttpCode(200)
  @LimitedLookUps()
  @Access({ permission: 'person:find', subject: { shown: opened } })
  askOffice(@CurrentActor() actor: Actor, @Body() { identityNumber, reason }: OpenWithReasonRequest): Promise<OfficeAskedView> {
    return this.opening.askOffice(actor, identityNumber, reason);
  }

  @Post('search')
  @HttpCode(200)
  @Access({ permission: 'person:find', subject: { shown: everyone }, isSearch: true })
  search(@CurrentActor() actor: Actor, @Body() { text }: SearchRequest): Promise<FoundPeopleView> {
    return this.unitOfWork.search(actor, (tx) => tx.use(NameSearch).find(text));
  }
}
