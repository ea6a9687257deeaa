import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';
import * as access from '@fotfeste/access/web/routes';
import * as activityPlan from '@fotfeste/activity-plan/web/routes';
import * as assistance from '@fotfeste/assistance/web/routes';
import * as person from '@fotfeste/case/web/routes';
import * as caseload from '@fotfeste/caseload/web/routes';
import * as letters from '@fotfeste/document/web/routes';
import * as eligibility from '@fotfeste/eligibility/web/routes';
import * as measure from '@fotfeste/measure/web/routes';
import * as participant from '@fotfeste/participant/web/routes';
import * as participation from '@fotfeste/participation/web/routes';
import { Session } from '@fotfeste/shared/web';
import { Home } from './frame/home';

const signedIn: CanActivateFn = async (_route, { url }) => {
  const [session, router] = [inject(Session), inject(Router)];
  await session.ready();
  return session.isSignedIn() || router.createUrlTree(['/sign-in'], { queryParams: { returnTo: url } });
};

/** The plain address leads to the first page of the role, once it is known who is signed in. */
const home: CanActivateFn = async () => {
  const [session, router, places] = [inject(Session), inject(Router), inject(Home)];
  await session.ready();
  return session.isSignedIn() ? router.parseUrl(places.address()) : router.createUrlTree(['/sign-in'], { queryParams: { returnTo: '/' } });
};

/** The rooms' pages under one roof. Each room owns its addresses; this list only says where they hang. */
export const routes: Routes = [
  {
    path: 'sign-in',
    title: 'shell.title.signIn',
    loadComponent: () => import('./pages/sign-in-page').then(({ SignInPage }) => SignInPage),
  },
  ...participation.openRoutes,
  {
    path: '',
    canActivate: [signedIn],
    runGuardsAndResolvers: 'always',
    children: [
      { path: '', pathMatch: 'full', canActivate: [home], children: [] },
      ...caseload.routes,
      ...access.routes,
      ...participant.routes,
      ...measure.routes,
      ...assistance.routes,
      ...eligibility.routes,
      ...participation.routes,
      ...activityPlan.routes,
      ...person.routes,
      {
        path: 'participants/:participantId',
        loadComponent: person.loadPersonLayout,
        canActivate: [requires('person:read'), caseload.cameFromList],
        children: [
          { path: '', pathMatch: 'full', redirectTo: 'overview' },
          ...person.personRoutes,
          ...participant.personRoutes,
          ...activityPlan.personRoutes,
          ...eligibility.personRoutes,
          ...participation.personRoutes,
          ...assistance.personRoutes,
          ...letters.personRoutes,
        ],
      },
      {
        path: 'service',
        title: 'shell.service.title',
        loadComponent: () => import('./pages/service-page').then(({ ServicePage }) => ServicePage),
      },
      {
        path: 'accessibility',
        title: 'shell.accessibility.title',
        loadComponent: () => import('./pages/accessibility-page').then(({ AccessibilityPage }) => AccessibilityPage),
      },
      {
        path: 'refused',
        title: 'shell.title.refused',
        loadComponent: () => import('./pages/refused-page').then(({ RefusedPage }) => RefusedPage),
      },
      {
        path: '**',
        title: 'shell.title.notFound',
        loadComponent: () => import('./pages/not-found-page').then(({ NotFoundPage }) => NotFoundPage),
      },
    ],
  },
];
