import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Problem, requestContext, UnitOfWork, withoutCommand, type Tx } from '@fotfeste/shared/api';
import { exportGone, noneToExport } from '../participant.problems';
import { exportFiles, packed, type KeptPart } from './export-files';
import type { PersonExportsView, PersonExportView } from './person-export.view';

/** Everything about a person, for whoever answers for privacy: asked for with a reason, fetched once within a day, and kept nowhere. */
@Injectable()
export class PersonExportService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor): Promise<PersonExportsView> {
    return this.unitOfWork.read(actor, listOf);
  }

  /** A number that leads nowhere and somebody whom the actor may not see are one and the same answer. */
  async ask(actor: Actor, identityNumber: string, reason: string): Promise<PersonExportsView> {
    const view = await this.unitOfWork.run(actor, async (tx) => {
      const [row] = await tx.query<{ id: string | null }>('select ff.ask_person_export($1, $2, $3, $4) as id', [
        ...[identityNumber, reason.trim(), 'POST /api/person-exports', requestContext()?.requestId],
      ]);
      return row?.id ? listOf(tx) : undefined;
    });
    if (!view) throw new Problem(noneToExport);
    return view;
  }

  /** The files, packed. Never kept as the reply of a command: it is read once. */
  async fetch(actor: Actor, exportId: string): Promise<Buffer> {
    const parts = await withoutCommand(() =>
      this.unitOfWork.run(actor, (tx) =>
        tx.query<KeptPart>('select kind, name, content, bytes from ff.fetch_person_export($1)', [exportId]),
      ),
    );
    if (parts.length === 0) throw new Problem(exportGone);
    return packed(exportFiles(parts));
  }
}

async function listOf(tx: Tx): Promise<PersonExportsView> {
  const rows = await tx.query<ExportColumns>(
    `select id, asked_at as "askedAt", reason, until, fetched_at as "fetchedAt" from person_export where asked_by = $1 order by asked_at desc, id desc limit 50`,
    [tx.actor.id],
  );
  return { items: rows.map((row) => viewOf(row, tx.now)) };
}

interface ExportColumns {
  readonly id: string;
  readonly askedAt: Date;
  readonly reason: string;
  readonly until: Date;
  readonly fetchedAt: Date | null;
}

function viewOf({ id, askedAt, reason, until, fetchedAt }: ExportColumns, now: Date): PersonExportView {
  const state = fetchedAt ? 'fetched' : until <= now ? 'expired' : 'ready';
  return { id, askedAt: askedAt.toISOString(), reason, until: until.toISOString(), state };
}
