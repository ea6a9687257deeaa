import type { Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';
import { asksForEarlierDay } from '@fotfeste/shared/web';

/** Pages of this room with an address of their own. */
export const routes: Routes = [
  {
    path: 'decisions-waiting',
    title: 'assistance.waiting.title',
    canActivate: [requires('assistance:read')],
    loadComponent: () => import('./waiting/waiting-page').then(({ WaitingPage }) => WaitingPage),
  },
  {
    path: 'second-control',
    title: 'assistance.control.title',
    canActivate: [requires('assistance:read')],
    loadComponent: () => import('./control/control-page').then(({ ControlPage }) => ControlPage),
  },
];

/** Pages of this room below a person. */
export const personRoutes: Routes = [
  {
    path: 'decisions',
    canActivate: [requires('assistance:read')],
    children: [
      {
        path: '',
        pathMatch: 'full',
        canMatch: [asksForEarlierDay],
        title: 'assistance.page.title',
        loadComponent: () => import('./decision/earlier-decisions-page').then(({ EarlierDecisionsPage }) => EarlierDecisionsPage),
      },
      {
        path: '',
        pathMatch: 'full',
        title: 'assistance.page.title',
        loadComponent: () => import('./decision/decisions-page').then(({ DecisionsPage }) => DecisionsPage),
      },
      {
        path: 'draft',
        title: 'assistance.write.title',
        canActivate: [requires('assistance:write')],
        loadComponent: () => import('./writing/writing-page').then(({ WritingPage }) => WritingPage),
      },
      {
        path: 'needs',
        title: 'assistance.needs.title',
        canActivate: [requires('assistance:write')],
        loadComponent: () => import('./needs/needs-page').then(({ NeedsPage }) => NeedsPage),
      },
      {
        path: ':decisionId',
        title: 'assistance.one.title',
        loadComponent: () => import('./decision/decision-page').then(({ DecisionPage }) => DecisionPage),
      },
    ],
  },
];
