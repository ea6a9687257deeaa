import type { Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';
import { asksForEarlierDay } from '@fotfeste/shared/web';

/** Pages of this room with an address of their own. */
export const routes: Routes = [
  {
    path: 'participant-view/:participantId',
    title: 'plan.view.title',
    canActivate: [requires('plan:read')],
    loadComponent: () => import('./view/participant-view-page').then(({ ParticipantViewPage }) => ParticipantViewPage),
  },
  {
    path: 'my-tasks',
    title: 'plan.task.mine',
    canActivate: [requires('caseload:own')],
    loadComponent: () => import('./task/own-tasks-page').then(({ OwnTasksPage }) => OwnTasksPage),
  },
  {
    path: 'path-templates',
    title: 'plan.template.title',
    canActivate: [requires('measure:read')],
    loadComponent: () => import('./template/templates-page').then(({ TemplatesPage }) => TemplatesPage),
  },
];

/** Pages of this room below a person. */
export const personRoutes: Routes = [
  {
    path: 'plan',
    canMatch: [asksForEarlierDay],
    title: 'plan.title',
    canActivate: [requires('plan:read')],
    loadComponent: () => import('./earlier/earlier-plan-page').then(({ EarlierPlanPage }) => EarlierPlanPage),
  },
  {
    path: 'plan',
    title: 'plan.title',
    canActivate: [requires('plan:read')],
    loadComponent: () => import('./plan-page').then(({ PlanPage }) => PlanPage),
  },
  {
    path: 'path',
    title: 'plan.path.title',
    canActivate: [requires('plan:read')],
    loadComponent: () => import('./path/path-page').then(({ PathPage }) => PathPage),
  },
  {
    path: 'meetings/:meetingId',
    title: 'plan.minutes.title',
    canActivate: [requires('plan:read')],
    loadComponent: () => import('./meeting/minutes-page').then(({ MinutesPage }) => MinutesPage),
  },
];
