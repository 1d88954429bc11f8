import 'reflect-metadata';
import { createServer } from 'node:net';
import { paths } from '@odeum/contract/paths';
import { AccountsService } from './accounts/accounts.service';
import { type Config, ConfigError, readConfig } from './config/config';
import { createApp } from './create-app';
import { startEmbedded, type RunningDatabase } from './database/embedded-server';
import { migrate } from './database/migrate';
import { ensureWritable } from './database/postgres-files';
import { prepareFirstStart } from './setup/first-start';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function refuseBusyPort({ port, host }: Config): Promise<void> {
  await new Promise<void>((done, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is in use by another program. Stop it, or choose another: PORT=3001 npm start`
          : `Odeum cannot listen on ${host}:${port} (${error.code ?? error.message}).`;
      fail(new ConfigError(reason));
    });
    probe.listen(port, host, () => probe.close(() => done()));
  });
}

async function start(): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  ensureWritable(config.dataDir);
  await refuseBusyPort(config);
  const embedded: RunningDatabase | null = config.databaseUrl ? null : await startEmbedded(config.dataDir);
  let stop = async () => embedded?.stop();
  listenForTheEnd(() => stop());
  try {
    const databaseUrl = config.databaseUrl ?? embedded?.url ?? '';
    await migrate(databaseUrl);
    const app = await createApp(config, databaseUrl);
    stop = async () => {
      await app.close();
      await embedded?.stop();
    };
    const organiser = await prepareFirstStart(app, config);
    await app.listen(config.port, config.host);
    const token = await app.get(AccountsService).createSignInLink(organiser);
    greet(config, token);
  } catch (error) {
    await stop();
    throw error;
  }
}

function greet(config: Config, token: string): void {
  say('');
  say(`  Odeum is ready.`);
  say(`  Public pages   ${config.publicUrl}/`);
  say(`  Studio         ${config.publicUrl}${paths.studio.home()}`);
  say(`  API            ${config.publicUrl}${paths.api.docs}`);
  say(`  Sign in, once  ${config.publicUrl}${paths.signIn(token)}`);
  if (!config.smtpUrl) say('  Mail           no SMTP_URL, so mails stay in the studio under Outbox');
  say('');
  say('  Ctrl-C stops everything.');
}

function listenForTheEnd(stop: () => Promise<unknown>): void {
  let isEnding = false;
  const end = () => {
    if (isEnding) return;
    isEnding = true;
    say('  Stopping …');
    stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

function fail(error: unknown): never {
  const words = error instanceof ConfigError ? error.message : String((error as Error)?.stack ?? error);
  process.stderr.write(`Odeum did not start. ${words}\n`);
  process.exit(1);
}

start().catch(fail);
