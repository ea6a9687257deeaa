import { startBandToday, isOpenToday } from './offering-sql';

/** A filter that is counted: which offerings `o` pass a choice, and by which column of `candidate` the choices are counted. */
interface Filter {
  /** Type of the choice in PostgreSQL; null when nothing is chosen. */
  readonly type: 'text' | 'text[]' | 'boolean';
  readonly passes: (choice: string) => string;
  readonly code: string;
  /** Where codes stand when an offering has several. */
  readonly from?: string;
  readonly name?: string;
}

/** By their names in the request. */
const filters = {
  measure: { type: 'text[]', passes: (choice) => `o.measure = any (${choice})`, code: 'measure' },
  county: { type: 'text', passes: (choice) => `o.county_number = ${choice}`, code: 'county_number', name: 'county_name' },
  municipality: {
    type: 'text',
    passes: (choice) => `o.municipality_number = ${choice}`,
    code: 'municipality_number',
    name: 'municipality_name',
  },
  office: {
    type: 'text',
    passes: (choice) => `o.offices @> array[${choice}]`,
    code: 'unit_number',
    from: 'candidate cross join unnest(offices) as office join nav_office on nav_office.unit_number = office',
    name: 'nav_office.name',
  },
  open: { type: 'boolean', passes: (choice) => `${isOpenToday} = ${choice}`, code: 'is_open::text' },
  start: { type: 'text[]', passes: (choice) => `${startBandToday} = any (${choice})`, code: 'start_band' },
  language: {
    type: 'text[]',
    passes: (choice) => `o.languages && ${choice}`,
    code: 'language',
    from: 'candidate cross join unnest(languages) as language',
  },
  enrolment: { type: 'text[]', passes: (choice) => `o.enrolment = any (${choice})`, code: 'enrolment' },
} as const satisfies Readonly<Record<string, Filter>>;

/** Name of a filter that is counted. */
export type FilterName = keyof typeof filters;

/** In the order of their parameters, from `$1`. */
export const filterNames = Object.keys(filters) as readonly FilterName[];

/** Columns `by_…` that tell which filters an offering passes. */
export const filterColumns = filterNames
  .map((name, index) => {
    const { type, passes } = filters[name];
    const choice = `$${String(index + 1)}::${type}`;
    return `(${choice} is null or ${passes(choice)}) as by_${name}`;
  })
  .join(',\n  ');

/** Passes every filter. */
export const passesAll = filterNames.map((name) => `by_${name}`).join(' and ');

/** For each filter how many there would be with each choice, and (as `without`) with none, the others left as they are. */
export const countsOfEach = filterNames
  .flatMap((name) => {
    const { code, from, name: inWords = 'null' }: Filter = filters[name];
    const others = filterNames.flatMap((other) => (other === name ? [] : [`by_${other}`])).join(' and ');
    return [
      `select '${name}' as filter, ${code} as code, ${inWords} as name, count(*)::int as count from ${from ?? 'candidate'} where ${others} group by 2, 3`,
      `select 'without', '${name}', null, count(*)::int from candidate where ${others}`,
    ];
  })
  .join('\nunion all ');
