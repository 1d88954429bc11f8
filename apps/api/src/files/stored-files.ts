import { createHash, randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@odeum/contract/common';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../config/config';
import { Refusal } from '../platform/refusal';
import { FileEntity } from './file.entity';
import { cleanFileName, sniffType } from './file-type.rules';

export type KeptFile = Pick<FileEntity, 'sha256' | 'bytes' | 'type' | 'name'>;

/** One at a time decides about the same bytes. */
async function lock(manager: EntityManager, sha256: string): Promise<void> {
  await manager.query("select pg_advisory_xact_lock(hashtextextended('file ' || $1, 0))", [sha256]);
}

/** Bytes on the disk under their own hash. A file that no row names is harmless; a row without its file is not. */
@Injectable()
export class StoredFiles {
  private readonly disk: Disk;

  constructor(@Inject(CONFIG) config: Config) {
    this.disk = new Disk(
      new FSDriver({ location: resolve(join(config.dataDir, 'files')), visibility: 'private' }),
    );
  }

  /** Keeps the bytes and returns what a row needs. Refuses what is too large, or of a kind that is not published. */
  async keep(bytes: Buffer, givenName: string): Promise<KeptFile> {
    if (bytes.length > LIMITS.fileBytes) throw new Refusal('file_too_large', { limit: LIMITS.fileBytes });
    if (bytes.length === 0) throw new Refusal('file_missing');
    const type = await sniffType(bytes, givenName);
    if (!type) throw new Refusal('file_type_refused');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.writeWhole(sha256, bytes);
    return { sha256, bytes: bytes.length, type, name: cleanFileName(givenName, type) };
  }

  /**
   * Makes the row of kept bytes. Where they were forgotten between the two, the same file having been removed at that
   * moment, they are written again: from here until the commit nobody else forgets these bytes.
   */
  async note(manager: EntityManager, kept: KeptFile, bytes: Buffer): Promise<FileEntity> {
    await lock(manager, kept.sha256);
    if (!(await this.disk.exists(kept.sha256))) await this.writeWhole(kept.sha256, bytes);
    return manager.save(manager.create(FileEntity, kept));
  }

  /** Removes the row, and the bytes when no other row names them. The last thing to do in a transaction. */
  async forget(manager: EntityManager, file: FileEntity): Promise<void> {
    await lock(manager, file.sha256);
    await manager.delete(FileEntity, { id: file.id });
    if (!(await manager.existsBy(FileEntity, { sha256: file.sha256 }))) await this.disk.delete(file.sha256);
  }

  async read(sha256: string): Promise<Readable> {
    return this.disk.getStream(sha256);
  }

  /** Under a name of its own first: who reads the same bytes meanwhile, or a crash, meets whole files only. */
  private async writeWhole(sha256: string, bytes: Buffer): Promise<void> {
    const draft = `incoming/${randomUUID()}`;
    await this.disk.put(draft, bytes);
    await this.disk.move(draft, sha256);
  }
}
