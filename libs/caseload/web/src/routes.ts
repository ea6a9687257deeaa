import { inject, Injector } from '@angular/core';
import type { CanActivateFn, Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';
import { ListWalks } from '@fotfeste/shared/web';

/** Looks for the list somebody came from when a person's page is loaded anew, and lets nobody wait for it. */
export const cameFromList: CanActivateFn = ({ paramMap }) => {
  const [walks, injector, participantId] = [inject(ListWalks), inject(Injector), paramMap.get('participantId') ?? ''];
  if (!walks.current() && walks.kept())
    void import('./list/rows/reopened-walk').then(({ ReopenedWalk }) => injector.get(ReopenedWalk).open(participantId));
  return true;
};

/** Pages of this room with an address of their own. */
export const routes: Routes = [
  {
    path: 'my-overview',
    title: 'caseload.mine.title',
    canActivate: [requires('caseload:own')],
    loadComponent: () => import('./list/my-overview-page').then(({ MyOverviewPage }) => MyOverviewPage),
  },
  {
    path: 'my-overview/copy',
    title: 'caseload.copy.title',
    canActivate: [requires('caseload:own')],
    loadComponent: () => import('./copy/copy-page').then(({ CopyPage }) => CopyPage),
  },
  {
    path: 'office',
    title: 'caseload.office.title',
    canActivate: [requires('caseload:office')],
    loadComponent: () => import('./list/office-page').then(({ OfficePage }) => OfficePage),
  },
  {
    path: 'bulk',
    title: 'caseload.bulk.pageTitle',
    canActivate: [requires('caseload:own')],
    loadComponent: () => import('./bulk/bulk-page').then(({ BulkPage }) => BulkPage),
  },
  {
    path: 'unread',
    title: 'caseload.notice.title',
    canActivate: [requires('participation:read')],
    loadComponent: () => import('./notice/notice-page').then(({ NoticePage }) => NoticePage),
  },
  {
    path: 'my-day',
    title: 'caseload.day.heading',
    canActivate: [requires('caseload:own')],
    loadComponent: () => import('./day/day-page').then(({ DayPage }) => DayPage),
  },
  {
    path: 'deadlines',
    title: 'caseload.queue.title',
    canActivate: [requires('caseload:own')],
    loadComponent: () => import('./queue/queue-page').then(({ QueuePage }) => QueuePage),
  },
  {
    path: 'data-quality',
    title: 'caseload.quality.title',
    canActivate: [requires('caseload:own')],
    loadComponent: () => import('./quality/quality-page').then(({ QualityPage }) => QualityPage),
  },
  {
    path: 'team',
    title: 'caseload.team.title',
    canActivate: [requires('caseload:team')],
    loadComponent: () => import('./team/team-page').then(({ TeamPage }) => TeamPage),
  },
  {
    path: 'team/redistribution',
    title: 'caseload.redistribution.title',
    canActivate: [requires('caseload:team')],
    loadComponent: () => import('./redistribution/redistribution-page').then(({ RedistributionPage }) => RedistributionPage),
  },
  {
    path: 'team/samples',
    title: 'caseload.sample.title',
    canActivate: [requires('caseload:team')],
    loadComponent: () => import('./sampling/samples-page').then(({ SamplesPage }) => SamplesPage),
  },
  {
    path: 'reviews',
    title: 'caseload.review.title',
    canActivate: [requires('caseload:own')],
    loadComponent: () => import('./sampling/reviews-page').then(({ ReviewsPage }) => ReviewsPage),
  },
  {
    path: 'county',
    title: 'caseload.county.title',
    canActivate: [requires('caseload:county')],
    loadComponent: () => import('./county/county-page').then(({ CountyPage }) => CountyPage),
  },
  {
    path: 'rules/changes',
    title: 'caseload.simulation.title',
    canActivate: [requires('law:simulate')],
    loadComponent: () => import('./simulation/law-change-page').then(({ LawChangePage }) => LawChangePage),
  },
];
