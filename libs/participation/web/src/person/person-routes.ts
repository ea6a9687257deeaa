import type { Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';
import { asksForEarlierDay } from '@fotfeste/shared/web';

/** A person's measures: what they take part in, one of them, and a new referral. */
export const participationRoutes: Routes = [
  {
    path: 'measures',
    title: 'participation.title.list',
    canActivate: [requires('participation:read')],
    children: [
      {
        path: '',
        pathMatch: 'full',
        canMatch: [asksForEarlierDay],
        loadComponent: () => import('./earlier-participations-page').then(({ EarlierParticipationsPage }) => EarlierParticipationsPage),
      },
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./participations-page').then(({ ParticipationsPage }) => ParticipationsPage),
      },
      {
        path: 'new',
        title: 'participation.title.referral',
        canActivate: [requires('participation:write')],
        loadComponent: () => import('../referral/referral-page').then(({ ReferralPage }) => ReferralPage),
      },
      {
        path: ':participationId',
        title: 'participation.title.detail',
        loadComponent: () => import('../detail/participation-page').then(({ ParticipationPage }) => ParticipationPage),
      },
    ],
  },
];
