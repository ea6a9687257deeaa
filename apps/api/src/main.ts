import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Jobs } from '@fotfeste/shared/api';
import { createApplication } from './application';
import { crashQuietly } from './crash-quietly';
import { envFrom } from './env';
import { serveContract } from './http/contract';
import { serveWeb } from './http/web-files';
import { refuseToPassWalls } from './walls-passed';
import { metricsFor } from './telemetry/metrics-if-asked';
import { serveMetrics } from './telemetry/metrics-port';
import { tracesTo } from './telemetry/traces';
import { toldEnv } from './told-env';

crashQuietly();
const env = envFrom(process.env);
console.log(`Told: ${JSON.stringify(toldEnv(env))}`);
const traces = await tracesTo(env.traces);
const metrics = await metricsFor(env.metricsPort);
const followers = [traces, metrics].filter((follower) => follower !== undefined);
const app = await createApplication(env, 'serve', followers);
await serveContract(app, JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8')) as OpenAPIObject);
await refuseToPassWalls(app.get(DataSource));
if (env.webRoot) await serveWeb(app, env.webRoot);
await app.get(Jobs).start(env.databaseUrl);
await app.listen(env.port, env.host);
if (metrics && env.metricsPort) {
  metrics.watch(app.get(DataSource), app.get(Jobs));
  await serveMetrics(metrics, env.host, env.metricsPort);
}
console.log(
  JSON.stringify({ level: 'log', timestamp: Date.now(), context: 'Start', message: `Listening on http://${env.host}:${env.port}` }),
);

// Started by a supervisor: end with it, also when it was killed.
if (process.connected) process.once('disconnect', () => void app.close().then(() => process.exit(0)));
