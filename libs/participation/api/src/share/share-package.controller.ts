import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { SharePackageService } from './share-package.service';
import { SharePackageView } from './share-package.view';
import { SharePackagePath, SharePackageRequest } from './share.dto';

@Controller('agreements/:agreementId/share-package')
export class SharePackageController {
  constructor(private readonly packages: SharePackageService) {}

  /** What the agreement lets its provider know, with what it said before. */
  @Get()
  @Access({ permission: 'measure:write', subject: 'nobody' })
  one(@CurrentActor() actor: Actor, @Param() { agreementId }: SharePackagePath): Promise<SharePackageView> {
    return this.packages.one(actor, agreementId);
  }

  /** Declares it anew; what is shared of everybody under the agreement follows at once. If-Match is "0" while it says nothing. */
  @Put()
  @Access({ permission: 'measure:write', subject: 'nobody' })
  set(
    @CurrentActor() actor: Actor,
    @Param() { agreementId }: SharePackagePath,
    @IfMatch() version: number,
    @Body() body: SharePackageRequest,
  ): Promise<SharePackageView> {
    return this.packages.set(actor, agreementId, version, body);
  }
}
