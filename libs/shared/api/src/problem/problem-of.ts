import { HttpException } from '@nestjs/common';
import { Problem, type ProblemKind } from './problem';
import {
  fewAreTold,
  notFound,
  notPermitted,
  signedOut,
  tooLargeRequest,
  tooManyRequests,
  unavailable,
  unexpected,
  unreadableRequest,
  unsupportedContent,
} from './problems';

const byStatus: Readonly<Record<number, ProblemKind>> = {
  400: unreadableRequest,
  401: signedOut,
  403: notPermitted,
  404: notFound,
  413: tooLargeRequest,
  415: unsupportedContent,
  429: tooManyRequests,
  503: unavailable,
};

/** Database and network faults that pass: the server is gone, starting, stopping or out of connections. */
const passing = new Set([
  ...['08000', '08001', '08003', '08004', '08006', '57P01', '57P02', '57P03', '53300', '53200', '53100', '40001', '40P01'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
]);
/** A connection that breaks between two statements is given back at once; what then asks it hears that it was released or closed. */
const passingMessage =
  /connection terminated|timeout exceeded when trying to connect|connection is closed|client (has encountered a connection error|was closed)|query runner (was )?already released/i;

/** What the database cannot hold: a number, a day or a sign outside its ranges. Checks of the request stop nearly all of it before. */
const notHeld = new Set(['22003', '22008', '22021', '22P05']);

/** Which problem a thrown value is. Unknown faults become `unexpected`, and say nothing of their inside. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof HttpException) return new Problem(byStatus[thrown.getStatus()] ?? unexpected);
  if (isPassing(thrown)) return new Problem(unavailable);
  const { statusCode, code } = (thrown ?? {}) as { statusCode?: number; code?: string };
  if (code === '42501' && isWalled(thrown)) return new Problem(isForFew(thrown) ? fewAreTold : notFound);
  if (code && notHeld.has(code)) return new Problem(unreadableRequest);
  if (statusCode && statusCode < 500) return new Problem(byStatus[statusCode] ?? unreadableRequest);
  return new Problem(unexpected);
}

/** A row that the policies keep from the actor. A right that the role lacks altogether is a fault of the house, and logged as one. */
function isWalled(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.message.includes('row-level security');
}

/** What belongs to a measure that only few are told of is written by these alone. */
function isForFew(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.message.includes('"measure_told"');
}

function isPassing(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const { code, errors } = thrown as { code?: string; errors?: readonly unknown[] };
  return (code !== undefined && passing.has(code)) || passingMessage.test(thrown.message) || (errors?.some(isPassing) ?? false);
}
