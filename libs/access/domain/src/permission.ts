import type { Role } from '@fotfeste/shared/kernel';

/** What may be asked of the product. Each endpoint names one; each role holds some. */
export const permissions = [
  'session:own',
  'reference:read',
  'person:find',
  'person:read',
  'person:register',
  'person:write',
  'person:assign',
  'support-note:read',
  'support-note:write',
  'control-note:read',
  'control-note:write',
  'erasure:ask',
  'erasure:decide',
  'assistance:read',
  'assistance:write',
  'assistance:approve',
  'eligibility:read',
  'eligibility:write',
  'measure:read',
  'measure:write',
  'participation:read',
  'participation:write',
  'participation:place',
  'participation:approve-price',
  'participation:provide',
  'plan:read',
  'plan:write',
  'path-template:write',
  'document:read',
  'document:write',
  'draft:write',
  'history:read',
  'caseload:own',
  'caseload:office',
  'caseload:team',
  'caseload:county',
  'caseload:export-own',
  'caseload:export-office',
  'access:overview',
  'access:team',
  'law:simulate',
  'product:defects',
  'person:export',
] as const;
export type Permission = (typeof permissions)[number];

const everybody = ['session:own', 'reference:read', 'measure:read'] as const;

const casework = [
  ...everybody,
  'person:find',
  'person:read',
  'person:register',
  'person:write',
  'person:assign',
  'support-note:read',
  'support-note:write',
  'control-note:read',
  'control-note:write',
  'erasure:ask',
  'assistance:read',
  'assistance:write',
  'assistance:approve',
  'eligibility:read',
  'eligibility:write',
  'participation:read',
  'participation:write',
  'plan:read',
  'plan:write',
  'document:read',
  'document:write',
  'draft:write',
  'history:read',
  'caseload:own',
  'caseload:office',
  'caseload:export-own',
  'access:overview',
  'law:simulate',
] as const;

const provision = [...everybody, 'participation:provide', 'draft:write'] as const;

const held: Readonly<Record<Role, readonly Permission[]>> = {
  adviser: casework,
  'team-lead': [...casework, 'erasure:decide', 'participation:approve-price', 'caseload:team', 'caseload:export-office', 'access:team'],
  'measure-coordinator': [...everybody, 'measure:write', 'participation:place', 'draft:write', 'access:overview'],
  'provider-coordinator': provision,
  'provider-adviser': provision,
  county: [...everybody, 'caseload:county', 'law:simulate'],
  administrator: [...everybody, 'path-template:write', 'access:overview', 'law:simulate', 'product:defects'],
  lawyer: [...everybody, 'law:simulate', 'person:export'],
  'provider-link': [],
  system: [],
};

/** Every permission of a role. Whom it may be used on is decided by {@link mayAccess}. */
export function permissionsOf(role: Role): readonly Permission[] {
  return held[role];
}

/** Whether the role holds the permission. */
export function holds(role: Role, permission: Permission): boolean {
  return held[role].includes(permission);
}
