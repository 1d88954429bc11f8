import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NarrowAddresses1795463000000 implements MigrationInterface {
  name = 'NarrowAddresses1795463000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."registration_event_email"`);
    await runner.query(`DROP INDEX "public"."registration_address"`);
    await runner.query(
      `CREATE INDEX "registration_email_before" ON "registration"  ("email", "event_id") WHERE state in ('cancelled', 'declined', 'expired')`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "registration_live_email" ON "registration"  ("email", "event_id") WHERE state in ('pending_approval', 'confirmed', 'waiting', 'offered')`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
