import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { ProblemError } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import { otherOffice, someNumber } from '../testing/answers';
import { Registrar, type Registered } from './registrar';
import { emptyRegistration, type RegistrationDraft } from './registration-draft';

const problem = (code: string, more: object = {}) => ({ type: `urn:fotfeste:problem:participant/${code}`, title: 'Nei', ...more });

async function registered(body: object, status = 200, draft: Partial<RegistrationDraft> = {}): Promise<Registered> {
  TestBed.configureTestingModule({ providers: [providePage()] });
  const answer = TestBed.inject(Registrar).register(someNumber, { ...emptyRegistration, ...draft }, 'key');
  TestBed.inject(HttpTestingController)
    .expectOne('/api/participants')
    .flush(body, { status, statusText: String(status) });
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
    ['without the register of offices', problem('office-register-down'), 503, { kind: 'choose-office' }],
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
});
