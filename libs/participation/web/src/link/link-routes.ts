import { inject } from '@angular/core';
import type { CanActivateFn, Routes } from '@angular/router';
import { Session } from '@fotfeste/shared/web';

/** Somebody at Nav who tries a link is signed in all the same: the token against forged requests has to be known before the first is sent. */
const sessionKnown: CanActivateFn = async () => {
  await inject(Session).ready();
  return true;
};

/** The one page of this room that is open to somebody who has not signed in. */
export const openRoutes: Routes = [
  {
    path: 'lenke',
    title: 'participation.door.title',
    canActivate: [sessionKnown],
    loadComponent: () => import('./door/link-door-page').then(({ LinkDoorPage }) => LinkDoorPage),
  },
];
