import { isProvider, type Actor, type LocalDate, type Role } from '@fotfeste/shared/kernel';
import { holds, type Permission } from './permission';

/** Address protection from the population register: 7 (fortrolig), 6 (strengt fortrolig), 6 abroad. */
export const protections = ['none', 'protected', 'strictly-protected', 'strictly-protected-abroad'] as const;
export type Protection = (typeof protections)[number];

/** What decides who may see a person: one row per person, in `person_access`, and the tables that open or close it for somebody. */
export interface PersonAccess {
  /** Nav unit that follows the person up. */
  readonly office: string;
  /** Unit that alone may see the person while the qualification programme lasts (kontorsperre). */
  readonly officeLock?: string;
  readonly protection: Protection;
  /** Nav staff and their family (skjermet). */
  readonly isShielded: boolean;
  /** Whoever follows the person up. */
  readonly responsible?: string;
  /** Those who stand in for the responsible adviser, with the days of the absence, both included. */
  readonly substitutes?: readonly { readonly actor: string; readonly from: LocalDate; readonly to: LocalDate }[];
  /** Those whose own case this is, or somebody's near to them (inhabil, forvaltningsloven § 6): ids of staff. No clearance opens it. */
  readonly disqualified: readonly string[];
  /** Until when this actor has opened the person with a reason; that never opens protected or shielded people. */
  readonly openedUntil?: string;
  /** Lists with the person on them that a lead has opened to somebody, both days included; never opens protected or shielded people. */
  readonly listed?: readonly { readonly actor: string; readonly from: LocalDate; readonly to: LocalDate }[];
  /** Ids of staff whom somebody else has given something to do here: a text to control, a sample to read, a task, a deadline that stands; or who registered the person today. */
  readonly duties?: readonly string[];
  /** Until when the reason holds that this actor has told for looking here. Instant in ISO 8601 UTC. */
  readonly reasonUntil?: string;
  /** Providers with access, with the days of their window and the ids of those at the provider who follow the person up. */
  readonly providers: readonly {
    readonly organisation: string;
    readonly from: LocalDate;
    readonly to?: LocalDate;
    readonly followedUpBy?: readonly string[];
  }[];
  /** Nav units whose measure coordinator handles an application of the person, with the days of their window. */
  readonly coordinators?: readonly { readonly unit: string; readonly from: LocalDate; readonly to?: LocalDate }[];
}

/** Why somebody may not do something with a person. {@link mayBeTold} says which of them a user gets to read. */
export const denialReasons = [
  'no-permission',
  'not-registered',
  'disqualified',
  'address-protected',
  'shielded',
  'office-locked',
  'other-office',
  'not-own-participant',
  'provider-window-closed',
] as const;
export type DenialReason = (typeof denialReasons)[number];

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: DenialReason };

/** What is to be done with the person, and when. */
export interface Action {
  readonly permission: Permission;
  readonly today: LocalDate;
  /** Instant in ISO 8601 UTC, compared with the end of an opening with reason. */
  readonly now: string;
}

/** Roles that work with rules, accesses and numbers, and never see anybody; and a link, whose door shows initials and nothing else. */
const withoutPersons: readonly Role[] = ['county', 'administrator', 'lawyer', 'provider-link'];

const allowed: Decision = { allowed: true };
const denied = (reason: DenialReason): Decision => ({ allowed: false, reason });

/**
 * The one policy on people: whether somebody may do this with this person. Row-level security says the same of seeing the person again, and
 * `ff.why_denied` names the same reason for the log.
 */
export function mayAccess(actor: Actor, person: PersonAccess | undefined, action: Action): Decision {
  if (actor.role !== 'system' && !holds(actor.role, action.permission)) return denied('no-permission');
  return maySee(actor, person, action);
}

/** Whether somebody's sign-in and the person's own walls let the two meet, whatever it is for. */
export function maySee(actor: Actor, person: PersonAccess | undefined, { today, now }: Omit<Action, 'permission'>): Decision {
  if (!person) return denied('not-registered');
  if (actor.role === 'system') return allowed;
  if (withoutPersons.includes(actor.role)) return denied('no-permission');
  if (person.disqualified.includes(actor.id)) return denied('disqualified');
  if (isProvider(actor)) return providerDecision(actor, person, today);
  if (!hasProtectionClearance(actor, person.protection)) return denied('address-protected');
  if (person.isShielded && !actor.clearances.includes('shielded')) return denied('shielded');
  if (isLockedFor(actor, person)) return denied('office-locked');
  if (actor.offices.includes(person.office) || handlesApplication(actor, person, today)) return allowed;
  return isOpenedFor(actor, person, today, now) ? allowed : denied('other-office');
}

