import type { Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';

/** Pages of this room below a person: the letters, and one of them. */
export const personRoutes: Routes = [
  {
    path: 'letters',
    title: 'document.title',
    canActivate: [requires('document:read')],
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./letters-page').then(({ LettersPage }) => LettersPage),
      },
      {
        path: ':documentId',
        title: 'document.letterTitle',
        loadComponent: () => import('./letter-page').then(({ LetterPage }) => LetterPage),
      },
    ],
  },
];
