import { addDays, completedYears, earliest, type LocalDate } from '@fotfeste/shared/kernel';
import { type SyntheticPopulation, type RegisterPerson } from '@fotfeste/participant/api';
import { writeCare } from './care-story';
import type { Cast } from './cast';
import { Chance } from './chance';
import { writeConfirmation } from './confirmation-story';
import { writeCv } from './cv-story';
import { writeDecision } from './decision-story';
import { writeFollowUp } from './follow-up-story';
import type { IdentityNumbers } from './identity-numbers';
import { Journal } from './journal';
import { writeKvp } from './kvp-story';
import { writeLivelihood } from './livelihood-story';
import { writeNotes } from './note-story';
import { writeParticipations } from './participation-story';
import type { Places } from './place-choice';
import { firstDay, writePerson, writeRegistration } from './person-story';
import { writePath } from './path-story';
import { writeOpinions } from './opinion-rows';
import { writePlan } from './plan-story';
import { writeSickLeave } from './sick-leave-story';
import { writeTypedAgain } from './typed-again-story';
import { backgroundOf } from './background';

/** What every story is told from. */
export interface Setting {
  readonly seed: number;
  readonly today: LocalDate;
  readonly cast: Cast;
  readonly numbers: IdentityNumbers;
  readonly population: SyntheticPopulation;
  readonly places: Places;
  readonly isAssessmentKept: boolean;
  /** Which office serves a municipality. */
  readonly officeOf: ReadonlyMap<string, string>;
}

/**
 * Tells as many people's stories side by side, day by day, so that places go to those who asked before; those who could not be registered
 * here are passed over.
 */
export function makePeople(setting: Setting, count: number): readonly Journal[] {
  return sideBySide([...storiesOf(setting, count)]);
}

/** One person's story on its way: gives the day of each referral before it is made, and the journal at the end. */
type Story = Generator<LocalDate, Journal>;

function* storiesOf(setting: Setting, count: number): Generator<Story> {
  let made = 0;
  for (let index = 0; made < count; index += 1) {
    const person = personAt(setting, index);
    const office = person && officeFor(setting, person, index);
    if (!office) continue;
    made += 1;
    yield tell(setting, person, office, index);
  }
}

/** The referral of the earliest day is always made first. */
function sideBySide(stories: readonly Story[]): readonly Journal[] {
  const journals: Journal[] = [];
  const byDay = new Map<LocalDate, number[]>();
  const advance = (place: number): void => {
    const story = stories[place];
    const next = story?.next();
    if (!next) return;
    if (next.done) journals[place] = next.value;
    else byDay.set(next.value, [...(byDay.get(next.value) ?? []), place]);
  };
  for (const place of stories.keys()) advance(place);
  while (byDay.size > 0) {
    const day = earliest(...([...byDay.keys()] as [LocalDate, ...LocalDate[]]));
    const places = byDay.get(day) ?? [];
    byDay.delete(day);
    for (const place of places) advance(place);
  }
  return journals;
}

function personAt({ numbers, population }: Setting, index: number): RegisterPerson | undefined {
  const number = numbers.at(index);
  return number === undefined ? undefined : population.person(number);
}

/** Ages, in years, of the people of the demo: grown up, and not yet at the age of the old-age pension. */
const [youngest, oldest] = [18, 66] as const;

/** The office of the demo county that follows the person up; nobody who is dead or away, and few who live elsewhere. */
function officeFor({ officeOf, cast, seed, today }: Setting, person: RegisterPerson, index: number): string | undefined {
  if (person.residenceStatus !== 'resident' && person.residenceStatus !== 'temporary') return undefined;
  const age = completedYears(person.born, today);
  if (age < youngest || age > oldest) return undefined;
  const office = person.municipalityNumber === undefined ? undefined : officeOf.get(person.municipalityNumber);
  const known = cast.offices().some(([number]) => number === office);
  if (known) return office;
  return person.protection === 'strictly-protected' ? Chance.of(seed, index).weighted(cast.offices()) : undefined;
}

function* tell(setting: Setting, person: RegisterPerson, office: string, index: number): Story {
  const { today, cast, seed } = setting;
  const chance = Chance.of(seed, index);
  const since = firstDay({ chance, today }, person.born);
  const journal = new Journal(chance, chance.uuid(Date.parse(`${since}T08:00:00Z`)));
  const isUnassigned = since > addDays(today, -10) ? chance.happens(0.5) : chance.happens(0.02);
  const adviser = isUnassigned ? undefined : cast.adviserFor(chance, office, person);
  const life = {
    chance,
    journal,
    cast,
    today,
    person,
    office,
    since,
    adviser,
    background: backgroundOf(chance, person, since, today),
    isAssessmentKept: setting.isAssessmentKept,
  };
  writePerson(life);
  writeRegistration(life);
  writeOpinions(life);
  const decided = writeDecision(life);
  const benefit = writeLivelihood(life, decided);
  if (!decided) {
    writeSickLeave(life, benefit, undefined);
    writeConfirmation(life);
    writeKvp(life);
    writeNotes(life);
    writeTypedAgain(life);
    writeCv(life);
    writeCare(life);
    return journal;
  }
  const need = { ...decided, benefit };
  writePlan(life, need);
  yield* writeParticipations(life, need, setting.places);
  writePath(life, need);
  writeSickLeave(life, benefit, decided.decidedOn);
  writeFollowUp(life, need);
  writeConfirmation(life);
  writeKvp(life);
  writeNotes(life);
  writeTypedAgain(life);
  writeCv(life);
  writeCare(life);
  return journal;
}
