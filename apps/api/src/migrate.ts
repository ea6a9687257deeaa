import 'reflect-metadata';
import { migrate } from '@fotfeste/shared/database';
import { queues } from '@fotfeste/shared/api';
import { rebuildOutdated, withUpkeep } from './read-models';

const { OWNER_DATABASE_URL: ownerUrl, APP_ROLE: appRole = 'fotfeste_app' } = process.env;
if (!ownerUrl) throw new Error('OWNER_DATABASE_URL is missing: the address of the database as its owner');
if (!/^[a-z_][a-z0-9_]*$/.test(appRole)) throw new Error(`APP_ROLE is not a plain role name: ${appRole}`);

const done = await migrate({ ownerUrl, appRole, queues });
console.log(done.length > 0 ? `Migrated: ${done.join(', ')}` : 'The database was up to date');
const rebuilt = await withUpkeep(ownerUrl, rebuildOutdated);
if (rebuilt.length > 0) console.log(`Made again from their sources: ${rebuilt.join(', ')}`);
process.exit(0);
