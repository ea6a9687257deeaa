import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { embeddedRegisters, noMessages } from '@fotfeste/shared/api';
import { createApplication } from './application';
import { contractOf } from './http/contract';

const nowhere = { issuer: 'http://localhost', clientId: 'contract', clientSecret: 'contract', publicUrl: 'http://localhost' };

/** Writes the contract to a file, without database or port. */
export async function printContract(metadata: () => Promise<Record<string, unknown>>, target: string): Promise<void> {
  const app = await createApplication(
    {
      host: '127.0.0.1',
      port: 0,
      databaseUrl: 'postgres://contract',
      poolSize: 1,
      sessionSecret: '',
      sessionHours: 1,
      sessionIdleMinutes: 60,
      requestsPerMinute: 300,
      proxyHops: 0,
      drainSeconds: 0,
      webRoot: undefined,
      signIn: nowhere,
      registers: embeddedRegisters,
      messages: noMessages,
      clockOffsetSeconds: 0,
      metricsPort: undefined,
      traces: undefined,
      isProduction: false,
    },
    'preview',
  );
  writeFileSync(target, `${JSON.stringify(await contractOf(app, metadata), null, 2)}\n`);
}
