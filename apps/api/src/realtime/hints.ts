import { randomUUID } from 'node:crypto';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';

const CHANNEL = 'odeum_room';
/** A commit that notifies waits for every other one that does: hints are sent together, not with the writes. */
const GATHER_MS = 40;
const LONGEST_PAUSE_MS = 10_000;

/** A hint that is waited for keeps a write from being answered: no longer than this. */
const PATIENCE_MS = 1_000;

/** "This changed", from process to process. A lost hint costs seconds, since what it is about is read again anyway. */
@Injectable()
export class Hints implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Hints');
  private readonly origin = randomUUID().slice(0, 8);
  private readonly toSend = new Set<string>();
  private sendTimer: NodeJS.Timeout | null = null;
  private sending: Promise<void> | null = null;
  private client: pg.Client | null = null;
  private retryTimer: NodeJS.Timeout | null = null;
  private isStopping = false;
  private readonly listeners: ((subject: string | null) => void)[] = [];
  private readonly lossListeners: (() => void)[] = [];

  constructor(private readonly database: DataSource) {}

  /** `null` means: hints may have been lost, anything may have changed; from here on they are heard again. */
  onHint(listener: (subject: string | null) => void): void {
    this.listeners.push(listener);
  }

  /** Called when the line is gone: until `onHint` says `null`, what other processes do is not heard. */
  onLoss(listener: () => void): void {
    this.lossListeners.push(listener);
  }

  tell(roomId: string): void {
    this.toSend.add(roomId);
    this.sendTimer ??= setTimeout(() => {
      this.sendTimer = null;
      this.sending = this.flush();
    }, GATHER_MS);
  }

  /**
   * The same without gathering, and done when the database has it: a write that waits for this is heard of everywhere at
   * the time when it is answered. Never fails.
   */
  async tellNow(subject: string): Promise<void> {
    const { client } = this;
    const values = [CHANNEL, `${this.origin} ${subject}`];
    try {
      if (client) await client.query('select pg_notify($1, $2)', values);
      else await this.database.query('select pg_notify($1, $2)', values);
    } catch {
      this.log.warn('a hint was not sent; the other processes read again by themselves');
      await client?.end().catch(() => undefined);
    }
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect(0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    if (this.retryTimer) clearTimeout(this.retryTimer);
    if (this.sendTimer) {
      clearTimeout(this.sendTimer);
      await this.flush();
    }
    await this.sending;
    await this.client?.end().catch(() => undefined);
  }

  private async flush(): Promise<void> {
    const payloads = [...this.toSend].map((roomId) => `${this.origin} ${roomId}`);
    this.toSend.clear();
    try {
      await this.database.query('select pg_notify($1, p) from unnest($2::text[]) p', [CHANNEL, payloads]);
    } catch {
      this.log.warn('hints were not sent; the other processes read again by themselves');
    }
  }

  private async connect(attempt: number): Promise<void> {
    const { url } = this.database.options as { url?: string };
    const client = new pg.Client({
      connectionString: url,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: PATIENCE_MS,
    });
    const retry = () => {
      client.removeAllListeners();
      // A dead client may still have something to say; without a listener that would end the process.
      client.on('error', () => undefined);
      this.retryLater(attempt);
    };
    client.once('error', retry);
    client.once('end', retry);
    client.on('notification', ({ payload }) => {
      const [origin, subject] = (payload ?? '').split(' ');
      if (origin !== this.origin && subject) this.hear(subject);
    });
    try {
      await client.connect();
      // A hint is for those who are there now: it need not outlive the database, nor wait for its disk.
      await client.query('set synchronous_commit to off');
      await client.query(`listen ${CHANNEL}`);
      this.client = client;
      this.hear(null);
    } catch {
      await client.end().catch(() => undefined);
      retry();
    }
  }

  private hear(subject: string | null): void {
    for (const listener of this.listeners) listener(subject);
  }

  private retryLater(attempt: number): void {
    this.client = null;
    for (const listener of this.lossListeners) listener();
    if (this.isStopping || this.retryTimer) return;
    this.log.warn('no hints from the other processes for now; rooms are read again every few seconds');
    this.retryTimer = setTimeout(
      () => {
        this.retryTimer = null;
        void this.connect(attempt + 1);
      },
      Math.min(LONGEST_PAUSE_MS, 250 * 2 ** attempt),
    );
  }
}
