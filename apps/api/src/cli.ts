import 'reflect-metadata';
import { paths } from '@odeum/contract/paths';
import { Email } from '@odeum/contract/common';
import { DataSource } from 'typeorm';
import { AccountsService } from './accounts/accounts.service';
import { ConfigError, readConfig } from './config/config';
import { createApp } from './create-app';
import { startEmbedded } from './database/embedded-server';
import { migrate } from './database/migrate';
import { ensureWritable } from './database/postgres-files';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from './config/config';

type Command = (app: NestFastifyApplication, config: Config, words: string[]) => Promise<string>;

/** The operator's commands. Each gets the whole service, and answers with what to print. */
const COMMANDS: Record<string, { use: string; run: Command }> = {
  'sign-in-link': {
    use: 'sign-in-link <e-mail>   a link that signs this person in, once',
    run: async (app, config, [email]) => {
      const known = Email.safeParse(email);
      if (!known.success)
        throw new ConfigError(`"${email ?? ''}" is not an e-mail address. Use: sign-in-link <e-mail>`);
      const accounts = app.get(AccountsService);
      const account = await accounts.findByEmail(known.data);
      if (!account) throw new ConfigError(`Nobody here has the address ${known.data}.`);
      return `${config.publicUrl}${paths.signIn(await accounts.createSignInLink(account.id))}`;
    },
  },
  'schema-diff': {
    use: 'schema-diff             the SQL that a migration still has to hold (for developers)',
    run: async (app) => {
      const { upQueries } = await app.get(DataSource).driver.createSchemaBuilder().log();
      return upQueries.map((query) => `${query.query};`).join('\n') || 'Entities and migrations agree.';
    },
  },
};

async function run(): Promise<void> {
  const [name = '', ...words] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (!command) {
    const uses = Object.values(COMMANDS).map(({ use }) => `  ${use}`);
    throw new ConfigError(
      `${name ? `There is no command "${name}".` : 'Which command?'}\n${uses.join('\n')}`,
    );
  }
  const config = { ...readConfig(process.env, process.cwd()), smtpUrl: null, logLevel: 'silent' };
  ensureWritable(config.dataDir);
  const embedded = config.databaseUrl ? null : await startEmbedded(config.dataDir);
  try {
    const url = config.databaseUrl ?? embedded?.url ?? '';
    await migrate(url);
    const app = await createApp(config, url);
    try {
      process.stdout.write(`${await command.run(app, config, words)}\n`);
    } finally {
      await app.close();
    }
  } finally {
    if (embedded?.isOwn) await embedded.stop();
  }
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof ConfigError ? error.message : String((error as Error)?.stack ?? error)}\n`,
    );
    process.exit(1);
  },
);
