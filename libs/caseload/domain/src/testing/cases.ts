import { localDate } from '@fotfeste/shared/kernel';
import { usualQuietDays } from '../quiet';
import type { CaseParticipation, CaseSources } from '../case-sources';

/** A person about whom little is known, or what the overrides say. */
export function aCase(overrides: Partial<CaseSources> = {}): CaseSources {
  return {
    participantId: '00000000-0000-7000-8000-000000000001',
    access: { office: '0105', protection: 'none', isShielded: false },
    familyName: 'Bakken',
    givenName: 'Ingrid Marie',
    born: localDate('1995-04-12'),
    participations: [],
    deadlines: [],
    quietDays: usualQuietDays,
    ...overrides,
  };
}

/** A running participation in AFT, or what the overrides say. */
export function aParticipation(overrides: Partial<CaseParticipation> = {}): CaseParticipation {
  return {
    id: '00000000-0000-7000-8000-0000000000a1',
    measure: 'ARBEIDSFORBEREDENDE_TRENING',
    status: 'running',
    phase: 'running',
    referredOn: localDate('2026-01-05'),
    from: localDate('2026-02-02'),
    ...overrides,
  };
}
