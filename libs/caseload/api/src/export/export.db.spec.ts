import { strFromU8, unzipSync } from 'fflate';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { AccessLog } from '@fotfeste/access/api';
import { holds } from '@fotfeste/access/domain';
import { caseSorts, mostExported, sortDirections } from '@fotfeste/caseload/domain';
import { CaseloadService } from '../caseload.service';
import type { OwnExportRequest } from './export.dto';
import { ExportService, type ExportedFile } from './export.service';

const kari = anActor({ id: 'Z990001' });
const lead = anActor({ id: 'Z990101', role: 'team-lead' });
const asked: Pick<OwnExportRequest, keyof OwnExportRequest> = { format: 'csv', columns: ['name', 'adviser', 'measure'] };

describe('a list as a file', () => {
  let database: FreshDatabase;
  let exports: ExportService;
  beforeAll(async () => {
    database = await freshDatabase();
    exports = new ExportService(database.unitOfWork, new AccessLog(database.dataSource));
  });
  afterAll(() => database.drop());
  beforeEach(() => database.asOwner('delete from caseload_row'));

  const people = (count: number, overrides = `'0105', 'none', false`): Promise<unknown> =>
    database.asOwner(
      `insert into caseload_row (participant_id, office, protection, shielded, responsible, responsible_name, name, born, deadline_on, measure, participation_id)
       select uuidv7(), ${overrides}, case when i % 3 > 0 then 'Z990001' end, case when i % 3 > 0 then 'Kari' end, 'Navn ' || i % 500, '1990-01-01',
         case when i % 2 = 0 then '2026-11-01'::date + i % 7 end, case when i % 2 = 0 then 'ARBEIDSTRENING' end, case when i % 2 = 0 then uuidv7() end
       from generate_series(1, $1) i`,
      [count],
    );
  const whole = async ({ content }: ExportedFile): Promise<Buffer> => {
    const pieces: Buffer[] = [];
    for await (const piece of content) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  const lines = async (file: Promise<ExportedFile>): Promise<readonly string[]> =>
    (await whole(await file)).toString('utf8').trimEnd().split('\r\n');
  const logged = (): Promise<readonly { readonly permission: string; readonly people: number }[]> =>
    database.asOwner(`select permission, cardinality(participant_ids) as people from access_log where route like '%/export' order by at`);
  /** Transactions of the product's own role; each role sees only its own. */
  const open = async (): Promise<number> => {
    const [row] = await database.dataSource.query<{ count: number }[]>(
      `select count(*)::int as count from pg_stat_activity
       where datname = current_database() and usename = current_user and xact_start is not null and pid <> pg_backend_pid()`,
    );
    return row?.count ?? -1;
  };

  it('opens in a Norwegian spreadsheet: UTF-8 with its mark, parted by semicolons, headings first', async () => {
    await people(1);
    await database.asOwner(`update caseload_row set name = '=cmd|''/c calc''!A1; Ødegård'`);
    const file = await exports.export(kari, 'mine', asked);
    expect([file.name, file.type]).toEqual(['deltakere-2026-11-21.csv', 'text/csv; charset=utf-8']);
    const content = await whole(file);
    expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(content.subarray(3).toString('utf8')).toBe(
      `Navn;Skjerming;Veileder;Tiltak nå;Hvor\r\n"'=cmd|'/c calc'!A1; Ødegård";;Kari;;\r\n`,
    );
  });

  it('leaves a line without anybody when its words find nobody, and none when the list is empty', async () => {
    const before = (await logged()).length;
    await lines(exports.export(kari, 'mine', { ...asked, text: 'Finnesikke' }));
    await lines(exports.export(kari, 'mine', asked));
    expect((await logged()).slice(before)).toEqual([{ permission: 'caseload:export-own', people: 0 }]);
  });

  it('is a workbook of texts, days and numbers, with no formula in it', async () => {
    await people(2);
    await database.asOwner(`update caseload_row set name = '=1+1 & <b>' || chr(11)`);
    const parts = unzipSync(
      await whole(await exports.export(kari, 'mine', { ...asked, format: 'xlsx', columns: ['name', 'age', 'deadline'] })),
    );
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<cols><col min="1" max="1" width="\d+" customWidth="1"\/>/);
    expect([...sheet.matchAll(/ width="(\d+)"/g)].every(([, width]) => Number(width) >= 8)).toBe(true);
    expect(sheet).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">=1+1 &amp; &lt;b&gt;</t></is></c>');
    expect(sheet).toContain('<c r="C2"><v>36</v></c>');
    expect(sheet).toContain('<c r="D3" s="1"><v>46329</v></c>'); // 3 November 2026
    expect(sheet).not.toContain('<f>');
    expect(Object.keys(parts)).toContain('xl/workbook.xml');
  });

  it('holds whom the list holds, in its order, however it is sorted, over many batches', async () => {
    await people(1200);
    const caseload = new CaseloadService(database.unitOfWork);
    for (const [sort, direction] of caseSorts
      .flatMap((each) => sortDirections.map((way) => [each, way] as const))
      .filter((_each, i) => i % 3 === 0)) {
      const [, ...rows] = await lines(exports.export(lead, 'office', { ...asked, sort, direction }, 'meeting'));
      expect(rows).toHaveLength(1200);
      const shown = await caseload.page(lead, 'office', { sort, direction, size: 100 });
      expect(rows.slice(0, 100).map((row) => row.split(';')[0])).toEqual(shown.items.map(({ name }) => name));
    }
  });

  it('has the filters and the name searched for, and nobody the reader may not see', async () => {
    await people(30);
    await people(30, `'0105', 'strictly-protected', false`);
    await people(30, `'0105', 'none', true`);
    await people(30, `'0301', 'none', false`);
    expect(await lines(exports.export(lead, 'office', asked, 'meeting'))).toHaveLength(31);
    expect(await lines(exports.export(lead, 'office', { ...asked, filter: ['unassigned'] }, 'meeting'))).toHaveLength(11);
    expect(await lines(exports.export(lead, 'office', { ...asked, detail: ['measure:missing'] }, 'meeting'))).toHaveLength(16);
    expect(await lines(exports.export(lead, 'office', { ...asked, text: 'ingen slik' }, 'meeting'))).toHaveLength(1);
    expect(await lines(exports.export(kari, 'mine', asked))).toHaveLength(21);
  });

  it('names a sensitive measure to nobody but the responsible adviser', async () => {
    await people(1);
    await database.asOwner(
      `update caseload_row set measure = 'INDIVIDUELL_JOBBSTOTTE', organisation_name = 'Klinikken', participation_id = uuidv7()`,
    );
    expect((await lines(exports.export(kari, 'mine', asked)))[1]).toBe('Navn 1;;Kari;IPS;Klinikken');
    expect((await lines(exports.export(lead, 'office', asked, 'meeting')))[1]).toBe('Navn 1;;Kari;Tiltak;');
  });

  it('stands in the access log, everybody, before a batch is sent, and the reason with it', async () => {
    await people(1200);
    const before = (await logged()).length;
    const { content } = await exports.export(lead, 'office', asked, 'staffing');
    const sent: number[] = [];
    for await (const piece of content) {
      sent.push(piece.length);
      const known = (await logged()).slice(before).reduce((sum, { people: own }) => sum + own, 0);
      expect(known).toBeGreaterThanOrEqual(Math.min(1200, 500 * (sent.length - 2)));
    }
    expect((await logged()).slice(before)).toEqual(
      [500, 500, 200].map((count) => ({ permission: 'caseload:export-office', people: count })),
    );
    const [event] = await database.asOwner<{ payload: unknown }>(
      `select payload from domain_event where name = 'caseload.exported' order by id desc limit 1`,
    );
    expect(event?.payload).toEqual({ scope: 'office', format: 'csv', people: 1200, reason: 'staffing' });
  });

  it('is not sent when it cannot be written in the log', async () => {
    await people(3);
    const mute = new AccessLog(database.dataSource);
    mute.write = () => Promise.reject(new Error('no log'));
    const file = await new ExportService(database.unitOfWork, mute).export(kari, 'mine', asked);
    const got: string[] = [];
    await expect(
      (async () => {
        for await (const piece of file.content) got.push(piece.toString());
      })(),
    ).rejects.toThrow('no log');
    expect(got.join('')).not.toContain('Navn 1');
  });

  it.each(['csv', 'xlsx'] as const)('holds no transaction open while a slow reader takes it: %s', async (format) => {
    await people(1600);
    const { content } = await exports.export(lead, 'office', { ...asked, format }, 'meeting');
    // The eye that looks sees a transaction when there is one
    expect(await database.unitOfWork.read(lead, open)).toBe(1);
    let pieces = 0;
    for (let piece = await content.next(); !piece.done; piece = await content.next()) {
      pieces += 1;
      expect(await open()).toBe(0);
    }
    expect(pieces).toBeGreaterThan(1);
  });

  it('goes on past somebody who is gone when the reader comes back', async () => {
    await people(1100);
    const { content } = await exports.export(lead, 'office', { ...asked, sort: 'adviser' }, 'meeting');
    let text = '';
    for (let piece = await content.next(); !piece.done; piece = await content.next()) {
      text += piece.value.toString();
      const last = text.trimEnd().split('\r\n').at(-1)?.split(';')[0];
      if (last?.startsWith('Navn')) await database.asOwner('delete from caseload_row where name = $1', [last]);
    }
    const rows = text.trimEnd().split('\r\n').length - 1;
    expect(rows).toBeGreaterThan(1090);
    expect(rows).toBeLessThanOrEqual(1100);
  });

  it('is refused in words when it would hold too many', async () => {
    await people(mostExported + 1);
    const refused: unknown = await exports.export(lead, 'office', asked, 'meeting').then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toMatchObject({
      kind: { status: 422, code: 'caseload/too-many-to-export' },
      details: { values: { count: '20001', most: '20000' } },
    });
    expect(refused).toBeInstanceOf(Problem);
  });

  it('is for the adviser the own list, and for the lead the office too', () => {
    expect(
      (['adviser', 'team-lead', 'county', 'lawyer'] as const).map((role) => [
        holds(role, 'caseload:export-own'),
        holds(role, 'caseload:export-office'),
      ]),
    ).toEqual([
      ...[
        [true, false],
        [true, true],
        [false, false],
        [false, false],
      ],
    ]);
  });
});
