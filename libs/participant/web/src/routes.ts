import type { Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';

/** Pages of this room with an address of their own. */
export const routes: Routes = [
  {
    path: 'open',
    title: 'participant.open.title',
    canActivate: [requires('person:find')],
    loadComponent: () => import('./find/open-page').then(({ OpenPage }) => OpenPage),
  },
  {
    path: 'register',
    title: 'participant.register.title',
    canActivate: [requires('person:register')],
    loadComponent: () => import('./registration/register-page').then(({ RegisterPage }) => RegisterPage),
  },
  {
    path: 'access-requests',
    title: 'participant.requests.title',
    canActivate: [requires('person:write')],
    loadComponent: () => import('./access-request/access-requests-page').then(({ AccessRequestsPage }) => AccessRequestsPage),
  },
  {
    path: 'team-access',
    title: 'participant.teamAccess.title',
    canActivate: [requires('access:team')],
    loadComponent: () => import('./team-access/team-access-page').then(({ TeamAccessPage }) => TeamAccessPage),
  },
  {
    path: 'typed-again',
    title: 'participant.typedAgain.title',
    canActivate: [requires('product:defects')],
    loadComponent: () => import('./typed-again/typed-again-page').then(({ TypedAgainPage }) => TypedAgainPage),
  },
  {
    path: 'person-exports',
    title: 'participant.export.title',
    canActivate: [requires('person:export')],
    loadComponent: () => import('./person-export/person-exports-page').then(({ PersonExportsPage }) => PersonExportsPage),
  },
];

/** Pages of this room below a person. */
export const personRoutes: Routes = [
  {
    path: 'registration',
    title: 'participant.details.title',
    canActivate: [requires('person:read')],
    loadComponent: () => import('./details/details-page').then(({ DetailsPage }) => DetailsPage),
  },
];
