import { addDays, addMonths, type LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { ParticipationRoute } from '@fotfeste/participation/domain';
import { demoProviders, inHouseProvider } from '../dev-sign-in/organisations.ts';
import { isEarlierProcured, lastProcuredDay, laterProcured, oldestProcured } from './agreements';
import { Chance } from './chance';
import type { Stay } from './room';

/** A provider's running instance of a measure, with what the demo has put into it so far. */
export interface DemoOffering {
  readonly id: string;
  readonly name: string;
  readonly measure: MeasureCode;
  readonly route: Extract<ParticipationRoute, 'offering-direct' | 'offering-application'>;
  readonly organisation: string;
  readonly organisationName: string;
  readonly municipality: string;
  /** Name of the municipality. */
  readonly place: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | undefined;
  readonly places: number;
  readonly isOpen: boolean;
  /** The day it was called off, before it had begun. */
  readonly calledOffOn?: LocalDate;
  /** Who has held a place and when, as far as the demo has told; not kept of courses. */
  readonly stays: Stay[];
  /** Places taken or given, and people who wait, on the day the demo counts from. */
  taken: number;
  granted: number;
  waiting: number;
  /** Parts of places that those inside and those with a place use. */
  occupied: number;
}

/** Adapted work is contracted in full-time places, and many take part some days a week. */
export const byExtent: readonly MeasureCode[] = ['VARIG_TILRETTELAGT_ARBEID_SKJERMET', 'TILRETTELAGT_ARBEID_ORDINAER'];

/** Nav's unit for measures in the demo county: its coordinators give the places. */
export const coordinatorUnit = '0287';

/** Employers and schools that host single places; from data/reference/organisations.csv. */
export interface DemoEmployer {
  readonly number: string;
  readonly name: string;
  /** SN2007. */
  readonly division: string;
  /** In the demo county itself. */
  readonly isNear: boolean;
}

/** Counties from which somebody in the demo county can go to work every day: its own, Akershus, Buskerud and Oslo. */
const withinReach: readonly string[] = ['31', '32', '33', '03'];

interface Registered {
  readonly number: string;
  readonly name: string;
  readonly type: string;
  readonly county: string;
  readonly division: string;
}

/** Those of the company register who can host somebody of the demo county. */
export function hostsAmong(organisations: readonly Registered[], type: 'EMPLOYER' | 'SCHOOL'): readonly DemoEmployer[] {
  return organisations
    .filter((each) => each.type === type && withinReach.includes(each.county))
    .map(({ number, name, county, division }) => ({ number, name, division, isNear: county === '31' }));
}

const towns = ['3105', '3107', '3103', '3101', '3118'] as const;
const villages = ['3112', '3120', '3114', '3110', '3116', '3122'] as const;

/** Two of three are in a town. */
const municipalities = villages.flatMap((village, index) => [
  towns[(2 * index) % 5] ?? '3105',
  towns[(2 * index + 1) % 5] ?? '3107',
  village,
]);

const place: Readonly<Record<(typeof towns)[number] | (typeof villages)[number], string>> = {
  '3105': 'Sarpsborg',
  '3107': 'Fredrikstad',
  '3103': 'Moss',
  '3101': 'Halden',
  '3118': 'Indre Østfold',
  '3112': 'Råde',
  '3120': 'Rakkestad',
  '3114': 'Våler',
  '3110': 'Hvaler',
  '3116': 'Skiptvet',
  '3122': 'Marker',
};

interface Kind {
  readonly measure: MeasureCode;
  readonly route: DemoOffering['route'];
  readonly names: readonly string[];
  readonly places: readonly [least: number, most: number];
  readonly count: number;
  readonly by: (organisation: string) => boolean;
}

const isInHouse = (organisation: string): boolean => organisation === inHouseProvider;
const isPreapproved = (organisation: string): boolean =>
  ['250794258', '308053067', '348402560', '304147563', '288946256', '349895323'].includes(organisation);
const isTender = (organisation: string): boolean => ['243737435', '368596973', '353210300', '322777663'].includes(organisation);
const isSchool = (organisation: string): boolean => ['229702203', '336718961', '325595000', '213922114'].includes(organisation);

const courses = [
  'Logistikk og truck',
  'Helsefag for assistenter',
  'Renhold',
  'Restaurant- og matfag',
  'Kontor og regnskap',
  'Bygg og anlegg',
  'Norsk for arbeidslivet',
  'Butikk og salg',
] as const;

const kinds: readonly Kind[] = [
  { measure: 'ARBEIDSFORBEREDENDE_TRENING', route: 'offering-direct', names: ['AFT'], places: [4, 10], count: 24, by: isPreapproved },
  { measure: 'OPPFOLGING', route: 'offering-direct', names: ['Oppfølging'], places: [4, 9], count: 22, by: isTender },
  {
    measure: 'ARBEIDSMARKEDSOPPLAERING',
    route: 'offering-application',
    names: courses,
    places: [6, 14],
    count: 22,
    by: (organisation) => isSchool(organisation) || isTender(organisation),
  },
  { measure: 'AVKLARING', route: 'offering-direct', names: ['Avklaring'], places: [2, 5], count: 8, by: isTender },
  { measure: 'ARBEIDSRETTET_REHABILITERING', route: 'offering-direct', names: ['Rehabilitering'], places: [3, 6], count: 6, by: isTender },
  { measure: 'INDIVIDUELL_JOBBSTOTTE', route: 'offering-direct', names: ['IPS'], places: [4, 7], count: 7, by: isInHouse },
  { measure: 'INDIVIDUELL_JOBBSTOTTE_UNG', route: 'offering-direct', names: ['IPS ung'], places: [3, 6], count: 5, by: isInHouse },
  { measure: 'ARBEID_MED_STOTTE', route: 'offering-direct', names: ['Arbeid med støtte'], places: [4, 7], count: 4, by: isInHouse },
  { measure: 'JOBBKLUBB', route: 'offering-application', names: ['Jobbklubb'], places: [8, 12], count: 8, by: isTender },
  {
    measure: 'DIGITALT_OPPFOLGINGSTILTAK',
    route: 'offering-direct',
    names: ['Digitalt jobbkurs'],
    places: [6, 10],
    count: 2,
    by: isTender,
  },
  { measure: 'VARIG_TILRETTELAGT_ARBEID_SKJERMET', route: 'offering-direct', names: ['VTA'], places: [5, 9], count: 8, by: isPreapproved },
  {
    measure: 'TILRETTELAGT_ARBEID_ORDINAER',
    route: 'offering-direct',
    names: ['Tilrettelagt arbeid i bedrift'],
    places: [3, 6],
    count: 4,
    by: isPreapproved,
  },
];

/** Courses that are over, beside those that run or are to come: people have been on them. */
const courseRounds = 4;

/**
 * 120 offerings of the fifteen providers that run or are to come, and the courses that came before them; places grow with the number of
 * people, so that queues stay believable.
 */
export function makeOfferings(seed: number, today: LocalDate, participants: number): readonly DemoOffering[] {
  const chance = Chance.of(seed, -1);
  const scale = Math.max(1, participants / 2000);
  const made = kinds.flatMap((kind) => {
    const isCourse = kind.route === 'offering-application';
    const providers = demoProviders.filter(({ number }) => kind.by(number));
    return Array.from({ length: kind.count * (isCourse ? courseRounds : 1) }, (_, index): DemoOffering => {
      const provider = providers[index % providers.length] ?? demoProviders[0];
      const municipality = municipalities[(index * 5) % municipalities.length] ?? '3105';
      const round = Math.floor(index / kind.count);
      const period = isCourse ? coursePeriod(chance, today, round) : standingPeriod(chance, today, kind.measure, provider.number);
      return {
        ...period,
        id: chance.uuid(Date.parse(`${period.startsOn < today ? period.startsOn : today}T08:00:00Z`)),
        name: `${kind.names[index % kind.names.length] ?? ''} ${place[municipality]}`.trim(),
        measure: kind.measure,
        route: kind.route,
        organisation: provider.number,
        organisationName: provider.name,
        municipality,
        place: place[municipality],
        places: Math.round(chance.between(...kind.places) * scale),
        isOpen: period.endsOn === undefined || period.endsOn > today,
        stays: [],
        taken: 0,
        granted: 0,
        waiting: 0,
        occupied: 0,
      };
    });
  });
  const lost = made.find(isAhead);
  return made.map((offering) => (offering === lost ? { ...offering, isOpen: false, calledOffOn: today } : offering));

  /** A course that begins in some weeks: people have applied, and nobody has started. */
  function isAhead({ measure, startsOn }: DemoOffering): boolean {
    return measure === 'ARBEIDSMARKEDSOPPLAERING' && addDays(today, 30) < startsOn;
  }
}

/** A course of this round: the first runs or is to come, each later one is the year before. */
function coursePeriod(chance: Chance, today: LocalDate, round: number): Pick<DemoOffering, 'startsOn' | 'endsOn'> {
  const startsOn = addDays(today, round === 0 ? chance.between(-50, 120) : -340 * round - chance.between(-80, 80));
  return { startsOn, endsOn: addDays(startsOn, chance.between(60, 220)) };
}

/** Measures that have no end: who once had a place has it still. */
export const lasting: readonly MeasureCode[] = ['VARIG_TILRETTELAGT_ARBEID_SKJERMET', 'TILRETTELAGT_ARBEID_ORDINAER'];

/** An offering without a common start; one in four has an end, but never adapted work, which lasts. What was procured ends with its agreement. */
function standingPeriod(
  chance: Chance,
  today: LocalDate,
  measure: MeasureCode,
  organisation: string,
): Pick<DemoOffering, 'startsOn' | 'endsOn'> {
  const monthsAgo = chance.between(12, 60);
  const hasEnd = chance.happens(0.25) && !lasting.includes(measure);
  const wished = hasEnd ? addMonths(today, chance.between(3, 30)) : undefined;
  if (!isTender(organisation)) return { startsOn: addMonths(today, -monthsAgo), endsOn: wished };
  const startsOn = addMonths(today, -Math.min(monthsAgo, oldestProcured));
  const last = lastProcuredDay(addMonths(today, -(isEarlierProcured(startsOn, today) ? oldestProcured : laterProcured)), today);
  return { startsOn, endsOn: wished && wished < last ? wished : last };
}
