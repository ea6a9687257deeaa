import { HttpTestingController } from '@angular/common/http/testing';
import { Injector, runInInjectionContext, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ReasonQuestion } from '../session/reason-question';
import { Session } from '../session/session';
import { providePage } from '../testing';
import { Client } from './client';
import { ProblemError } from './problem';
import { ServiceState } from './service-state';

interface Plan {
  readonly goal: string;
}

const session = {
  actor: { id: 'Z1', name: 'Vår Veileder', role: 'adviser', offices: [], clearances: [], secondControl: false },
  csrfToken: 'first',
  today: '2026-11-21',
};

async function ready() {
  TestBed.configureTestingModule({ providers: [providePage({ language: 'nn' })] });
  await Promise.resolve();
  const http = TestBed.inject(HttpTestingController);
  const loading = TestBed.inject(Session).load();
  http.expectOne('/api/session').flush(session);
  await loading;
  const read = <View>(endpoint: `GET /${string}`, params?: () => Record<string, string> | undefined) =>
    runInInjectionContext(TestBed.inject(Injector), () => TestBed.inject(Client).readUnprinted<View>(endpoint, params));
  return { http, client: TestBed.inject(Client), read };
}

const settled = async () => {
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve));
  TestBed.tick();
};

describe('reading', () => {
  it('fills the path, asks the rest as a query, and hands out value and version', async () => {
    const { http, read } = await ready();
    const plan = read<Plan>('GET /participants/{participantId}/plan', () => ({ participantId: 'p 1', on: '2027-01-04' }));
    await settled();

    const request = http.expectOne('/api/participants/p%201/plan?on=2027-01-04');
    expect(request.request.headers.get('Accept-Language')).toBe('nn');
    expect(request.request.headers.has('X-CSRF-Token')).toBe(false);
    request.flush({ goal: 'Fast jobb' }, { headers: { ETag: '"3"' } });
    await settled();

    expect(plan.value()).toEqual({ goal: 'Fast jobb' });
    expect(plan.etag()).toBe('"3"');
  });

  it('asks nothing until it knows of whom, and forgets one person when it is asked for another', async () => {
    const { http, read } = await ready();
    const who = signal<string | undefined>(undefined);
    const plan = read<Plan>('GET /participants/{participantId}/plan', () => {
      const participantId = who();
      return participantId === undefined ? undefined : { participantId };
    });
    await settled();
    http.expectNone(() => true);

    who.set('one');
    await settled();
    http.expectOne('/api/participants/one/plan').flush({ goal: 'Først' });
    await settled();
    expect(plan.latest()).toEqual({ goal: 'Først' });
    who.set('two');
    await settled();

    expect(plan.value()).toBeUndefined();
    expect(plan.latest()).toEqual({ goal: 'Først' });
    http.expectOne('/api/participants/two/plan').flush({ goal: 'Så' });
    await settled();
    expect(plan.latest()).toEqual({ goal: 'Så' });
  });

  it('takes in what a command answered without asking again', async () => {
    const { http, read } = await ready();
    const plan = read<Plan>('GET /plan');
    await settled();
    http.expectOne('/api/plan').flush({ goal: 'Før' }, { headers: { ETag: '"1"' } });
    await settled();

    plan.set({ value: { goal: 'Etter' }, etag: '"2"' });

    expect(plan.value()).toEqual({ goal: 'Etter' });
    expect(plan.etag()).toBe('"2"');
  });

  it('shows a refusal as a problem, not as a value', async () => {
    const { http, read } = await ready();
    const plan = read<Plan>('GET /plan');
    await settled();
    http.expectOne('/api/plan').flush({ type: 'urn:x', title: 'Finst ikkje', status: 404 }, { status: 404, statusText: 'Not Found' });
    await settled();

    expect(plan.value()).toBeUndefined();
    expect(plan.problem()).toMatchObject({ type: 'urn:x', title: 'Finst ikkje', status: 404 });
  });

  it('asks again by itself while the service is down', async () => {
    jest.useFakeTimers();
    try {
      const { http, read } = await ready();
      const plan = read<Plan>('GET /plan');
      TestBed.tick();
      http.expectOne('/api/plan').flush(null, { status: 503, statusText: 'Unavailable', headers: { 'Retry-After': '2' } });
      expect(TestBed.inject(ServiceState).isDown()).toBe(true);

      await jest.advanceTimersByTimeAsync(1999);
      http.expectNone('/api/plan');
      await jest.advanceTimersByTimeAsync(1);
      http.expectOne('/api/plan').flush({ goal: 'Tilbake' });
      await jest.advanceTimersByTimeAsync(1);
      TestBed.tick();

      expect(plan.value()).toEqual({ goal: 'Tilbake' });
      expect(TestBed.inject(ServiceState).isDown()).toBe(false);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('sending', () => {
  it('carries version, key against repetition and the token of the session', async () => {
    const { http, client } = await ready();
    const answer = client.sendUnprinted<Plan>('PUT /plans/{planId}', {
      path: { planId: 'a' },
      body: { goal: 'Ny' },
      etag: '"1"',
      idempotencyKey: 'k1',
    });

    const { request } = http.expectOne('/api/plans/a');
    expect(request.method).toBe('PUT');
    expect(request.headers.get('If-Match')).toBe('"1"');
    expect(request.headers.get('Idempotency-Key')).toBe('k1');
    expect(request.headers.get('X-CSRF-Token')).toBe('first');
    http.match(() => true);
    void answer.catch(() => undefined);
  });

  it('throws what the server refused, field by field, with both versions of a conflict', async () => {
    const { http, client } = await ready();
    const sending = client.sendUnprinted('POST /plans', { body: {} });
    http.expectOne('/api/plans').flush(
      {
        type: 'urn:fotfeste:problem:changed-by-other',
        title: 'Endra av andre',
        status: 412,
        errors: [{ field: 'goal', message: 'Endra' }, { odd: true }],
        theirs: { goal: 'A' },
        yours: { goal: 'B' },
      },
      { status: 412, statusText: 'Precondition Failed' },
    );

    const error = await sending.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect((error as ProblemError).problem).toMatchObject({
      status: 412,
      errors: [{ field: 'goal', message: 'Endra' }],
      more: { theirs: { goal: 'A' }, yours: { goal: 'B' } },
    });
  });

  it('throws a problem of status 0 when nobody answers, and does not send twice by itself', async () => {
    const { http, client } = await ready();
    const sending = client.sendUnprinted('POST /plans', { body: {} });
    http.expectOne('/api/plans').error(new ProgressEvent('error'));

    expect(((await sending.catch((thrown: unknown) => thrown)) as ProblemError).problem.status).toBe(0);
    http.expectNone('/api/plans');
  });

  it('waits for the sign-in when the session has ended, then sends with the new token', async () => {
    const { http, client } = await ready();
    const sending = client.sendUnprinted<Plan>('POST /plans', { body: { goal: 'X' }, idempotencyKey: 'k' });
    http.expectOne('/api/plans').flush(null, { status: 401, statusText: 'Unauthorized' });
    expect(TestBed.inject(Session).isLost()).toBe(true);

    const back = TestBed.inject(Session).load();
    http.expectOne('/api/session').flush({ ...session, csrfToken: 'second' });
    await back;

    const again = http.expectOne('/api/plans');
    expect(again.request.headers.get('X-CSRF-Token')).toBe('second');
    expect(again.request.headers.get('Idempotency-Key')).toBe('k');
    again.flush({ goal: 'X' });
    expect((await sending).value).toEqual({ goal: 'X' });
    expect(TestBed.inject(Session).isLost()).toBe(false);
  });

  describe('outside the own caseload', () => {
    const asked = { type: 'urn:fotfeste:problem:access/reason-asked', title: 'Hvorfor?', status: 403, participantId: 'p1' };
    const forbidden = { status: 403, statusText: 'Forbidden' };
    const both = async () => {
      const { http, client } = await ready();
      const question = TestBed.inject(ReasonQuestion);
      const answers = ['a', 'b'].map((path) => client.sendUnprinted<Plan>(`POST /plans/${path}`, { body: {}, idempotencyKey: path }));
      for (const path of ['a', 'b']) http.expectOne(`/api/plans/${path}`).flush(asked, forbidden);
      return { http, question, answers };
    };

    it('asks one question for all that waits about the person, and sends it again once the reason is told', async () => {
      const { http, question, answers } = await both();
      expect(question.about()).toBe('p1');
      question.answered('p1', true);
      expect(question.about()).toBeUndefined();
      for (const path of ['a', 'b']) {
        const again = http.expectOne(`/api/plans/${path}`);
        expect(again.request.headers.get('Idempotency-Key')).toBe(path);
        again.flush({ goal: path });
      }
      expect((await Promise.all(answers)).map(({ value }) => value)).toEqual([{ goal: 'a' }, { goal: 'b' }]);
    });

    it('asks once for all of many, and once more for nobody but those who are new', async () => {
      const { http, client } = await ready();
      const question = TestBed.inject(ReasonQuestion);
      const sent = client.sendUnprinted<Plan>('POST /plans/many', { body: {}, idempotencyKey: 'k' });
      http.expectOne('/api/plans/many').flush({ ...asked, alsoAbout: ['p2', 'p3'] }, forbidden);
      expect([question.about(), question.alsoAbout()]).toEqual(['p1', ['p2', 'p3']]);
      question.answered('p1', true);
      expect([question.about(), question.alsoAbout()]).toEqual([undefined, []]);
      http.expectOne('/api/plans/many').flush({ goal: 'all' });
      expect((await sent).value).toEqual({ goal: 'all' });
    });

    it('is refused when nobody says why, and asks anew the next time', async () => {
      const { http, question, answers } = await both();
      const settled = Promise.allSettled(answers);
      question.answered('p1', false);
      const refused = { status: 'rejected', reason: { problem: { status: 403, title: 'Hvorfor?' } } };
      expect(await settled).toMatchObject([refused, refused]);
      http.expectNone(() => true);
      void question.ask('p2').subscribe();
      expect(question.about()).toBe('p2');
    });
  });
});
