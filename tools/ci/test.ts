/** `npm test`: the whole chain, in the order in which a mistake is cheapest to find. Its last line is `N passed, N failed`. */
import { canary } from './canary.ts';
import { commands } from './command.ts';
import { firstView } from './first-view.ts';
import { audit } from './audit.ts';
import { licences } from './licences.ts';
import { lockFile } from './lock-file.ts';
import { scripts } from './scripts.ts';
import { specs } from './specs.ts';
import { type Outcome, type Step, runChain } from './step.ts';
import { ensureBuilt } from '../dev/build.ts';

const build: Step = {
  name: 'build',
  run: async () => {
    await ensureBuilt('api');
    await ensureBuilt('web');
    return { passed: 2, failed: 0 };
  },
};

const { passed, failed }: Outcome = await runChain([
  lockFile,
  licences,
  audit,
  commands('project graph', ['nx', 'show', 'projects']),
  commands('format', ['prettier', '--check', '--log-level', 'warn', '.']),
  // In two parts: the types of the whole house at once do not fit into the memory a process gets.
  scripts('lint', 'lint:rooms', 'lint:others'),
  canary,
  commands('types', ['nx', 'run-many', '-t', 'typecheck,typecheck-web', '--outputStyle=static']),
  scripts('generated files are current', 'contract:check', 'rules:check'),
  scripts('every number of the law is noticed', 'test:rules-mutation'),
  build,
  firstView,
  specs('specs'),
  commands(
    'docker files',
    ['dclint', 'docker-compose.yml', '--max-warnings=0'],
    ['dockerfilelint', 'deploy/api.Dockerfile', 'deploy/web.Dockerfile'],
  ),
  specs('journeys', '--config', 'apps/web-e2e/jest.config.mjs'),
]);

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
