import { HttpErrorResponse, HttpEventType, type HttpInterceptorFn, type HttpRequest } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, retry, switchMap, take, tap, throwError, timer } from 'rxjs';
import { I18n } from '../language/i18n';
import { ReasonQuestion } from '../session/reason-question';
import { Session } from '../session/session';
import { isUnavailable, problemOf } from './problem';
import { type Outage, ServiceState } from './service-state';

const firstWaitMs = 1000;
const longestWaitMs = 15_000;

/** Language on every request; the CSRF token on everything that changes something. */
export const sendHeaders: HttpInterceptorFn = (request, next) => {
  if (!isOurs(request)) return next(request);
  const csrfToken = inject(Session).csrfToken();
  return next(
    request.clone({
      setHeaders: {
        'Accept-Language': inject(I18n).language(),
        ...(changesNothing(request) || !csrfToken ? {} : { 'X-CSRF-Token': csrfToken }),
      },
    }),
  );
};

/** A lost session keeps the request waiting until the same person has signed in again; nothing typed is lost. */
export const waitForSession: HttpInterceptorFn = (request, next) => {
  if (!isOurs(request) || isAboutSession(request)) return next(request);
  const session = inject(Session);
  return next(request).pipe(
    tap(({ type }) => {
      if (type === HttpEventType.Response && !needsNoSession(request)) session.used();
    }),
    catchError((error: unknown) => {
      if (!(error instanceof HttpErrorResponse) || error.status !== 401) return throwError(() => error);
      // What was being sent waits on its page; what was only read is read again
      if (changesNothing(request)) session.putAway();
      else session.wasLost();
      return session.resumed.pipe(
        take(1),
        switchMap((csrfToken) => next(changesNothing(request) ? request : request.clone({ setHeaders: { 'X-CSRF-Token': csrfToken } }))),
      );
    }),
  );
};

/** Outside the own caseload the server asks why first: the request waits for the answer and is sent again. Whoever says nothing is refused. */
export const waitForReason: HttpInterceptorFn = (request, next) => {
  if (!isOurs(request)) return next(request);
  const question = inject(ReasonQuestion);
  return next(request).pipe(
    catchError((error: unknown) => {
      const [participantId, ...alsoAbout] = askedAbout(error);
      if (participantId === undefined) return throwError(() => error);
      return question.ask(participantId, alsoAbout).pipe(switchMap((isTold) => (isTold ? next(request) : throwError(() => error))));
    }),
  );
};

/** While the service is down, readings ask again until it answers. Commands fail at once and keep their form. */
export const waitForService: HttpInterceptorFn = (request, next) => {
  if (!isOurs(request)) return next(request);
  const service = inject(ServiceState);
  return next(request).pipe(
    tap({
      next: ({ type }) => {
        // That a request has left says nothing of whether it arrived
        if (type !== HttpEventType.Sent) service.answered();
      },
      error: (error: unknown) => {
        if (isDown(error)) service.failed(outageOf(error));
        else service.answered();
      },
    }),
    retry({
      delay: (error: unknown, attempt) =>
        changesNothing(request) && isDown(error) ? timer(waitMs(error, attempt)) : throwError(() => error),
    }),
  );
};

/** Whom a reason is asked about. A file that was refused tells nothing here: it is asked for from a page that was opened with a reason. */
function askedAbout(error: unknown): readonly string[] {
  if (!(error instanceof HttpErrorResponse) || error.status !== 403) return [];
  const { type, more } = problemOf(error);
  const { participantId, alsoAbout } = more;
  if (type !== 'urn:fotfeste:problem:access/reason-asked' || typeof participantId !== 'string') return [];
  const others: readonly unknown[] = Array.isArray(alsoAbout) ? alsoAbout : [];
  return [participantId, ...others.filter((id) => typeof id === 'string')];
}

function isOurs(request: HttpRequest<unknown>): boolean {
  return request.url.startsWith('/api/');
}

function isAboutSession(request: HttpRequest<unknown>): boolean {
  return request.url.startsWith('/api/session');
}

function needsNoSession(request: HttpRequest<unknown>): boolean {
  return request.url.startsWith('/api/health');
}

function changesNothing(request: HttpRequest<unknown>): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

function isDown(error: unknown): error is HttpErrorResponse {
  return error instanceof HttpErrorResponse && isUnavailable(error.status);
}

/** A service that answers in its own words that it cannot serve has lost its database. */
function outageOf(error: HttpErrorResponse): Outage {
  return problemOf(error).type === 'urn:fotfeste:problem:unavailable' ? 'database' : 'service';
}

function waitMs(error: HttpErrorResponse, attempt: number): number {
  const asked = Number(error.headers.get('Retry-After') ?? 0) * 1000;
  return Math.min(Math.max(asked, firstWaitMs * 2 ** Math.min(attempt - 1, 4)), longestWaitMs);
}
