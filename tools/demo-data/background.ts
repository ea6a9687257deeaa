import { addDays, completedYears, type LocalDate } from '@fotfeste/shared/kernel';
import type { Situation } from '@fotfeste/participant/domain';
import type { RegisterPerson } from '@fotfeste/participant/api';
import type { Chance } from './chance';
import type { Background, FormerJob, JobWish } from './life';
import { wishes } from './wishes';

/** Days after which a job that was in doubt is either safe or gone, so that nobody is followed up with it any longer. */
const mostDaysInDoubt = 240;

/** Situations of people who have a job while they are followed up. */
const employedSituations: readonly Situation[] = ['USIKKER_JOBBSITUASJON', 'DELTIDSJOBB_VIL_MER'];
const neverWorked: readonly Situation[] = ['ALDRI_HATT_JOBB', 'AKKURAT_FULLFORT_UTDANNING'];

/** What somebody brings along: schooling, work so far, the situation and the wish. All of one piece, so that later parts can rely on it. */
export function backgroundOf(
  chance: Chance,
  { born, spokenLanguage, interpreter }: RegisterPerson,
  since: LocalDate,
  today: LocalDate,
): Background {
  const age = completedYears(born, since);
  const isRecent = since > addDays(today, -mostDaysInDoubt);
  const situation = situationAt(chance, age, isRecent);
  const education = educationAt(chance, age, situation);
  const wish = chance.pick(
    wishes.filter((each) => each.oldest >= age && each.education <= education && (education < '6' || each.education > '2')),
  );
  const job = jobBefore(chance, since, { situation, wish, age });
  return {
    ...{ education, situation, wish, job },
    isEmployed: job !== undefined && job.to === undefined,
    isLearningNorwegian: interpreter !== 'none' || (spokenLanguage !== undefined && chance.happens(0.6)),
  };
}

function educationAt(chance: Chance, age: number, situation: Situation): Background['education'] {
  if (age < 19) return '2';
  const isGrown = age >= 24;
  return chance.weighted([
    ['2', situation === 'AKKURAT_FULLFORT_UTDANNING' ? 0 : 25],
    ['3', 45],
    ['6', isGrown ? 22 : 0],
    ['7', isGrown ? 6 : 0],
  ]);
}

function situationAt(chance: Chance, age: number, isRecent: boolean): Situation {
  if (age < 22)
    return chance.weighted<Situation>([
      ['ALDRI_HATT_JOBB', 45],
      ['AKKURAT_FULLFORT_UTDANNING', age < 19 ? 0 : 30],
      ['MIDLERTIDIG_JOBB', 15],
      ['ANNET', 10],
    ]);
  return chance.weighted<Situation>([
    ['IKKE_VAERT_I_JOBB_SISTE_2_AAR', 36],
    ['HAR_BLITT_SAGT_OPP', 16],
    ['MIDLERTIDIG_JOBB', 14],
    ['HAR_SAGT_OPP', 8],
    ['KONKURS', 5],
    ['ALDRI_HATT_JOBB', age < 30 ? 10 : 3],
    ['AKKURAT_FULLFORT_UTDANNING', age < 32 ? 8 : 0],
    ['USIKKER_JOBBSITUASJON', isRecent ? 14 : 0],
    ['DELTIDSJOBB_VIL_MER', isRecent ? 7 : 0],
    ['ANNET', 4],
  ]);
}

interface Work {
  readonly situation: Situation;
  readonly wish: JobWish;
  readonly age: number;
}

/** The last job before the registration, or the one somebody still has. */
function jobBefore(chance: Chance, since: LocalDate, { situation, wish, age }: Work): FormerJob | undefined {
  if (neverWorked.includes(situation) || (situation === 'ANNET' && chance.happens(0.5))) return undefined;
  const isLongAgo = situation === 'IKKE_VAERT_I_JOBB_SISTE_2_AAR';
  const to = addDays(since, isLongAgo ? -chance.between(735, 2200) : -chance.between(1, 60));
  const longest = Math.min((age - 17) * 365 - (isLongAgo ? 2200 : 60), 3000);
  if (longest < 120) return undefined;
  const from = addDays(to, -chance.between(90, situation === 'MIDLERTIDIG_JOBB' ? Math.min(longest, 300) : longest));
  const isEmployed = employedSituations.includes(situation);
  const percent = chance.pick(situation === 'DELTIDSJOBB_VIL_MER' ? ([40, 50, 60] as const) : ([50, 80, 100, 100] as const));
  return { employer: chance.pick(wish.employers), percent, from, to: isEmployed ? undefined : to };
}
