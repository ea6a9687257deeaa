import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const { compilerOptions } = JSON.parse(readFileSync(resolve(root, 'tsconfig.base.json'), 'utf8'));
const aliases = Object.entries(compilerOptions.paths).filter(([alias]) => !alias.includes('*'));

/** Journeys through the built product in a real browser, one file after the other: two cores are not enough for more at a time. */
export default {
  displayName: 'journey',
  rootDir: root,
  testMatch: ['<rootDir>/apps/web-e2e/src/**/*.spec.ts'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  maxWorkers: 1,
  testTimeout: 120_000,
  globalSetup: '<rootDir>/tools/test/journey-setup.mjs',
  globalTeardown: '<rootDir>/tools/test/journey-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/tools/test/journey-end.mjs'],
  moduleNameMapper: Object.fromEntries(aliases.map(([alias, [target]]) => [`^${alias}$`, resolve(root, target)])),
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2024', parser: { syntax: 'typescript', decorators: true }, transform: { useDefineForClassFields: false } },
        module: { type: 'es6' },
      },
    ],
  },
};
