import { addDays, addMonths, completedYears, systemActor, type LocalDate } from '@fotfeste/shared/kernel';
import { hasReducedWorkCapacity } from '@fotfeste/eligibility/domain';
import type { BenefitType } from '@fotfeste/participant/domain';
import type { Life, Need } from './life';

const employers = ['Rema 1000 Torget', 'Østfold Renhold AS', 'Borg Bygg AS', 'Sarpsborg kommune', 'Glomma Transport AS'] as const;

/** What the person lives on, and the work they had, as the registers tell it. */
export function writeLivelihood(life: Life, need: Need | undefined): void {
  writeFormerWork(life);
  const type = benefitOf(life, need);
  if (type) writeBenefit(life, type, need?.decidedOn ?? life.since);
}

function benefitOf({ chance, person, since }: Life, need: Need | undefined): BenefitType | undefined {
  if (completedYears(person.born, since) < 18) return undefined;
  if (need && hasReducedWorkCapacity(need.group))
    return chance.weighted([
      ['AAP', 78],
      ['SOSIALHJELP', 10],
      ['UFORETRYGD', need.group === 'LITEN_MULIGHET_TIL_A_JOBBE' ? 12 : 0],
    ]);
  return chance.weighted<BenefitType | undefined>([
    ['DAGPENGER', 46],
    ['SOSIALHJELP', 18],
    ['TILTAKSPENGER', 10],
    [undefined, 26],
  ]);
}

function writeBenefit({ journal, chance }: Life, type: BenefitType, from: LocalDate): void {
  journal.write(
    'benefit',
    { by: systemActor, on: from },
    {
      id: journal.id(journal.moment(from)),
      participant_id: journal.participantId,
      type,
      percent:
        type === 'AAP'
          ? chance.weighted([
              [100, 85],
              [60, 10],
              [40, 5],
            ])
          : undefined,
      from_date: from,
      to_date: type === 'AAP' ? addMonths(from, chance.between(12, 36)) : undefined,
      source: 'navs-ytelser',
      source_date: from,
    },
  );
}

/** Work that had ended before the registration; nobody in the demo is employed while on a measure. */
function writeFormerWork({ journal, chance, since, person, wish }: Life): void {
  if (completedYears(person.born, since) < 19 || chance.happens(0.3)) return;
  const to = addDays(since, -chance.between(1, 700));
  const from = addDays(to, -chance.between(60, 1500));
  if (from < addDays(person.born, 16 * 366)) return;
  journal.write(
    'employment',
    { by: systemActor, on: since },
    {
      id: journal.id(journal.moment(since)),
      participant_id: journal.participantId,
      employer_name: chance.pick(employers),
      occupation_code: wish.occupation,
      percent: chance.pick([50, 80, 100]),
      from_date: from,
      to_date: to,
      source: 'aa-registeret',
      source_date: since,
    },
  );
}
