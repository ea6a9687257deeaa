import { languages, localDate } from '@fotfeste/shared/kernel';
import { caseRow } from './case-row';
import { caseListColumns } from './case-sort';
import { caseDeadlineKinds } from './deadline-kinds';
import { cellsOf, headingsOf } from './export-cells';
import { deadlineTexts } from './export-texts';
import { caseForOthers } from './sensitive-case';
import { aCase, aParticipation } from './testing/cases';

const today = localDate('2026-11-21');

describe('a person in a file', () => {
  it.each(languages)('has a cell under every heading, in %s', (language) => {
    expect(cellsOf(caseRow(aCase()), caseListColumns, today, language)).toHaveLength(headingsOf(caseListColumns, language).length);
  });

  it('stands in the columns and the order of the list', () => {
    const row = caseRow(
      aCase({
        decision: { group: 'TRENGER_VEILEDNING', decidedOn: localDate('2026-02-01') },
        deadlines: [{ kind: 'plan.task', dueOn: localDate('2026-12-01'), waitsFor: 'adviser' }],
        participations: [aParticipation({ organisationName: 'Rypelett AS' })],
      }),
    );
    const columns = ['measure', 'name', 'age', 'deadline', 'decided-on'] as const;
    expect(headingsOf(columns, 'nb')).toEqual([
      'Tiltak nå',
      'Hvor',
      'Navn',
      'Skjerming',
      'Alder',
      'Frist',
      'Hva fristen gjelder',
      'Vedtak fattet',
    ]);
    expect(cellsOf(row, columns, today, 'nb')).toEqual([
      ...[{ text: 'AFT' }, { text: 'Rypelett AS' }, { text: 'Bakken, Ingrid Marie' }, undefined, { number: 31 }],
      ...[{ day: '2026-12-01' }, { text: 'Oppgave' }, { day: '2026-02-01' }],
    ]);
  });

  it('has minutes to write by the day the list holds, and says of which meeting, that lies ahead or not', () => {
    const minutes = (dueOn: string) =>
      caseRow(aCase({ deadlines: [{ kind: 'plan.minutes-missing', dueOn: localDate(dueOn), waitsFor: 'adviser' }] }));
    expect(cellsOf(minutes('2026-12-02'), ['deadline'], today, 'nb')).toEqual([
      { day: '2026-12-02' },
      { text: 'Møte 30.11.2026: skriv referat' },
    ]);
    expect(cellsOf(minutes('2026-11-20'), ['deadline'], today, 'nn')[1]).toEqual({ text: 'Møte 18.11.2026: skriv referat' });
  });

  it('waits from a day that is to come, and since one that has been', () => {
    const waiting = (since: string) =>
      caseRow(aCase({ deadlines: [{ kind: 'plan.task', dueOn: localDate('2027-02-01'), since: localDate(since), waitsFor: 'adviser' }] }));
    const cells = (since: string) => cellsOf(waiting(since), ['waits-for-adviser', 'waits-for-participant'], today, 'nb');
    expect(cells('2027-01-31')).toEqual([{ text: 'fra 31.01.2027' }, undefined]);
    expect(cells('2026-11-21')).toEqual([{ day: '2026-11-21' }, undefined]);
  });

  it('is marked when protected or shielded', () => {
    const access = { office: '0105', protection: 'protected', isShielded: true } as const;
    expect(cellsOf(caseRow(aCase({ access })), ['name'], today, 'nb')[1]).toEqual({ text: 'Fortrolig adresse, Skjermet' });
  });

  it('is in some measure when it is not for the reader to know which', () => {
    const row = caseRow(aCase({ participations: [aParticipation({ measure: 'INDIVIDUELL_JOBBSTOTTE', organisationName: 'Klinikken' })] }));
    expect(cellsOf(caseForOthers(row), ['measure'], today, 'nb')).toEqual([{ text: 'Tiltak' }, undefined]);
    expect(cellsOf(caseRow(aCase()), ['measure'], today, 'nb')).toEqual([undefined, undefined]);
  });

  it('has words for everything that can be due', () => {
    expect(caseDeadlineKinds.filter((kind) => !(kind in deadlineTexts))).toEqual([]);
  });
});
