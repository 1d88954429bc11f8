import { Injectable } from '@nestjs/common';
import { LIMITS } from '@odeum/contract/common';
import type { SessionLinkInput } from '@odeum/contract/programme';
import { DataSource, type EntityManager } from 'typeorm';
import { noteDeed } from '../accounts/audit';
import { EventEntity } from '../events/event.entity';
import { EventsQueries } from '../events/events.queries';
import { FileEntity } from '../files/file.entity';
import type { MaterialForm } from '../files/material-form';
import { StoredFiles } from '../files/stored-files';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import type { Upload } from '../platform/upload';
import { ProgrammeEditsService } from './programme-edits.service';
import { ReleasesQueries } from './releases.queries';
import { SessionEntity, SessionMaterialEntity, SpeakerEntity } from './session.entity';

const PICTURE = /^image\/(?:png|jpeg|webp)$/;

/** Files around a programme: materials of sessions, pictures of speakers. */
@Injectable()
export class SessionFilesService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
    private readonly edits: ProgrammeEditsService,
    private readonly releases: ReleasesQueries,
    private readonly files: StoredFiles,
  ) {}

  async addFile(actor: Actor, eventId: string, sessionId: string, form: MaterialForm): Promise<void> {
    const event = await this.mayEdit(actor, eventId);
    // The bytes first: a row must never name a file that is not there.
    const kept = await this.files.keep(form.bytes, form.fileName);
    const title =
      Object.keys(form.title).length > 0 ? form.title : { [event.languages[0] ?? 'bg']: kept.name };
    await this.add(actor, eventId, sessionId, async (manager) => {
      const file = await this.files.note(manager, kept, form.bytes);
      return { title, languages: form.languages, fileId: file.id };
    });
  }

  async addLink(actor: Actor, eventId: string, sessionId: string, input: SessionLinkInput): Promise<void> {
    const event = await this.mayEdit(actor, eventId);
    const host = { [event.languages[0] ?? 'bg']: new URL(input.url).hostname };
    const title = Object.keys(input.title).length > 0 ? input.title : host;
    await this.add(actor, eventId, sessionId, async () => ({ ...input, title }));
  }

  async removeMaterial(actor: Actor, eventId: string, id: string): Promise<string> {
    await this.mayEdit(actor, eventId);
    return this.database.transaction(async (manager) => {
      const material = await manager.findOneBy(SessionMaterialEntity, { id });
      const isHere = material && (await manager.existsBy(SessionEntity, { id: material.sessionId, eventId }));
      if (!isHere) throw new Refusal('not_found');
      await manager.delete(SessionMaterialEntity, { id });
      await this.touch(manager, actor, eventId, 'material.remove', id);
      const file = material.fileId && (await manager.findOneBy(FileEntity, { id: material.fileId }));
      if (file) await this.files.forget(manager, file);
      return material.sessionId;
    });
  }

  /** `null` takes the picture away. The old one stays on the disk: a release may show it. */
  async setPicture(actor: Actor, eventId: string, id: string, upload: Upload | null): Promise<void> {
    await this.mayEdit(actor, eventId);
    if (upload && upload.bytes.length > LIMITS.pictureBytes) {
      throw new Refusal('file_too_large', { limit: LIMITS.pictureBytes });
    }
    const kept = upload && (await this.files.keep(upload.bytes, upload.fileName));
    if (kept && !PICTURE.test(kept.type)) throw new Refusal('file_type_refused');
    await this.database.transaction(async (manager) => {
      const file = kept && upload && (await this.files.note(manager, kept, upload.bytes));
      const done = await manager.update(SpeakerEntity, { id, eventId }, { pictureId: file?.id ?? null });
      if (done.affected !== 1) throw new Refusal('not_found');
      await this.touch(manager, actor, eventId, 'speaker.picture', id);
    });
  }

  /** For everybody while its session is in the programme that is out, before that for those who see the draft. */
  async publicMaterial(id: string, reader: Actor | null): Promise<FileEntity> {
    const { manager } = this.database;
    const material = await manager.findOneBy(SessionMaterialEntity, { id });
    const session = material && (await manager.findOneBy(SessionEntity, { id: material.sessionId }));
    if (!session || !material.fileId) throw new Refusal('not_found');
    const isOut = await this.isOut(session.eventId, reader, ({ sessions }) =>
      sessions.some((released) => released.id === session.id),
    );
    if (!isOut) throw new Refusal('not_found');
    return manager.findOneByOrFail(FileEntity, { id: material.fileId });
  }

  async publicPicture(eventId: string, fileId: string, reader: Actor | null): Promise<FileEntity> {
    const { manager } = this.database;
    const isOut =
      (await this.isOut(eventId, null, ({ speakers }) => speakers.some((s) => s.pictureId === fileId))) ||
      ((await this.isOut(eventId, reader, () => false)) &&
        (await manager.existsBy(SpeakerEntity, { eventId, pictureId: fileId })));
    if (!isOut) throw new Refusal('not_found');
    return manager.findOneByOrFail(FileEntity, { id: fileId });
  }

  private async isOut(
    eventId: string,
    reader: Actor | null,
    isReleased: (
      programme: NonNullable<Awaited<ReturnType<ReleasesQueries['findLast']>>>['programme'],
    ) => boolean,
  ): Promise<boolean> {
    const event = await this.database.manager.findOneBy(EventEntity, { id: eventId });
    if (!event) return false;
    if (reader?.can('event.view', event.organisationId)) return true;
    const release = event.state === 'draft' ? null : await this.releases.findLast(eventId);
    return release !== null && isReleased(release.programme);
  }

  private async add(
    actor: Actor,
    eventId: string,
    sessionId: string,
    make: (manager: EntityManager) => Promise<Partial<SessionMaterialEntity>>,
  ): Promise<void> {
    await this.database.transaction(async (manager) => {
      const isThere = await manager.existsBy(SessionEntity, { id: sessionId, eventId });
      if (!isThere) throw new Refusal('not_found');
      await this.touch(manager, actor, eventId, 'material.add', sessionId);
      const count = await manager.countBy(SessionMaterialEntity, { sessionId });
      if (count >= LIMITS.sessionMaterials) {
        throw new Refusal('programme_too_large', { limit: LIMITS.sessionMaterials });
      }
      await manager.insert(SessionMaterialEntity, { sessionId, ...(await make(manager)) });
    });
  }

  /** Others who have the board open see that something is different; one at a time writes. */
  private async touch(
    manager: EntityManager,
    actor: Actor,
    eventId: string,
    deed: string,
    subjectId: string,
  ): Promise<void> {
    await this.edits.nextVersion(manager, eventId);
    const subject = deed.startsWith('speaker') ? 'speaker' : 'session';
    await noteDeed(manager, { accountId: actor.accountId, deed, subject, subjectId });
  }

  private async mayEdit(actor: Actor, eventId: string): Promise<EventEntity> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('programme.edit', event.organisationId);
    return event;
  }
}
