import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { ProblemError } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import { otherOffice, someNumber } from '../testing/answers';
import { Registrar, type Registered } from './registrar';
import { emptyRegistration, type RegistrationDraft } from './registration-draft';

const problem = (code: string, more: object = {}) => ({ type: `urn:fotfeste:problem:participant/${code}`, title: 'Nei', ...more });

const reference = '01a1e381-8a40-7349-a225-0dba05a3ca54';
const sent = '/api/participants';
const outcomeOf = `/api/participants/registrations/${reference}`;

/** Answers told with the registration itself: they are about somebody whom the adviser may see anyway, or about the form. */
const toldAtOnce = [409, 403, 400, 503];

async function registered(body: object, status = 200, draft: Partial<RegistrationDraft> = {}): Promise<Registered> {
  TestBed.configureTestingModule({ providers: [providePage()] });
  const http = TestBed.inject(HttpTestingController);
  const answer = TestBed.inject(Registrar).register(someNumber, { ...emptyRegistration, ...draft }, 'key');
  if (!toldAtOnce.includes(status)) {
    http.expectOne(sent).flush({ reference }, { status: 202, statusText: 'Accepted' });
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  }
  http.expectOne(toldAtOnce.includes(status) ? sent : outcomeOf).flush(body, { status, statusText: String(status) });
  return answer;
}

describe('what became of a registration', () => {
  it.each([
    ['opened', { outcome: 'opened', participantId: 'p1' }, 200, { kind: 'opened', participantId: 'p1' }],
    ['received, with nothing told', { outcome: 'received' }, 200, { kind: 'received' }],
    ['registered before', problem('already-registered', { participantId: 'p1' }), 409, { kind: 'already', participantId: 'p1' }],
    ['at another office', otherOffice, 403, { kind: 'other-office', identityNumber: someNumber, officeName: 'Nav Rakkestad' }],
    [
      'up to the adviser',
      problem('entry-needs-approval', { rules: ['REG-06'], needs: ['adviser-approval'] }),
      422,
      { needs: ['adviser-approval'] },
    ],
    ['refused', problem('entry-refused', { rules: ['REG-02'], needs: [] }), 422, { kind: 'entry', rules: ['REG-02'], needs: [] }],
    ['without an office', problem('office-unknown'), 422, { kind: 'choose-office' }],
    ['without the register of offices', problem('office-register-down'), 422, { kind: 'choose-office' }],
  ])('%s', async (_story, body, status, expected) => {
    expect(await registered(body, status)).toMatchObject(expected);
  });

  it.each([
    ['fields that are wrong', problem('invalid-request', { errors: [{ field: 'email', message: 'Feil' }] }), 400, {}],
    ['the population register being down', problem('population-register-down'), 503, {}],
    ['an office that is refused', problem('office-unknown'), 422, { office: '0105' }],
  ])('is left to the form when it is %s', async (_story, body, status, draft) => {
    await expect(registered(body, status, draft)).rejects.toBeInstanceOf(ProblemError);
  });

  it('is another registration when the form is sent again after a refusal, and the same when nobody answered', async () => {
    TestBed.configureTestingModule({ providers: [providePage()] });
    const [http, registrar] = [TestBed.inject(HttpTestingController), TestBed.inject(Registrar)];
    const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
    const send = (): { readonly answer: Promise<Registered>; readonly key: string | null; readonly request: TestRequest } => {
      const answer = registrar.register(someNumber, emptyRegistration, 'key');
      const request = http.expectOne(sent);
      return { answer, request, key: request.request.headers.get('Idempotency-Key') };
    };
    const lost = send();
    lost.request.error(new ProgressEvent('error'));
    await expect(lost.answer).rejects.toBeInstanceOf(ProblemError);

    const refused = send();
    refused.request.flush({ reference }, { status: 202, statusText: 'Accepted' });
    await settle();
    http
      .expectOne(outcomeOf)
      .flush(problem('entry-needs-approval', { rules: [], needs: ['adviser-approval'] }), { status: 422, statusText: 'No' });
    expect(await refused.answer).toMatchObject({ kind: 'entry' });

    const approved = send();
    expect([lost.key, refused.key]).toEqual(['key', 'key']);
    expect(approved.key).not.toBe('key');
    approved.request.flush({ reference }, { status: 202, statusText: 'Accepted' });
    await settle();
    http.expectOne(outcomeOf).flush({ outcome: 'opened', participantId: 'p1' });
    expect(await approved.answer).toEqual({ kind: 'opened', participantId: 'p1' });
  });
});
