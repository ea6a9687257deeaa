import { addDays, addMonths, type LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { ParticipationRoute } from '@fotfeste/participation/domain';
import { demoProviders, inHouseProvider } from '../dev-sign-in/organisations.ts';
import { Chance } from './chance';

/** A provider's running instance of a measure, with what the demo has put into it so far. */
export interface DemoOffering {
  readonly id: string;
  readonly name: string;
  readonly measure: MeasureCode;
  readonly route: Extract<ParticipationRoute, 'offering-direct' | 'offering-application'>;
  readonly organisation: string;
  readonly organisationName: string;
  readonly municipality: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | undefined;
  readonly places: number;
  readonly isOpen: boolean;
  /** Places taken or given, and people who wait, on the day the demo counts from. */
  taken: number;
  granted: number;
  waiting: number;
}

/** Nav's unit for measures in the demo county: its coordinators give the places. */
export const coordinatorUnit = '0287';

/** Employers who host single places; from data/reference/organisations.csv. */
export interface DemoEmployer {
  readonly number: string;
  readonly name: string;
  readonly municipality: string;
}

const municipalities = ['3105', '3107', '3103', '3101', '3118', '3112', '3120', '3114', '3110', '3116', '3122'] as const;

const place: Readonly<Record<(typeof municipalities)[number], string>> = {
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
  { measure: 'ARBEIDSFORBEREDENDE_TRENING', route: 'offering-direct', names: ['AFT'], places: [2, 6], count: 26, by: isPreapproved },
  { measure: 'OPPFOLGING', route: 'offering-direct', names: ['Oppfølging'], places: [5, 12], count: 24, by: isTender },
  {
    measure: 'ARBEIDSMARKEDSOPPLAERING',
    route: 'offering-application',
    names: courses,
    places: [6, 14],
    count: 32,
    by: (organisation) => isSchool(organisation) || isTender(organisation),
  },
  { measure: 'AVKLARING', route: 'offering-direct', names: ['Avklaring'], places: [4, 8], count: 10, by: isTender },
  { measure: 'INDIVIDUELL_JOBBSTOTTE', route: 'offering-direct', names: ['IPS'], places: [3, 6], count: 8, by: isInHouse },
  { measure: 'INDIVIDUELL_JOBBSTOTTE_UNG', route: 'offering-direct', names: ['IPS ung'], places: [2, 4], count: 6, by: isInHouse },
  { measure: 'JOBBKLUBB', route: 'offering-application', names: ['Jobbklubb'], places: [8, 12], count: 8, by: isTender },
  { measure: 'VARIG_TILRETTELAGT_ARBEID_SKJERMET', route: 'offering-direct', names: ['VTA'], places: [4, 8], count: 6, by: isPreapproved },
];

/** About 120 offerings of the fifteen providers; places grow with the number of people, so that queues stay believable. */
export function makeOfferings(seed: number, today: LocalDate, participants: number): readonly DemoOffering[] {
  const chance = Chance.of(seed, -1);
  const scale = Math.max(1, participants / 2000);
  return kinds.flatMap((kind) => {
    const providers = demoProviders.filter(({ number }) => kind.by(number));
    return Array.from({ length: kind.count }, (_, index): DemoOffering => {
      const provider = providers[index % providers.length] ?? demoProviders[0];
      const municipality = municipalities[index % municipalities.length] ?? '3105';
      const isCourse = kind.route === 'offering-application';
      const startsOn = isCourse ? addDays(today, chance.between(-500, 120)) : addMonths(today, -chance.between(10, 50));
      const endsOn = isCourse
        ? addDays(startsOn, chance.between(60, 220))
        : chance.happens(0.3)
          ? addMonths(today, chance.between(3, 30))
          : undefined;
      return {
        id: chance.uuid(Date.parse(`${startsOn < today ? startsOn : today}T08:00:00Z`)),
        name: `${kind.names[index % kind.names.length] ?? ''} ${place[municipality]}`.trim(),
        measure: kind.measure,
        route: kind.route,
        organisation: provider.number,
        organisationName: provider.name,
        municipality,
        startsOn,
        endsOn,
        places: Math.round(chance.between(...kind.places) * scale),
        isOpen: endsOn === undefined || endsOn > today,
        taken: 0,
        granted: 0,
        waiting: 0,
      };
    });
  });
}
