interface Chain {
  /** Versions that only one's own edits have led on from. */
  seen: ReadonlySet<number>;
  /** The last of them; 0 where the part is gone. */
  head: number;
}
interface Versioned {
  id: string;
  version: number;
}

/** Of each part, which versions were one's own. */
export type OwnVersions = ReadonlyMap<string, Chain>;

/**
 * Edits on the versions that one's own earlier edits have made of theirs: of what was dropped a moment ago and is picked
 * up again, and of a step that is taken back after a later one was. A version that somebody else has made is never put in:
 * such an edit is refused by the service, as it should be.
 */
export function onOwnVersions<Edit extends Versioned>(own: OwnVersions, edits: readonly Edit[]): Edit[] {
  return edits.map((edit) => {
    const chain = own.get(edit.id);
    // A new part begins at 0, also one that was there before.
    return chain && edit.version !== 0 && chain.seen.has(edit.version)
      ? { ...edit, version: chain.head }
      : edit;
  });
}

/** After an answer: `sent` are the edits as they were sent, `versions` those of the parts that are still there. */
export function withOwnVersions(
  own: OwnVersions,
  sent: readonly Versioned[],
  versions: Readonly<Record<string, number>>,
): OwnVersions {
  const next = new Map(own);
  for (const { id, version } of sent) {
    const chain = own.get(id);
    const seen = chain?.head === version ? chain.seen : new Set<number>();
    const head = versions[id] ?? 0;
    next.set(id, { seen: new Set([...seen, version, head]), head });
  }
  return next;
}
