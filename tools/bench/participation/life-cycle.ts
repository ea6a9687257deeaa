import { type Part, measure } from './casting.ts';
import type { Answer, Request, Visitor } from './visitor.ts';

/** Sends one request of a life cycle. */
export type Ask = <T>(visitor: Visitor, request: Request) => Promise<Answer<T>>;

interface Versioned {
  readonly id: string;
  readonly version: number;
}

interface Goal {
  readonly id: string;
}

/** The requests of a life cycle, in order. */
export const scenes = [
  'refer',
  'take in',
  'set the first day',
  'interim report',
  'accept the report',
  'open the participation',
  'end it',
  'final report with outcome',
  'accept the final report',
] as const;

/** From referral to outcome, as adviser and provider do it in the product. */
export async function lifeCycle(ask: Ask, { participantId, adviser, provider, offeringId }: Part, today: string): Promise<void> {
  const post = async <T>(visitor: Visitor, path: string, body?: unknown, version?: number): Promise<T> =>
    (await ask<T>(visitor, { method: 'POST', path, body, ...(version !== undefined && { etag: `"${version}"` }) })).body;
  const accept = ({ id, version }: Versioned): Promise<unknown> =>
    post(adviser, `/participation-reports/${id}/acceptance`, undefined, version);
  const endsOn = inDays(today, 90);

  const { id } = await post<Versioned>(adviser, `/participants/${participantId}/participations`, referral(offeringId, today, endsOn));
  const atProvider = `/provider/participations/${id}`;
  await post(provider, `${atProvider}/intake`);
  const { goals } = await post<{ readonly goals: readonly Goal[] }>(provider, `${atProvider}/start-date`, { startsOn: today, endsOn });
  await accept(await post<Versioned>(provider, `${atProvider}/reports/interim`, interimReport(today, goals)));
  const { body: running } = await ask<Versioned>(adviser, { path: `/participations/${id}` });
  await post(adviser, `/participations/${id}/steps`, ending(today), running.version);
  await accept(await post<Versioned>(provider, `${atProvider}/reports/final`, finalReport(goals)));
}

function referral(offeringId: string, today: string, endsOn: string) {
  return {
    measure,
    step: 'enrol',
    offeringId,
    startsOn: today,
    endsOn,
    purpose: 'job-search',
    choiceReason: 'Trenger tettere oppfølging enn kontoret kan gi.',
    alternatives: [{ what: 'JOBBKLUBB', suitability: 'less' }],
    goals: ['Søke ti stillinger i butikk'],
    consultedOn: today,
    consultationWords: 'Enige om tre dager i uken, med mulighet for å øke.',
    approval: { givenBy: 'participant', channel: 'in-person', givenOn: today },
    closeRelation: false,
  };
}

function interimReport(today: string, goals: readonly Goal[]) {
  return {
    periodFrom: today,
    periodTo: today,
    goals: goals.map(({ id: goalId }) => ({ goalId, progress: 'on-the-way' })),
    trials: [],
    nextStep: 'Prøve seg i en butikk i nærheten.',
  };
}

function ending(today: string) {
  return {
    step: 'end',
    lastDay: today,
    reason: 'got-job',

    consultedOn: today,
    consultationWords: 'Begynner i jobb.',
  };
}

function finalReport(goals: readonly Goal[]) {
  return {
    course: 'Søkte bredt, og fikk hjelp til å forberede intervjuer.',
    resources: 'Blid og punktlig, og kjenner varehandelen.',
    possibilities: 'Fast stilling i butikk.',
    goals: goals.map(({ id: goalId }) => ({ goalId, progress: 'reached' })),
    outcome: {
      job: 'yes',
      jobDetails: { hoursPerWeek: 30, form: 'permanent', isSubsidised: 'no' },
      education: 'no',
      otherMeasure: 'no',
      benefit: 'no',
    },
  };
}

function inDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
