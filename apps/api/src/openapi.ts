import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import metadata from '../../../generated/metadata';
import { createApplication } from './application';
import { contractOf } from './http/contract';

const nowhere = { issuer: 'http://localhost', clientId: 'contract', clientSecret: 'contract', publicUrl: 'http://localhost' };
const app = await createApplication(
  {
    host: '127.0.0.1',
    port: 0,
    databaseUrl: 'postgres://contract',
    poolSize: 1,
    sessionSecret: '',
    sessionHours: 1,
    webRoot: undefined,
    signIn: nowhere,
    isProduction: false,
  },
  'preview',
);
writeFileSync(process.argv[2] ?? 'generated/openapi.json', `${JSON.stringify(await contractOf(app, metadata), null, 2)}\n`);
process.exit(0);
