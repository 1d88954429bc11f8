import { Injectable } from '@nestjs/common';
import type { FieldFault } from '@odeum/contract/errors';
import { LIMITS } from '@odeum/contract/common';
import { ANSWER_FILE_TYPES, type AnswerFile, type Answers } from '@odeum/contract/registrations';
import { answerName } from '@odeum/domain/forms';
import { DataSource, In } from 'typeorm';
import { FileEntity } from '../files/file.entity';
import { sniffType } from '../files/file-type.rules';
import { StoredFiles } from '../files/stored-files';
import { lockEvent } from '../events/lock-event';
import { Refusal } from '../platform/refusal';
import type { PostedFile } from '../platform/upload';
import { AnswerFileEntity } from './answer-file.entity';
import { FormsQueries } from './forms.queries';
import type { RegistrationEntity } from './registration.entity';

const isAnswerType = (type: string) => (ANSWER_FILE_TYPES as readonly string[]).includes(type);
/** Ids that could be of files, whichever field they answer. */
const idsIn = (answers: Answers) =>
  Object.values(answers).filter(
    (answer): answer is string => typeof answer === 'string' && /^[0-9a-f-]{36}$/.test(answer),
  );

/** Files that people hand in with a registration: for those who organise, and for no longer than the answer is kept. */
@Injectable()
export class AnswerFiles {
  constructor(
    private readonly database: DataSource,
    private readonly files: StoredFiles,
    private readonly forms: FormsQueries,
  ) {}

  async keep(eventId: string, submissionId: string, file: PostedFile): Promise<AnswerFile> {
    const { fields } = await this.forms.latest(eventId);
    if (!fields.some(({ kind }) => kind === 'file')) throw new Refusal('not_found');
    if (file.isTooLarge) throw new Refusal('file_too_large', { limit: LIMITS.answerFileBytes });
    if (file.bytes.length === 0) throw new Refusal('file_missing');
    // Looked at before it is written: what is refused leaves nothing on the disk.
    const type = await sniffType(file.bytes, file.fileName);
    if (!type || !isAnswerType(type)) throw new Refusal('file_type_refused');
    const kept = await this.files.keep(file.bytes, file.fileName);
    return this.database.transaction(async (manager) => {
      const { id: fileId, name, bytes } = await this.files.note(manager, kept, file.bytes);
      const { id } = await manager.save(manager.create(AnswerFileEntity, { eventId, submissionId, fileId }));
      return { id, name, bytes };
    });
  }

  /** Keeps the files that came with a form, and puts them among the answers; what is wrong with one is said at its field. */
  async take(
    eventId: string,
    submissionId: string,
    answers: Answers,
    posted: readonly PostedFile[],
  ): Promise<{ answers: Answers; faults: FieldFault[] }> {
    const taken = { answers: { ...answers }, faults: [] as FieldFault[] };
    if (posted.length === 0) return taken;
    const { fields } = await this.forms.latest(eventId);
    for (const { id, kind } of fields) {
      const file = posted.find(({ field }) => kind === 'file' && field === answerName(id));
      if (!file) continue;
      try {
        taken.answers[id] = (await this.keep(eventId, submissionId, file)).id;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        taken.faults.push({ path: `answers.${id}`, code: error.code });
      }
    }
    return taken;
  }

  /** The files among somebody's answers. */
  async of({ eventId, submissionId, answers }: RegistrationEntity): Promise<AnswerFile[]> {
    const ids = idsIn(answers);
    if (ids.length === 0) return [];
    const { manager } = this.database;
    const rows = await manager.findBy(AnswerFileEntity, { eventId, submissionId, id: In(ids) });
    const files = await manager.findBy(FileEntity, { id: In(rows.map(({ fileId }) => fileId)) });
    return rows.flatMap(({ id, fileId }) => {
      const file = files.find((one) => one.id === fileId);
      return file ? [{ id, name: file.name, bytes: file.bytes }] : [];
    });
  }

  async find(registration: RegistrationEntity, id: string): Promise<FileEntity> {
    const { eventId, submissionId } = registration;
    const { manager } = this.database;
    const row = idsIn(registration.answers).includes(id)
      ? await manager.findOneBy(AnswerFileEntity, { id, eventId, submissionId })
      : null;
    if (!row) throw new Refusal('not_found');
    return manager.findOneByOrFail(FileEntity, { id: row.fileId });
  }

  /**
   * Deletes those that no answer names: never sent, replaced, or deleted with the answer. One that may still be sent has
   * time for it, unless its sender has erased themselves.
   */
  async forgetUnused(): Promise<void> {
    const unused: { id: string; eventId: string }[] = await this.database.query(
      `select id, event_id as "eventId" from answer_file a where ${UNUSED}`,
      [LIMITS.answerFileHours],
    );
    for (const { id, eventId } of unused) await this.forget(id, eventId);
  }

  /** The event's row first: whoever registers in this moment either has the file by now, or is told that it is gone. */
  private async forget(id: string, eventId: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      await lockEvent(manager, eventId);
      const [gone]: [{ file_id: string }[], number] = await manager.query(
        `delete from answer_file a where id = $2 and ${UNUSED} returning file_id`,
        [LIMITS.answerFileHours, id],
      );
      const file = gone[0] && (await manager.findOneBy(FileEntity, { id: gone[0].file_id }));
      if (file) await this.files.forget(manager, file);
    });
  }
}

/** $1: hours. */
const UNUSED = `not exists (
    select from registration r, jsonb_each(r.answers) given
     where r.event_id = a.event_id and r.submission_id = a.submission_id and given.value = to_jsonb(a.id::text)
  ) and (a.created_at < now() - make_interval(hours => $1) or exists (
    select from registration r
     where r.event_id = a.event_id and r.submission_id = a.submission_id and r.erased_at is not null
  ))`;
