/**
 * What somebody is at work as. Two can never sign in: `system` is the product itself (jobs and projections), `provider-link` somebody at a
 * provider who came in by a link about one participation.
 */
export const roles = [
  'adviser',
  'team-lead',
  'measure-coordinator',
  'provider-coordinator',
  'provider-adviser',
  'county',
  'administrator',
  'lawyer',
  'provider-link',
  'system',
] as const;
export type Role = (typeof roles)[number];

/** The roles that people sign in as. */
export const signInRoles: readonly Role[] = roles.filter((role) => role !== 'system' && role !== 'provider-link');

/** Rights to see people that others must not: address protection grade 6 and 7, shielded Nav staff, KVP. */
export const clearances = ['protection-6', 'protection-7', 'shielded', 'kvp'] as const;
export type Clearance = (typeof clearances)[number];

/** Who acts: comes from the sign-in, travels as an argument, and is set in the database for each transaction. */
export interface Actor {
  /** Nav ident, or the provider's staff id. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Nav unit numbers, four digits. Empty for providers. */
  readonly offices: readonly string[];
  readonly clearances: readonly Clearance[];
  /** Organisation number of the provider somebody works for. */
  readonly organisation?: string;
  /** Whether the person holds the right of second control (beslutter). */
  readonly secondControl: boolean;
  /** What somebody without an account came in by. */
  readonly link?: ActorLink;
}

/** A link as the database knows it: hashes (SHA-256, hexadecimal), never the secrets themselves. */
export interface ActorLink {
  readonly tokenHash: string;
  /** Of the session that a right code opened; without it nothing is seen but the link itself. */
  readonly sessionHash?: string;
}

/** The product acting by itself: calendar jobs, imports and projections. */
export const systemActor: Actor = { id: 'SYSTEM', name: 'Fotfeste', role: 'system', offices: [], clearances: [], secondControl: false };

/** Whether the role belongs to a measure provider. */
export function isProvider({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'provider-coordinator' || role === 'provider-adviser';
}
