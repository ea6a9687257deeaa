import { addDays, completedYears, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { bornOf, isDNumber, isEeaCitizen, sexOf, type ResidencePermit, type ResidenceStatus } from '@fotfeste/participant/domain';
import { diceOf, type Dice } from './dice';
import { foreignOrigins, origins, type Origin } from './origins';
import type { RegisterPerson } from './population-register';
import { readReferenceNames, type ReferenceNames } from './reference-names';

/** Østfold, where the demo users work, by about how many live in each municipality (in thousands). */
const homeCounty = [
  { number: '3107', share: 84 },
  { number: '3105', share: 60 },
  { number: '3103', share: 52 },
  { number: '3118', share: 47 },
  { number: '3101', share: 32 },
  { number: '3120', share: 8 },
  { number: '3112', share: 9 },
  { number: '3114', share: 6 },
  { number: '3110', share: 5 },
  { number: '3116', share: 4 },
  { number: '3122', share: 4 },
  { number: '3124', share: 1 },
] as const;

const statuses = [
  { status: 'resident', share: 972 },
  { status: 'emigrated', share: 14 },
  { status: 'dead', share: 8 },
  { status: 'missing', share: 2 },
  { status: 'ceased', share: 4 },
] as const satisfies readonly { readonly status: ResidenceStatus; readonly share: number }[];

const protections = [
  { protection: 'none', share: 985 },
  { protection: 'protected', share: 8 },
  { protection: 'strictly-protected', share: 5 },
  { protection: 'strictly-protected-abroad', share: 2 },
] as const;

const guardianships = [
  { guardianship: 'none', share: 980 },
  { guardianship: 'guardian', share: 14 },
  { guardianship: 'power-of-attorney', share: 6 },
] as const;

const permits = [
  { permit: 'permanent', share: 52 },
  { permit: 'temporary', share: 38 },
  { permit: 'unknown', share: 7 },
  { permit: 'none', share: 3 },
] as const satisfies readonly { readonly permit: ResidencePermit; readonly share: number }[];

const firstPermitEnd = localDate('2026-03-01');
const permitEndsWithinDays = 1300;
const lastDeath = localDate('2026-10-31');
const deathsWithinDays = 2000;

/** Made-up people: the same number is always the same person. Quick enough for a million. */
export class SyntheticPopulation {
  constructor(private readonly names: ReferenceNames) {}

  /** The population whose names and places stand in this folder (`data/reference`). */
  static of(folder: string): SyntheticPopulation {
    return new SyntheticPopulation(readReferenceNames(folder));
  }

  /** The person with this valid number. */
  person(identityNumber: string): RegisterPerson {
    const dice = diceOf(identityNumber);
    const born = bornOf(identityNumber);
    if (!born) throw new RangeError('The number holds no date of birth');
    const sex = sexOf(identityNumber);
    const origin = dice.weighted(isDNumber(identityNumber) ? foreignOrigins : origins);
    const isDoubleName = dice.happens(0.08);
    const givenNames = this.names.givenNames(origin.name, sex);
    const givenName = isDoubleName ? `${dice.pick(givenNames)} ${dice.pick(givenNames)}` : dice.pick(givenNames);
    const isNorwegianFamily = dice.happens(origin.name === 'sami' ? 0.35 : 0.06);
    const familyName = dice.pick(this.names.surnames(isNorwegianFamily ? 'norwegian' : origin.name));
    return {
      identityNumber,
      givenName: withoutRepetition(givenName),
      familyName,
      born,
      sex,
      ...belonging(dice, origin, identityNumber),
      ...this.home(dice, identityNumber, born),
      isShielded: dice.happens(0.006),
      guardianship: dice.weighted(guardianships).guardianship,
      safetyMeasure: dice.happens(0.005),
    };
  }

  /** Where somebody lives, if they do, and who may know. */
  private home(
    dice: Dice,
    identityNumber: string,
    born: LocalDate,
  ): Pick<RegisterPerson, 'residenceStatus' | 'protection'> & Partial<RegisterPerson> {
    const { protection } = dice.weighted(protections);
    const { status } = dice.weighted(statuses);
    const isAtHome = dice.happens(0.7);
    const municipality = isAtHome ? dice.weighted(homeCounty).number : dice.pick(this.names.municipalities);
    const districts = this.names.districts(municipality);
    const district = districts && dice.pick(districts);
    const sinceThen = Math.floor(dice.throw() * deathsWithinDays);

    const residenceStatus = statusOf(status, identityNumber, born);
    const isAbroad = protection === 'strictly-protected-abroad' || residenceStatus === 'emigrated' || residenceStatus === 'ceased';
    const isHidden = isAbroad || protection === 'strictly-protected';
    return {
      residenceStatus: protection === 'strictly-protected-abroad' ? 'emigrated' : residenceStatus,
      protection,
      ...(residenceStatus === 'dead' && { deadOn: addDays(lastDeath, -sinceThen) }),
      ...(!isHidden && { municipalityNumber: municipality }),
      ...(!isHidden && district && { districtCode: district }),
    };
  }
}

/** The dead are grown up, so that a date of death lies after the youth of everybody; a D-number is never a resident's. */
function statusOf(status: ResidenceStatus, identityNumber: string, born: LocalDate): ResidenceStatus {
  if (status === 'dead') return completedYears(born, lastDeath) >= 30 ? 'dead' : 'resident';
  if (isDNumber(identityNumber)) return status === 'resident' ? 'temporary' : 'not-resident';
  return status;
}

/** Citizenship, right to stay and language. Naturalisation is commoner where a permit is needed. */
function belonging(
  dice: Dice,
  origin: Origin,
  identityNumber: string,
): Pick<RegisterPerson, 'citizenships' | 'residencePermit' | 'interpreter'> & Partial<RegisterPerson> {
  const index = Math.floor(dice.throw() * origin.countries.length);
  const country = origin.countries[index] ?? origin.countries[0];
  const language = origin.languages[index] ?? origin.languages[0];
  const isNaturalised = dice.happens(isEeaCitizen([country]) ? 0.15 : 0.4) && !isDNumber(identityNumber);
  const keepsFormer = dice.happens(0.3);
  const { permit } = dice.weighted(permits);
  const permitTo = addDays(firstPermitEnd, Math.floor(dice.throw() * permitEndsWithinDays));
  const speaksNorwegian = dice.happens(isNaturalised ? 0.8 : 0.35) || country === 'NOR';
  const usesSign = dice.happens(0.003);

  const citizenships = !isNaturalised ? [country] : keepsFormer && country !== 'NOR' ? ['NOR', country] : ['NOR'];
  const needsPermit = !isEeaCitizen(citizenships);
  const isSami = language === 'se';
  return {
    citizenships,
    residencePermit: needsPermit ? permit : 'not-needed',
    ...(needsPermit && permit === 'temporary' && { residencePermitTo: permitTo }),
    ...(!speaksNorwegian && { spokenLanguage: language }),
    ...(isSami && { spokenLanguage: 'se' }),
    interpreter: usesSign ? 'sign' : speaksNorwegian || isEeaCitizen([country]) ? 'none' : 'spoken',
  };
}

/** "Anne Anne" becomes "Anne". */
function withoutRepetition(name: string): string {
  return [...new Set(name.split(' '))].join(' ');
}
