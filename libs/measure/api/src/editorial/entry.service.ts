import { Injectable } from '@nestjs/common';
import { given, type Actor, type LocalDate } from '@fotfeste/shared/kernel';
import { changedByOther, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { holds } from '@fotfeste/access/domain';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { missingForPublication, praisingField, type EntryContent } from '@fotfeste/measure/domain';
import { atField, refuseFields } from '../supply/refuse';
import { entryTaken, entryTexts, nothingToPublish } from './entry.problems';
import type { EntryRequest, NewEntryRequest } from './entry.dto';
import type { EntryChangeView, EntryHistoryView, EntryListView, EntryView } from './entry.view';

interface EntryRecord {
  readonly id: string;
  readonly version: number;
  readonly kind: 'measure' | 'outside';
  readonly measure: MeasureCode | null;
  readonly draft: EntryContent | null;
  readonly published: EntryContent | null;
  readonly published_at: Date | null;
  readonly published_by_name: string | null;
  readonly withdrawn_on: LocalDate | null;
}

/** The catalogue's editorial content: draft beside what is published, and every version kept. */
@Injectable()
export class EntryService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What is published; for editors also drafts and what was taken down. */
  list(actor: Actor): Promise<EntryListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await tx.query<EntryRecord>(`${entries} order by kind, measure, coalesce(published, draft) ->> 'name'`);
      const isEditor = holds(actor.role, 'measure:write');
      return { items: rows.filter((row) => isEditor || isPublic(row)).map((row) => entryView(row, isEditor ? 'editor' : 'reader')) };
    });
  }

  history(actor: Actor, entryId: string): Promise<EntryHistoryView> {
    return this.unitOfWork.read(actor, async (tx) => ({ items: await deedsOf(tx, entryId) }));
  }

  add(actor: Actor, { measure, ...content }: NewEntryRequest): Promise<EntryView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [taken] = measure ? await tx.query('select 1 from catalogue_entry where measure = $1', [measure]) : [];
      if (taken) throw new Problem(entryTaken);
      const [row] = await tx.query<{ id: string }>('insert into catalogue_entry (kind, measure, draft) values ($1, $2, $3) returning id', [
        measure ? 'measure' : 'outside',
        measure ?? null,
        contentOf(content),
      ]);
      const id = row?.id ?? '';
      await tx.record({ name: 'catalogue.written', subjectId: id, payload: { measure } });
      return shown(tx, id);
    });
  }

  /** The draft is written over; what is published stays until it is published anew. */
  write(actor: Actor, entryId: string, version: number, request: EntryRequest): Promise<EntryView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await held(tx, entryId, version, contentOf(request));
      await tx.query('update catalogue_entry set draft = $2 where id = $1', [entryId, contentOf(request)]);
      await tx.record({ name: 'catalogue.written', subjectId: entryId });
      return shown(tx, entryId);
    });
  }

  publish(actor: Actor, entryId: string, version: number): Promise<EntryView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { kind, draft } = await held(tx, entryId, version);
      if (!draft) throw new Problem(nothingToPublish);
      const praising = praisingField(draft);
      refuseFields([
        ...missingForPublication(kind, draft).map((field) => atField(field, entryTexts.missing)),
        ...(praising ? [atField(praising, entryTexts.praise)] : []),
      ]);
      await tx.query(
        'update catalogue_entry set published = draft, draft = null, published_at = $2, published_by_name = $3, withdrawn_on = null where id = $1',
        [entryId, tx.now, actor.name],
      );
      await tx.record({ name: 'catalogue.published', subjectId: entryId });
      return shown(tx, entryId);
    });
  }

  /** Taken down for readers; editors still have it. */
  withdraw(actor: Actor, entryId: string, version: number): Promise<EntryView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { published, withdrawn_on } = await held(tx, entryId, version);
      if (!published || withdrawn_on) throw new Problem(nothingToPublish);
      await tx.query('update catalogue_entry set withdrawn_on = $2 where id = $1', [entryId, tx.today]);
      await tx.record({ name: 'catalogue.withdrawn', subjectId: entryId });
      return shown(tx, entryId);
    });
  }
}

const entries = `
  select id, version, kind, measure, draft, published, published_at, published_by_name, withdrawn_on::text as withdrawn_on from catalogue_entry`;

function isPublic({ published, withdrawn_on }: EntryRecord): boolean {
  return published !== null && withdrawn_on === null;
}

/** The row, kept from changing; refused with both texts when a colleague was first. */
async function held(tx: Tx, id: string, version: number, yours?: EntryContent): Promise<EntryRecord> {
  const [row] = await tx.query<EntryRecord>(`${entries} where id = $1 for update`, [id]);
  if (!row) throw new Problem(notFound);
  if (row.version === version) return row;
  throw new Problem(changedByOther, { extension: { theirs: row.draft ?? row.published, yours: yours ?? {}, version: row.version } });
}

async function shown(tx: Tx, id: string): Promise<EntryView> {
  const [row] = await tx.query<EntryRecord>(`${entries} where id = $1`, [id]);
  if (!row) throw new Problem(notFound);
  return entryView(row, 'editor');
}

function entryView(row: EntryRecord, reader: 'editor' | 'reader'): EntryView {
  const { id, version, kind, measure, published, draft } = row;
  return {
    ...{ id, version, kind },
    ...given({ measure, withdrawnOn: row.withdrawn_on, publishedBy: row.published_by_name }),
    ...(published && { published: given(published) }),
    ...(row.published_at && { publishedAt: row.published_at.toISOString() }),
    ...(draft && reader === 'editor' && { draft: given(draft) }),
  };
}

/** Text without blanks around it; what is empty is left out. */
function contentOf(request: EntryRequest): EntryContent {
  const entriesOf = Object.entries(request).map(
    ([field, value]) => [field, typeof value === 'string' ? value.trim() : (value as unknown)] as const,
  );
  return Object.fromEntries(entriesOf.filter(([, value]) => value !== undefined && value !== ''));
}

async function deedsOf(tx: Tx, id: string): Promise<readonly EntryChangeView[]> {
  const rows = await tx.query<{ name: string; at: Date; by: string }>(
    `select name, at, actor_name as by from domain_event where subject_id = $1 and name like 'catalogue.%' order by at desc, id desc`,
    [id],
  );
  return rows.map(({ name, at, by }) => ({ deed: name.replace('catalogue.', '') as EntryChangeView['deed'], at: at.toISOString(), by }));
}
