import { defineConfig } from 'rolldown';
import { server } from './rolldown.shared.mjs';

/** Only prints the contract; its entry and `metadata.ts` are written by `tools/contract`. */
export default defineConfig({
  ...server,
  input: { openapi: 'generated/openapi.ts' },
  output: { dir: 'generated/dist', format: 'esm', cleanDir: true },
});
