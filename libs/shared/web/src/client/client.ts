import { HttpClient, HttpEventType, HttpHeaders, type HttpEvent } from '@angular/common/http';
import { assertInInjectionContext, Injectable, inject, signal } from '@angular/core';
import { catchError, concatMap, firstValueFrom, from, type Observable, throwError } from 'rxjs';
import { addressOf } from './address';
import type {
  BodyOf,
  FileEndpoint,
  LineOf,
  Params,
  ParamsOf,
  PathOf,
  QueryOf,
  ReadEndpoint,
  ReplyOf,
  SendEndpoint,
  StreamEndpoint,
} from './contract';
import { arrivedLines } from './lines';
import { ProblemError, problemOf } from './problem';
import { receivedFile, withReadBody, type ReceivedFile } from './received-file';
import { type Reading, reading } from './reading';

/** What a command sends. `etag` becomes If-Match; a retry of the same form sends the same `idempotencyKey`. */
interface Sending<Path, Query, Body> {
  readonly path?: Path;
  readonly query?: Query;
  readonly body?: Body;
  readonly etag?: string | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** What the contract asks for must be there; what it does not know must not. */
type SendingOf<E> = Omit<Sending<unknown, unknown, unknown>, 'path' | 'query' | 'body'> &
  Asked<'path', PathOf<E>> &
  Asked<'query', QueryOf<E>> &
  Asked<'body', BodyOf<E>>;
type Asked<Name extends string, T> = unknown extends T
  ? unknown
  : [T] extends [undefined]
    ? unknown
    : object extends T
      ? { readonly [N in Name]?: T }
      : { readonly [N in Name]: T };
type SendingArgument<E> = object extends SendingOf<E> ? [sending?: SendingOf<E>] : [sending: SendingOf<E>];
type ParamsArgument<E> = object extends ParamsOf<E> ? [params?: () => ParamsOf<E> | undefined] : [params: () => ParamsOf<E> | undefined];

/** What a command answered. */
export interface Answer<View> {
  readonly value: View;
  readonly etag?: string;
}

type Unprinted = `${'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`;

/** The only way from a page to the server. Types come from the printed contract. */
@Injectable({ providedIn: 'root' })
export class Client {
  private readonly http = inject(HttpClient);
  private readonly acceptances = signal(0);

  /** Counts the commands that were accepted, drafts left out: what stands around a page asks anew when it grows. */
  readonly accepted = this.acceptances.asReadonly();

  /** Reads in a field of a component: asks again when a signal in `params` changes, not at all while it gives undefined. */
  read<E extends ReadEndpoint>(endpoint: E, ...[params]: ParamsArgument<E>): Reading<ReplyOf<E>> {
    return this.readAny<ReplyOf<E>>(endpoint, params);
  }

  /** Reads once, outside of a component's fields. Throws ProblemError, whatever went wrong. */
  async once<E extends ReadEndpoint>(endpoint: E, params: ParamsOf<E>): Promise<ReplyOf<E>> {
    const { path } = split(endpoint);
    try {
      return await firstValueFrom(this.http.get<ReplyOf<E>>(addressOf(path, params as Params)));
    } catch (error) {
      throw new ProblemError(problemOf(error));
    }
  }

  /** Sends a command once. Throws ProblemError, whatever went wrong. */
  send<E extends SendEndpoint>(endpoint: E, ...[sending]: SendingArgument<E>): Promise<Answer<ReplyOf<E>>> {
    return this.sendAny<ReplyOf<E>>(endpoint, sending);
  }

