import type { Routes } from '@angular/router';
import { requires } from './permissions';

/** Pages of this room with an address of their own. */
export const routes: Routes = [
  {
    path: 'sign-ins',
    title: 'access.signIns.title',
    loadComponent: () => import('./sign-ins/sign-ins-page').then(({ SignInsPage }) => SignInsPage),
  },
  {
    path: 'access-overview',
    title: 'access.title',
    canActivate: [requires('access:overview')],
    loadComponent: () => import('./overview/access-overview-page').then(({ AccessOverviewPage }) => AccessOverviewPage),
  },
];
