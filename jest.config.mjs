/** One runner for every kind of test but the journeys. `npm run test:unit`, `test:int` choose by the file's ending. */
const swc = (jsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: jsx, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
  },
];

const common = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
  moduleNameMapper: {
    '\\.module\\.css$': '<rootDir>/tools/jest/style-names.mjs',
    '\\.css$': '<rootDir>/tools/jest/nothing.mjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.nx', '<rootDir>/.toolchain'],
};

export default {
  projects: [
    {
      ...common,
      displayName: 'rules',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{apps,libs,tools}/**/*.spec.ts'],
    },
    {
      ...common,
      displayName: 'screens',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/{apps/web,libs/ui}/**/*.spec.tsx'],
    },
    {
      ...common,
      displayName: 'features',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/apps/api/**/*.int-spec.ts'],
      globalSetup: '<rootDir>/tools/jest/start-database.mjs',
      globalTeardown: '<rootDir>/tools/jest/stop-database.mjs',
    },
  ],
};
