import { createHmac, createSecretKey, hash, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';

const SECRET_BYTES = 24;

/** The key of this installation: SECRET_KEY, else a file of its own that is made once. */
function loadKey(config: Config): string {
  if (config.secretKey) return config.secretKey;
  const file = join(config.dataDir, 'secret.key');
  if (!existsSync(file)) {
    try {
      writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return readFileSync(file, 'utf8');
}

/**
 * The secrets in personal links. The database keeps only their SHA-256; a link that must be written again (in a later
 * mail) is derived anew from the installation's key, so that a copy of the database opens nothing.
 */
@Injectable()
export class Secrets {
  private readonly key: KeyObject;

  constructor(@Inject(CONFIG) config: Config) {
    this.key = createSecretKey(loadKey(config), 'utf8');
  }

  /** The secret of one thing, the same every time: `purpose` keeps kinds apart, `id` names the thing. */
  derive(purpose: string, id: string): string {
    const mac = createHmac('sha256', this.key).update(`${purpose}\n${id}`).digest();
    return mac.subarray(0, SECRET_BYTES).toString('base64url');
  }

  random(): string {
    return randomBytes(SECRET_BYTES).toString('base64url');
  }

  /** What the database keeps. Hex, 64 characters. */
  hash(secret: string): string {
    return hash('sha256', secret, 'hex');
  }

  /** A value that a browser carries and cannot change: `value.mac`. */
  sign(purpose: string, value: string): string {
    return `${value}.${this.derive(purpose, value)}`;
  }

  /** The value of a signed one, or null where it was not signed here. */
  unsign(purpose: string, signed: string | undefined): string | null {
    const cut = signed?.lastIndexOf('.') ?? -1;
    if (!signed || cut < 1) return null;
    const value = signed.slice(0, cut);
    const given = Buffer.from(signed.slice(cut + 1));
    const right = Buffer.from(this.derive(purpose, value));
    return given.length === right.length && timingSafeEqual(given, right) ? value : null;
  }
}
