import { Injectable } from '@nestjs/common';
import type { CreateSeries, SeriesInput, UpdateSeries } from '@odeum/contract/series';
import { LANGUAGES } from '@odeum/contract/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { noteDeed } from '../accounts/audit';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { ProjectEntity, SeriesEntity } from './project.entity';
import { writeWithKeys } from './write-with-keys';

function refuseNameless({ name }: SeriesInput): void {
  if (LANGUAGES.some((lang) => name[lang])) return;
  throw new Refusal('invalid_input', {}, [{ path: `name.${LANGUAGES[0]}`, code: 'required' }]);
}

const columnsOf = ({ slug, name, description, projectId }: SeriesInput) => ({
  slug,
  name,
  description,
  projectId,
});

@Injectable()
export class SeriesService {
  constructor(private readonly database: DataSource) {}

  /** Makes a series and returns its id. */
  async create(actor: Actor, input: z.infer<typeof CreateSeries>): Promise<string> {
    const { organisationId } = input;
    actor.refuseUnless('event.edit', organisationId);
    refuseNameless(input);
    return writeWithKeys(this.database, async (manager) => {
      await this.refuseForeign(manager, organisationId, input);
      const { id } = await manager.save(
        manager.create(SeriesEntity, { ...columnsOf(input), organisationId }),
      );
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'series.create',
        subject: 'series',
        subjectId: id,
      });
      return id;
    });
  }

  async update(actor: Actor, id: string, input: z.infer<typeof UpdateSeries>): Promise<void> {
    const series = await this.database.manager.findOneBy(SeriesEntity, { id });
    if (!series) throw new Refusal('not_found');
    actor.refuseUnless('event.edit', series.organisationId);
    refuseNameless(input);
    await writeWithKeys(this.database, async (manager) => {
      await this.refuseForeign(manager, series.organisationId, input);
      const { version } = input;
      const done = await manager.update(
        SeriesEntity,
        { id, version },
        { ...columnsOf(input), version: version + 1 },
      );
      if (done.affected !== 1) throw new Refusal('version_conflict');
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'series.update',
        subject: 'series',
        subjectId: id,
      });
    });
  }

  /** A project of another organisation is not there. */
  private async refuseForeign(
    manager: EntityManager,
    organisationId: string,
    { projectId }: SeriesInput,
  ): Promise<void> {
    if (projectId && !(await manager.existsBy(ProjectEntity, { id: projectId, organisationId }))) {
      throw new Refusal('invalid_input', {}, [{ path: 'projectId', code: 'invalid' }]);
    }
  }
}
