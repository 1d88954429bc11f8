import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ExtendCodes1795461000000 implements MigrationInterface {
  name = 'ExtendCodes1795461000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "invitation_code" ADD "organisation" text NOT NULL DEFAULT ''`);
    await runner.query(`ALTER TABLE "invitation_code" ADD "language" text`);
    await runner.query(`ALTER TABLE "invitation_code" ADD "mail_count" integer NOT NULL DEFAULT '0'`);
    await runner.query(
      `CREATE UNIQUE INDEX "invitation_code_address" ON "invitation_code"  ("event_id", "email") WHERE email is not null`,
    );
    await runner.query(
      `CREATE INDEX "registration_code" ON "registration"  ("code_id") WHERE code_id is not null`,
    );
    await runner.query(
      `ALTER TABLE "invitation_code" ADD CONSTRAINT "invitation_code_guest" CHECK ((email is null) = (language is null))`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
