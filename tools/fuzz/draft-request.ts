import fc from 'fast-check';
import { brokenBody, hostileText, hostileValue } from './hostile.ts';
import type { Operation, Parameter } from './operations.ts';
import { plausible } from './plausible.ts';
import type { SeenValues } from './seen-values.ts';

/** What shall be sent, before anybody has signed in to send it. */
export interface DraftRequest {
  readonly operation: Operation;
  /** Path and query. */
  readonly address: string;
  /** `isWhole`: it is JSON, whatever it says. */
  readonly body?: { readonly contentType: string; readonly bytes: Buffer; readonly isCut: boolean; readonly isWhole: boolean };
  readonly ifMatch?: string;
}

/** The ways in which a request can be wrong, and how often each is tried. */
const ways = { right: 50, value: 24, parameter: 10, broken: 8, cut: 2, extra: 6 } as const;
type Way = keyof typeof ways;

/** One request to an operation: the same for the same seed and the same values seen before. */
export function draftRequest(operation: Operation, seen: SeenValues, seed: number, mark: () => string): DraftRequest {
  const one = <T>(arbitrary: fc.Arbitrary<T>, salt: number): T => fc.sample(arbitrary, { seed: seed * 8 + salt, numRuns: 1 })[0] as T;
  const way = one(fc.oneof(...Object.entries(ways).map(([name, weight]) => ({ weight, arbitrary: fc.constant(name as Way) }))), 0);
  const wrong = way === 'parameter' ? one(fc.constantFrom(...operation.parameters, undefined), 1) : undefined;
  const address = addressOf(operation, (parameter, place) =>
    parameter === wrong ? one(hostileText, 2) : String(one(plausible(parameter.schema ?? {}, seen, mark, parameter.name), 16 + place)),
  );
  const ifMatch = one(fc.constantFrom('"1"', '"2"', '"3"', '*', 'W/"1"', '"x"', undefined), 3);
  if (!operation.body) return { operation, address, ...(ifMatch && { ifMatch }) };
  if (way === 'broken' || operation.contentType !== 'application/json')
    return { operation, address, body: { ...one(brokenBody, 4), isCut: false, isWhole: false }, ...(ifMatch && { ifMatch }) };
  const right = one(plausible(operation.body, seen, mark), 5);
  const body = way === 'value' ? spoilt(right, one(fc.nat(1000), 6), one(hostileValue, 7)) : way === 'extra' ? extended(right) : right;
  const bytes = Buffer.from(JSON.stringify(body));
  return {
    operation,
    address,
    body: {
      contentType: 'application/json',
      bytes: way === 'cut' ? bytes.subarray(0, bytes.length >> 1) : bytes,
      isCut: way === 'cut',
      isWhole: way !== 'cut',
    },
    ...(ifMatch && { ifMatch }),
  };
}

function addressOf({ path, parameters }: Operation, valueOf: (parameter: Parameter, place: number) => string): string {
  const query: string[] = [];
  let filled = path;
  for (const [place, parameter] of parameters.entries()) {
    if (parameter.in === 'header') continue;
    const value = encode(valueOf(parameter, place));
    if (parameter.in === 'path') filled = filled.replace(`{${parameter.name}}`, value === '' ? '%20' : value);
    else query.push(`${parameter.name}=${value}`);
  }
  return `/api${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** Half a surrogate pair has no encoding in an address; and past a length the line is closed, which says nothing about the product. */
function encode(text: string): string {
  return encodeURIComponent(text.slice(0, 400).toWellFormed());
}

/** Replaces one value somewhere in the body. */
function spoilt(body: unknown, place: number, by: unknown): unknown {
  if (typeof body !== 'object' || body === null) return by;
  const keys = Object.keys(body);
  const key = keys[place % (keys.length || 1)];
  if (key === undefined) return by;
  const inner = (body as Record<string, unknown>)[key];
  const isDeeper = typeof inner === 'object' && inner !== null && place % 3 === 0;
  const value = isDeeper ? spoilt(inner, Math.floor(place / 3), by) : by;
  return Array.isArray(body) ? body.with(Number(key), value) : { ...body, [key]: value };
}

/** Fields nobody asked for. */
function extended(body: unknown): unknown {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? { ...body, isAdministrator: true, role: 'system', id: '00000000-0000-0000-0000-000000000000' }
    : [body];
}
