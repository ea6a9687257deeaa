import { randomUUID } from 'node:crypto';

/** Somebody signed in at the API, without a browser. */
export interface Visitor {
  readonly user: string;
  readonly cookie: string;
  readonly csrfToken: string;
}

/** An answer of the API: its body, and the version for the next change. */
export interface Answer<T> {
  readonly body: T;
  readonly etag: string | undefined;
}

export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: unknown;
  readonly etag?: string | undefined;
}

/** Walks through the sign-in as the browser would: every redirect, every cookie. */
export async function signIn(url: string, user: string): Promise<Visitor> {
  const jar = new Map<string, string>();
  const go = async (address: string, form?: string): Promise<Response> => {
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: cookieOf(jar), ...(form && { 'content-type': 'application/x-www-form-urlencoded' }) },
      ...(form && { method: 'POST', body: form }),
    });
    for (const each of answer.headers.getSetCookie()) {
      const [pair = ''] = each.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const next = answer.headers.get('location');
    if (!next) return answer;
    const onward = new URL(next, address);
    return onward.pathname === '/' ? answer : go(onward.href);
  };
  const page = await go(`${url}/api/session/sign-in`);
  await go(page.url, `user=${user}`);
  const session = await fetch(`${url}/api/session`, { headers: { cookie: cookieOf(jar) } });
  if (!session.ok) throw new Error(`${user} could not sign in: ${session.status}`);
  const { csrfToken } = (await session.json()) as { readonly csrfToken: string };
  return { user, cookie: cookieOf(jar), csrfToken };
}

/** Asks the API; anything but a success is an error that says what was refused. */
export async function send<T>(
  url: string,
  { cookie, csrfToken }: Visitor,
  { method = 'GET', path, body, etag }: Request,
): Promise<Answer<T>> {
  const answer = await fetch(`${url}/api${path}`, {
    method,
    headers: {
      cookie,
      'x-csrf-token': csrfToken,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
      ...(etag && { 'if-match': etag }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return { body: (text ? JSON.parse(text) : undefined) as T, etag: answer.headers.get('etag') ?? undefined };
}

function cookieOf(jar: ReadonlyMap<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}
