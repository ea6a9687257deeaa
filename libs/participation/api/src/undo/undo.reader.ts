import { rowAtVersion, type Tx } from '@fotfeste/shared/api';
import { LetterCollector } from '@fotfeste/document/api';
import { hasRoom, statusDefinitions, undoHindrance, type ParticipationStatus, type UndoHindrance } from '@fotfeste/participation/domain';
import { ChangeRepository } from '../change/change.repository';
import { ParticipationRepository } from '../participation.repository';
import { PlaceReader } from '../place/place.reader';
import type { ParticipationChangeRow } from '../rows/change.row';
import type { ParticipationStatusRow } from '../rows/life.rows';
import type { ParticipationRow } from '../rows/participation.row';

/** The last thing that was done with a participation and has not been taken back. */
export type Deed = (
  | { readonly kind: 'step'; readonly row: ParticipationStatusRow; readonly isFirst: boolean }
  | { readonly kind: 'change'; readonly row: ParticipationChangeRow; readonly isFirst: false }
) & {
  /** Whether what was done after it has been taken back. */
  readonly isBehindUndo: boolean;
};

/** A deed that can be taken back, with the row as it was; or why it cannot, with who stands in the way. */
export type Undoable =
  | { readonly kind: 'undoable'; readonly deed: Deed; readonly before: RowContent | undefined }
  | { readonly kind: 'hindered'; readonly hindrance: UndoHindrance; readonly by?: string | undefined };

/** A row with columns as named in the database. */
export type RowContent = Readonly<Record<string, unknown>> & { readonly status: ParticipationStatus };

/** Finds what can be taken back in a participation. */
export class UndoReader {
  constructor(private readonly tx: Tx) {}

  async lastDeed({ id }: ParticipationRow): Promise<Deed | undefined> {
    const statuses = await this.tx.use(ParticipationRepository).statuses(id);
    const changes = await this.tx.use(ChangeRepository).of(id);
    const step = statuses.filter(({ undoneAt, step: name }) => !undoneAt && name !== 'undo').at(-1);
    const change = changes.filter(({ undoneAt }) => !undoneAt).at(-1);
    const isBehindUndo = ({ recordedAt }: ParticipationStatusRow | ParticipationChangeRow): boolean =>
      [...statuses, ...changes].some(({ undoneAt }) => undoneAt !== null && undoneAt > recordedAt);
    if (change && (!step || step.recordedAt < change.recordedAt))
      return { kind: 'change', row: change, isFirst: false, isBehindUndo: isBehindUndo(change) };
    return step && { kind: 'step', row: step, isFirst: statuses.length === 1, isBehindUndo: isBehindUndo(step) };
  }

  /** @param row The participation, held where it is to be changed. */
  async undoable(row: ParticipationRow): Promise<Undoable> {
    const deed = await this.lastDeed(row);
    if (!deed) return { kind: 'hindered', hindrance: 'nothing-to-undo' };
    const { recordedAt, recordedBy, recordedByName } = deed.row;
    const before = await this.contentBefore(row, deed);
    const place = await this.placeTakenBy(row, before);
    const builder = await this.builtUponBy(row, recordedAt);
    const hindrance = undoHindrance({
      isOwn: recordedBy === this.tx.actor.id,
      isBehindUndo: deed.isBehindUndo,
      minutesAgo: (this.tx.now.getTime() - recordedAt.getTime()) / 60_000,
      isUntouched: isAsLeft(row, deed) && (before !== undefined || deed.isFirst),
      isLetterMade: await this.tx.use(LetterCollector).isMadeSince({ kind: 'participation-decision', subjectId: row.id }, recordedAt),
      isBuiltUpon: builder !== undefined,
      isPlaceTaken: place !== undefined,
    });
    if (!hindrance) return { kind: 'undoable', deed, before };
    const by = { 'done-by-other': recordedByName, 'built-upon': builder, 'place-taken': place }[hindrance as string];
    return { kind: 'hindered', hindrance, by };
  }

  private async contentBefore({ id }: ParticipationRow, { row: { versionBefore } }: Deed): Promise<RowContent | undefined> {
    return versionBefore === null ? undefined : rowAtVersion<RowContent>(this.tx, 'participation', id, versionBefore);
  }

  /** Who gave away the place that the participation would have again; nothing while there is one, or when none is asked back. */
  private async placeTakenBy({ id, offeringId, status }: ParticipationRow, before: RowContent | undefined): Promise<string | undefined> {
    if (!offeringId || !before || holdsPlace(status) || !holdsPlace(before.status)) return undefined;
    const places = this.tx.use(PlaceReader);
    const place = await places.countedAnew(offeringId, id);
    if (!place || hasRoom(place.freePlaces, await places.share(id))) return undefined;
    return (await places.lastPlaced(offeringId))?.by ?? '';
  }

  /** Who has written something to the participation since. Letters are asked about for themselves; an assessment changes nothing. */
  private async builtUponBy({ id, participantId }: ParticipationRow, since: Date): Promise<string | undefined> {
    const [event] = await this.tx.query<{ by: string }>(
      `select actor_name as by from domain_event
       where participant_id = $1 and at > $2 and (subject_id = $3 or payload ->> 'participationId' = $3::text)
         and name not like 'document.%' and name not like 'eligibility.%'
       order by at limit 1`,
      [participantId, since, id],
    );
    return event?.by;
  }
}

/** Whether nobody has changed the participation after the deed: both carry the moment of their transaction, and who it was. */
function isAsLeft({ changedAt, changedBy }: ParticipationRow, { row: { recordedAt, recordedBy } }: Deed): boolean {
  return changedAt.getTime() === recordedAt.getTime() && changedBy === recordedBy;
}

function holdsPlace(status: ParticipationStatus): boolean {
  const { uses } = statusDefinitions[status];
  return uses === 'taken' || uses === 'granted';
}
