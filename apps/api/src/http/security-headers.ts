import type { FastifyInstance } from 'fastify';

/** What a page may load. With `nonce`, also the styles that its own scripts bring and mark with it. */
export function contentPolicy(nonce?: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    nonce ? `style-src 'self' 'nonce-${nonce}'` : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Two years, as browsers' own lists ask for: who has been here once never comes over a plain connection again. */
const onlySecure = 'max-age=63072000; includeSubDomains';

/** What every answer carries, whatever it is about; `publicUrl` says whether the product is reached by https. */
export function securityHeaders(publicUrl: string): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(publicUrl.startsWith('https:') && { 'strict-transport-security': onlySecure }),
  };
}

/** Gives every answer its headers. No cache keeps an answer that does not say itself how long it holds, as the files of the web do. */
export function addSecurityHeaders(fastify: FastifyInstance, publicUrl: string): void {
  const always = securityHeaders(publicUrl);
  fastify.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('content-security-policy')) void reply.header('content-security-policy', contentPolicy());
    void reply.headers(always);
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    await Promise.resolve();
  });
}
