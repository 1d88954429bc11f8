import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { join } from 'node:path';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ProgrammeFormat } from '@odeum/contract/programme';
import type { ReadResult } from '@odeum/interchange/programme';
import { CONFIG, type Config } from '../config/config';
import { Refusal } from '../platform/refusal';
import type { ReadTask } from './import-reader.worker';

/** A file that takes longer is hostile: the largest that conferences publish take some hundredths of a second. */
const PATIENCE_MS = 15_000;
const MEMORY_MB = 512;
/** The thread, and what it read last, are kept for who looks at a preview and then takes it over. */
const IDLE_MS = 60_000;

interface Waiting {
  done: (result: ReadResult) => void;
  failed: (error: unknown) => void;
  timer: NodeJS.Timeout;
}

/** Reads files of programmes in a thread of its own, with an end to its time and memory. */
@Injectable()
export class ImportReader implements OnApplicationShutdown {
  private worker: Worker | null = null;
  private idle: NodeJS.Timeout | null = null;
  private nextId = 1;
  private readonly waiting = new Map<number, Waiting>();
  private last: { name: string; result: ReadResult } | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async onApplicationShutdown(): Promise<void> {
    await this.stop(new Refusal('unavailable'));
  }

  /**
   * `zone` (IANA) is for files that name none. Refuses what takes too long or too much memory. The answer follows from
   * what is given alone, so the same file is not read twice in a row.
   */
  async read(bytes: Uint8Array, format: ProgrammeFormat, zone: string): Promise<ReadResult> {
    const name = createHash('sha256').update(`${format}\n${zone}\n`).update(bytes).digest('base64');
    if (this.last?.name === name) return this.last.result;
    const result = await this.ask(bytes, format, zone);
    this.last = { name, result };
    return result;
  }

  private ask(bytes: Uint8Array, format: ProgrammeFormat, zone: string): Promise<ReadResult> {
    const worker = (this.worker ??= this.start());
    if (this.idle) clearTimeout(this.idle);
    const id = this.nextId++;
    return new Promise<ReadResult>((done, failed) => {
      const timer = setTimeout(() => void this.stop(new Refusal('import_too_slow')), PATIENCE_MS);
      this.waiting.set(id, { done, failed, timer });
      worker.postMessage({ id, bytes, format, zone } satisfies ReadTask);
    });
  }

  private start(): Worker {
    const worker = new Worker(join(this.config.apiDist, 'import-reader.js'), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    worker.unref();
    worker.on('message', ({ id, result }: { id: number; result: ReadResult }) => {
      const task = this.take(id);
      task?.done(result);
      if (this.waiting.size > 0) return;
      this.idle = setTimeout(() => void this.stop(new Refusal('unavailable')), IDLE_MS);
      this.idle.unref();
    });
    worker.on('error', (error) => {
      const isOutOfMemory = (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY';
      void this.stop(isOutOfMemory ? new Refusal('import_too_slow') : error);
    });
    return worker;
  }

  private take(id: number): Waiting | undefined {
    const task = this.waiting.get(id);
    this.waiting.delete(id);
    if (task) clearTimeout(task.timer);
    return task;
  }

  /** Everyone who waits hears why; the next file gets a new thread. */
  private async stop(reason: unknown): Promise<void> {
    const { worker } = this;
    this.worker = null;
    this.last = null;
    if (this.idle) clearTimeout(this.idle);
    for (const id of [...this.waiting.keys()]) this.take(id)?.failed(reason);
    await worker?.terminate();
  }
}
