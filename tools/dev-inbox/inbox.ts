import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { languageOf, preferredLanguage, rememberedLanguage } from '../dev-sign-in/texts.ts';
import { Problem } from '../postgres/problem.ts';
import { inboxPage, type KeptMessage } from './page.ts';

/** Where the inbox stands, and where the API of development hands its messages over. */
export const inboxPath = '/dev/inbox';

interface InboxOptions {
  /** File that keeps what was sent, a line each; only its owner reads it. */
  readonly file: string;
  /** What the API is known by. */
  readonly token: string;
}

/** Answers every request to {@link inboxPath}. */
export type Inbox = (request: IncomingMessage, response: ServerResponse) => void;

const longest = 100_000;

/** Takes the place of a gateway for mail and text messages. It shows everything to everybody, so it refuses to exist in production. */
export function createInbox({ file, token }: InboxOptions): Inbox {
  if (process.env['NODE_ENV'] === 'production') {
    throw new Problem(
      'The inbox of development shows every message to everybody and does not run in production.',
      'Set MESSAGE_GATEWAY to a real gateway.',
    );
  }
  return (request, response) => {
    const answer = request.method === 'POST' ? take(request, response, { file, token }) : show(request, response, file);
    answer.catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

async function take(request: IncomingMessage, response: ServerResponse, { file, token }: InboxOptions): Promise<void> {
  if (request.headers.authorization !== `Bearer ${token}` || Number(request.headers['content-length'] ?? Infinity) > longest) {
    response.writeHead(403).end();
    return;
  }
  const message: unknown = JSON.parse(await text(request));
  appendFileSync(file, `${JSON.stringify({ ...(message as Omit<KeptMessage, 'at'>), at: new Date().toISOString() })}\n`);
  chmodSync(file, 0o600);
  response.writeHead(202).end();
}

function show(request: IncomingMessage, response: ServerResponse, file: string): Promise<void> {
  const asked = new URL(request.url ?? '/', 'http://localhost').searchParams.get('lang');
  const language = languageOf(asked) ?? rememberedLanguage(request.headers.cookie) ?? preferredLanguage(request.headers['accept-language']);
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(inboxPage(language, keptIn(file)));
  return Promise.resolve();
}

/** What has been sent so far, the oldest first. */
export function keptIn(file: string): readonly KeptMessage[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as KeptMessage);
}
