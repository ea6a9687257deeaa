import { day, listOf, matching, oneOf, optional, text } from '../csv/column.ts';
import { must, pointsTo, referenceFile } from './reference-file.ts';

const file = 'measure-types.csv';
const code = matching(/^[A-ZÆØÅ0-9_]{2,60}$/, 'capital letters, digits and underscores');

export const arenaCodePointer = { file, what: 'an Arena code', prefix: 'ARENA ' } as const;

export const measureTypes = referenceFile(
  file,
  {
    code_system: oneOf(['TILTAKSKODE', 'ARENA']),
    code,
    name: text,
    former_name: optional(text),
    group_code: code,
    group_name: text,
    statistics_group: optional(text),
    arena_code: optional(code),
    tiltakskoder: listOf(code),
    employer_measure_code: optional(code),
    case_theme_code: optional(text),
    arena_valid_from: optional(day),
    arena_valid_to: optional(day),
    status: oneOf(['current', 'trial-or-rare', 'phase-out']),
    system: oneOf(['TILTAKSADMINISTRASJON', 'TILTAK_ARBEIDSGIVER', 'ARENA']),
    properties: listOf(code),
    gives_right_to_tiltakspenger: optional(oneOf(['true', 'false', 'formerly'])),
    source: text,
  },
  {
    key: (row) => `${row.code_system} ${row.code}`,
    pointers: (row) => [
      pointsTo('arena_code', row.arena_code, arenaCodePointer),
      ...row.tiltakskoder.map((each) => pointsTo('tiltakskoder', each, { file, what: 'a measure code', prefix: 'TILTAKSKODE ' })),
    ],
    checks: [
      must(
        'arena_valid_to',
        'must not be before arena_valid_from',
        (row) => row.arena_valid_from === undefined || row.arena_valid_to === undefined || row.arena_valid_from <= row.arena_valid_to,
      ),
    ],
    table: 'measure_type',
    store: {
      code_system: 'code_system',
      code: 'code',
      name: 'name',
      former_name: 'former_name',
      group_code: 'group_code',
      group_name: 'group_name',
      statistics_group: 'statistics_group',
      arena_code: 'arena_code',
      measure_codes: 'tiltakskoder',
      employer_measure_code: 'employer_measure_code',
      case_theme_code: 'case_theme_code',
      arena_valid_from: 'arena_valid_from',
      arena_valid_to: 'arena_valid_to',
      status: 'status',
      system: 'system',
      properties: 'properties',
      gives_tiltakspenger: 'gives_right_to_tiltakspenger',
    },
  },
);
