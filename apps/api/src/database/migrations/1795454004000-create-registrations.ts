import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRegistrations1795454004000 implements MigrationInterface {
  name = 'CreateRegistrations1795454004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "registration" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "email" citext NOT NULL, "name" text NOT NULL, "organisation" text NOT NULL DEFAULT '', "language" text NOT NULL, "mode" text NOT NULL, "state" text NOT NULL, "generation" integer NOT NULL DEFAULT '1', "submission_id" uuid NOT NULL, "secret_hash" text NOT NULL, "consent_version" text NOT NULL, "consent_at" TIMESTAMP WITH TIME ZONE NOT NULL, "mail_count" integer NOT NULL DEFAULT '0', "registered_at" TIMESTAMP WITH TIME ZONE NOT NULL, "cancelled_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "registration_mode" CHECK (mode in ('on_site', 'online')), CONSTRAINT "registration_state" CHECK (state in ('confirmed', 'cancelled')), CONSTRAINT "registration_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "registration_secret_hash_idx" ON "registration"  ("secret_hash") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "registration_event_email" ON "registration"  ("event_id", "email") `,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
