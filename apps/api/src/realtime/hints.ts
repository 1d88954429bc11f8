import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';

const CHANNEL = 'odeum_room';
const RETRY_MS = 1000;

/**
 * Tells the other processes that a room changed, by PostgreSQL's NOTIFY. A hint holds the room's id and nothing else,
 * so that losing one loses nothing: rooms are read again every few seconds all the same.
 */
@Injectable()
export class Hints implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Hints');
  private listener: (roomId: string) => void = () => undefined;
  private client: pg.Client | null = null;
  private isStopping = false;

  constructor(private readonly database: DataSource) {}

  onHint(listener: (roomId: string) => void): void {
    this.listener = listener;
  }

  tell(roomId: string): void {
    this.database.query('select pg_notify($1, $2)', [CHANNEL, roomId]).catch((error: unknown) => {
      this.log.warn({ err: error }, 'a hint was lost');
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const { url } = this.database.options as { url?: string };
    const client = new pg.Client({ connectionString: url });
    client.on('notification', ({ payload }) => {
      if (payload) this.listener(payload);
    });
    client.on('error', () => this.listenAgain());
    client.on('end', () => this.listenAgain());
    this.client = client;
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch {
      this.listenAgain();
    }
  }

  private listenAgain(): void {
    if (this.isStopping || !this.client) return;
    this.client = null;
    setTimeout(() => void this.listen(), RETRY_MS).unref();
  }
}
