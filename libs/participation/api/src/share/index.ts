import { ShareConsentService } from './share-consent.service';
import { SharePackageController } from './share-package.controller';
import { SharePackageService } from './share-package.service';
import { ShareWithdrawalService } from './share-withdrawal.service';
import { ShareController } from './share.controller';
import { ShareService } from './share.service';

export { lostConsentProjection } from './lost-consent.projection';
export { shareProjection } from './share.projection';

/** What is shared with providers: controllers and services, for the module. */
export const shareControllers = [ShareController, SharePackageController] as const;
export const shareServices = [ShareService, ShareConsentService, ShareWithdrawalService, SharePackageService] as const;
