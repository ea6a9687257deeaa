import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import presets from 'jest-preset-angular/presets/index.js';

const { compilerOptions } = JSON.parse(readFileSync('./tsconfig.base.json', 'utf8'));
const aliases = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([alias, [target]]) => [`^${alias.replace('*', '(.*)')}$`, resolve(target).replace('*', '$1')]),
);

const server = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: aliases,
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};

const page = presets.createEsmPreset({ tsconfig: '<rootDir>/tsconfig.spec.json', stringifyContentPathRegex: '\\.(html|svg)$' });

/** Two processes, one PostgreSQL: `npx jest --selectProjects rule` touches neither database nor DOM. */
export default {
  // A worker that has grown too large is replaced: modules stay in the memory of a process for as long as it lives.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  testTimeout: 30_000, // a real database on a busy machine; speed is measured in benchmarks. Heard only here, not within a project
  projects: [
    {
      ...server,
      displayName: 'rule',
      testMatch: ['<rootDir>/libs/**/domain/**/*.spec.ts', '<rootDir>/libs/shared/kernel/**/*.spec.ts', '<rootDir>/tools/**/*.spec.ts'],
      testPathIgnorePatterns: ['\\.db\\.spec\\.ts$'],
      setupFiles: ['<rootDir>/tools/test/chance.mjs'],
    },
    {
      ...server,
      displayName: 'service',
      testMatch: [
        '<rootDir>/libs/**/api/**/*.spec.ts',
        '<rootDir>/libs/shared/database/**/*.spec.ts',
        '<rootDir>/apps/api/**/*.spec.ts',
        '<rootDir>/tools/**/*.db.spec.ts',
      ],
      globalSetup: '<rootDir>/tools/test/global-setup.mjs',
      globalTeardown: '<rootDir>/tools/test/global-teardown.mjs',
      setupFiles: ['<rootDir>/tools/test/reflect.mjs'],
    },
    {
      ...page,
      displayName: 'page',
      testMatch: ['<rootDir>/libs/**/web/**/*.spec.ts', '<rootDir>/libs/shared/ui/**/*.spec.ts', '<rootDir>/apps/web/**/*.spec.ts'],
      testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
      setupFilesAfterEnv: ['<rootDir>/tools/test/page-setup.mjs'],
      moduleNameMapper: { ...page.moduleNameMapper, ...aliases },
    },
  ],
};
