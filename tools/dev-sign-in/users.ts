import type { Clearance, Role } from '@fotfeste/shared/kernel';
import type { DemoOffice } from './offices.ts';
import { type DemoProvider, demoProviders, inHouseProvider } from './organisations.ts';

/** What somebody can sign in as. */
export type DemoRole = Exclude<Role, 'system' | 'provider-link'>;

/** Somebody the embedded sign-in knows. The same people do the work in the demo data. */
export interface DemoUser {
  /** Nav ident, or the provider's staff id. */
  readonly id: string;
  readonly name: string;
  readonly role: DemoRole;
  readonly offices: readonly DemoOffice[];
  readonly clearances: readonly Clearance[];
  readonly organisation?: DemoProvider;
  readonly secondControl: boolean;
  /** Shown on top of the sign-in page: the one to begin with in this role. */
  readonly featured: boolean;
  /** Says whose own case this is, as soon as somebody registers the number. */
  readonly identityNumber?: string;
}

const advisers: readonly (readonly [office: DemoOffice, names: readonly string[]])[] = [
  [
    '0105',
    [
      'Marit Torp',
      'Benjamin Rasmussen',
      'Aleksandra Kowalczyk',
      'Stig Solberg',
      'Ingrid Bøe',
      'Mahad Farah',
      'Anniken Skjelbred',
      'Irene Gran',
      'Oskar Smogeli',
    ],
  ],
  [
    '0106',
    [
      'Cecilie Nesheim',
      'Sigmund Martinsen',
      'Noor Raja',
      'Tonje Nordskaug',
      'Solveig Ødegård',
      'Thao Bui',
      'Runar Kleppe',
      'Selma Myhre',
      'Admir Krasniqi',
      'Helene Sæther',
    ],
  ],
  ['0104', ['Live Fredriksen', 'Tormod Karlsen', 'Mariam Rashid', 'Ella Hjelle', 'Markus Kvarme', 'Valentina Martínez']],
  ['0101', ['Siri Myklebust', 'Thorbjørn Birkeland', 'Ayşe Yilmaz', 'Marte Sivertsen', 'Kurt Olstad']],
  ['0124', ['Synnøve Evensen', 'Robel Mehari', 'Natalie Fjeld', 'Snorre Krogh']],
  ['0128', ['Eldbjørg Opsahl', 'Farzaneh Hosseini']],
  ['0111', ['Rikke Næss']],
  ['0119', ['Knut Lervik']],
  ['0135', ['Linnea Hovland']],
  ['0137', ['Pernille Hopland']],
];

const teamLeads: readonly (readonly [name: string, offices: readonly DemoOffice[]])[] = [
  ['Wenche Holm', ['0105']],
  ['Endre Løken', ['0106']],
  ['Ruth Brattli', ['0104']],
  ['Bernt Sørensen', ['0101']],
  ['Láilá Sara', ['0124']],
  ['Kjetil Thorsen', ['0111', '0119', '0128', '0135', '0137']],
];

/** One for each provider, in the order of `demoProviders`. */
const providerCoordinators = [
  'Trine Berg',
  'Frank Ruud',
  'Lena Müller',
  'William Gulbrandsen',
  'Iben Rønning',
  'Steffen Aalerud',
  'Lotte Andresen',
  'Helen Gebre',
  'Eystein Svendsen',
  'Patricia López',
  'Kim Brekke',
  'Bente Kvam',
  'Samar Khalil',
  'Terje Christiansen',
  'Saga Helland',
] as const;

const providerAdvisers: readonly (readonly [name: string, organisation: DemoProvider])[] = [
  ['Ida Hagen', inHouseProvider],
  ['Jakub Dąbrowski', inHouseProvider],
  ['Tuva Aas', '308053067'],
  ['Per Amundsen', '308053067'],
  ['Eglė Jankauskas', '250794258'],
  ['Priya Kumar', '243737435'],
  ['Laila Breivik', '368596973'],
  ['Linn Halvorsen', '348402560'],
];

/** Advisers who may see people that others must not. */
const clearancesOf: Readonly<Record<string, readonly Clearance[]>> = {
  Z994005: ['protection-7', 'kvp'],
  Z994014: ['protection-6', 'protection-7', 'shielded'],
};

/** An adviser who may come to Nav for help one day: until then nobody here has the number. */
const identityNumbers: Readonly<Record<string, string>> = { Z994003: '05837813761' };

/** Advisers with the right of second control; team leads have it all. */
const secondControllers = ['Z994002', 'Z994011', 'Z994020', 'Z994026', 'Z994031', 'Z994035'];

const nobodySpecial = { offices: [], clearances: [], secondControl: false, featured: false } as const;

/** Everybody who can sign in while developing; the ids never change, so links, specs and demo data may name them. */
export const demoUsers: readonly DemoUser[] = [
  ...advisers
    .flatMap(([office, names]) => names.map((name) => ({ office, name })))
    .map(({ office, name }, index): DemoUser => {
      const id = ident('Z994', index + 1);
      return {
        ...nobodySpecial,
        id,
        name,
        role: 'adviser',
        offices: [office],
        clearances: clearancesOf[id] ?? [],
        secondControl: secondControllers.includes(id),
        featured: index === 0,
        ...(identityNumbers[id] && { identityNumber: identityNumbers[id] }),
      };
    }),
  ...teamLeads.map(([name, offices], index): DemoUser => ({
    ...nobodySpecial,
    id: ident('Z994', 101 + index),
    name,
    role: 'team-lead',
    offices,
    secondControl: true,
    featured: index === 0,
  })),
  { ...nobodySpecial, id: 'Z994201', name: 'Silje Larsen', role: 'measure-coordinator', offices: ['0287'], featured: true },
  { ...nobodySpecial, id: 'Z994202', name: 'Robert Andreassen', role: 'measure-coordinator', offices: ['0287'] },
  ...demoProviders.map(({ number }, index): DemoUser => ({
    ...nobodySpecial,
    id: ident('T994', 1 + index),
    name: providerCoordinators[index] ?? '',
    role: 'provider-coordinator',
    organisation: number,
    featured: number === '308053067',
  })),
  ...providerAdvisers.map(([name, organisation], index): DemoUser => ({
    ...nobodySpecial,
    id: ident('T994', 101 + index),
    name,
    role: 'provider-adviser',
    organisation,
    featured: index === 0,
  })),
  { ...nobodySpecial, id: 'Z994301', name: 'Emma Paulsen', role: 'county', offices: ['0200'], featured: true },
  { ...nobodySpecial, id: 'Z994401', name: 'Oliver Kristoffersen', role: 'administrator', featured: true },
  { ...nobodySpecial, id: 'Z994501', name: 'Ragnhild Sunde', role: 'lawyer', featured: true },
];

/** The demo user with this id, if there is one. */
export function demoUser(id: string): DemoUser | undefined {
  return demoUsers.find((user) => user.id === id);
}

function ident(prefix: string, number: number): string {
  return `${prefix}${String(number).padStart(3, '0')}`;
}
