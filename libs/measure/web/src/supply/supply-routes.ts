import type { Routes } from '@angular/router';
import { requires } from '@fotfeste/access/web';

/** Agreements and providers, for the measure coordinator. */
export const supplyRoutes: Routes = [
  {
    path: 'agreements',
    title: 'measure.title.agreements',
    canActivate: [requires('measure:write')],
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./agreement-list-page').then(({ AgreementListPage }) => AgreementListPage),
      },
      {
        path: 'new',
        title: 'measure.title.form',
        loadComponent: () => import('./agreement-form-page').then(({ AgreementFormPage }) => AgreementFormPage),
      },
      {
        path: ':agreementId',
        title: 'measure.title.agreement',
        loadComponent: () => import('./agreement-page').then(({ AgreementPage }) => AgreementPage),
      },
      {
        path: ':agreementId/change',
        title: 'measure.title.form',
        loadComponent: () => import('./agreement-form-page').then(({ AgreementFormPage }) => AgreementFormPage),
      },
      {
        path: ':agreementId/offerings/new',
        title: 'measure.title.form',
        loadComponent: () => import('./offering-form-page').then(({ OfferingFormPage }) => OfferingFormPage),
      },
    ],
  },
  {
    path: 'providers',
    title: 'measure.title.providers',
    canActivate: [requires('measure:write')],
    children: [
      { path: '', pathMatch: 'full', loadComponent: () => import('./provider-list-page').then(({ ProviderListPage }) => ProviderListPage) },
      {
        path: 'new',
        title: 'measure.title.form',
        loadComponent: () => import('./provider-form-page').then(({ ProviderFormPage }) => ProviderFormPage),
      },
      {
        path: ':orgNumber',
        title: 'measure.title.provider',
        loadComponent: () => import('./provider-page').then(({ ProviderPage }) => ProviderPage),
      },
      {
        path: ':orgNumber/change',
        title: 'measure.title.form',
        loadComponent: () => import('./provider-form-page').then(({ ProviderFormPage }) => ProviderFormPage),
      },
    ],
  },
];
