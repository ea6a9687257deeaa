import type { Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';

/** The measure coordinator's intake. */
export const applicationsRoutes: Routes = [
  {
    path: 'applications',
    title: 'participation.applications.title',
    canActivate: [requires('participation:place')],
    loadComponent: () => import('./applications-page').then(({ ApplicationsPage }) => ApplicationsPage),
  },
];
