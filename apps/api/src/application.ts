import multipart from '@fastify/multipart';
import { ConsoleLogger, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ProblemFilter, validationProblem } from '@fotfeste/shared/api';
import { AppModule } from './app.module';
import type { Env } from './env';
import { Drain } from './health/drain';
import { Pace } from './health/pace';
import { addRequestHooks, notePace, requestId } from './http/request-hooks';
import { addSecurityHeaders } from './http/security-headers';
import { addSession } from './http/session-cookie';
import { hangUpLastLines } from './http/last-lines';
import { answerUnreadable } from './http/unreadable-line';
import { answerUnroutable } from './http/unroutable';
import type { Follower } from './telemetry/follower';

const bodyLimitBytes = 1_000_000;
/** A body that is refused is still taken in, but not for ever. */
const requestTimeoutMs = 300_000;
/** Somebody who takes nothing more of an answer for so long, and does not hang up, is let go. No answer is that long under way. */
const silentLineMs = 120_000;

/** The application as it serves, short of listening. With `preview` only its shape, without database. */
export async function createApplication(
  env: Env,
  mode: 'serve' | 'preview',
  followers: readonly Follower[] = [],
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: bodyLimitBytes,
    requestTimeout: requestTimeoutMs,
    connectionTimeout: silentLineMs,
    genReqId: requestId,
    frameworkErrors: answerUnroutable(env.signIn.publicUrl),
    clientErrorHandler: answerUnreadable(env.signIn.publicUrl),
    // What still comes on an open line while the process ends is served, and the line closed after it
    return503OnClosing: false,
    trustProxy: (_address, hop) => hop < env.proxyHops,
  });
  const preview = mode === 'preview';
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(env), adapter, {
    preview,
    abortOnError: false,
    // Two members of one name in a body can only be seen in its text
    rawBody: true,
    logger: new ConsoleLogger({ json: !preview, logLevels: preview ? ['error'] : ['error', 'warn'] }),
  });
  app.setGlobalPrefix('api');
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(
    new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true, exceptionFactory: validationProblem }),
  );
  app.enableShutdownHooks();
  if (preview) return app;

  const fastify = app.getHttpAdapter().getInstance();
  await app.register(multipart);
  for (const follower of followers) follower.follow(fastify);
  addRequestHooks(fastify, app.get(Drain));
  hangUpLastLines(fastify);
  notePace(fastify, app.get(Pace));
  addSecurityHeaders(fastify, env.signIn.publicUrl);
  await addSession(app, env);
  await app.init();
  return app;
}
