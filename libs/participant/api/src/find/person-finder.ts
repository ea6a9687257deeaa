import type { ParticipantId } from '@fotfeste/shared/kernel';
import { requestContext, type Tx } from '@fotfeste/shared/api';

/** What a number leads to for the actor. */
export type Found =
  | { readonly kind: 'open'; readonly participantId: ParticipantId }
  | { readonly kind: 'other-office'; readonly participantId: ParticipantId; readonly office: string; readonly officeName: string }
  | { readonly kind: 'not-here' };

/** Which address asked, for the access log. */
export type AskedBy =
  | 'POST /api/participants/open'
  | 'POST /api/participants/open-with-reason'
  | 'POST /api/participants/ask-office'
  | 'POST /api/participants';

/** Looks people up by identity number. A hidden person and a number nobody has take the same questions and give the same answer. */
export class PersonFinder {
  constructor(private readonly tx: Tx) {}

  async look(identityNumber: string): Promise<Found> {
    const [own] = await this.tx.query<{ id: string }>('select participant_id as id from participant where identity_number = $1', [
      identityNumber,
    ]);
    if (own) return { kind: 'open', participantId: own.id };
    const [located] = await this.tx.query<{ participantId: string; office: string; officeName: string }>(
      `select located.participant_id as "participantId", located.office, coalesce(known.name, 'Nav ' || located.office) as "officeName"
       from ff.locate_person($1) located left join nav_office known on known.unit_number = located.office`,
      [identityNumber],
    );
    return located ? { kind: 'other-office', ...located } : { kind: 'not-here' };
  }

  /** Writes to the access log that the actor was refused, with whoever the number belongs to. */
  async noteRefusal(identityNumber: string, permission: 'person:find' | 'person:register', route: AskedBy): Promise<void> {
    await this.tx.query('select ff.note_refused_look_up($1, $2, $3, $4)', [identityNumber, permission, route, requestContext()?.requestId]);
  }
}
