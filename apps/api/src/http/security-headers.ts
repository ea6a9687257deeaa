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

const policy = contentPolicy();

/** Two years, as browsers' own lists ask for: who has been here once never comes over a plain connection again. */
const onlySecure = 'max-age=63072000; includeSubDomains';

/** Headers every answer carries. Answers of the API are never kept by a cache. */
export function addSecurityHeaders(fastify: FastifyInstance, publicUrl: string): void {
  const isSecure = publicUrl.startsWith('https:');
  fastify.addHook('onSend', async (request, reply) => {
    if (!reply.hasHeader('content-security-policy')) void reply.header('content-security-policy', policy);
    void reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': 'camera=(), microphone=(), geolocation=()',
      'cross-origin-opener-policy': 'same-origin',
    });
    if (isSecure) void reply.header('strict-transport-security', onlySecure);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    await Promise.resolve();
  });
}