/**
 * Whether somebody handles the case as the responsible adviser does: they follow the person up, or stand in while whoever does is away. Only
 * these at Nav are told which measure that tells of health somebody is in (ADR 34), and read the work of a job specialist. `ff.handles` says
 * the same again; beside them the coordinator who takes in is told of the application, as a window of `coordinator_access` says.
 */
export function mayHandle(actor: Actor, person: PersonAccess | undefined, moment: Omit<Action, 'permission'>): boolean {
  if (!person || !maySee(actor, person, moment).allowed) return false;
  if (actor.role === 'system') return true;
  if (isProvider(actor)) return false;
  const { responsible, substitutes = [] } = person;
  const standsIn = substitutes.some(({ actor: id, from, to }) => id === actor.id && from <= moment.today && moment.today <= to);
  return responsible !== undefined && (responsible === actor.id || standsIn);
}

/**
 * Whether the home must not be told even to those who follow the person up outside Nav: strictly protected (6), here or abroad. They get no
 * telephone, no address and no words that may tell where the person lives.
 */
export function isHomeHidden(protection: Protection): boolean {
  return protection === 'strictly-protected' || protection === 'strictly-protected-abroad';
}

/**
 * Whether somebody may have everything read out that is kept about a person (personvernforordningen art. 15): whoever answers for privacy and works
 * with no cases, of protected and shielded people and those behind an office lock only with the clearance, and never in an own case.
 * `ff.export_denied` says the same again.
 */
export function mayExport(actor: Actor, person: Pick<PersonAccess, 'protection' | 'isShielded' | 'officeLock' | 'disqualified'>): Decision {
  if (!holds(actor.role, 'person:export')) return denied('no-permission');
  if (person.disqualified.includes(actor.id)) return denied('disqualified');
  if (!hasProtectionClearance(actor, person.protection)) return denied('address-protected');
  if (person.isShielded && !actor.clearances.includes('shielded')) return denied('shielded');
  return person.officeLock !== undefined && !actor.clearances.includes('kvp') ? denied('office-locked') : allowed;
}

/** Whether somebody may give a person to another office: only at the office itself. What was opened for a time does not become one's own. */
export function mayGiveAway({ offices }: Pick<Actor, 'offices'>, { office }: Pick<PersonAccess, 'office'>): boolean {
  return offices.includes(office);
}

/**
 * Whether somebody at Nav must say why before they see a person whom they may see: nobody who follows the person up, leads the office, has been
 * given something to do here, or has said why already. `ff.must_tell_why` says the same again.
 */
export function mustTellWhy(actor: Actor, person: PersonAccess, moment: Omit<Action, 'permission'>): boolean {
  if (actor.role !== 'adviser' && actor.role !== 'team-lead') return false;
  if (mayHandle(actor, person, moment) || person.duties?.includes(actor.id)) return false;
  if (actor.role === 'team-lead' && actor.offices.includes(person.office)) return false;
  if (person.reasonUntil !== undefined && person.reasonUntil > moment.now) return false;
  return !wasLetIn(actor, person, moment.today, moment.now);
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

/** By a reason of one's own for an hour, by the office that was asked, or by a lead who opened a list. */
function isOpenedFor(actor: Actor, person: PersonAccess, today: LocalDate, now: string): boolean {
  return person.protection === 'none' && !person.isShielded && wasLetIn(actor, person, today, now);
}

function wasLetIn(actor: Actor, { openedUntil, listed = [] }: PersonAccess, today: LocalDate, now: string): boolean {
  if (openedUntil !== undefined && openedUntil > now) return true;
  return listed.some(({ actor: id, from, to }) => id === actor.id && from <= today && today <= to);
}

function providerDecision(actor: Actor, person: PersonAccess, today: LocalDate): Decision {
  const own = person.providers.filter(({ organisation }) => organisation === actor.organisation);
  if (own.length === 0) return denied('not-own-participant');
  const open = own.filter(({ from, to }) => from <= today && (!to || today <= to));
  if (open.length === 0) return denied('provider-window-closed');
  const isFollowed = open.some(({ followedUpBy = [] }) => followedUpBy.includes(actor.id));
  return person.protection === 'none' || isFollowed ? allowed : denied('address-protected');
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
