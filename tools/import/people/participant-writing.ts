import type { Tx } from '@fotfeste/shared/api';
import type { CopyValue } from '../database/copy-line.ts';
import type { ImportedParticipant } from './judge-participant.ts';

/** Columns of the staging table, with their types and what fills them. */
const staged: Readonly<Record<string, readonly [type: string, value: (row: ImportedParticipant) => CopyValue]>> = {
  identity_number: ['text', ({ cells }) => cells.identity_number],
  given_name: ['text', ({ cells }) => cells.given_name],
  family_name: ['text', ({ cells }) => cells.family_name],
  words: ['text[]', ({ words }) => words],
  born: ['date', ({ born }) => born],
  sex: ['text', ({ sex }) => sex],
  citizenships: ['text[]', ({ cells }) => cells.citizenships],
  residence_status: ['text', ({ cells }) => cells.residence_status ?? 'unknown'],
  residence_permit: ['text', ({ cells }) => cells.residence_permit ?? 'unknown'],
  residence_permit_to: ['date', ({ cells }) => cells.residence_permit_to],
  municipality_number: ['text', ({ cells }) => cells.municipality_number],
  district_code: ['text', ({ cells }) => cells.district_code],
  guardianship: ['text', ({ cells }) => cells.guardianship ?? 'none'],
  safety_measure: ['boolean', ({ cells }) => cells.safety_measure ?? false],
  telephone: ['text', ({ cells }) => cells.telephone?.replaceAll(' ', '')],
  email: ['text', ({ cells }) => cells.email],
  spoken_language: ['text', ({ cells }) => cells.spoken_language],
  interpreter: ['text', ({ cells }) => cells.interpreter ?? 'none'],
  contact_channel: ['text', ({ cells }) => cells.contact_channel ?? 'digital'],
  office: ['text', ({ cells }) => cells.office],
  protection: ['text', ({ cells }) => cells.protection],
  shielded: ['boolean', ({ cells }) => cells.shielded],
  follow_up_from: ['date', ({ cells }) => cells.follow_up_from],
  start_reason: ['text', ({ startReason }) => startReason],
  registered_from: ['date', ({ cells }) => cells.registered_from],
  situations: ['text[]', ({ cells }) => cells.situations],
  other_hindrances: ['text', ({ cells }) => cells.other_hindrances],
  education_code: ['text', ({ cells }) => cells.education_code],
  wished_occupations: ['text[]', ({ cells }) => cells.wished_occupations],
  entry_rules: ['text[]', ({ entryRules }) => entryRules],
  approval_reason: ['text', ({ approvalReason }) => approvalReason],
  adviser: ['text', ({ cells }) => cells.adviser],
  adviser_name: ['text', ({ adviserName }) => adviserName],
  assigned_on: ['date', ({ cells }) => cells.adviser && (cells.assigned_on ?? cells.follow_up_from)],
};

export const stagedParticipantColumns = ['line', ...Object.keys(staged)];

/** The staging table: every person with the ids they will have. */
export const stagedParticipantTable = `
  create temporary table staged_person (
    line integer not null, id uuid not null default uuidv7(), registration_id uuid not null default uuidv7(), follow_up_id uuid not null default uuidv7(),
    ${Object.entries(staged)
      .map(([name, [type]]) => `${name} ${type}`)
      .join(', ')}
  ) on commit drop`;

export function stagedParticipant(line: number, row: ImportedParticipant): readonly CopyValue[] {
  return [line, ...Object.values(staged).map(([, value]) => value(row))];
}

/** Writes the staged people as the product would have: access first, then the person, and what happened. */
export async function writeStagedParticipants(tx: Tx): Promise<void> {
  for (const statement of statements) await tx.query(statement);
}

const happened = (name: string, subject: string, payload: string, where: string): string => `
  insert into domain_event (at, actor_id, actor_name, name, participant_id, subject_id, payload)
  select (select ff.now()), (select ff.actor_id()), 'Fotfeste', '${name}', id, ${subject}, jsonb_strip_nulls(${payload}) from staged_person where ${where}`;

const statements = [
  `insert into person_access (participant_id, office, protection, shielded, responsible) select id, office, protection, shielded, adviser from staged_person`,
  `insert into participant (id, participant_id, identity_number, given_name, family_name, born, sex, citizenships, residence_status, residence_permit,
     residence_permit_to, municipality_number, district_code, guardianship, safety_measure, register_source, register_read_on, telephone, email,
     spoken_language, interpreter, contact_channel, contact_source, contact_on)
   select id, id, identity_number, given_name, family_name, born, sex, citizenships, residence_status, residence_permit,
     residence_permit_to, municipality_number, district_code, guardianship, safety_measure, 'import', (select ff.today()), telephone, email,
     spoken_language, interpreter, contact_channel, 'import', (select ff.today()) from staged_person`,
  `insert into person_name (word, participant_id, office, walled)
   select distinct word, a.participant_id, a.office, a.walled from staged_person s join person_access a on a.participant_id = s.id, unnest(s.words) as word`,
  `insert into job_seeker_registration (id, participant_id, from_date, situations, other_hindrances, education_code, wished_occupations, entry_outcome,
     entry_rules, override_reason, override_by, override_by_name, source, source_date)
   select registration_id, id, registered_from, situations, other_hindrances, education_code, wished_occupations, 'approved',
     entry_rules, approval_reason, case when approval_reason is not null then (select ff.actor_id()) end,
     case when approval_reason is not null then 'Fotfeste' end, 'import', (select ff.today())
   from staged_person where registered_from is not null`,
  `insert into follow_up_period (id, participant_id, office, from_date, start_reason) select follow_up_id, id, office, follow_up_from, start_reason from staged_person`,
  `insert into responsible_adviser (participant_id, adviser_id, adviser_name, since) select id, adviser, adviser_name, assigned_on from staged_person where adviser is not null`,
  happened(
    'participant.registered',
    'registration_id',
    `jsonb_build_object('rules', to_jsonb(entry_rules), 'wasApproved', approval_reason is not null, 'source', 'import')`,
    'registered_from is not null',
  ),
  happened(
    'participant.follow-up-started',
    'follow_up_id',
    `jsonb_build_object('office', office, 'reason', start_reason, 'from', follow_up_from, 'source', 'import')`,
    'true',
  ),
  happened('participant.assigned', 'null::uuid', `jsonb_build_object('adviser', adviser)`, 'adviser is not null'),
];
