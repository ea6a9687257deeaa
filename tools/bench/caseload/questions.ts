import type { Asks } from '../participation/asking.ts';
import { type Request, send, type Visitor } from '../participation/visitor.ts';

/** What p95 of a question is promised to be under, in milliseconds. */
export const limits = { list: 50, other: 100, numbers: 50 } as const;
export type Promised = keyof typeof limits;

export interface Question {
  readonly request: Request;
  readonly promised: Promised;
}

interface Page {
  readonly total: number;
  readonly next?: string;
  readonly items: readonly { readonly participantId: string }[];
}

/** Small pages, so that an office of 20,000 has a thousand of them. */
const sizeOfMany = 20;
const thousand = 1000;
export const [first20, thousandth20] = ['page 1 of 20', 'page 1,000 of 20'] as const;

const sorts = [
  'attention',
  'name',
  'deadline',
  'group',
  'last-contact',
  'participation-from',
  'participation-to',
  'adviser',
  'assigned-on',
];

/** Everything a list of an office asks for, by name. */
export async function questions(url: string, visitor: Visitor): Promise<ReadonlyMap<string, Question>> {
  const list = (query: string): Request => ({ path: `/caseload/office?${query}` });
  const { body: whole } = await send<Page>(url, visitor, list('sort=deadline'));
  const amid = await send<Page>(url, visitor, list(`sort=deadline&at=${Math.ceil(whole.total / 2)}`));
  const late = await send<Page>(url, visitor, list(`sort=name&at=${whole.total - 120}`));
  const page = (number: number): number => Math.min((number - 1) * sizeOfMany, whole.total - 2 * sizeOfMany) + 1;
  const thousandth = await send<Page>(url, visitor, list(`sort=name&size=${sizeOfMany}&at=${page(thousand - 1)}`));
  const search = (text: string): Request => ({ method: 'POST', path: '/caseload/search', body: { scope: 'office', text } });
  return new Map<string, Question>([
    ...sorts.map((sort) => [`by ${sort}`, { promised: 'list', request: list(`sort=${sort}`) }] as const),
    ...sorts
      .slice(0, 4)
      .map((sort) => [`by ${sort}, falling`, { promised: 'list', request: list(`sort=${sort}&direction=desc`) }] as const),
    ['by name, one filter', { promised: 'list', request: list('sort=name&filter=under-30') }],
    ['by deadline, one filter', { promised: 'list', request: list('sort=deadline&filter=in-measure') }],
    ['by last-contact, rare filter', { promised: 'list', request: list('sort=last-contact&filter=due-today') }],
    ['half-way, next page', { promised: 'list', request: list(`sort=deadline&after=${amid.body.next ?? ''}`) }],
    ['last pages by name', { promised: 'list', request: list(`sort=name&after=${late.body.next ?? ''}`) }],
    [first20, { promised: 'list', request: list(`sort=name&size=${sizeOfMany}`) }],
    [thousandth20, { promised: 'list', request: list(`sort=name&size=${sizeOfMany}&after=${thousandth.body.next ?? ''}`) }],
    ['other sort: age', { promised: 'other', request: list('sort=age') }],
    ['other sort: measure', { promised: 'other', request: list('sort=measure&filter=in-measure&filter=under-30') }],
    ['three filters', { promised: 'other', request: list('sort=waiting-since&filter=overdue&filter=in-measure&filter=under-30') }],
    ['counts', { promised: 'numbers', request: { path: '/caseload/office/counts' } }],
    ['counts, two filters', { promised: 'numbers', request: { path: '/caseload/office/counts?filter=under-30&filter=in-measure' } }],
    ['name search', { promised: 'numbers', request: search('han') }],
    ['name search, two words', { promised: 'numbers', request: search('ols m') }],
  ]);
}

/** The questions as they are sent. */
export function asksOf(all: ReadonlyMap<string, Question>): Asks {
  return new Map([...all].map(([name, { request }]) => [name, request]));
}
