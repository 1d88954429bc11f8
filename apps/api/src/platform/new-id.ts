import { randomFillSync } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';

/** Random bytes are asked of the system for so many ids at once: one at a time it costs more than all the rest. */
const AT_ONCE = 256;
const BYTES = 16;

const pool = new Uint8Array(AT_ONCE * BYTES);
let used = pool.length;
let lastMs = 0;
let seq = 0;

/** A UUIDv7 (RFC 9562 §5.7); those of one process rise in the order in which they were asked for. */
export function newId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.slice(used, used + BYTES);
  used += BYTES;
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    // Room above for those of the same millisecond, as the RFC's §6.2 has it.
    seq = new DataView(random.buffer).getUint32(0) & 0x7fffffff;
  } else {
    seq += 1;
  }
  return uuidv7({ random, msecs: lastMs, seq });
}
