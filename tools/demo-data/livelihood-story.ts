import { addMonths, completedYears, systemActor, type LocalDate } from '@fotfeste/shared/kernel';
import { hasReducedWorkCapacity } from '@fotfeste/eligibility/domain';
import type { BenefitType } from '@fotfeste/participant/domain';
import type { Life, Need } from './life';

/** What the person lives on, and the work they had or have, as the registers tell it. Returns the benefit. */
export function writeLivelihood(life: Life, need: Need | undefined): BenefitType | undefined {
  const { background, since } = life;
  const { job, wish } = background;
  if (job) writeEmployment(life, { ...job, name: job.employer, occupation: wish.occupation, known: since });
  const type = benefitOf(life, need);
  if (type) writeBenefit(life, type, { from: need?.decidedOn ?? since });
  return type;
}

/** A job as the register of employers and employees tells it. */
export interface RegisteredJob {
  readonly name: string;
  /** Organisation number, where the employer is in the company register. */
  readonly number?: string | undefined;
  readonly occupation: string;
  readonly percent: number;
  readonly from: LocalDate;
  readonly to: LocalDate | undefined;
  /** The day the register was read. */
  readonly known: LocalDate;
}

export function writeEmployment({ journal }: Life, { name, number, occupation, percent, from, to, known }: RegisteredJob): void {
  journal.write(
    'employment',
    { by: systemActor, on: known },
    {
      id: journal.id(journal.moment(known)),
      participant_id: journal.participantId,
      employer_number: number,
      employer_name: name,
      occupation_code: occupation,
      percent,
      from_date: from,
      to_date: to,
      source: 'aa-registeret',
      source_date: known,
    },
  );
}

export function writeBenefit(
  { journal, chance }: Life,
  type: BenefitType,
  { from, to }: { readonly from: LocalDate; readonly to?: LocalDate | undefined },
): void {
  const isGraded = type === 'AAP';
  journal.write(
    'benefit',
    { by: systemActor, on: from },
    {
      id: journal.id(journal.moment(from)),
      participant_id: journal.participantId,
      type,
      percent: isGraded
        ? chance.weighted([
            [100, 85],
            [60, 10],
            [40, 5],
          ])
        : undefined,
      from_date: from,
      to_date: isGraded ? addMonths(from, chance.between(12, 36)) : to,
      source: 'navs-ytelser',
      source_date: from,
    },
  );
}

function benefitOf({ chance, person, since, background }: Life, need: Need | undefined): BenefitType | undefined {
  if (completedYears(person.born, since) < 18) return undefined;
  if (background.isEmployed) return background.situation === 'DELTIDSJOBB_VIL_MER' && chance.happens(0.5) ? 'DAGPENGER' : undefined;
  if (need?.group === 'LITEN_MULIGHET_TIL_A_JOBBE')
    return chance.weighted([
      ['UFORETRYGD', 55],
      ['AAP', 45],
    ]);
  if (need && hasReducedWorkCapacity(need.group))
    return chance.weighted([
      ['AAP', 80],
      ['SOSIALHJELP', 20],
    ]);
  const hasEarned = background.job !== undefined && background.situation !== 'IKKE_VAERT_I_JOBB_SISTE_2_AAR';
  return chance.weighted<BenefitType | undefined>([
    ['DAGPENGER', hasEarned ? 75 : 0],
    ['SOSIALHJELP', hasEarned ? 5 : 45],
    [undefined, hasEarned ? 20 : 55],
  ]);
}
