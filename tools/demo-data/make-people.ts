import { addDays, completedYears, type LocalDate } from '@fotfeste/shared/kernel';
import { type SyntheticPopulation, type RegisterPerson } from '@fotfeste/participant/api';
import type { Cast } from './cast';
import { Chance } from './chance';
import { writeDecision } from './decision-story';
import type { IdentityNumbers } from './identity-numbers';
import { Journal } from './journal';
import { writeLivelihood } from './livelihood-story';
import { writeParticipations } from './participation-story';
import type { Places } from './place-choice';
import { firstDay, writePerson, writeRegistration } from './person-story';
import { writePlan } from './plan-story';
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

/** Tells as many people's stories, in order; those who could not be registered here are passed over. */
export function* makePeople(setting: Setting, count: number): Generator<Journal> {
  let made = 0;
  for (let index = 0; made < count; index += 1) {
    const number = setting.numbers.at(index);
    const person = number === undefined ? undefined : setting.population.person(number);
    const office = person && officeFor(setting, person, index);
    if (!office) continue;
    made += 1;
    yield tell(setting, person, office, index);
  }
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

function tell(setting: Setting, person: RegisterPerson, office: string, index: number): Journal {
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
  const decided = writeDecision(life);
  const benefit = writeLivelihood(life, decided);
  if (!decided) return journal;
  const need = { ...decided, benefit };
  writePlan(life, need);
  writeParticipations(life, need, setting.places);
  return journal;
}
