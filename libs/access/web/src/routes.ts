import type { Routes } from '@angular/router';
import { requires } from './permissions';

/** Pages of this room with an address of their own. */
export const routes: Routes = [
  {
    path: 'access-overview',
    title: 'access.title',
    canActivate: [requires('access:overview')],
    loadComponent: () => import('./overview/access-overview-page').then(({ AccessOverviewPage }) => AccessOverviewPage),
  },
];
