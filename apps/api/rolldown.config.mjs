import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';
import { server } from './rolldown.shared.mjs';

const contract = 'libs/shared/contract/src/openapi.json';

/** The API as it runs: one entry per process we start, and the committed contract beside them. */
export default defineConfig({
  ...server,
  input: {
    main: 'apps/api/src/main.ts',
    migrate: 'apps/api/src/migrate.ts',
    caseload: 'apps/api/src/caseload.ts',
    import: 'tools/import/main.ts',
    'demo-data': 'tools/demo-data/main.ts',
    migrations: 'tools/migrations/main.ts',
  },
  plugins: [
    {
      name: 'contract',
      generateBundle() {
        if (existsSync(contract)) this.emitFile({ type: 'asset', fileName: 'openapi.json', source: readFileSync(contract) });
      },
    },
  ],
  output: { dir: 'dist/apps/api', format: 'esm', sourcemap: true, cleanDir: true },
});
