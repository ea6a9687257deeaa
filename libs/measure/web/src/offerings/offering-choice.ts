import type { ParamMap } from '@angular/router';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';
import { enrolmentKinds, startBands, type EnrolmentKind, type StartBand } from '@fotfeste/measure/domain';
import type { Sort } from '@fotfeste/shared/ui';
import type { OfferingRequest } from '../contract';

export const statuses = ['open', 'closed'] as const;
export type Status = (typeof statuses)[number];

export const offeringSorts = ['name', 'provider', 'place', 'start', 'free', 'waiting'] as const;
export type OfferingSort = (typeof offeringSorts)[number];

/** What somebody has chosen to see of the offerings; '' and empty lists leave a filter out. */
export interface OfferingChoice {
  readonly measure: readonly MeasureCode[];
  readonly county: string;
  readonly municipality: string;
  readonly office: string;
  readonly start: readonly StartBand[];
  readonly language: readonly string[];
  readonly enrolment: readonly EnrolmentKind[];
  readonly status: readonly Status[];
}

export type OfferingFilterName = keyof OfferingChoice;

export const noOfferingChoice: OfferingChoice = {
  ...{ measure: [], county: '', municipality: '', office: '', start: [], language: [], enrolment: [], status: [] },
};

/** How the list stands: what is chosen, in which order, which page. */
export interface OfferingView {
  readonly choice: OfferingChoice;
  readonly sort: Sort<OfferingSort>;
  readonly page: number;
}

const pageSize = 25;

/** The view that an address describes. What it does not know it leaves out, so that an old link still shows something. */
export function viewOf(params: ParamMap): OfferingView {
  const codes = <Code extends string>(name: string, known: readonly Code[]): readonly Code[] =>
    known.filter((code) => params.getAll(name).includes(code));
  const matching = (name: string, pattern: RegExp): string => {
    const text = params.get(name) ?? '';
    return pattern.test(text) ? text : '';
  };
  const page = Number(params.get('page'));
  return {
    choice: {
      measure: codes('measure', measureCodes),
      county: matching('county', /^[0-9]{2}$/),
      municipality: matching('municipality', /^[0-9]{4}$/),
      office: matching('office', /^[0-9]{4}$/),
      start: codes('start', startBands),
      language: params.getAll('language').filter((code) => /^[a-z]{2,3}$/.test(code)),
      enrolment: codes('enrolment', enrolmentKinds),
      status: codes('status', statuses),
    },
    sort: {
      by: offeringSorts.find((sort) => sort === params.get('sort')) ?? 'name',
      direction: params.get('direction') === 'desc' ? 'descending' : 'ascending',
    },
    page: Number.isInteger(page) && page > 0 && page <= 10_000 ? page : 1,
  };
}

/** What to ask the server for. */
export function requestOf({ choice, sort, page }: OfferingView): OfferingRequest {
  const { measure, county, municipality, office, start, language, enrolment, status } = choice;
  const [only, ...others] = status;
  return {
    ...(measure.length > 0 && { measure }),
    ...(county && { county }),
    ...(municipality && { municipality }),
    ...(office && { office }),
    ...(start.length > 0 && { start }),
    ...(language.length > 0 && { language }),
    ...(enrolment.length > 0 && { enrolment }),
    ...(only && others.length === 0 && { open: only === 'open' }),
    sort: sort.by,
    direction: sort.direction === 'descending' ? 'desc' : 'asc',
    page,
    pageSize,
  };
}

/** One code that narrows the list. */
export interface ChosenCode {
  readonly filter: OfferingFilterName;
  readonly code: string;
}

export function chosenCodes(choice: OfferingChoice): readonly ChosenCode[] {
  return (Object.keys(noOfferingChoice) as OfferingFilterName[]).flatMap((filter) =>
    [choice[filter]].flat().flatMap((code) => (code ? [{ filter, code }] : [])),
  );
}

/** The choice without one code. */
export function without(choice: OfferingChoice, { filter, code }: ChosenCode): Partial<OfferingChoice> {
  const chosen = choice[filter];
  return { [filter]: typeof chosen === 'string' ? '' : chosen.filter((each) => each !== code) };
}
