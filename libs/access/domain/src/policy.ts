import { isProvider, type Actor, type LocalDate, type Role } from '@fotfeste/shared/kernel';

/** Address protection from the population register: 7 (fortrolig), 6 (strengt fortrolig), 6 abroad. */
export const protections = ['none', 'protected', 'strictly-protected', 'strictly-protected-abroad'] as const;
export type Protection = (typeof protections)[number];

/** What decides who may see a person: one row per person, in `person_access`. */
export interface PersonAccess {
  /** Nav unit that follows the person up. */
  readonly office: string;
  /** Unit that alone may see the person while the qualification programme lasts (kontorsperre). */
  readonly officeLock?: string;
  readonly protection: Protection;
  /** Nav staff and their family (skjermet). */
  readonly isShielded: boolean;
  /** Until when this actor has opened the person with a reason; that never opens protected or shielded people. */
  readonly openedUntil?: string;
  /** Providers with access, with the days of their window. */
  readonly providers: readonly { readonly organisation: string; readonly from: LocalDate; readonly to?: LocalDate }[];
  /** Nav units whose measure coordinator handles an application of the person, with the days of their window. */
  readonly coordinators?: readonly { readonly unit: string; readonly from: LocalDate; readonly to?: LocalDate }[];
}

/** Why somebody may not see a person. Only the first four may be told to a user. */
export const denialReasons = [
  'no-permission',
  'other-office',
  'office-locked',
  'provider-window-closed',
  'address-protected',
  'shielded',
  'not-own-participant',
  'no-persons-for-role',
  'not-registered',
  'too-many-look-ups',
] as const;
export type DenialReason = (typeof denialReasons)[number];

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: DenialReason };

/** Roles that work with rules, accesses and numbers, and never see anybody; and a link, whose door shows initials and nothing else. */
const withoutPersons: readonly Role[] = ['county', 'administrator', 'lawyer', 'provider-link'];

const allowed: Decision = { allowed: true };
const denied = (reason: DenialReason): Decision => ({ allowed: false, reason });

/**
 * The one policy on seeing a person. The database says the same again by row-level security.
 * @param now Instant in ISO 8601 UTC, compared with the end of an opening with reason.
 */
export function mayAccess(actor: Actor, person: PersonAccess | undefined, today: LocalDate, now: string): Decision {
  if (!person) return denied('not-registered');
  if (actor.role === 'system') return allowed;
  if (withoutPersons.includes(actor.role)) return denied('no-persons-for-role');
  if (isProvider(actor)) return providerDecision(actor, person, today);
  if (!hasProtectionClearance(actor, person.protection)) return denied('address-protected');
  if (person.isShielded && !actor.clearances.includes('shielded')) return denied('shielded');
  if (isLockedFor(actor, person)) return denied('office-locked');
  if (actor.offices.includes(person.office) || handlesApplication(actor, person, today)) return allowed;
  const isOpened = person.protection === 'none' && !person.isShielded && person.openedUntil !== undefined && person.openedUntil > now;
  return isOpened ? allowed : denied('other-office');
}

/**
 * Whether somebody may lock a person to the office for the qualification programme, or lift the lock: only at the office itself, and only
 * with the clearance, so that nobody shuts themselves out or opens what another office has locked.
 */
export function mayLock({ offices, clearances }: Actor, { office, officeLock }: Pick<PersonAccess, 'office' | 'officeLock'>): boolean {
  return clearances.includes('kvp') && offices.includes(officeLock ?? office);
}

/** Whether the reason may be told: it reveals neither that the person exists nor anything about them. */
export function mayBeTold(reason: DenialReason): boolean {
  return reason === 'no-permission' || reason === 'other-office' || reason === 'office-locked' || reason === 'provider-window-closed';
}

function providerDecision(actor: Actor, person: PersonAccess, today: LocalDate): Decision {
  const own = person.providers.filter(({ organisation }) => organisation === actor.organisation);
  if (own.length === 0) return denied('not-own-participant');
  return own.some(({ from, to }) => from <= today && (!to || today <= to)) ? allowed : denied('provider-window-closed');
}

/** An office lock shuts out the measure coordinator too. */
function handlesApplication(actor: Actor, { coordinators = [], officeLock }: PersonAccess, today: LocalDate): boolean {
  if (actor.role !== 'measure-coordinator' || officeLock !== undefined) return false;
  return coordinators.some(({ unit, from, to }) => actor.offices.includes(unit) && from <= today && (!to || today <= to));
}

function hasProtectionClearance(actor: Actor, protection: Protection): boolean {
  switch (protection) {
    case 'none':
      return true;
    case 'protected':
      return actor.clearances.includes('protection-7');
    case 'strictly-protected':
    case 'strictly-protected-abroad':
      return actor.clearances.includes('protection-6');
  }
}

function isLockedFor(actor: Actor, { officeLock }: PersonAccess): boolean {
  return officeLock !== undefined && !(actor.offices.includes(officeLock) && actor.clearances.includes('kvp'));
}
