import type { paths } from '@fotfeste/shared/contract';

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Paths as pages write them: without the prefix `/api`, which the client adds. */
type Path = keyof paths extends infer P ? (P extends `/api${infer Rest}` ? Rest : P) : never;
type Item<P> = P extends keyof paths ? paths[P] : P extends string ? (`/api${P}` extends keyof paths ? paths[`/api${P}`] : never) : never;
type Operation<P, V extends Verb> = Item<P> extends Record<V, infer O> ? O : never;
type With<P, V extends Verb> = [NonNullable<Operation<P, V>>] extends [never] ? never : P;

/** `GET /participants/{participantId}` and the like: every reading that the contract knows. */
export type ReadEndpoint = Path extends infer P ? (P extends string ? `GET ${With<P, 'get'> & string}` : never) : never;

/** `POST /participants` and the like: every command that the contract knows. */
export type SendEndpoint = Path extends infer P
  ? P extends string
    ? | `POST ${With<P, 'post'> & string}`
      | `PUT ${With<P, 'put'> & string}`
      | `PATCH ${With<P, 'patch'> & string}`
      | `DELETE ${With<P, 'delete'> & string}`
    : never
  : never;

type OperationOf<E> = E extends `${infer V} ${infer P}` ? NonNullable<Operation<P, Lowercase<V> & Verb>> : never;
type Json<R> = R extends { content: { 'application/json': infer Body } } ? Body : undefined;
type Success<R> = { [S in keyof R]: S extends 200 | 201 | 202 ? Json<R[S]> : S extends 204 ? undefined : never }[keyof R];
type Group<O, K extends 'path' | 'query'> = O extends { parameters: infer P } ? (K extends keyof P ? NonNullable<P[K]> : unknown) : unknown;
type Known<T> = [T] extends [never] ? unknown : T;

/** The view that an endpoint answers with. */
export type ReplyOf<E> = OperationOf<E> extends { responses: infer R } ? Success<R> : never;

/** One line of an answer that comes line by line. */
export type LineOf<E> =
  OperationOf<E> extends {
    responses: { 200: { content: { 'application/x-ndjson': infer Line } } };
  }
    ? Line
    : never;

/** `POST /caseload/simulations` and the like: commands whose answer comes line by line. */
export type StreamEndpoint = SendEndpoint extends infer E ? (E extends string ? ([LineOf<E>] extends [never] ? never : E) : never) : never;

type FileOf<E> =
  OperationOf<E> extends {
    responses: { 200: { content: { 'application/octet-stream': infer Bytes } } };
  }
    ? Bytes
    : never;

/** `POST /caseload/mine/export` and the like: commands whose answer is a file. */
export type FileEndpoint = SendEndpoint extends infer E ? (E extends string ? ([FileOf<E>] extends [never] ? never : E) : never) : never;

/** Parameters of the path and of the query, in one flat object. */
export type ParamsOf<E> = Known<Group<OperationOf<E>, 'path'>> & Known<Group<OperationOf<E>, 'query'>>;

export type PathOf<E> = Known<Group<OperationOf<E>, 'path'>>;
export type QueryOf<E> = Known<Group<OperationOf<E>, 'query'>>;

/** The body that an endpoint asks for. */
export type BodyOf<E> = OperationOf<E> extends { requestBody?: infer B } ? Json<NonNullable<B>> : never;

/** Values that can stand in an address. */
export type Params = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
