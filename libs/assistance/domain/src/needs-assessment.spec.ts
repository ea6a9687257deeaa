import { localDate } from '@fotfeste/shared/kernel';
import { needsFaults, type NeedsAssessment } from './needs-assessment';

const today = localDate('2026-11-21');
const empty: NeedsAssessment = {
  barriers: [],
  barrierOrigins: [],
  barrierWords: '',
  resources: [],
  resourceOrigins: [],
  resourceWords: '',
  opennessWords: '',
  earlySignWords: '',
  capacityWords: '',
  capacitySources: [],
};
const assessed: NeedsAssessment = {
  ...empty,
  capacityAssessedOn: today,
  capacityAssessedBy: 'Kari Veileder',
  capacityReduced: true,
  capacitySources: [{ kind: 'medical-statement' }],
};
const fields = (assessment: NeedsAssessment): readonly string[] => needsFaults(assessment, today).map(({ field }) => field);

describe('a needs assessment', () => {
  it('may be without a work-capacity assessment', () => {
    expect(fields(empty)).toEqual([]);
    expect(fields({ ...empty, barriers: ['health'], barrierWords: 'Rygg' })).toEqual([]);
  });

  it('holds a whole work-capacity assessment or none', () => {
    expect(fields(assessed)).toEqual([]);
    expect(fields({ ...assessed, capacityReduced: false })).toEqual([]);
    expect(fields({ ...empty, capacityReduced: false })).toEqual(['capacityAssessedOn', 'capacityAssessedBy', 'capacitySources']);
    expect(fields({ ...empty, capacityWords: 'Halv dag' })).toContain('capacityReduced');
    expect(fields({ ...empty, capacitySources: [{ kind: 'cv' }] })).toEqual([
      'capacityAssessedOn',
      'capacityAssessedBy',
      'capacityReduced',
    ]);
  });

  it('cannot have been made tomorrow', () => {
    expect(fields({ ...assessed, capacityAssessedOn: localDate('2026-11-22') })).toEqual(['capacityAssessedOn']);
  });
});
