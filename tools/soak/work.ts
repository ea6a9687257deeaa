import { type Request, type Visitor, send } from '../bench/participation/visitor.ts';

/** What somebody does in one go: a page that is opened, or something that is written. */
export interface Deed {
  readonly name: string;
  /** How often it is chosen beside the others. */
  readonly weight: number;
  /** Asks whatever the browser would, at once where it does. */
  do(worker: Worker): Promise<void>;
}

/** Somebody at work, and whom about: participants for an adviser, participations for a provider. */
export interface Worker {
  readonly visitor: Visitor;
  readonly subjects: readonly string[];
  ask(...requests: readonly Request[]): Promise<void>;
  /** One of the things in a list, drawn by the worker's own chance. */
  draw<T>(list: readonly T[]): T;
}

const get = (path: string): Request => ({ path });
const sorts = ['attention', 'name', 'deadline', 'group', 'last-contact', 'assigned-on'] as const;
const beginnings = ['an', 'ols', 'ber', 'kri', 'mo', 'haug'] as const;

export const adviserDeeds: readonly Deed[] = [
  {
    name: 'own list',
    weight: 20,
    do: (w) => w.ask(get(`/caseload/mine?sort=${w.draw(sorts)}`), get('/caseload/mine/counts'), get('/unread/count')),
  },
  {
    name: 'list of the office',
    weight: 8,
    do: (w) => w.ask(get(`/caseload/office?sort=${w.draw(sorts)}`), get('/caseload/office/counts')),
  },
  { name: 'deadlines', weight: 8, do: (w) => w.ask(get('/caseload/mine/deadlines'), get('/caseload/mine/deadlines/counts')) },
  {
    name: 'name search',
    weight: 8,
    do: (w) => w.ask({ method: 'POST', path: '/caseload/search', body: { scope: 'office', text: w.draw(beginnings) } }),
  },
  { name: 'person', weight: 25, do: (w) => aboutPerson(w, 'header', 'overview') },
  { name: 'timeline', weight: 8, do: (w) => aboutPerson(w, 'header', 'timeline') },
  { name: 'plan', weight: 10, do: (w) => aboutPerson(w, 'header', 'plan', 'paths') },
  { name: 'possibilities', weight: 6, do: (w) => aboutPerson(w, 'possibilities') },
  {
    name: 'write a task',
    weight: 6,
    do: (w) =>
      w.ask({
        method: 'POST',
        path: `/participants/${w.draw(w.subjects)}/tasks`,
        body: { circle: 'team', title: 'Ring om avtalen', dueOn: inAMonth() },
      }),
  },
];

export const providerDeeds: readonly Deed[] = [
  {
    name: 'provider: list',
    weight: 25,
    do: (w) => w.ask(get('/provider/participations'), get('/provider/participation-counts'), get('/provider/unread')),
  },
  { name: 'provider: participant', weight: 30, do: (w) => aboutParticipation(w, '', '/messages', '/meetings') },
  { name: 'provider: reports', weight: 10, do: (w) => aboutParticipation(w, '', '/reports', '/report-plan') },
  {
    name: 'provider: write a message',
    weight: 10,
    do: (w) =>
      w.ask({ method: 'POST', path: `/provider/participations/${w.draw(w.subjects)}/messages`, body: { words: 'Vi møtes som avtalt.' } }),
  },
];

function aboutPerson(worker: Worker, ...parts: readonly string[]): Promise<void> {
  const id = worker.draw(worker.subjects);
  return worker.ask(...parts.map((part) => get(`/participants/${id}/${part}`)));
}

function aboutParticipation(worker: Worker, ...parts: readonly string[]): Promise<void> {
  const id = worker.draw(worker.subjects);
  return worker.ask(...parts.map((part) => get(`/provider/participations/${id}${part}`)));
}

function inAMonth(): string {
  return new Date(Date.now() + 31 * 86_400_000).toISOString().slice(0, 10);
}

/** Whom somebody works with: the first pages of their own list. */
export async function subjectsOf(url: string, visitor: Visitor, isProvider: boolean): Promise<readonly string[]> {
  interface Row {
    readonly participantId?: string;
    readonly participationId?: string;
    readonly isMasked?: boolean;
  }
  const path = isProvider ? '/provider/participations' : '/caseload/mine?sort=name';
  const { body } = await send<{ readonly items: readonly Row[] }>(url, visitor, { path });
  // Somebody protected whom another follows up cannot be opened
  const known = body.items.filter(({ isMasked }) => !isMasked);
  return known.flatMap(({ participantId, participationId }) => (isProvider ? participationId : participantId) ?? []);
}
