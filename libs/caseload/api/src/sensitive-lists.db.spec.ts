import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { sensitiveMeasures } from '@fotfeste/participation/domain';
import { caseSorts, detailFilters, sortDirections } from '@fotfeste/caseload/domain';
import { CaseloadService } from './caseload.service';
import { SeekService } from './seek/seek.service';

const responsible = anActor({ id: 'Z990001' });
const colleague = anActor({ id: 'Z990002' });
const lead = anActor({ id: 'Z990101', role: 'team-lead' });

describe('sensitive measures in the lists', () => {
  let database: FreshDatabase;
  let caseload: CaseloadService;

  beforeAll(async () => {
    database = await freshDatabase();
    caseload = new CaseloadService(database.unitOfWork);
    const measures = [...sensitiveMeasures, 'ARBEIDSTRENING', 'VTAO', 'AVKLARING', undefined];
    for (const [index, measure] of measures.entries())
      await database.asOwner(
        `insert into caseload_row (participant_id, office, protection, shielded, responsible, name, born, interpreter, contact_channel,
           participation_id, measure, participation_status, participation_phase, organisation_name, clock_from, clock_to,
           deadline_kind, deadline_on, deadline_waits_for, deadline_tells_measure)
         values (uuidv7(), '0105', 'none', false, 'Z990001', $1, '1990-01-01', 'none', 'digital', $2, $3, $4, $5, $6, $7, $8,
           'participation.employer-contact', '2026-12-01', 'adviser', true)`,
        [
          `Navn ${String(9 - index)}`,
          ...(measure
            ? ['00000000-0000-7000-8000-0000000000a1', measure, 'participating', 'running', 'Klinikken', '2026-01-01', '2028-01-01']
            : [null, null, null, null, null, null, null]),
        ],
      );
  });
  afterAll(() => database.drop());

  const totals = async (actor: typeof responsible, detail: string): Promise<readonly number[]> => {
    const { total, items } = await caseload.page(actor, 'office', { detail: [detail] });
    const counted = (await caseload.counts(actor, 'office', { detail: [detail] })).counts.find(({ filter }) => filter === 'in-measure');
    expect(items).toHaveLength(total);
    return [total, counted?.count ?? -1];
  };

  it.each(sensitiveMeasures)('%s is found by its name by the responsible adviser, and by nobody else', async (measure) => {
    expect(await totals(responsible, `measure:${measure}`)).toEqual([1, 1]);
    for (const other of [colleague, lead]) expect(await totals(other, `measure:${measure}`)).toEqual([0, 0]);
  });

  it('are found as some measure by all others', async () => {
    for (const other of [colleague, lead]) expect(await totals(other, 'measure:TILTAK')).toEqual([3, 3]);
    expect(await totals(responsible, 'measure:TILTAK')).toEqual([0, 0]);
    expect(await totals(colleague, 'measure:AVKLARING')).toEqual([1, 1]);
    expect(await totals(colleague, 'measure:missing')).toEqual([1, 0]);
  });

  it('are named to whoever stands in for the responsible adviser, for the days of the absence alone', async () => {
    await database.asOwner(
      `insert into absence (adviser_id, adviser_name, substitute_id, substitute_name, offices, from_date, to_date, registered_at, registered_by, registered_by_name)
       values ('Z990001', 'K', 'Z990002', 'O', '{0105}', '2026-11-22', '2026-11-22', now(), 'Z990001', 'K')`,
    );
    const named: number[] = [];
    for (const day of ['2026-11-21', '2026-11-22', '2026-11-23']) {
      database.clock.set(day);
      named.push((await totals(colleague, `measure:${sensitiveMeasures[0]}`))[0] ?? -1);
      const shown = JSON.stringify(await caseload.page(colleague, 'office', { sort: 'measure' }));
      expect([day, shown.includes(sensitiveMeasures[0])]).toEqual([day, day === '2026-11-22']);
      expect(await totals(lead, `measure:${sensitiveMeasures[0]}`)).toEqual([0, 0]);
    }
    expect(named).toEqual([0, 1, 0]);
    database.clock.set('2026-11-21');
    await database.asOwner('delete from absence');
  });

  it('are not told by the longest duration, nor by a deadline that no other measure has', async () => {
    expect(await totals(colleague, 'longest-until:2027-12-31..2028-01-02')).toEqual([3, 3]);
    expect(await totals(responsible, 'longest-until:2027-12-31..2028-01-02')).toEqual([6, 6]);
    expect(await totals(colleague, 'deadline:participation.employer-contact')).toEqual([0, 0]);
    expect(await totals(colleague, 'deadline:participation.some-measure')).toEqual([7, 6]);
    expect(await totals(responsible, 'deadline:participation.some-measure')).toEqual([0, 0]);
  });

  it('are not told by a deadline that is not the next one either', async () => {
    await database.asOwner(
      `insert into caseload_deadline (participant_id, kind, subject_id, due_on, since, waits_for, office, responsible, tells_measure)
       select participant_id, 'participation.employer-contact', participant_id, '2026-12-01', '2026-12-01', 'adviser', office, responsible, true
       from caseload_row`,
    );
    expect(await totals(colleague, 'has-deadline:participation.employer-contact')).toEqual([0, 0]);
    expect(await totals(colleague, 'has-deadline:participation.some-measure')).toEqual([7, 6]);
    expect(await totals(responsible, 'has-deadline:participation.employer-contact')).toEqual([7, 6]);
    expect(await totals(responsible, 'has-deadline:participation.some-measure')).toEqual([0, 0]);
    await database.asOwner('delete from caseload_deadline');
  });

  it('can be gone to as some measure, where the list has them', async () => {
    const { position, total } = await new SeekService(database.unitOfWork).seek(colleague, {
      ...{ scope: 'office', sort: 'measure', direction: 'asc', value: 'TILTAK' },
    });
    const { items } = await caseload.page(colleague, 'office', { sort: 'measure', size: 50 });
    expect(items).toHaveLength(total);
    expect(items.findIndex(({ participation }) => participation && !participation.measure)).toBe(position - 1);
  });

  it('stand in the same place however the list is sorted, and no page and no cursor names them', async () => {
    const seen = async (): Promise<readonly string[]> => {
      const orders: string[] = [];
      for (const sort of caseSorts)
        for (const direction of sortDirections) {
          let names = '';
          for (let after: string | undefined, isMore = true; isMore;) {
            const page = await caseload.page(colleague, 'office', { sort, direction, size: 2, ...(after && { after }) });
            const told = JSON.stringify(page) + Buffer.from(page.next ?? '', 'base64url').toString();
            expect(told).not.toMatch(/INDIVIDUELL|REHABILITERING|employer-contact/);
            names += page.items.map(({ name }) => name).join();
            after = page.next;
            isMore = after !== undefined;
          }
          orders.push(names);
        }
      return orders;
    };
    const before = await seen();
    await database.asOwner(
      `update caseload_row set measure = case measure when $1 then $2 when $2 then $3 else $1 end where measure = any ($4)`,
      [...sensitiveMeasures, sensitiveMeasures],
    );
    expect(await seen()).toEqual(before);
  });

  it('are left alone by every other filter', async () => {
    const before = new Map<string, number>();
    const ask = async (): Promise<ReadonlyMap<string, number>> => {
      const found = new Map<string, number>();
      for (const filter of detailFilters.filter(({ code }) => code !== 'age')) {
        const values = filter.kind === 'choice' ? filter.values.slice(0, 3) : ['2020-01-01..'];
        for (const value of values) {
          const detail = `${filter.code}:${value}`;
          found.set(detail, (await caseload.page(colleague, 'office', { detail: [detail], size: 1 })).total);
        }
      }
      return found;
    };
    for (const [detail, total] of await ask()) before.set(detail, total);
    await database.asOwner(`update caseload_row set measure = $1 where measure = any ($2)`, [sensitiveMeasures[0], sensitiveMeasures]);
    expect(await ask()).toEqual(before);
  });
});
