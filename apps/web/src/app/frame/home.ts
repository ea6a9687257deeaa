import { inject, Injectable } from '@angular/core';
import { type Permission } from '@fotfeste/access/domain';
import { Permissions } from '@fotfeste/access/web';

/** A place in the main navigation. */
export interface Place {
  readonly address: string;
  readonly label: string;
  readonly permission: Permission;
  /** Pressed after `g`, for who uses single keys. */
  readonly key?: string;
}

/** In the order of the navigation; the first that somebody may open is their home. */
const places: readonly Place[] = [
  { address: '/my-overview', label: 'shell.nav.myOverview', permission: 'caseload:own', key: 'c' },
  { address: '/provider', label: 'shell.nav.provider', permission: 'participation:provide', key: 'c' },
  { address: '/attendance', label: 'shell.nav.attendance', permission: 'participation:provide', key: 'a' },
  { address: '/applications', label: 'shell.nav.applications', permission: 'participation:place' },
  { address: '/agreements', label: 'shell.nav.agreements', permission: 'measure:write' },
  { address: '/reporting-terms', label: 'shell.nav.reportingTerms', permission: 'measure:write' },
  { address: '/county', label: 'shell.nav.county', permission: 'caseload:county', key: 'y' },
  { address: '/team', label: 'shell.nav.team', permission: 'caseload:team', key: 't' },
  { address: '/office', label: 'shell.nav.office', permission: 'caseload:office', key: 'o' },
  { address: '/decisions-waiting', label: 'shell.nav.decisionsWaiting', permission: 'assistance:read', key: 'd' },
  { address: '/open', label: 'shell.nav.open', permission: 'person:register', key: 'p' },
  { address: '/measures', label: 'shell.nav.measures', permission: 'measure:read', key: 'm' },
  { address: '/path-templates', label: 'shell.nav.pathTemplates', permission: 'path-template:write' },
  { address: '/access-overview', label: 'shell.nav.access', permission: 'access:overview' },
  { address: '/typed-again', label: 'shell.nav.typedAgain', permission: 'product:defects' },
  { address: '/person-exports', label: 'shell.nav.personExport', permission: 'person:export' },
  { address: '/rules', label: 'shell.nav.rules', permission: 'law:simulate', key: 'r' },
];

/** Which places the signed-in person has, and which of them is home. */
@Injectable({ providedIn: 'root' })
export class Home {
  private readonly permissions = inject(Permissions);

  places(): readonly Place[] {
    return places.filter(({ permission }) => this.permissions.may(permission));
  }

  address(): string {
    return this.places()[0]?.address ?? '/refused';
  }
}
