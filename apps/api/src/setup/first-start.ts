import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { AccountEntity, MembershipEntity } from '../accounts/account.entity';
import { OrganisationEntity } from '../accounts/organisation.entity';
import type { Config } from '../config/config';
import { loadDemo } from './demo/load-demo';

/** One process at a time: two that start together make one organisation and one demo. */
const LOCK = 0x0de1;

/**
 * Makes sure that there is an organisation and its owner and, in an empty database, the demo. Returns the account of
 * the owner.
 */
export async function prepareFirstStart(app: NestFastifyApplication, config: Config): Promise<string> {
  const database = app.get(DataSource);
  return database.transaction(async (manager) => {
    await manager.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const known = await manager.findOneBy(AccountEntity, { email: config.organiserEmail });
    if (known) return known.id;
    let organisation = await manager.findOne(OrganisationEntity, { where: {}, order: { createdAt: 'ASC' } });
    if (!organisation) {
      organisation = config.isDemoWanted
        ? await loadDemo(app, manager, config, new Date())
        : await manager.save(
            manager.create(OrganisationEntity, {
              slug: 'our-organisation',
              name: { bg: 'Нашата организация', en: 'Our organisation', pl: 'Nasza organizacja' },
              contactEmail: config.organiserEmail,
              languages: ['bg', 'en'],
              zone: config.defaultZone,
            }),
          );
    }
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
