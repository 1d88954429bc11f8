import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Language } from '@odeum/contract/common';
import type { ImportDone, ImportPreview } from '@odeum/contract/programme';
import type { ReadResult } from '@odeum/interchange/programme';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { EventEntity } from '../events/event.entity';
import { EventsQueries } from '../events/events.queries';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { readDraft } from './draft.store';
import { sniffFormat } from './import-format.rules';
import { ImportReader } from './import-reader';
import { planImport } from './import.rules';
import { ProgrammeEditsService } from './programme-edits.service';

export interface ImportFile {
  bytes: Buffer;
  /** The language in which the file's texts are; null: the first of the event's. */
  language: Language | null;
}

/** Names a file's bytes together with the draft that it was compared with. */
function digestOf({ bytes }: ImportFile, language: Language, programmeVersion: number): string {
  return createHash('sha256').update(bytes).update(`\n${language}\n${programmeVersion}`).digest('hex');
}

/** Takes programmes over from files of other programs: first a look, then all of it in one transaction. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
    private readonly reader: ImportReader,
    private readonly edits: ProgrammeEditsService,
  ) {}

  /** What the file would change; nothing is written. */
  async preview(actor: Actor, eventId: string, file: ImportFile): Promise<ImportPreview> {
    const { event, language, format, result } = await this.read(actor, eventId, file);
    const { problems } = result;
    const empty = {
      added: [],
      changed: [],
      gone: [],
      unchanged: 0,
      newRooms: [],
      newTracks: [],
      newSpeakers: 0,
    };
    const plan = result.ok
      ? planImport(await readDraft(this.database.manager, eventId), result.programme, language, uuidv7)
      : empty;
    return {
      ...{ format, language, problems, isPossible: result.ok },
      digest: digestOf(file, language, event.programmeVersion),
      added: plan.added,
      changed: plan.changed,
      gone: plan.gone,
      unchanged: plan.unchanged,
      newRooms: plan.newRooms,
      newTracks: plan.newTracks,
      newSpeakers: plan.newSpeakers,
    };
  }

  /**
   * Takes the file over as its preview showed it: refused when the draft has changed since, so that nobody's edits are
   * overwritten unseen. All of it or nothing. Sessions that the file does not have stay unless `removeGone`.
   */
  async apply(
    actor: Actor,
    eventId: string,
    file: ImportFile & { digest: string; removeGone: boolean },
  ): Promise<ImportDone> {
    const { event, language, result } = await this.read(actor, eventId, file);
    if (!result.ok) throw new Refusal('import_impossible');
    const { programme } = result;
    return this.database.transaction(async (manager) => {
      const version = await this.edits.nextVersion(manager, eventId);
      if (digestOf(file, language, version - 1) !== file.digest) throw new Refusal('import_outdated');
      const draft = await readDraft(manager, eventId);
      const plan = planImport(draft, programme, language, uuidv7);
      const edits = file.removeGone ? [...plan.edits, ...plan.removals] : plan.edits;
      await this.edits.write(manager, { event, actor, version, draft, edits, deed: 'programme.import' });
      return {
        version,
        added: plan.added.length,
        changed: plan.changed.length,
        removed: file.removeGone ? plan.removals.length : 0,
        unchanged: plan.unchanged,
      };
    });
  }

  private async read(
    actor: Actor,
    eventId: string,
    file: ImportFile,
  ): Promise<{
    event: EventEntity;
    language: Language;
    format: ImportPreview['format'];
    result: ReadResult;
  }> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('programme.edit', event.organisationId);
    const language = file.language ?? event.languages[0] ?? 'bg';
    const format = sniffFormat(file.bytes);
    return { event, language, format, result: await this.reader.read(file.bytes, format, event.zone) };
  }
}
