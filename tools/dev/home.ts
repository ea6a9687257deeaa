import { join } from 'node:path';
import { root } from './root.ts';

/** Everything that `npm start` keeps between runs. */
export const devHome = join(root, '.data');

export const devDatabase = 'fotfeste';
