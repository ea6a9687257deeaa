import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { openPage, type OpenedPage } from '../testing/open-page';
import { AttendancePage } from './attendance-page';
import type { AttendanceRow, AttendanceWeek } from './contract';

const row = (overrides: Partial<AttendanceRow> = {}): AttendanceRow => ({
  ...{ participationId: 'd1', participantId: 'p1', name: 'Mona Dahl', measure: 'ARBEIDSFORBEREDENDE_TRENING', status: 'participating' },
  ...{ from: '2026-11-16', to: '2026-11-22', state: 'open', entries: [] },
  ...overrides,
});
const other = row({ participationId: 'd2', participantId: 'p2', name: 'Ove Å' });
const aWeek = (items: readonly AttendanceRow[], overrides: Partial<AttendanceWeek> = {}): AttendanceWeek => ({
  ...{ weekFrom: '2026-11-16', year: 2026, week: 47, closesOn: '2026-12-06', holidays: [], items },
  ...overrides,
});
const put = '/api/provider/participations/d1/attendance';

describe('the week of attendance', () => {
  const open = async (week: AttendanceWeek): Promise<OpenedPage> => {
    const opened = await openPage(AttendancePage, 'provider', {});
    await opened.answer('GET', '/api/provider/offerings', { items: [] });
    await opened.answer('GET', '/api/provider/attendance?week=2026-11-16', week);
    return opened;
  };
  /** Opens this week and goes on to another one from there. */
  const openLater = async (week: AttendanceWeek): Promise<OpenedPage> => {
    const opened = await open(aWeek([row()]));
    await TestBed.inject(Router).navigateByUrl(`/?week=${week.weekFrom}`);
    await opened.settle();
    await opened.answer('GET', `/api/provider/attendance?week=${week.weekFrom}`, week);
    return opened;
  };
  const cell = (id: string): HTMLInputElement => {
    const found = document.querySelector<HTMLInputElement>(`#attendance-${id}`);
    if (!found) throw new Error(`No cell ${id}`);
    return found;
  };
  const write = async ({ settle }: OpenedPage, id: string, text: string): Promise<void> => {
    const box = cell(id);
    box.focus();
    box.value = text;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };
  const press = (id: string, key: string): void => {
    cell(id).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };

  it('keeps each cell as it is left, and the next of the row on the version that came back', async () => {
    const opened = await open(aWeek([row()]));
    await write(opened, '0-plannedHours', '22,5');
    const first = await opened.answer('PUT', put, { weekday: 0, version: 1, plannedHours: 22.5 });
    expect([first.body, first.headers.get('If-Match')]).toEqual([
      { week: '2026-11-16', weekday: 0, field: 'plannedHours', hours: 22.5 },
      '"0"',
    ]);
    await write(opened, '0-presentHours', '15');
    const second = await opened.answer('PUT', put, {
      weekday: 0,
      version: 3,
      plannedHours: 22.5,
      presentHours: 15,
      otherAbsenceHours: 7.5,
    });
    expect(second.headers.get('If-Match')).toBe('"1"');
    expect(cell('0-otherAbsenceHours').value).toBe('7,5');
  });

  it('shows what was written of another day when one comes back to it', async () => {
    const opened = await open(aWeek([row()]));
    await opened.choose('day', '1');
    await opened.answer('GET', '/api/provider/attendance?week=2026-11-16', aWeek([row()]));
    await write(opened, '0-plannedHours', '7');
    await opened.choose('day', '2');
    opened.http.expectNone('/api/provider/attendance?week=2026-11-16');
    const monday = { weekday: 1, version: 1, plannedHours: 7 };
    await opened.answer('PUT', put, monday);
    await opened.answer('GET', '/api/provider/attendance?week=2026-11-16', aWeek([row({ entries: [monday] })]));
    await opened.choose('day', '1');
    await opened.answer('GET', '/api/provider/attendance?week=2026-11-16', aWeek([row({ entries: [monday] })]));
    expect(cell('0-plannedHours').value).toBe('7');
  });

  it('empties a cell, and sends nothing when nothing is new', async () => {
    const opened = await open(aWeek([row({ entries: [{ weekday: 0, version: 4, plannedHours: 30 }] })]));
    await write(opened, '0-plannedHours', '30');
    opened.http.expectNone(put);
    await write(opened, '0-plannedHours', '');
    expect((await opened.answer('PUT', put, { weekday: 0, version: 5 })).body).toEqual({
      week: '2026-11-16',
      weekday: 0,
      field: 'plannedHours',
    });
  });

  it('leads with Enter and arrow keys from cell to cell, past those who cannot be written in', async () => {
    await open(aWeek([row(), row({ participationId: 'd3', state: 'closed' }), other]));
    cell('0-plannedHours').focus();
    press('0-plannedHours', 'ArrowRight');
    expect(document.activeElement?.id).toBe('attendance-0-presentHours');
    press('0-presentHours', 'Enter');
    expect(document.activeElement?.id).toBe('attendance-2-presentHours');
    press('2-presentHours', 'ArrowDown');
    expect(document.activeElement?.id).toBe('attendance-2-presentHours');
    press('2-presentHours', 'ArrowUp');
    expect(document.activeElement?.id).toBe('attendance-0-presentHours');
  });

  it('says at the cell what the server refused, keeps what was typed, and takes it back with Escape', async () => {
    const opened = await open(aWeek([row({ entries: [{ weekday: 0, version: 1, plannedHours: 30 }] })]));
    await write(opened, '0-presentHours', '120');
    const message = 'Oppmøte og fravær blir til sammen mer enn planlagt';
    await opened.answer(
      'PUT',
      put,
      { type: 'urn:fotfeste:problem:participation/incomplete', title: 'Feil', errors: [{ field: 'hours', message }] },
      422,
    );
    expect([cell('0-presentHours').value, cell('0-presentHours').getAttribute('aria-invalid')]).toEqual(['120', 'true']);
    expect(opened.words('ff-field-error p')).toEqual([message]);
    press('0-presentHours', 'Escape');
    await opened.settle();
    expect([cell('0-presentHours').value, opened.words('ff-field-error p')]).toEqual(['', []]);
  });

  it('asks for a number without asking the server', async () => {
    const opened = await open(aWeek([row()]));
    await write(opened, '0-plannedHours', 'syk');
    opened.http.expectNone(put);
    expect(opened.words('ff-field-error p')).toEqual(['Skriv timer som et tall, for eksempel 7,5']);
  });

  it('shows both when a colleague has written in the same cell, and lets one choose', async () => {
    const opened = await open(aWeek([row({ entries: [{ weekday: 0, version: 1, plannedHours: 30 }] })]));
    await write(opened, '0-presentHours', '25');
    await opened.answer('PUT', put, { title: 'Endret', theirs: { presentHours: 20 }, yours: { presentHours: 25 }, version: 2 }, 412);
    expect(opened.words('ff-field-error p')).toEqual(['En kollega har ført 20 her. Du skrev 25.']);
    await opened.press('Bruk 25');
    const again = await opened.answer('PUT', put, { weekday: 0, version: 3, plannedHours: 30, presentHours: 25 });
    expect(again.headers.get('If-Match')).toBe('"2"');
    expect(opened.words('ff-field-error p')).toEqual([]);
  });

  it('tells holidays, the closing day as our own choice, and why somebody cannot be written in', async () => {
    const days = [1, 2].map((weekday) => ({ weekday, version: 1, plannedHours: 7.5 }));
    const holidays = [{ on: '2026-11-19', name: 'Prøvedag', nameInEnglish: 'Test day' }];
    const { words, page } = await open(aWeek([row({ entries: days }), { ...other, state: 'closed' }], { holidays }));
    expect(words('ff-inline-message')).toEqual(['19.11.2026 er helligdag: Prøvedag']);
    expect(page.textContent).toContain('Uken kan føres til og med 06.12.2026, 14 dager etter at den er over. Fristen er vårt eget valg.');
    expect(words('tbody tr')).toEqual([expect.stringMatching(/Ført dag for dag; dette er summen 15/), expect.stringMatching(/Lukket/)]);
    expect(page.querySelectorAll('tbody input')).toHaveLength(0);
  });

  it('asks about planned hours beyond what is agreed, and keeps them', async () => {
    const opened = await open(aWeek([row({ percent: 80, daysPerWeek: 4 })]));
    await write(opened, '0-plannedHours', '60');
    await opened.answer('PUT', put, { weekday: 0, version: 1, plannedHours: 60 });
    expect(opened.words('ff-inline-message')).toEqual(['60 timer er planlagt, men avtalt omfang er 30 timer i uken. Stemmer det?']);
    expect(cell('0-plannedHours').getAttribute('aria-describedby')).toBe('attendance-0-plannedHours-question');
    await write(opened, '0-plannedHours', '30');
    await opened.answer('PUT', put, { weekday: 0, version: 2, plannedHours: 30 });
    expect(opened.words('ff-inline-message')).toEqual([]);
  });

  it('takes only the plan of a week that has not begun, and says when the rest can be written', async () => {
    const days = { from: '2026-11-23', to: '2026-11-29' };
    const week = aWeek([row({ ...days, state: 'ahead' }), { ...other, ...days, state: 'ahead' }], { weekFrom: '2026-11-23', week: 48 });
    const { page, words } = await openLater(week);
    expect([...page.querySelectorAll('tbody input')].map(({ id }) => id)).toEqual([
      'attendance-0-plannedHours',
      'attendance-1-plannedHours',
    ]);
    expect(words('tbody .aksel-sr-only')).toContain('kan føres når dagen er kommet');
    expect(page.textContent).toContain('Uken begynner 23.11.2026. Nå kan planlagte timer føres');
    press('0-plannedHours', 'ArrowRight');
    cell('0-plannedHours').focus();
    press('0-plannedHours', 'ArrowDown');
    expect(document.activeElement?.id).toBe('attendance-1-plannedHours');
    expect(words('button')).toContain('Denne uken');
  });

  it('is not planned further ahead than the last week one can plan', async () => {
    const week = aWeek([row({ from: '2027-02-15', to: '2027-02-21', state: 'far-ahead' })], {
      weekFrom: '2027-02-15',
      year: 2027,
      week: 7,
    });
    const { page, words } = await openLater(week);
    expect(words('ff-alert')).toEqual(['Timer kan planlegges til og med uken som begynner 08.02.2027. Grensen er vårt eget valg.']);
    expect(page.querySelectorAll('tbody input')).toHaveLength(0);
    expect(words('button')).not.toContain('Planlegg som forrige uke');
  });

  it('plans as last week and says for how many', async () => {
    const opened = await open(aWeek([row(), other]));
    await opened.press('Planlegg som forrige uke');
    const planned = [{ weekday: 0, version: 1, plannedHours: 30 }];
    const asked = await opened.answer('POST', '/api/provider/attendance/as-last-week', aWeek([row({ entries: planned }), other]));
    expect(asked.body).toEqual({ week: '2026-11-16', weekday: 0 });
    expect(cell('0-plannedHours').value).toBe('30');
  });
});
