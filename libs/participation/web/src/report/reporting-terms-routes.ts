import type { Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';

/** How often each agreement asks for reports, for the measure coordinator. */
export const reportingTermsRoutes: Routes = [
  {
    path: 'fidelity',
    title: 'participation.title.fidelity',
    canActivate: [requires('measure:write')],
    loadComponent: () => import('../ips/coordinator-fidelity-page').then(({ CoordinatorFidelityPage }) => CoordinatorFidelityPage),
  },
  {
    path: 'reporting-terms',
    title: 'participation.terms.title',
    canActivate: [requires('measure:write')],
    loadComponent: () => import('./reporting-terms-page').then(({ ReportingTermsPage }) => ReportingTermsPage),
  },
];
