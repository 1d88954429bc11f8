import { createHash } from 'node:crypto';
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
  async keep(
    bytes: Buffer,
    givenName: string,
  ): Promise<Pick<FileEntity, 'sha256' | 'bytes' | 'type' | 'name'>> {
    if (bytes.length > LIMITS.fileBytes) throw new Refusal('file_too_large', { limit: LIMITS.fileBytes });
    if (bytes.length === 0) throw new Refusal('file_missing');
    const name = cleanFileName(givenName);
    const type = await sniffType(bytes, name);
    if (!type) throw new Refusal('file_type_refused');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.disk.put(sha256, bytes);
    return { sha256, bytes: bytes.length, type, name };
  }

  /** Removes the row, and the bytes when no other row names them. */
  async forget(manager: EntityManager, file: FileEntity): Promise<void> {
    await manager.delete(FileEntity, { id: file.id });
    if (!(await manager.existsBy(FileEntity, { sha256: file.sha256 }))) await this.disk.delete(file.sha256);
  }

  async read(sha256: string): Promise<Readable> {
    return this.disk.getStream(sha256);
  }
}
