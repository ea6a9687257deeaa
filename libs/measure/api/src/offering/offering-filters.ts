import { startBandToday, isOpenToday } from './offering-sql';

/** A filter that is counted: which offerings `o` pass a choice, and by which column of `candidate` the choices are counted. */
interface Filter {
  /** Type of the choice in PostgreSQL; null when nothing is chosen. */
  readonly type: 'text' | 'text[]' | 'boolean';
  readonly passes: (choice: string) => string;
  readonly code: string;
  /** Where codes stand when an offering has several. */
  readonly from?: string;
  readonly place?: Place;
}

/** Where the names of places stand, so that a chosen place keeps its name when nothing is left of it. */
interface Place {
  readonly name: string;
  readonly table: string;
  readonly number: string;
}

/** By their names in the request. */
const filters = {
  measure: { type: 'text[]', passes: (choice) => `o.measure = any (${choice})`, code: 'measure' },
  county: {
    type: 'text',
    passes: (choice) => `o.county_number = ${choice}`,
    code: 'county_number',
    place: { name: 'county_name', table: 'county', number: 'county_number' },
  },
  municipality: {
    type: 'text',
    passes: (choice) => `o.municipality_number = ${choice}`,
    code: 'municipality_number',
    place: { name: 'municipality_name', table: 'municipality', number: 'municipality_number' },
  },
  office: {
    type: 'text',
    passes: (choice) => `o.offices @> array[${choice}]`,
    code: 'unit_number',
    from: 'candidate cross join unnest(offices) as office join nav_office on nav_office.unit_number = office',
    place: { name: 'nav_office.name', table: 'nav_office', number: 'unit_number' },
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
    const choice = parameterOf(index, type);
    return `(${choice} is null or ${passes(choice)}) as by_${name}`;
  })
  .join(',\n  ');

/** Passes every filter. */
export const passesAll = filterNames.map((name) => `by_${name}`).join(' and ');

/** For each filter how many there would be with each choice, and (as `without`) with none, the others left as they are. */
export const countsOfEach = `
  select filter, code, max(name) as name, sum(count)::int as count from (
    ${filterNames.flatMap(countsOf).join('\n    union all ')}
  ) as counted group by filter, code order by filter, max(name), code`;

function countsOf(name: FilterName, index: number): readonly string[] {
  const { type, code, from = 'candidate', place }: Filter = filters[name];
  const others = filterNames.flatMap((other) => (other === name ? [] : [`by_${other}`])).join(' and ');
  const inWords = `${place?.name ?? 'null::text'} collate nb`;
  const chosen =
    place &&
    `select '${name}', ${place.number}, name collate nb, 0 from ${place.table} where ${place.number} = ${parameterOf(index, type)}`;
  return [
    `select '${name}' as filter, ${code} as code, ${inWords} as name, (count(*) filter (where ${others}))::int as count from ${from} group by 2, 3`,
    `select 'without', '${name}', null::text collate nb, count(*)::int from candidate where ${others}`,
    ...(chosen ? [chosen] : []),
  ];
}

function parameterOf(index: number, type: Filter['type']): string {
  return `$${String(index + 1)}::${type}`;
}
