import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localDate } from '@fotfeste/shared/kernel';
import type { KnownCodes } from '../people/known-codes.ts';
import type { ParticipantCells } from '../people/participant-columns.ts';
import type { ParticipationCells } from '../people/participation-columns.ts';

/** Synthetic numbers of grown-ups, from the reference data. */
export const numbers: readonly string[] = readFileSync('data/reference/synthetic-ids.csv', 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .filter(([, kind, , , , age]) => kind === 'FNR' && Number(age) >= 20)
  .map(([number = '']) => number);

/** A job seeker in Sarpsborg, or whoever the overrides say. */
export function participantCells(overrides: Partial<ParticipantCells> = {}): ParticipantCells {
  return {
    identity_number: '01828616869',
    given_name: 'Sara',
    family_name: 'Ødegård',
    office: '0105',
    protection: 'none',
    shielded: false,
    follow_up_from: localDate('2026-03-02'),
    municipality_number: '3105',
    district_code: undefined,
    citizenships: ['NOR'],
    residence_status: 'resident',
    residence_permit: undefined,
    residence_permit_to: undefined,
    guardianship: undefined,
    safety_measure: undefined,
    telephone: undefined,
    email: undefined,
    spoken_language: undefined,
    interpreter: undefined,
    contact_channel: undefined,
    start_reason: undefined,
    registered_from: localDate('2026-03-02'),
    situations: ['HAR_BLITT_SAGT_OPP'],
    other_hindrances: undefined,
    education_code: undefined,
    wished_occupations: [],
    approval_reason: undefined,
    guardian_consents: undefined,
    adviser: undefined,
    assigned_on: undefined,
    ...overrides,
  };
}

/** A finished stretch of oppfølging in Arena, or whatever the overrides say. */
export function participationCells(overrides: Partial<ParticipationCells> = {}): ParticipationCells {
  return {
    identity_number: '01828616869',
    measure: 'OPPFOLGING',
    started_on: localDate('2024-02-01'),
    ended_on: localDate('2024-07-31'),
    source: 'arena',
    status: undefined,
    reason: undefined,
    reason_words: undefined,
    percent: undefined,
    days_per_week: undefined,
    organisation: undefined,
    organisation_name: undefined,
    ...overrides,
  };
}

/** What a small database would know. */
export const knownCodes: KnownCodes = {
  offices: new Set(['0105', '0106']),
  municipalities: new Set(['3105', '0301']),
  districts: new Set(['030101']),
  educations: new Set(['3', '401']),
  occupations: new Set(['5223', '9112']),
  advisers: new Map([
    [
      'Z990001',
      { id: 'Z990001', name: 'Kari Veileder', role: 'adviser', offices: ['0105'], clearances: ['protection-7'], secondControl: false },
    ],
  ]),
};

/** A file with these lines, in a folder of its own that `remove` takes away. */
export function temporaryFile(lines: readonly string[]): { readonly path: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'fotfeste-people-'));
  const path = join(folder, 'people.csv');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return {
    path,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
