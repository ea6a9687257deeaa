import type { CanMatchFn, Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';
import { isUuid } from '@fotfeste/shared/kernel';
import { supplyRoutes } from './supply/supply-routes';

/** An address whose last part can be no measure or offering at all is no page. */
const endsWith =
  (isRight: (part: string) => boolean): CanMatchFn =>
  (_route, segments) =>
    isRight(segments.at(-1)?.path ?? '');

/** The list of measures comes with the law, which the first page of another room has no use for. */
const endsWithMeasure: CanMatchFn = async (_route, segments) => {
  const { isMeasureCode } = await import('./measure-codes');
  return isMeasureCode(segments.at(-1)?.path ?? '');
};

/** The neutral catalogue: nobody in mind, and the same for everybody who may read it. */
export const routes: Routes = [
  ...supplyRoutes,
  {
    path: 'measures',
    title: 'measure.title.catalogue',
    canActivate: [requires('measure:read')],
    children: [
      {
        path: '',
        loadComponent: () => import('./catalogue/catalogue-page').then(({ CataloguePage }) => CataloguePage),
        children: [
          { path: '', pathMatch: 'full', loadComponent: () => import('./kinds/kind-list').then(({ KindList }) => KindList) },
          {
            path: 'outside',
            title: 'measure.title.outside',
            loadComponent: () => import('./editorial/outside-list').then(({ OutsideList }) => OutsideList),
          },
          {
            path: 'offerings',
            title: 'measure.title.offerings',
            loadComponent: () => import('./offerings/offering-list').then(({ OfferingList }) => OfferingList),
          },
        ],
      },
      {
        path: 'compare',
        title: 'measure.title.compare',
        loadComponent: () => import('./compare/compare-page').then(({ ComparePage }) => ComparePage),
      },
      {
        path: 'entries/new',
        title: 'measure.title.entry',
        canActivate: [requires('measure:write')],
        loadComponent: () => import('./editorial/entry-page').then(({ EntryPage }) => EntryPage),
      },
      {
        path: 'entries/:entryId',
        title: 'measure.title.entry',
        canActivate: [requires('measure:write')],
        loadComponent: () => import('./editorial/entry-page').then(({ EntryPage }) => EntryPage),
      },
      {
        path: 'offerings/:offeringId/change',
        title: 'measure.title.form',
        canActivate: [requires('measure:write')],
        loadComponent: () => import('./supply/offering-form-page').then(({ OfferingFormPage }) => OfferingFormPage),
      },
      {
        path: 'offerings/:offeringId',
        canMatch: [endsWith(isUuid)],
        title: 'measure.title.offering',
        loadComponent: () => import('./offering/offering-page').then(({ OfferingPage }) => OfferingPage),
      },
      {
        path: ':code',
        canMatch: [endsWithMeasure],
        title: 'measure.title.measure',
        loadComponent: () => import('./measure/measure-page').then(({ MeasurePage }) => MeasurePage),
      },
    ],
  },
];
