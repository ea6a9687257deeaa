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
