import { HttpEventType } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { providePage } from '../testing';
import { Client } from './client';
import type { LineOf } from './contract';
import { arrivedLines } from './lines';
import type { ProblemError } from './problem';

type Line = LineOf<'POST /caseload/simulations'>;

const body = {
  changes: [{ kind: 'new-value', parameter: 'OPP.DUR_BASE', number: 24, from: '2027-01-01' }],
  questions: 'participations',
} as const;

describe('lines that arrive', () => {
  it('are read when they are whole, each once', () => {
    const take = arrivedLines();
    expect(take('{"n":1}\n{"n"')).toEqual([{ n: 1 }]);
    expect(take('{"n":1}\n{"n":2}')).toEqual([]);
    expect(take('{"n":1}\n{"n":2}\n\n{"n":3}\n')).toEqual([{ n: 2 }, { n: 3 }]);
    expect(take('{"n":1}\n{"n":2}\n\n{"n":3}\n\n')).toEqual([]);
  });
});

describe('an answer that comes line by line', () => {
  const asked = () => {
    TestBed.configureTestingModule({ providers: [providePage({})] });
    const seen: Line[] = [];
    const failures: unknown[] = [];
    const subscription = TestBed.inject(Client)
      .lines('POST /caseload/simulations', { body })
      .subscribe({ next: (line) => seen.push(line), error: (error: unknown) => failures.push(error) });
    return { seen, failures, subscription, request: TestBed.inject(HttpTestingController).expectOne('/api/caseload/simulations') };
  };

  it('hands over each line as it arrives, and the last one without a line end', () => {
    const { seen, request } = asked();
    request.event({ type: HttpEventType.DownloadProgress, loaded: 1, partialText: '{"kind":"begun"}\n{"kind":"pro' });
    expect(seen).toEqual([{ kind: 'begun' }]);
    request.flush('{"kind":"begun"}\n{"kind":"progress","percent":40}\n{"kind":"done"}');
    expect(seen).toEqual([{ kind: 'begun' }, { kind: 'progress', percent: 40 }, { kind: 'done' }]);
  });

  it('is hung up on when nobody listens any more', () => {
    const { subscription, request } = asked();
    subscription.unsubscribe();
    expect(request.cancelled).toBe(true);
  });

  it('is a problem with its fields when it is refused', () => {
    const { failures, request } = asked();
    const refusal = {
      type: 'x',
      title: 'Endringen kan ikke prøves',
      status: 422,
      errors: [{ field: 'changes.0.from', message: 'For tidlig' }],
    };
    request.flush(JSON.stringify(refusal), { status: 422, statusText: 'Unprocessable Content' });
    expect((failures[0] as ProblemError).problem).toMatchObject({ status: 422, errors: [{ field: 'changes.0.from' }] });
  });

  it('is a problem when the line breaks', () => {
    const { failures, request } = asked();
    request.error(new ProgressEvent('error'));
    expect((failures[0] as ProblemError).problem.status).toBe(0);
  });
});
