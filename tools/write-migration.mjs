// Turns the SQL of `npm run odeum -- schema-diff` (standard input) into a migration file.
// Use: npm run -s odeum -- schema-diff | node tools/write-migration.mjs create-comments
import { readFileSync, writeFileSync } from 'node:fs';

const name = process.argv[2];
if (!/^[a-z]+(-[a-z]+)+$/.test(name ?? '')) {
  console.error('Give the migration a name: verb-noun, for example create-comments');
  process.exit(1);
}
const lines = readFileSync(0, 'utf8')
  .split('\n')
  .filter((line) => /^(CREATE|ALTER|DROP|COMMENT)/.test(line));
const at = process.env.MIGRATION_AT ?? String(Date.now());
const className = name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase()) + at;
const statements = lines.map(
  (line) => `    await runner.query(\`${line.replace(/;$/, '').replaceAll('`', '\\`')}\`);`,
);
const file = `apps/api/src/database/migrations/${at}-${name}.ts`;
writeFileSync(
  file,
  `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  name = '${className}';

  async up(runner: QueryRunner): Promise<void> {
${statements.join('\n')}
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
`,
);
console.log(`${file}: add ${className} to migrations/index.ts`);