  /** Sends a command whose answer comes line by line, and hands over each line as it arrives. To unsubscribe is to hang up. */
  lines<E extends StreamEndpoint>(endpoint: E, ...[sending]: SendingArgument<E>): Observable<LineOf<E>> {
    const { path, query, body, ...rest }: Sending<unknown, unknown, unknown> = sending ?? {};
    const { verb, path: pattern } = split(endpoint);
    const address = addressOf(pattern, { ...(path as Params | undefined), ...(query as Params | undefined) });
    const take = arrivedLines();
    const options = { body, headers: headersOf(rest), observe: 'events', reportProgress: true, responseType: 'text' } as const;
    return this.http.request(verb, address, options).pipe(
      concatMap((event) => from(take(textOf(event)) as readonly LineOf<E>[])),
      catchError((error: unknown) => throwError(() => new ProblemError(problemOf(error)))),
    );
  }

  /** Sends a command whose answer is a file. Throws ProblemError, whatever went wrong. */
  async file<E extends FileEndpoint>(endpoint: E, ...[sending]: SendingArgument<E>): Promise<ReceivedFile> {
    const { path, query, body, ...rest }: Sending<unknown, unknown, unknown> = sending ?? {};
    const { verb, path: pattern } = split(endpoint);
    const address = addressOf(pattern, { ...(path as Params | undefined), ...(query as Params | undefined) });
    const options = { body, headers: headersOf(rest), observe: 'response', responseType: 'blob' } as const;
    try {
      const response = await firstValueFrom(this.http.request(verb, address, options));
      return receivedFile(response);
    } catch (error) {
      throw new ProblemError(problemOf(await withReadBody(error)));
    }
  }

  /** As `read`, for an endpoint that the contract does not hold until it is printed anew: name the view yourself. */
  readUnprinted<View>(endpoint: `GET /${string}`, params?: () => Params | undefined): Reading<View> {
    return this.readAny<View>(endpoint, params);
  }

  /** As `send`, for an endpoint that the contract does not hold until it is printed anew: name the view yourself. */
  sendUnprinted<View>(endpoint: Unprinted, sending?: Sending<Params, Params, unknown>): Promise<Answer<View>> {
    return this.sendAny<View>(endpoint, sending);
  }

  /** Sends a file up, as a form that holds nothing else: its name travels in the body. */
  upload<View>(endpoint: `POST /${string}`, path: Params, file: File): Promise<Answer<View>> {
    const form = new FormData();
    form.append('file', file, file.name);
    return this.sendAny<View>(endpoint, { path, body: form });
  }

  private readAny<View>(endpoint: string, params: () => unknown = () => ({})): Reading<View> {
    assertInInjectionContext(this.read);
    const { path } = split(endpoint);
    return reading<View>(() => {
      const values = params() as Params | undefined;
      return values && addressOf(path, values);
    });
  }

  private async sendAny<View>(endpoint: string, sending: Sending<unknown, unknown, unknown> = {}): Promise<Answer<View>> {
    const { verb, path } = split(endpoint);
    const address = addressOf(path, { ...(sending.path as Params | undefined), ...(sending.query as Params | undefined) });
    const options = { body: sending.body, headers: headersOf(sending), observe: 'response' as const };
    try {
      const response = await firstValueFrom(this.http.request<View>(verb, address, options));
      const etag = response.headers.get('ETag');
      if (!path.startsWith('/drafts/')) this.acceptances.update((count) => count + 1);
      return { value: (response.body ?? undefined) as View, ...(etag ? { etag } : {}) };
    } catch (error) {
      throw new ProblemError(problemOf(error));
    }
  }
}

/** Everything that has arrived so far, with the last line's end once the answer is whole. */
function textOf(event: HttpEvent<string>): string {
  if (event.type === HttpEventType.DownloadProgress) return event.partialText ?? '';
  return event.type === HttpEventType.Response ? `${event.body ?? ''}\n` : '';
}

function split(endpoint: string): { readonly verb: string; readonly path: string } {
  const gap = endpoint.indexOf(' ');
  return { verb: endpoint.slice(0, gap), path: endpoint.slice(gap + 1) };
}

function headersOf({ etag, idempotencyKey }: Sending<unknown, unknown, unknown>): HttpHeaders {
  return new HttpHeaders({
    ...(etag ? { 'If-Match': etag } : {}),
    ...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
  });
}
