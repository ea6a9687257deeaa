import type { Type } from '@angular/core';
import type { Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';

/** Pages of this room with an address of their own. */
export const routes: Routes = [];

/** Pages of this room below a person. */
export const personRoutes: Routes = [
  {
    path: 'overview',
    title: 'case.overview.title',
    canActivate: [requires('person:read')],
    loadComponent: () => import('./overview/overview-page').then(({ OverviewPage }) => OverviewPage),
  },
  {
    path: 'timeline',
    title: 'case.timeline.title',
    canActivate: [requires('person:read')],
    loadComponent: () => import('./timeline/timeline-page').then(({ TimelinePage }) => TimelinePage),
  },
  {
    path: 'meetings',
    title: 'case.agenda.title',
    canActivate: [requires('plan:read')],
    loadComponent: () => import('./agenda/agenda-page').then(({ AgendaPage }) => AgendaPage),
  },
  {
    path: 'notes',
    title: 'case.notes.title',
    canActivate: [requires('support-note:read')],
    loadComponent: () => import('./notes/notes-page').then(({ NotesPage }) => NotesPage),
  },
  {
    path: 'history/erasures',
    title: 'case.erasure.title',
    canActivate: [requires('erasure:ask')],
    loadComponent: () => import('./erasure/erasures-page').then(({ ErasuresPage }) => ErasuresPage),
  },
  {
    path: 'history',
    title: 'case.history.title',
    canActivate: [requires('history:read')],
    loadComponent: () => import('./history/history-page').then(({ HistoryPage }) => HistoryPage),
  },
];

/** The frame that the shell puts around every page of a person. */
export const loadPersonLayout = (): Promise<Type<unknown>> => import('./person-layout').then(({ PersonLayout }) => PersonLayout);
