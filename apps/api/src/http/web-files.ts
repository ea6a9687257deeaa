import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { contentPolicy } from './security-headers';

/** Stands in the built page where each answer gets a nonce of its own; nginx puts its own there too. */
const nonceMark = 'ff-csp-nonce';

/** The page with the nonce that its styles must carry. */
export function withNonce(page: string, nonce: string): string {
  return page.replaceAll(nonceMark, nonce);
}

/** Serves the built web: hashed files for ever, the page itself never from a cache. Addresses under /api stay the API's. */
export async function serveWeb(app: NestFastifyApplication, webRoot: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: webRoot,
    wildcard: false,
    // The page is never sent as it lies: the route below gives it its nonce, by its own name too
    globIgnore: ['index.html'],
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const page = readFileSync(join(webRoot, 'index.html'), 'utf8');
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      if (request.url.startsWith('/api/')) {
        reply.callNotFound();
        return;
      }
      const nonce = randomBytes(16).toString('base64url');
      void reply
        .header('cache-control', 'no-cache')
        .header('content-security-policy', contentPolicy(nonce))
        .type('text/html; charset=utf-8');
      return reply.send(withNonce(page, nonce));
    });
}

/** Whether the build put a hash of its content into the file's name: pieces that are loaded late have small letters and signs in theirs. */
export function isHashed(path: string): boolean {
  return /[/\\](chunk|main|polyfills|styles)-[\w-]{8}\.(js|css)$|-[A-Z0-9]{8}\.woff2$/.test(path);
}
