import { localDate, type Actor, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import { anActor, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { aDecision } from '@fotfeste/assistance/api/testing';
import type { AssistanceGroup, MeasureCode, Phase } from '@fotfeste/eligibility/domain';
import { aPerson, type PersonInSpec } from '@fotfeste/participant/api/testing';
import type { ReferralRequest } from '../referral/referral.dto';
import type { ParticipationRoom } from './room';

/** Somebody of the demo provider Rypelett, who runs the offerings of the specs. */
export const rypelett = '308053067';
export const tuva = anActor({ id: 'T994101', name: 'Tuva Aas', role: 'provider-adviser', offices: [], organisation: rypelett });
export const silje = anActor({ id: 'Z994201', name: 'Silje Larsen', role: 'measure-coordinator', offices: ['0287'] });
export const robert = anActor({ id: 'Z994202', name: 'Robert Andreassen', role: 'measure-coordinator', offices: ['0287'] });

/** A referral to Oppfølging that says everything, or whatever the overrides say. */
export function aReferral(overrides: Overrides = {}): ReferralRequest {
  const referral = {
    measure: 'OPPFOLGING',
    step: 'enrol',
    purpose: 'job-search',
    choiceReason: 'Trenger tettere oppfølging enn kontoret kan gi.',
    alternatives: [{ what: 'JOBBKLUBB', suitability: 'less' }],
    goals: ['Søke ti stillinger i butikk', 'Møte fast tre dager i uken'],
    consultedOn: localDate('2026-11-20'),
    consultationWords: 'Enige om tre dager i uken, med mulighet for å øke.',
    approval: { givenBy: 'participant', channel: 'in-person', givenOn: localDate('2026-11-20') },
    closeRelation: false,
    ...(overrides.step === 'queue' && { waitingCauseCode: 'no-place' }),
    ...overrides,
  };
  return Object.fromEntries(Object.entries(referral).filter(([, value]) => value !== undefined)) as unknown as ReferralRequest;
}

/** An override of undefined leaves the field out. */
type Overrides = { readonly [Field in keyof ReferralRequest]?: ReferralRequest[Field] | undefined };

/** A person for whom the law allows the measure: a § 14 a decision, and every question answered yes by the adviser. */
export async function anEligiblePerson(
  database: FreshDatabase,
  room: ParticipationRoom,
  { measure = 'OPPFOLGING', adviser = anActor(), startsOn = localDate('2026-12-01'), person = {}, ...rest }: Eligible = {},
): Promise<PersonInSpec> {
  const made = await aPerson(database, person);
  await knownToHaveNoWork(database, made.id);
  const { group = 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE', isAnswered = true } = rest;
  await aDecision(database, adviser, made.id, { group, workCapacity: 'Slik legen og arbeidsgiveren har beskrevet den.' });
  if (isAnswered) await answerAll(room, adviser, made.id, measure, startsOn);
  return made;
}

interface Eligible {
  readonly measure?: MeasureCode;
  readonly adviser?: Actor;
  readonly startsOn?: LocalDate;
  readonly person?: Partial<PersonInSpec>;
  readonly group?: AssistanceGroup;
  /** Whether the adviser has answered what the law leaves to a person. */
  readonly isAnswered?: boolean;
}

/** Answers yes to every question the law leaves to a person about the measure. */
export async function answerAll(
  room: ParticipationRoom,
  adviser: Actor,
  id: ParticipantId,
  measure: MeasureCode,
  startsOn: LocalDate,
  phases: readonly Phase[] = ['offer', 'start'],
): Promise<void> {
  for (const phase of phases) {
    const questions = await room.law.assessments
      .assess(adviser, id, { measure, startsOn })
      .then(({ result }) => questionsIn(result, phase));
    for (const question of questions)
      await room.law.judgements.judge(adviser, id, {
        question,
        measure,
        startsOn,
        answer: 'yes',
        reason: 'Vurdert sammen med deltakeren.',
      });
  }
}

interface Entry {
  readonly question?: { readonly question: string };
  readonly neededBy?: string;
  readonly outcome: string;
  readonly branches?: readonly Entry[];
}

function questionsIn({ requirements = [] }: { readonly requirements?: readonly Entry[] }, phase: string): readonly string[] {
  const entries = (list: readonly Entry[]): readonly Entry[] => list.flatMap((entry) => [entry, ...entries(entry.branches ?? [])]);
  return entries(requirements)
    .filter(({ question, outcome, neededBy }) => question && outcome === 'needs-judgement' && neededBy === phase)
    .flatMap(({ question }) => question?.question ?? []);
}

/** The register of employments has been asked and knew of none. */
async function knownToHaveNoWork(database: FreshDatabase, id: ParticipantId): Promise<void> {
  await database.asOwner(`update participant set employments_source = 'aa-registeret', employments_on = '2026-11-01' where id = $1`, [id]);
}
