import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import { Problem } from '../postgres/problem.ts';
import { expiredPage, signInPage } from './page.ts';
import { fontAt } from './fonts.ts';
import { type SignInOptions, createProvider } from './provider.ts';
import { languageOf, preferredLanguage, rememberedLanguage } from './texts.ts';
import { demoUser } from './users.ts';

const mount = '/oidc';

/** Answers every request whose path begins with `/oidc`. */
export type SignIn = (request: IncomingMessage, response: ServerResponse) => void;

/** The embedded sign-in. Anybody can be anybody here, so it refuses to exist in production. */
export function createSignIn(options: SignInOptions): SignIn {
  if (process.env['NODE_ENV'] === 'production') {
    throw new Problem(
      'The embedded sign-in lets anybody be anybody and does not run in production.',
      'Set OIDC_ISSUER to a real provider.',
    );
  }
  const provider = createProvider(options);
  const protocol = provider.callback();
  provider.on('server_error', (_context, error) => {
    console.error(error);
  });

  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', options.publicUrl);
    const font = fontAt(pathname);
    if (font) {
      response.writeHead(200, { 'content-type': 'font/woff2', 'cache-control': 'max-age=86400' }).end(font);
      return;
    }
    const answer = pathname.startsWith(`${mount}/interaction/`)
      ? interact(provider, request, response)
      : forward(protocol, request, response);
    answer.catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end('sign-in failed');
      console.error(error);
    });
  };
}

/** The provider computes its own addresses from the full path and answers to the part behind the mount. */
async function forward(protocol: ReturnType<Provider['callback']>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const full = request.url ?? '/';
  Object.assign(request, { originalUrl: full, url: full.slice(mount.length) || '/' });
  await protocol(request, response);
}

async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = new URL(request.url ?? '/', 'http://localhost').searchParams.get('lang');
  const language = languageOf(asked) ?? rememberedLanguage(request.headers.cookie) ?? preferredLanguage(request.headers['accept-language']);
  const interaction = await provider.interactionDetails(request, response).catch(() => undefined);
  if (!interaction) {
    send(response, 400, expiredPage(language));
    return;
  }

  const user = request.method === 'POST' ? demoUser(await chosenUser(request)) : undefined;
  if (user) await provider.interactionFinished(request, response, { login: { accountId: user.id } });
  else send(response, 200, signInPage(language));
}

async function chosenUser(request: IncomingMessage): Promise<string> {
  if (Number(request.headers['content-length'] ?? Infinity) > 1000) return '';
  return new URLSearchParams(await text(request)).get('user') ?? '';
}

function send(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(page);
}
