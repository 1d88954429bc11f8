import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NarrowAddresses1795463000000 implements MigrationInterface {
  name = 'NarrowAddresses1795463000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."registration_address"`);
    await runner.query(
      `CREATE INDEX "registration_address_before" ON "registration"  ("event_id", "email") WHERE state in ('cancelled', 'declined', 'expired')`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
