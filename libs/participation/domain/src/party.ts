import type { Role } from '@fotfeste/shared/kernel';

/** Who takes a step: the adviser (or team lead), the measure coordinator, the provider, or the calendar job. */
export const parties = ['adviser', 'coordinator', 'provider', 'job'] as const;
export type Party = (typeof parties)[number];

const partyOfRole: Readonly<Record<Role, Party | undefined>> = {
  adviser: 'adviser',
  'team-lead': 'adviser',
  'measure-coordinator': 'coordinator',
  'provider-coordinator': 'provider',
  'provider-adviser': 'provider',
  system: 'job',
  county: undefined,
  administrator: undefined,
  lawyer: undefined,
  'provider-link': undefined,
};

/** What a role is in the life of a participation; nothing for roles that take no part in it. */
export function partyOf(role: Role): Party | undefined {
  return partyOfRole[role];
}
