import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { AccountEntity, MembershipEntity } from '../accounts/account.entity';
import { OrganisationEntity } from '../accounts/organisation.entity';
import type { Config } from '../config/config';

/**
 * Makes sure that there is an organisation and its owner, and, in an empty database, the demo. Returns the account of
 * the owner. Run by one process at a time under a lock.
 */
export async function prepareFirstStart(app: NestFastifyApplication, config: Config): Promise<string> {
  const database = app.get(DataSource);
  return database.transaction(async (manager) => {
    await manager.query('select pg_advisory_xact_lock($1)', [0x0de1]);
    const known = await manager.findOneBy(AccountEntity, { email: config.organiserEmail });
    if (known) return known.id;
    let organisation = await manager.findOne(OrganisationEntity, { where: {}, order: { createdAt: 'ASC' } });
    organisation ??= await manager.save(
      manager.create(OrganisationEntity, {
        slug: 'our-organisation',
        name: { bg: 'Нашата организация', en: 'Our organisation', pl: 'Nasza organizacja' },
        contactEmail: config.organiserEmail,
        languages: ['bg', 'en'],
        zone: config.defaultZone,
      }),
    );
    const account = await manager.save(
      manager.create(AccountEntity, { email: config.organiserEmail, name: '' }),
    );
    await manager.insert(MembershipEntity, {
      accountId: account.id,
      organisationId: organisation.id,
      role: 'owner',
    });
    return account.id;
  });
}
