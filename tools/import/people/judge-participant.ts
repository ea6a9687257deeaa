import { type LocalDate } from '@fotfeste/shared/kernel';
import { mayAccess } from '@fotfeste/access/domain';
import { firstDayOfLaw, registrationAnswer } from '@fotfeste/eligibility/domain';
import { bornOf, entryFacts, fullName, wordsToFindBy, sexOf, type FollowUpStartReason, type Sex } from '@fotfeste/participant/domain';
import type { WrongCell } from '../csv/row.ts';
import type { KnownCodes } from './known-codes.ts';
import type { ParticipantCells } from './participant-columns.ts';

/** A participant who may be imported. */
export interface ImportedParticipant {
  readonly cells: ParticipantCells;
  readonly born: LocalDate;
  readonly sex: Sex;
  /** The words the name is found by. */
  readonly words: readonly string[];
  readonly startReason: FollowUpStartReason;
  /** The entry rules that let a job seeker in. */
  readonly entryRules: readonly string[];
  /** The approval, when the rules asked for one. */
  readonly approvalReason?: string;
  readonly adviserName?: string;
}

type Fault = WrongCell | false;

/** Holds a row against the rules the product registers people by. */
export function judgeParticipant(
  cells: ParticipantCells,
  known: KnownCodes,
  now: Date,
  today: LocalDate,
): ImportedParticipant | { readonly wrong: readonly WrongCell[] } {
  const born = bornOf(cells.identity_number);
  if (!born || born > today)
    return {
      wrong: [{ column: 'identity_number', reason: 'holds no date of birth that has been' }, ...participantCellFaults(cells, known)],
    };
  const entry = entryOf(cells, born);
  const faults: readonly Fault[] = [
    ...participantCellFaults(cells, known),
    ...dayFaults(cells, born, today),
    ...adviserFaults(cells, known, now, today),
    entry.fault,
  ];
  const wrong = faults.filter((fault) => fault !== false);
  if (wrong.length > 0) return { wrong };

  const adviser = cells.adviser === undefined ? undefined : known.advisers.get(cells.adviser);
  return {
    cells,
    born,
    sex: sexOf(cells.identity_number),
    words: wordsToFindBy(fullName({ givenName: cells.given_name, familyName: cells.family_name })).map((word) => word.slice(0, 100)),
    startReason: cells.start_reason ?? (cells.registered_from ? 'JOB_SEEKER' : 'ADVISER_DECISION'),
    entryRules: entry.rules,
    ...(entry.approvalReason && { approvalReason: entry.approvalReason }),
    ...(adviser && { adviserName: adviser.name }),
  };
}

/** What is wrong with codes, whatever else stands in the row. */
export function participantCellFaults(cells: Partial<ParticipantCells>, known: KnownCodes): readonly WrongCell[] {
  const {
    office,
    municipality_number: municipality,
    district_code: district,
    education_code: education,
    wished_occupations: wishes = [],
  } = cells;
  const isStrict = cells.protection === 'strictly-protected' || cells.protection === 'strictly-protected-abroad';
  const faults: readonly Fault[] = [
    office !== undefined && !known.offices.has(office) && { column: 'office', reason: 'is not an open local office' },
    municipality !== undefined &&
      !known.municipalities.has(municipality) && { column: 'municipality_number', reason: 'is not a municipality' },
    isStrict &&
      municipality !== undefined && { column: 'municipality_number', reason: 'must be empty where the address is strictly protected' },
    district !== undefined && !known.districts.has(district) && { column: 'district_code', reason: 'is not a city district' },
    district !== undefined &&
      !district.startsWith(municipality ?? '-') && { column: 'district_code', reason: 'must lie in the municipality' },
    education !== undefined && !known.educations.has(education) && { column: 'education_code', reason: 'is not a code of NUS2000' },
    wishes.some((code) => !known.occupations.has(code)) && { column: 'wished_occupations', reason: 'holds a code that is not in STYRK-08' },
    wishes.length > 5 && { column: 'wished_occupations', reason: 'holds more than five' },
    cells.residence_permit_to !== undefined &&
      cells.residence_permit !== 'temporary' && { column: 'residence_permit_to', reason: 'belongs to a temporary permit only' },
  ];
  return faults.filter((fault) => fault !== false);
}

function dayFaults(cells: ParticipantCells, born: LocalDate, today: LocalDate): readonly Fault[] {
  const { follow_up_from: from, registered_from: registered, assigned_on: assigned, situations: said, start_reason: reason } = cells;
  return [
    from > today && { column: 'follow_up_from', reason: 'must not lie ahead' },
    from < born && { column: 'follow_up_from', reason: 'must not be before the birth' },
    registered !== undefined && registered > today && { column: 'registered_from', reason: 'must not lie ahead' },
    registered !== undefined && registered < from && { column: 'registered_from', reason: 'must not be before follow_up_from' },
    registered !== undefined && said.length === 0 && { column: 'situations', reason: 'must be filled in for a job seeker' },
    registered === undefined && reason === 'JOB_SEEKER' && { column: 'start_reason', reason: 'needs a day in registered_from' },
    assigned !== undefined && cells.adviser === undefined && { column: 'assigned_on', reason: 'belongs to an adviser' },
    assigned !== undefined && (assigned < from || assigned > today) && { column: 'assigned_on', reason: 'must lie in the follow-up' },
  ];
}

/** The responsible adviser must be somebody who may see the person, as in the product. */
function adviserFaults(cells: ParticipantCells, { advisers }: KnownCodes, now: Date, today: LocalDate): readonly Fault[] {
  const { adviser: ident, office, protection, shielded: isShielded } = cells;
  if (ident === undefined) return [];
  const adviser = advisers.get(ident);
  if (!adviser) return [{ column: 'adviser', reason: 'is not an adviser who is known here' }];
  const { allowed } = mayAccess(
    adviser,
    { office, protection, isShielded, disqualified: [], providers: [] },
    { permission: 'person:read', today, now: now.toISOString() },
  );
  return [!allowed && { column: 'adviser', reason: 'may not see people of this office and protection' }];
}

/**
 * What the entry rules say on the day of registration; without one, only whether the person can be followed up at all.
 * About days before the rules are known, nothing is said.
 */
function entryOf(
  cells: ParticipantCells,
  born: LocalDate,
): { readonly fault: Fault; readonly rules: readonly string[]; readonly approvalReason?: string | undefined } {
  const { registered_from: registered, approval_reason: approvalReason, guardian_consents: guardianConsents, citizenships } = cells;
  const day = registered ?? cells.follow_up_from;
  if (day < firstDayOfLaw) return { fault: false, rules: [] };
  const person = { born, residenceStatus: cells.residence_status ?? 'unknown', citizenships };
  const ask = (adviserApproves: boolean) => registrationAnswer(entryFacts(person, { adviserApproves, guardianConsents }), day);
  const { outcome, decidedBy: rules, explanation } = ask(approvalReason !== undefined);
  const stands = outcome === 'approved' || (registered === undefined && outcome !== 'refused');
  const column = outcome === 'refused' ? 'residence_status' : 'registered_from';
  const wasAsked = ask(false).outcome !== 'approved';
  return {
    fault: !stands && { column, reason: `${rules.join(', ')}: ${explanation.en}`.replace(/^: /, '') },
    rules: registered === undefined ? [] : rules,
    ...(registered !== undefined && wasAsked && { approvalReason }),
  };
}
