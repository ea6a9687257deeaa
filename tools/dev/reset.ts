/** `npm run reset`: empties what `npm start` keeps. The next start begins from nothing. */
import { existsSync } from 'node:fs';
import { removeHome } from '../postgres/home.ts';
import { endWith } from '../postgres/problem.ts';
import { devHome } from './home.ts';
import { refuseWhileRunning } from './running.ts';

try {
  refuseWhileRunning(devHome);
  const wasThere = existsSync(devHome);
  await removeHome(devHome);
  console.log(wasThere ? 'Emptied. npm start makes everything anew.' : 'There was nothing to empty.');
} catch (error) {
  endWith(error);
}
