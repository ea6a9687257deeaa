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
  /** What its path names, by the names of the contract. */
  readonly places: Readonly<Record<string, string>>;
  /** `isWhole`: it is JSON, whatever it says. */
  readonly body?: { readonly contentType: string; readonly bytes: Buffer; readonly isCut: boolean; readonly isWhole: boolean };
  readonly ifMatch?: string;
}

/** The ways in which a request can be wrong, and how often each is tried. */
const ways = { right: 50, value: 24, parameter: 10, broken: 8, cut: 2, extra: 6 } as const;
type Way = keyof typeof ways;

/** One request of a user to an operation: the same for the same seed and the same values seen before. */
export function draftRequest(
  operation: Operation,
  user: string | undefined,
  seen: SeenValues,
  seed: number,
  mark: () => string,
): DraftRequest {
  const one = <T>(arbitrary: fc.Arbitrary<T>, salt: number): T => fc.sample(arbitrary, { seed: seed * 128 + salt, numRuns: 1 })[0] as T;
  const way = one(fc.oneof(...Object.entries(ways).map(([name, weight]) => ({ weight, arbitrary: fc.constant(name as Way) }))), 0);
  const wrong = way === 'parameter' ? one(fc.constantFrom(...operation.parameters, undefined), 1) : undefined;
  const places: Record<string, string> = {};
  const address = addressOf(operation, (parameter, place) => {
    if (!parameter.required && parameter !== wrong && !one(oftenLeftOut, 64 + place)) return undefined;
    if (parameter === wrong) return one(hostileText, 2);
    const open = parameter.in === 'path' ? seen.openTo(user, parameter.name) : [];
    const guessed = plausible(parameter.schema ?? {}, seen, mark, parameter.name);
    const value = String(
      one(open.length > 0 ? fc.oneof({ weight: 7, arbitrary: fc.constantFrom(...open) }, guessed) : guessed, 16 + place),
    );
    if (parameter.in === 'path') places[parameter.name] = value;
    return value;
  });
  const version = seen.versionAt(address);
  const ifMatch = one(
    fc.oneof({ weight: version === undefined ? 0 : 12, arbitrary: fc.constant(`"${version}"`) }, fc.constantFrom(...versions)),
    3,
  );
  const begun = { operation, address, places, ...(ifMatch && { ifMatch }) };
  if (!operation.body) return begun;
  if (way === 'broken' || operation.contentType !== 'application/json')
    return { ...begun, body: { ...one(brokenBody, 4), isCut: false, isWhole: false } };
  const right = one(plausible(operation.body, seen, mark), 5);
  const body = way === 'value' ? spoilt(right, one(fc.nat(1000), 6), one(hostileValue, 7)) : way === 'extra' ? extended(right) : right;
  const bytes = Buffer.from(JSON.stringify(body));
  return {
    ...begun,
    body: {
      contentType: 'application/json',
      bytes: way === 'cut' ? bytes.subarray(0, bytes.length >> 1) : bytes,
      isCut: way === 'cut',
      isWhole: way !== 'cut',
    },
  };
}

/** Whether something optional in an address is there. */
const oftenLeftOut = fc.oneof({ weight: 1, arbitrary: fc.constant(true) }, { weight: 5, arbitrary: fc.constant(false) });

const versions = ['"1"', '"2"', '"3"', '*', 'W/"1"', '"x"', undefined] as const;

function addressOf({ path, parameters }: Operation, valueOf: (parameter: Parameter, place: number) => string | undefined): string {
  const query: string[] = [];
  let filled = path;
  for (const [place, parameter] of parameters.entries()) {
    if (parameter.in === 'header') continue;
    const given = valueOf(parameter, place);
    if (given === undefined) continue;
    const value = encode(given);
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
