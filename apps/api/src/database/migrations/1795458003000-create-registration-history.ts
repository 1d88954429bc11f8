import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRegistrationHistory1795458003000 implements MigrationInterface {
  name = 'CreateRegistrationHistory1795458003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "registration_entry" ("position" BIGSERIAL NOT NULL, "registration_id" uuid NOT NULL, "deed" text NOT NULL, "by" text NOT NULL, "account_id" uuid, "state" text NOT NULL, "mode" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "registration_entry_pk" PRIMARY KEY ("position"))`,
    );
    await runner.query(
      `CREATE INDEX "registration_entry_registration_id_idx" ON "registration_entry"  ("registration_id")`,
    );
    await runner.query(
      `ALTER TABLE "registration_entry" ADD CONSTRAINT "registration_entry_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "registration_entry" ADD CONSTRAINT "registration_entry_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
