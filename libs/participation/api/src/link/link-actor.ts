import type { Actor } from '@fotfeste/shared/kernel';
import { linkActorId } from '@fotfeste/participation/domain';
import type { ParticipationLinkRow } from '../rows/link.rows';
import { hashOfSecret } from './secrets';

const nobody = { role: 'provider-link', offices: [], clearances: [], secondControl: false } as const;

/** Somebody with a token, of whom nothing else is known yet. */
export function strangerWith(token: string): Actor {
  return { ...nobody, id: linkActorId('unknown'), name: 'Lenke', link: { tokenHash: hashOfSecret(token) } };
}

/** The contact a link was sent to. With the session of a right code the database opens the one participation, and nothing else. */
export function contactBy({ id, contactName, organisation }: ParticipationLinkRow, token: string, session?: string): Actor {
  const link = { tokenHash: hashOfSecret(token), ...(session && { sessionHash: hashOfSecret(session) }) };
  return { ...nobody, id: linkActorId(id), name: contactName, organisation, link };
}
