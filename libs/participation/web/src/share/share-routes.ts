import type { Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';

/** What an agreement lets its provider know, for the measure coordinator. */
export const shareRoutes: Routes = [
  {
    path: 'agreements/:agreementId/share-package',
    title: 'participation.share.package.title',
    canActivate: [requires('measure:write')],
    loadComponent: () => import('./share-package-page').then(({ SharePackagePage }) => SharePackagePage),
  },
];
