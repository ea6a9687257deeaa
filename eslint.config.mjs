import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const web = ['libs/**/web/**/*.ts', 'libs/shared/ui/**/*.ts', 'apps/web/**/*.ts'];
const templates = ['libs/**/web/**/*.html', 'libs/shared/ui/**/*.html', 'apps/web/src/app/**/*.html'];
const pure = ['libs/*/domain/**/*.ts', 'libs/shared/kernel/**/*.ts'];
const specs = ['**/*.spec.ts', 'apps/web-e2e/**/*.ts'];

const browserOnly = ['@angular/*', '@jsverse/*', '@navikt/aksel-icons', '@navikt/ds-css'];
const serverOnly = ['@nestjs/*', 'typeorm', 'pg', 'pg-boss', 'fastify', '@fastify/*', 'class-validator', 'openid-client'];

/** Rooms from left to right; a room may use itself and everything to its left (architecture, section 3). */
const order = [
  ['shared'],
  ['law'],
  ['access'],
  ['draft', 'document'],
  ['participant', 'measure'],
  ['assistance'],
  ['eligibility'],
  ['participation'],
  ['activity-plan'],
  ['case'],
  ['caseload'],
];
const scopes = order.flatMap((names, position) =>
  names.map((name) => ({
    sourceTag: `scope:${name}`,
    onlyDependOnLibsWithTags: [...order.slice(0, position).flat(), name].map((left) => `scope:${left}`),
  })),
);

export default tseslint.config(
  {
    ignores: ['**/node_modules', 'dist', '.nx', '.data', 'generated', 'tmp', 'coverage', 'libs/shared/contract/src', '**/*.mjs', '**/*.js'],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, prettier],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          banTransitiveDependencies: true,
          allow: [],
          depConstraints: [
            { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:domain'], allowedExternalImports: ['fast-check'] },
            { sourceTag: 'type:contract', onlyDependOnLibsWithTags: [], allowedExternalImports: [] },
            { sourceTag: 'type:api', onlyDependOnLibsWithTags: ['type:api', 'type:domain'], bannedExternalImports: browserOnly },
            {
              sourceTag: 'type:web',
              onlyDependOnLibsWithTags: ['type:web', 'type:contract', 'type:domain'],
              bannedExternalImports: serverOnly,
            },
            { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['type:domain', 'type:api', 'type:contract', 'type:tool'] },
            { sourceTag: 'type:app-api', onlyDependOnLibsWithTags: ['type:api', 'type:domain'], bannedExternalImports: browserOnly },
            {
              sourceTag: 'type:app-web',
              onlyDependOnLibsWithTags: ['type:web', 'type:contract', 'type:domain'],
              bannedExternalImports: serverOnly,
            },
            { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['type:contract', 'type:domain', 'type:tool'] },
            ...scopes,
          ],
        },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Plain http is refused by openid-client unless asked for: only for an issuer on this machine.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', package: 'openid-client', name: 'allowInsecureRequests' }] },
      ],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use an `as const` list.' }],
      'no-restricted-imports': [
        'error',
        {
          name: 'class-validator',
          importNames: ['Length', 'MinLength'],
          message: 'Take them from @fotfeste/shared/api: they count what can be seen.',
        },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: pure,
    ignores: specs,
    rules: {
      'no-restricted-globals': ['error', 'Date', 'fetch', 'process', 'console'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Chance is an argument.' }],
      'no-restricted-imports': ['error', { name: 'fast-check', message: 'Only specs play with chance.' }],
    },
  },
  {
    files: web,
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: ['element', 'attribute'], prefix: 'ff', style: 'kebab-case' }],
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@fotfeste/eligibility/domain',
              importNames: ['assess', 'outcomeOf', 'durationOf', 'whatWouldChange', 'theLaw', 'prepareLaw', 'parameter', 'parameterOn'],
              message: 'The browser never evaluates the law.',
            },
          ],
        },
      ],
    },
  },
  { files: templates, extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility] },
  {
    files: specs,
    rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/unbound-method': 'off' },
  },
);
