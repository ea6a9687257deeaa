import type { Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';

/** Calling an offering off, for the measure coordinator. */
export const cancellationRoutes: Routes = [
  {
    path: 'measures/offerings/:offeringId/cancellation',
    title: 'participation.cancellation.title',
    canActivate: [requires('measure:write')],
    loadComponent: () => import('./cancellation-page').then(({ CancellationPage }) => CancellationPage),
  },
];
