import type { Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';

/** The provider's portal: the list, and beside it a participant or one of the reports. */
export const providerRoutes: Routes = [
  {
    path: 'provider',
    title: 'participation.provider.title',
    canActivate: [requires('participation:provide')],
    loadComponent: () => import('./provider-page').then(({ ProviderPage }) => ProviderPage),
    children: [
      { path: '', pathMatch: 'full', loadComponent: () => import('./no-participant').then(({ NoParticipant }) => NoParticipant) },
      {
        path: ':participationId',
        title: 'participation.provider.participantTitle',
        loadComponent: () => import('./participant-panel').then(({ ParticipantPanel }) => ParticipantPanel),
      },
      {
        path: ':participationId/interim',
        title: 'participation.provider.interim.title',
        loadComponent: () => import('./interim-report-page').then(({ InterimReportPage }) => InterimReportPage),
      },
      {
        path: ':participationId/final',
        title: 'participation.provider.final.title',
        loadComponent: () => import('./final-report-page').then(({ FinalReportPage }) => FinalReportPage),
      },
    ],
  },
];
