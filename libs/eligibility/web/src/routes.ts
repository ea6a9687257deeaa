import type { Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';
import { asksForEarlierDay } from '@fotfeste/shared/web';

/** Pages of this room with an address of their own. */
export const routes: Routes = [
  {
    path: 'rules',
    title: 'eligibility.rules.title',
    canActivate: [requires('reference:read')],
    loadComponent: () => import('./rules/rules-page').then(({ RulesPage }) => RulesPage),
  },
];

/** Pages of this room below a person. */
export const personRoutes: Routes = [
  {
    path: 'possibilities',
    pathMatch: 'full',
    canMatch: [asksForEarlierDay],
    title: 'eligibility.title',
    canActivate: [requires('eligibility:read')],
    loadComponent: () => import('./earlier-day/earlier-answers-page').then(({ EarlierAnswersPage }) => EarlierAnswersPage),
  },
  {
    path: 'possibilities',
    title: 'eligibility.title',
    canActivate: [requires('eligibility:read')],
    loadComponent: () => import('./possibilities-page').then(({ PossibilitiesPage }) => PossibilitiesPage),
  },
  {
    path: 'possibilities/earlier-time',
    title: 'eligibility.earlier.title',
    canActivate: [requires('eligibility:read')],
    loadComponent: () => import('./earlier-time/earlier-time-page').then(({ EarlierTimePage }) => EarlierTimePage),
  },
  {
    path: 'possibilities/answers',
    title: 'eligibility.given.title',
    canActivate: [requires('eligibility:read')],
    loadComponent: () => import('./given/given-answers-page').then(({ GivenAnswersPage }) => GivenAnswersPage),
  },
  {
    path: 'possibilities/stored/:assessmentId',
    title: 'eligibility.stored.title',
    canActivate: [requires('eligibility:read')],
    loadComponent: () => import('./stored/stored-page').then(({ StoredPage }) => StoredPage),
  },
];
