import { Injectable } from '@nestjs/common';
import type { Actor, Language, LocalDate } from '@fotfeste/shared/kernel';
import { Problem, requestContext, UnitOfWork } from '@fotfeste/shared/api';
import { AccessLog } from '@fotfeste/access/api';
import {
  cellsOf,
  headingsOf,
  mostExported,
  withNameFirst,
  type CaseRow,
  type CaseScope,
  type Cell,
  type ExportReason,
} from '@fotfeste/caseload/domain';
import type { CaseOrder } from '../case-order';
import type { CaseSelection } from '../case-selection';
import { selectionOf } from '../caseload.service';
import { csvFile } from './csv-file';
import type { OwnExportRequest } from './export.dto';
import { tooManyToExport } from './export.problems';
import { ExportReader } from './export.reader';
import { workbook } from './workbook';

/** People read, logged and sent at a time: what is held in memory never grows with the list. */
const peopleAtATime = 500;

/** A file on its way. */
export interface ExportedFile {
  readonly content: AsyncGenerator<Buffer>;
  readonly type: string;
  readonly name: string;
}

/** What the walk through the list needs from batch to batch. */
interface Walk {
  readonly actor: Actor;
  readonly scope: CaseScope;
  readonly selection: CaseSelection;
  readonly order: CaseOrder;
}

/** Takes a list out of the product as a file, with the walls, the filters and the order of the list. */
@Injectable()
export class ExportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accessLog: AccessLog,
  ) {}

  /** Refuses a list that is too long; else the file, which stops being made when nobody takes it. */
  async export(
    actor: Actor,
    scope: CaseScope,
    { format, columns, text, ...query }: OwnExportRequest,
    reason?: ExportReason,
  ): Promise<ExportedFile> {
    const selection = { ...selectionOf(scope, query), text };
    const { sort = 'name', direction = 'asc' } = query;
    const { today, people } = await this.unitOfWork.search(actor, async (tx) => ({
      today: tx.today,
      people: await tx.use(ExportReader).count(selection),
    }));
    if (people > mostExported) throw new Problem(tooManyToExport, { values: { count: String(people), most: String(mostExported) } });
    await this.unitOfWork.run(actor, (tx) =>
      tx.record({ name: 'caseload.exported', payload: { scope, format, people, ...(reason && { reason }) } }),
    );
    const language = requestContext()?.language ?? 'nb';
    const shown = withNameFirst(columns);
    const order = { sort, direction, reader: actor.id, asOf: today };
    const batches = withHeadings(headingsOf(shown, language), this.batches({ actor, scope, selection, order }), (row) =>
      cellsOf(row, shown, today, language),
    );
    return fileOf(format, batches, language, today);
  }

  /** Each batch is a transaction of its own, over before anything of it is sent; so a slow reader holds nothing open. */
  private async *batches({ actor, scope, selection, order }: Walk): AsyncGenerator<readonly CaseRow[]> {
    let last: CaseRow | undefined;
    for (let sent = 0; sent < mostExported;) {
      const from = last;
      const size = Math.min(peopleAtATime, mostExported - sent);
      const rows = await this.unitOfWork.search(actor, (tx) => tx.use(ExportReader).after(selection, order, from, size));
      const participantIds = rows.map(({ participantId }) => participantId);
      const permission = scope === 'mine' ? 'caseload:export-own' : 'caseload:export-office';
      const isSearchForNobody = last === undefined && selection.text !== undefined;
      if (rows.length === 0 && !isSearchForNobody) return;
      await this.accessLog.write({ actor, permission, route: `POST /api/caseload/${scope}/export`, outcome: 'shown', participantIds });
      if (rows.length === 0) return;
      yield rows;
      sent += rows.length;
      last = rows.at(-1);
      if (rows.length < size) return;
    }
  }
}

async function* withHeadings(
  headings: readonly string[],
  batches: AsyncIterable<readonly CaseRow[]>,
  cells: (row: CaseRow) => readonly Cell[],
): AsyncGenerator<readonly (readonly Cell[])[]> {
  let heading: readonly (readonly Cell[])[] = [headings.map((text) => ({ text }))];
  for await (const rows of batches) {
    yield [...heading, ...rows.map(cells)];
    heading = [];
  }
  yield heading;
}

function fileOf(
  format: OwnExportRequest['format'],
  batches: AsyncIterable<readonly (readonly Cell[])[]>,
  language: Language,
  today: LocalDate,
): ExportedFile {
  const title = { nb: 'Deltakere', nn: 'Deltakarar', en: 'Participants' }[language];
  const name = `${title.toLowerCase()}-${today}.${format}`;
  switch (format) {
    case 'csv':
      return { content: csvFile(batches), type: 'text/csv; charset=utf-8', name };
    case 'xlsx':
      return { content: workbook(title, batches), type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name };
  }
}
