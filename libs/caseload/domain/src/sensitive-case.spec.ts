import { localDate } from '@fotfeste/shared/kernel';
import { participationDeadlineKinds, sensitiveDeadlineKinds, sensitiveMeasures } from '@fotfeste/participation/domain';
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

  it.each(participationDeadlineKinds)('is due for some measure, whichever it is and whatever is due: %s', (kind) => {
    const { id: subjectId } = aParticipation();
    const [due, adviserFrom] = [{ kind, dueOn: localDate('2026-12-01'), subjectId }, localDate('2026-12-05')];
    const deadlines = [{ ...due, waitsFor: 'provider', adviserFrom }] as const;
    const shown = sensitiveMeasures.map((measure) =>
      caseForOthers(caseRow(aCase({ deadlines, participations: [aParticipation({ measure })] }))),
    );
    for (const each of shown) expect(each).toEqual(shown[0]);
    expect(shown[0]).toMatchObject({ deadlineKind: 'participation.some-measure', deadlineWaitsFor: 'adviser' });
    expect(shown[0]?.deadlineAdviserFrom).toBeUndefined();
    const other = caseRow(aCase({ deadlines, participations: [aParticipation()] }));
    expect(other.deadlineTellsMeasure ?? false).toBe((sensitiveDeadlineKinds as readonly string[]).includes(kind));
  });
});
