import { HttpClient, HttpHeaders } from '@angular/common/http';
import { assertInInjectionContext, Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { addressOf } from './address';
import type { BodyOf, Params, ParamsOf, PathOf, QueryOf, ReadEndpoint, ReplyOf, SendEndpoint } from './contract';
import { ProblemError, problemOf } from './problem';
import { type Reading, reading } from './reading';

/** What a command sends. `etag` becomes If-Match; a retry of the same form sends the same `idempotencyKey`. */
export interface Sending<Path, Query, Body> {
  readonly path?: Path;
  readonly query?: Query;
  readonly body?: Body;
  readonly etag?: string | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** What a command answered. */
export interface Answer<View> {
  readonly value: View;
  readonly etag?: string;
}

type UnprintedSend = `${'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`;

/** The only way from a page to the server. Types come from the printed contract. */
@Injectable({ providedIn: 'root' })
export class Client {
  private readonly http = inject(HttpClient);

  /** Reads in a field of a component: asks again when a signal in `params` changes, not at all while it gives undefined. */
  read<E extends ReadEndpoint>(endpoint: E, params?: () => ParamsOf<E> | undefined): Reading<ReplyOf<E>>;
  /** For an endpoint that the printed contract does not hold yet: name the view yourself. */
  read<View>(endpoint: `GET /${string}`, params?: () => Params | undefined): Reading<View>;
  read(endpoint: string, params: () => Params | undefined = () => ({})): Reading<unknown> {
    assertInInjectionContext(this.read);
    const { path } = split(endpoint);
    return reading(() => {
      const values = params();
      return values && addressOf(path, values);
    });
  }

  /** Sends a command once. Throws ProblemError, whatever went wrong. */
  send<E extends SendEndpoint>(endpoint: E, sending?: Sending<PathOf<E>, QueryOf<E>, BodyOf<E>>): Promise<Answer<ReplyOf<E>>>;
  /** For an endpoint that the printed contract does not hold yet: name the view yourself. */
  send<View>(endpoint: UnprintedSend, sending?: Sending<Params, Params, unknown>): Promise<Answer<View>>;
  async send(endpoint: string, sending: Sending<unknown, unknown, unknown> = {}): Promise<Answer<unknown>> {
    const { verb, path } = split(endpoint);
    const address = addressOf(path, { ...(sending.path as Params | undefined), ...(sending.query as Params | undefined) });
    const options = { body: sending.body, headers: headersOf(sending), observe: 'response' as const };
    try {
      const response = await firstValueFrom(this.http.request<unknown>(verb, address, options));
      const etag = response.headers.get('ETag');
      return { value: response.body ?? undefined, ...(etag ? { etag } : {}) };
    } catch (error) {
      throw new ProblemError(problemOf(error));
    }
  }
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
