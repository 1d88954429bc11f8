import { execFileSync, spawnSync } from 'node:child_process';

/** Lints a text as if it stood in a file, and gives the rules that it breaks. */
function brokenRules(file: string, text: string): string[] {
  const { stdout } = spawnSync(
    'node',
    ['node_modules/eslint/bin/eslint.js', '--stdin', '--stdin-filename', file, '-f', 'json'],
    {
      input: text,
      encoding: 'utf8',
      env: { ...process.env, NX_DAEMON: 'false' },
    },
  );
  const [report] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[];
  return (report?.messages ?? []).map(({ ruleId }) => ruleId);
}

beforeAll(() => {
  // The map of projects that the rule reads.
  execFileSync('node', ['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], {
    env: { ...process.env, NX_DAEMON: 'false' },
    stdio: 'ignore',
  });
}, 60_000);

it.each([
  [
    'a rule that knows a framework',
    'libs/domain/src/events/index.ts',
    "import { Injectable } from '@nestjs/common';\nexport const a = Injectable;\n",
  ],
  [
    'a contract that knows the rules',
    'libs/contract/src/mail/index.ts',
    "import { pickText } from '@odeum/domain/texts';\nexport const a = pickText;\n",
  ],
  [
    'a client that knows the calendar',
    'apps/web/src/lib/zones.ts',
    "import { writeFeed } from '@odeum/calendar/invitations';\nexport const a = writeFeed;\n",
  ],
])(
  'forbids %s',
  (_, file, text) => expect(brokenRules(file, text)).toContain('@nx/enforce-module-boundaries'),
  60_000,
);

it.each([
  [
    'a room that looks ahead',
    'apps/api/src/events/events.service.ts',
    "import { RecordQueries } from '../records/records.queries';\nexport const a = RecordQueries;\n",
  ],
  [
    'a ground floor that knows a feature',
    'apps/api/src/mail/outbox.service.ts',
    "import { EventEntity } from '../events/event.entity';\nexport const a = EventEntity;\n",
  ],
])(
  'forbids %s',
  (_, file, text) => expect(brokenRules(file, text)).toContain('import-x/no-restricted-paths'),
  60_000,
);
