import { addDays, addMonths, latest, systemActor, type LocalDate } from '@fotfeste/shared/kernel';
import type { BenefitType } from '@fotfeste/participant/domain';
import type { Life } from './life';

const runningDays = 130;

/**
 * Who lives on AAP was on sick leave for a year before it, as most are; some of those with a job are on graded sick leave now.
 * Told last in a life, for it takes chances that the rest of the story has used.
 */
export function writeSickLeave(life: Life, benefit: BenefitType | undefined, benefitFrom: LocalDate | undefined): void {
  const { since, today, background, chance } = life;
  if (benefit === 'AAP' && benefitFrom)
    write(life, { percent: 100, from: addMonths(benefitFrom, -12), to: addDays(benefitFrom, -1), known: since });
  else if (background.isEmployed && chance.happens(0.3)) {
    const from = latest(addDays(since, 1), addDays(today, -runningDays));
    if (from < today) write(life, { percent: 50, from, known: from, employmentId: runningJob(life) });
  }
}

interface KnownLeave {
  readonly percent: number;
  readonly from: LocalDate;
  readonly to?: LocalDate;
  /** The job it is from. */
  readonly employmentId?: string | undefined;
  /** The day Nav's own benefits told of it. */
  readonly known: LocalDate;
}

function runningJob({ journal }: Life): string | undefined {
  const job = journal.rows.get('employment')?.find(({ to_date: to }) => to === undefined);
  return job && String(job['id']);
}

function write({ journal }: Life, { percent, from, to, known, employmentId }: KnownLeave): void {
  journal.write(
    'sick_leave',
    { by: systemActor, on: known },
    {
      id: journal.id(journal.moment(known)),
      participant_id: journal.participantId,
      employment_id: employmentId,
      percent,
      from_date: from,
      to_date: to,
      source: 'navs-ytelser',
      source_date: known,
    },
  );
}
