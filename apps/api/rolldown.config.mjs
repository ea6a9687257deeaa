import { defineConfig } from 'rolldown';

/** Bundles our own code; everything from npm stays an ordinary import. One entry per process we start. */
export default defineConfig({
  input: {
    main: 'apps/api/src/main.ts',
    migrate: 'apps/api/src/migrate.ts',
    openapi: 'apps/api/src/openapi.ts',
  },
  platform: 'node',
  tsconfig: 'tsconfig.base.json',
  external: (id) => /^[@\w]/.test(id) && !id.startsWith('@fotfeste/'),
  transform: { target: 'node24', assumptions: { setPublicClassFields: true } },
  output: { dir: 'dist/apps/api', format: 'esm', sourcemap: true, cleanDir: true },
});
