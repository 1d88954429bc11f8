import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import globals from 'globals';
import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const only = (sourceTag, ...libs) => ({ sourceTag, onlyDependOnLibsWithTags: libs });
/** Kept out of what both sides share: frameworks, the database, sockets, Node's own modules. */
const FURNITURE = [
  '@nestjs/*',
  'typeorm',
  'react',
  'react-dom',
  'socket.io',
  'socket.io-client',
  'fastify',
  'pg',
  'node:*',
];

/** Rooms of the service in their order: each may import those before it, siblings do not know each other. */
const GROUND = ['config', 'platform', 'database', 'files', 'mail', 'realtime'];
const ROOMS = [
  ['accounts'],
  ['events'],
  ['programme'],
  ['calendar'],
  ['registrations'],
  ['streams', 'live'],
  ['attendance'],
  ['records'],
  ['pages'],
];
const room = (name) => `./apps/api/src/${name}`;
const zones = [
  ...GROUND.map((name) => ({
    target: room(name),
    from: ROOMS.flat().map(room),
    message: 'The ground floor knows no feature.',
  })),
  ...ROOMS.flatMap((names, i) =>
    names.map((name) => ({
      target: room(name),
      from: [...ROOMS.slice(i + 1).flat(), ...names.filter((other) => other !== name)].map(room),
      message: 'Features go one way; see ARCHITECTURE.md.',
    })),
  ),
].filter(({ from }) => from.length > 0);

const web = (name) => `./apps/web/src/${name}`;
const webZones = [
  { target: web('lib'), from: [web('features'), web('app')], message: 'lib ← features ← app' },
  { target: web('features'), from: [web('app')], message: 'lib ← features ← app' },
];

export default ts.config(
  {
    ignores: [
      '**/dist',
      '**/node_modules',
      '.nx',
      '.toolchain',
      '.data',
      'reports',
      'coverage',
      '**/vite.config.ts.*',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    plugins: { '@nx': nx, 'import-x': importX },
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          noWarnOnMultipleProjects: true,
          project: ['apps/*/tsconfig.json', 'libs/*/tsconfig.json', 'e2e/tsconfig.json'],
        }),
      ],
    },
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'config is the only reader of the environment.' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-namespace': 'off',
      // Takes a schema that only a decorator uses for one that nobody uses.
      'no-useless-assignment': 'off',
      'import-x/no-restricted-paths': ['error', { zones: [...zones, ...webZones] }],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          checkDynamicDependenciesExceptions: ['@odeum/locales/.*'],
          depConstraints: [
            { ...only('lib:contract'), onlyDependOnLibsWithTags: [], bannedExternalImports: FURNITURE },
            { ...only('lib:domain', 'lib:contract'), bannedExternalImports: FURNITURE },
            only('lib:calendar', 'lib:contract', 'lib:domain', 'lib:locales'),
            only('lib:interchange', 'lib:contract', 'lib:domain', 'lib:locales'),
            only('lib:documents', 'lib:contract', 'lib:domain', 'lib:locales'),
            only('lib:mail-templates', 'lib:contract', 'lib:domain', 'lib:locales'),
            { ...only('lib:locales'), onlyDependOnLibsWithTags: [] },
            { ...only('lib:ui'), onlyDependOnLibsWithTags: [] },
            only(
              'app:api',
              'lib:contract',
              'lib:domain',
              'lib:calendar',
              'lib:interchange',
              'lib:documents',
              'lib:mail-templates',
              'lib:locales',
            ),
            only('app:web', 'lib:contract', 'lib:domain', 'lib:locales', 'lib:ui'),
            only('app:e2e', 'lib:contract', 'lib:domain', 'lib:locales'),
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    ...jsxA11y.flatConfigs.recommended,
  },
  {
    files: ['apps/web/**/*.{ts,tsx}', 'libs/ui/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: [
      'tools/**',
      'e2e/**',
      '**/test/**',
      '**/*.spec.*',
      '**/*.int-spec.ts',
      'apps/api/src/main.ts',
      'apps/api/src/cli.ts',
      '*.mjs',
      'bench/**',
    ],
    rules: { 'no-console': 'off', 'no-restricted-properties': 'off' },
  },
);
