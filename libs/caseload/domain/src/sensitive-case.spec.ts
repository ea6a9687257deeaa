import { localDate } from '@fotfeste/shared/kernel';
import { sensitiveDeadlineKinds, sensitiveMeasures } from '@fotfeste/participation/domain';
import { caseRow } from './case-row';
import { caseForOthers } from './sensitive-case';
import { aCase, aParticipation } from './testing/cases';

describe('a sensitive measure in a list', () => {
  const clock = { from: localDate('2026-01-01'), to: localDate('2028-01-01') };
  const rowOf = (measure: (typeof sensitiveMeasures)[number] | 'ARBEIDSTRENING') =>
    caseRow(aCase({ participations: [aParticipation({ measure, organisationName: 'Klinikken', clock })] }));

  it.each(sensitiveMeasures)('looks like any other: %s', (measure) => {
    const shown = caseForOthers(rowOf(measure));
    expect(shown).toEqual(caseForOthers(rowOf('ARBEIDSRETTET_REHABILITERING')));
    expect(shown).toMatchObject({ participationPhase: 'running', participationFrom: '2026-02-02' });
    expect(JSON.stringify(shown)).not.toMatch(/Klinikken|clock|"measure"/);
  });

  it('hides nothing of other measures', () => {
    expect(caseForOthers(rowOf('ARBEIDSTRENING'))).toEqual(rowOf('ARBEIDSTRENING'));
  });

  it.each(sensitiveDeadlineKinds)('is not told by the deadline %s, whatever measure the row names', (kind) => {
    const deadlines = [{ kind, dueOn: localDate('2026-12-01'), waitsFor: 'adviser' }] as const;
    expect(caseForOthers(caseRow(aCase({ deadlines })))).toMatchObject({
      deadlineKind: 'participation.some-measure',
      deadlineOn: '2026-12-01',
    });
  });
});
