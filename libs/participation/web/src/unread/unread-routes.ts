import type { Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';

/** What waits for the adviser to be read. */
export const unreadRoutes: Routes = [
  {
    path: 'unread',
    title: 'participation.unread.title',
    canActivate: [requires('participation:read')],
    loadComponent: () => import('./unread-page').then(({ UnreadPage }) => UnreadPage),
  },
];
