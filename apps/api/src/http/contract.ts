import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { operationId, withCommonAnswers } from './common-answers';

/** Builds the contract from the controllers. `metadata` is what the generator read from the view and request classes. */
export async function contractOf(app: INestApplication, metadata: () => Promise<Record<string, unknown>>): Promise<OpenAPIObject> {
  await SwaggerModule.loadPluginMetadata(metadata);
  const config = new DocumentBuilder()
    .setTitle('Fotfeste')
    .setDescription('Labour-market measures: participants, plans, participations')
    .setVersion('1')
    .addServer('/api')
    .build();
  const document = SwaggerModule.createDocument(app, config, { ignoreGlobalPrefix: true, operationIdFactory: operationId });
  return withCommonAnswers(document, app);
}

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fotfeste API</title>
<link rel="stylesheet" href="/api/docs/files/swagger-ui.css"></head><body><div id="swagger-ui"></div>
<script src="/api/docs/files/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body></html>`;
const start = `window.onload = () => SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', supportedSubmitMethods: [] });`;

/** \`/api/openapi.json\` and \`/api/docs\`, from own files only. */
export async function serveContract(app: NestFastifyApplication, contract: OpenAPIObject): Promise<void> {
  const root = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  await app.register(fastifyStatic, {
    root,
    prefix: '/api/docs/files/',
    decorateReply: false,
    wildcard: false,
    globIgnore: [],
    allowedPath: (path) => /\/swagger-ui(-bundle\.js|\.css)$/.test(path),
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/api/openapi.json', (_request, reply) => reply.send(contract));
  fastify.get('/api/docs', (_request, reply) => reply.type('text/html').send(page));
  fastify.get('/api/docs/start.js', (_request, reply) => reply.type('text/javascript').send(start));
}
