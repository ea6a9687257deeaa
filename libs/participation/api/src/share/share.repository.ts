import { Any, IsNull } from 'typeorm';
import { given, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import {
  defaultSharePackage,
  isWithoutConsent,
  sharePackageOf,
  shareFields,
  type DeclaredPackage,
  type ShareConsent,
  type ShareField,
  type SharePackage,
} from '@fotfeste/participation/domain';
import type { ParticipationRow } from '../rows/participation.row';
import { ParticipationShareRow, ParticipationShareShownRow, ShareConsentRow, SharePackageRow } from '../rows/share.rows';

/** The value of a field that a participation has, as the database gathers it. */
export interface ShareValue {
  readonly telephone?: string;
  readonly email?: string;
  readonly spokenLanguage?: string;
  readonly interpreter?: 'none' | 'spoken' | 'sign';
  readonly words?: string;
  readonly occupations?: readonly string[];
  readonly jobs?: readonly { readonly employer: string; readonly occupation?: string; readonly from: string; readonly to?: string }[];
  readonly educations?: readonly {
    readonly title: string;
    readonly state: 'completed' | 'ongoing' | 'interrupted';
    readonly to?: string;
  }[];
}

/** Packages, answers, and what is and was shared. */
export class ShareRepository {
  constructor(private readonly tx: Tx) {}

  async packageRow(agreementId: string): Promise<SharePackageRow | undefined> {
    return (await this.tx.manager.findOneBy(SharePackageRow, { agreementId })) ?? undefined;
  }

  async writePackage(agreementId: string, { necessary, optional }: DeclaredPackage): Promise<void> {
    const fields = { necessary, optional, setByName: this.tx.actor.name };
    const { affected } = await this.tx.manager.update(SharePackageRow, { agreementId }, fields);
    if (!affected) await this.tx.manager.insert(SharePackageRow, { agreementId, ...fields });
  }

  /** What the agreement behind the offering lets its provider know; the product's default where it says nothing. */
  async packageOf({ offeringId, measure }: Pick<ParticipationRow, 'offeringId' | 'measure'>): Promise<SharePackage> {
    const [agreement] = offeringId
      ? await this.tx.query<{ id: string }>('select agreement_id as id from offering where id = $1', [offeringId])
      : [];
    const row = agreement && (await this.packageRow(agreement.id));
    return row ? sharePackageOf(row, measure) : defaultSharePackage(measure);
  }

  /** The latest answer about each field. */
  async answers(participationId: string): Promise<ReadonlyMap<ShareField, ShareConsentRow>> {
    const rows = await this.tx.manager.find(ShareConsentRow, { where: { participationId }, order: { id: 'ASC' } });
    return new Map(rows.map((row) => [row.field, row]));
  }

  async addAnswer(
    { id: participationId, participantId }: ParticipationRow,
    organisation: string,
    { field, answer, givenOn, givenBy, channel, language, until, words }: ShareConsent,
  ): Promise<void> {
    await this.tx.manager.insert(ShareConsentRow, {
      ...{ participantId, participationId, organisation, field, answer, givenOn, givenBy, channel, language },
      ...{ until: until ?? null, words: words ?? null, recordedByName: this.tx.actor.name },
    });
  }

  async withdraw(id: string, fields: Pick<ShareConsentRow, 'withdrawnOn' | 'withdrawnChannel'>): Promise<void> {
    await this.tx.manager.update(ShareConsentRow, { id }, { ...fields, withdrawnByName: this.tx.actor.name });
  }

  open(participationId: string): Promise<readonly ParticipationShareRow[]> {
    return this.tx.manager.findBy(ParticipationShareRow, { participationId, closedAt: IsNull() });
  }

  /** Whether sharing has stopped because a consent the measure rests on is gone, as both sides can see it. */
  async isWithoutConsent({ id, measure }: Pick<ParticipationRow, 'id' | 'measure'>): Promise<boolean> {
    const shared = (await this.open(id)).map(({ field }) => field);
    return isWithoutConsent(measure, shared);
  }

  /** Everything that is and was shared, the newest first. */
  async log(participationId: string): Promise<readonly ParticipationShareRow[]> {
    const rows = await this.tx.manager.find(ParticipationShareRow, { where: { participationId }, order: { openedAt: 'DESC' } });
    const place = ({ field }: ParticipationShareRow): number => shareFields.indexOf(field);
    return [...rows].sort((left, right) => right.openedAt.getTime() - left.openedAt.getTime() || place(left) - place(right));
  }

  async addShares(
    rows: readonly Omit<ParticipationShareRow, 'id' | 'openedAt' | 'openedByName' | 'closedAt' | 'closedWhy'>[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const { now: openedAt, actor } = this.tx;
    await this.tx.manager.insert(
      ParticipationShareRow,
      rows.map((row) => ({ ...row, openedAt, openedByName: actor.name })),
    );
  }

  async close(ids: readonly string[], closedWhy: ParticipationShareRow['closedWhy']): Promise<void> {
    if (ids.length > 0) await this.tx.manager.update(ParticipationShareRow, { id: Any(ids) }, { closedAt: this.tx.now, closedWhy });
  }

  async lastShown(participationId: string): Promise<ParticipationShareShownRow | undefined> {
    const [row] = await this.tx.manager.find(ParticipationShareShownRow, {
      ...{ where: { participationId }, order: { shownAt: 'DESC' as const }, take: 1 },
    });
    return row;
  }

  async addShown(participationId: string, participantId: ParticipantId, language: ParticipationShareShownRow['language']): Promise<void> {
    const { now: shownAt, actor } = this.tx;
    await this.tx.manager.insert(ParticipationShareShownRow, {
      participationId,
      participantId,
      language,
      shownAt,
      shownByName: actor.name,
    });
  }

  /** The value of each field that has one, as Nav sees it. */
  values(participationId: string): Promise<ReadonlyMap<ShareField, ShareValue>> {
    return this.ask('ff.share_values', participationId);
  }

  /** The values that are shared with the provider who asks; the database leaves out everything else. */
  sharedValues(participationId: string): Promise<ReadonlyMap<ShareField, ShareValue>> {
    return this.ask('ff.shared_values', participationId);
  }

  private async ask(source: 'ff.share_values' | 'ff.shared_values', participationId: string): Promise<ReadonlyMap<ShareField, ShareValue>> {
    const rows = await this.tx.query<{ field: ShareField; value: ShareValue }>(`select field, value from ${source}($1)`, [participationId]);
    return new Map(rows.map(({ field, value }) => [field, value]));
  }
}

/** An answer as the rules see it. */
export function consentOf(row: ShareConsentRow): ShareConsent {
  const { field, answer, givenOn, givenBy, channel, language, until, words, withdrawnOn } = row;
  return { field, answer, givenOn, givenBy, channel, language, ...given({ until, words, withdrawnOn }) };
}
