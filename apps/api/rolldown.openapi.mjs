import { defineConfig } from 'rolldown';
import { server } from './rolldown.shared.mjs';

/** Only prints the contract; needs `generated/metadata.ts` from `tools/contract`. */
export default defineConfig({
  ...server,
  input: { openapi: 'apps/api/src/openapi.ts' },
  output: { dir: 'generated/openapi', format: 'esm', cleanDir: true },
});
