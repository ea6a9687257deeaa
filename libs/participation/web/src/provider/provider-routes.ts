import type { Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';

/** The provider's portal: the table, one participant, and the reports. */
export const providerRoutes: Routes = [
  {
    path: 'provider',
    title: 'participation.provider.title',
    canActivate: [requires('participation:provide')],
    children: [
      { path: '', pathMatch: 'full', loadComponent: () => import('./provider-page').then(({ ProviderPage }) => ProviderPage) },
      {
        path: '',
        loadComponent: () => import('./report-frame').then(({ ReportFrame }) => ReportFrame),
        children: [
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
      {
        path: 'employer-visits',
        title: 'participation.title.employerVisits',
        loadComponent: () => import('../ips/employer-visits-page').then(({ EmployerVisitsPage }) => EmployerVisitsPage),
      },
      {
        path: 'fidelity',
        title: 'participation.title.fidelity',
        loadComponent: () => import('../ips/fidelity-page').then(({ FidelityPage }) => FidelityPage),
      },
      {
        path: ':participationId/job-support',
        title: 'participation.title.jobSupport',
        loadComponent: () =>
          import('../ips/participant-job-support-page').then(({ ParticipantJobSupportPage }) => ParticipantJobSupportPage),
      },
      {
        path: ':participationId',
        title: 'participation.provider.participantTitle',
        loadComponent: () => import('./participant-page').then(({ ParticipantPage }) => ParticipantPage),
      },
    ],
  },
];
