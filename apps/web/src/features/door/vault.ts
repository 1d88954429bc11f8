import { deleteDB, openDB, type IDBPDatabase } from 'idb';

const PREFIX = 'odeum-door-';
const KEPT = 'kept';
/** Of a vault, not of a person: when it is to be emptied. */
const UNTIL = 'until';
/** Work that was not handed in yet outlives the list; without the door's link nobody can read it. */
const UNSENT = 'unsent:';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** What a door took along, on the device, readable only with the door's link: AES-GCM under a key made of its secret. */
export interface Vault {
  read<Value>(key: string): Promise<Value | null>;
  readAll<Value>(prefix: string): Promise<Value[]>;
  /** Done only once it would survive a crash of the page. */
  write(key: string, value: unknown): Promise<void>;
  remove(...keys: string[]): Promise<void>;
  keepUntil(at: string): Promise<void>;
  /** Everything but what was not handed in yet. */
  forget(): Promise<void>;
}

async function makeKey(secret: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: encoder.encode('odeum door'), info: encoder.encode('vault') },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** SHA-256 of a text in hex; null where the connection is not secure and browsers do not offer it. */
export async function sha256(text: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function empty(db: IDBPDatabase): Promise<void> {
  const keys = (await db.getAllKeys(KEPT)).map(String);
  const transaction = db.transaction(KEPT, 'readwrite');
  const gone = keys.filter((key) => !key.startsWith(UNSENT) && key !== UNTIL);
  await Promise.all([...gone.map((key) => transaction.store.delete(key)), transaction.done]);
}

const open = (name: string) =>
  openDB(name, 1, {
    upgrade: (db) => void db.createObjectStore(KEPT),
    // Another page of this device wants to delete it, since the event is over.
    blocking: (_was, _wanted, event) => (event.target as IDBDatabase).close(),
  });

/** The vault of one door; null where the browser offers no encryption or no storage. */
export async function openVault(secret: string): Promise<Vault | null> {
  const name = await sha256(`vault ${secret}`);
  if (!name || !('indexedDB' in globalThis)) return null;
  const key = await makeKey(secret);
  const db = await open(PREFIX + name.slice(0, 24)).catch(() => null);
  if (!db) return null;
  const unseal = async <Value>({ iv, data }: Sealed): Promise<Value> =>
    JSON.parse(decoder.decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data))) as Value;
  return {
    async read<Value>(name: string) {
      const sealed = (await db.get(KEPT, name)) as Sealed | undefined;
      return sealed ? unseal<Value>(sealed) : null;
    },
    async readAll<Value>(prefix: string) {
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const all = (await db.getAll(KEPT, range)) as Sealed[];
      return Promise.all(all.map((sealed) => unseal<Value>(sealed)));
    },
    async write(name, value) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const data = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv },
        key,
        encoder.encode(JSON.stringify(value)),
      );
      const transaction = db.transaction(KEPT, 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.put({ iv, data } satisfies Sealed, name), transaction.done]);
    },
    async remove(...names) {
      const transaction = db.transaction(KEPT, 'readwrite');
      await Promise.all([...names.map((name) => transaction.store.delete(name)), transaction.done]);
    },
    async keepUntil(at) {
      await db.put(KEPT, at, UNTIL);
    },
    forget: () => empty(db),
  };
}

/** Empties the vaults of all events that are over, whichever door is opened on this device. */
export async function sweepVaults(now: Date): Promise<void> {
  if (!('indexedDB' in globalThis) || !indexedDB.databases) return;
  for (const { name } of await indexedDB.databases()) {
    if (!name?.startsWith(PREFIX)) continue;
    const db = await open(name);
    const until = (await db.get(KEPT, UNTIL)) as string | undefined;
    const isOver = until !== undefined && new Date(until) <= now;
    if (isOver) await empty(db);
    const isEmpty = isOver && (await db.getAllKeys(KEPT)).every((key) => key === UNTIL);
    db.close();
    if (isEmpty) await deleteDB(name);
  }
}

export const unsentKey = (id: string) => `${UNSENT}${id}`;
export const sentKey = (id: string) => `sent:${id}`;
export const UNSENT_PREFIX = UNSENT;
export const SENT_PREFIX = 'sent:';
