import { addDays, addMonths, completedYears, type LocalDate } from '@fotfeste/shared/kernel';
import {
  hasReducedWorkCapacity,
  isSecondPersonRequired,
  type EarlierParticipation,
  type Facts,
  type MeasureCode,
} from '@fotfeste/eligibility/domain';
import type { DemoUser } from '../dev-sign-in/users.ts';
import { Chance } from './chance';
import type { Life, Need } from './life';

/** Time in measures that the adviser has written down by hand: it stood in no register. */
export interface HandWrittenTime {
  readonly earlier: readonly EarlierParticipation[];
  readonly timeUsed?: NonNullable<Facts['timeUsed']>;
}

const none: HandWrittenTime = { earlier: [] };

/** Share of those with a decision about whom something of the kind came up. */
const share = 0.09;

/** Youngest age, in years, at the first day of such time. */
const youngest = 19;

/** What came up in the talk about the decision, of a few people; those with time from Arena have enough. */
export function writeTimeByHand(life: Life, adviser: DemoUser, need: Need): HandWrittenTime {
  const { journal, since, today, person } = life;
  const writtenOn = addDays(need.decidedOn, 2);
  // A stream of its own, so that nobody else's story becomes another one
  const chance = Chance.of(Number.parseInt(journal.participantId.slice(-8), 16), 1);
  if (isSecondPersonRequired(need.group) || writtenOn >= today || !chance.happens(share)) return none;

  const measure: MeasureCode = hasReducedWorkCapacity(need.group) ? 'ARBEIDSTRENING' : 'OPPFOLGING';
  const to = addDays(since, -chance.between(400, 900));
  const from = addMonths(to, -chance.between(2, 5));
  if (completedYears(person.born, from) < youngest) return none;
  if (chance.happens(0.5) && !worked(life, from, to)) {
    write(life, adviser, writtenOn, { measure, from, to, source: 'document', words: 'Avtalen lå ved en eldre sak.' });
    return { earlier: [{ measure, from, to }] };
  }
  const months = chance.between(1, 2);
  write(life, adviser, writtenOn, { measure, months, source: 'participant', words: 'Fortalt i samtale. Datoene husket ingen.' });
  return { earlier: [], timeUsed: { [measure]: { months } } };
}

/** Whether the person had a job then. */
function worked({ background: { job } }: Life, from: LocalDate, to: LocalDate): boolean {
  return job !== undefined && job.from <= to && (job.to === undefined || from <= job.to);
}

interface Written {
  readonly measure: MeasureCode;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly months?: number;
  readonly source: 'document' | 'participant';
  readonly words: string;
}

function write({ journal }: Life, adviser: DemoUser, on: LocalDate, { measure, from, to, months = 0, source, words }: Written): void {
  const at = journal.moment(on);
  const id = journal.id(at);
  journal.append('earlier_time', {
    id,
    participant_id: journal.participantId,
    ...{ measure, from_date: from, to_date: to, months, weeks: 0, days: 0, source, words },
    ...{ author_id: adviser.id, author_name: adviser.name, recorded_at: at },
  });
  const payload = { measure, source, from, to };
  journal.record({ by: adviser, on }, { name: 'eligibility.earlier-time-written', subjectId: id, payload });
}
