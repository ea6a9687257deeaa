import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Jobs } from '@fotfeste/shared/api';
import { createApplication } from './application';
import { envFrom } from './env';
import { serveContract } from './http/contract';
import { serveWeb } from './http/web-files';

const env = envFrom(process.env);
const app = await createApplication(env, 'serve');
await serveContract(app, JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8')) as OpenAPIObject);
if (env.webRoot) await serveWeb(app, env.webRoot);
await app.get(Jobs).start(env.databaseUrl);
await app.listen(env.port, env.host);
console.log(`Listening on http://${env.host}:${env.port}`);

// Started by a supervisor: end with it, also when it was killed.
if (process.connected) process.once('disconnect', () => void app.close().then(() => process.exit(0)));
