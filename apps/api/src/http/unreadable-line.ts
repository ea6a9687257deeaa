import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Problem, problemBody, tooLargeRequest, unreadableRequest } from '@fotfeste/shared/api';
import { contentPolicy, securityHeaders } from './security-headers';

/**
 * Answers what is no request at all, or does not come to its end in time, as any other problem, and hangs up: Node's own answer carries no
 * headers. Which language was asked for is not known.
 */
export function answerUnreadable(publicUrl: string): (error: NodeJS.ErrnoException, line: Socket) => void {
  const always = { ...securityHeaders(publicUrl), 'content-security-policy': contentPolicy(), 'cache-control': 'no-store' };
  return ({ code }, line) => {
    if (code === 'ECONNRESET' || !line.writable) {
      line.destroy();
      return;
    }
    const problem = new Problem(code === 'HPE_HEADER_OVERFLOW' ? tooLargeRequest : unreadableRequest);
    const requestId = randomUUID();
    const body = JSON.stringify(problemBody(problem, requestId));
    const headers = {
      ...always,
      'x-request-id': requestId,
      'content-type': 'application/problem+json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
    };
    const { status } = problem.kind;
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ];
    line.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  };
}
