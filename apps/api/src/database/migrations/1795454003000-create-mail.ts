import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMail1795454003000 implements MigrationInterface {
  name = 'CreateMail1795454003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "outbox_mail" ("id" uuid NOT NULL DEFAULT uuidv7(), "position" BIGSERIAL NOT NULL, "kind" text NOT NULL, "to" text NOT NULL, "language" text NOT NULL, "payload" jsonb NOT NULL, "dedup_key" text NOT NULL, "thread" text, "state" text NOT NULL, "attempts" integer NOT NULL DEFAULT '0', "not_before" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "claimed_at" TIMESTAMP WITH TIME ZONE, "sent_at" TIMESTAMP WITH TIME ZONE, "server_words" text, "organisation_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "outbox_mail_state" CHECK (state in ('waiting', 'sending', 'sent', 'failed')), CONSTRAINT "outbox_mail_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "outbox_mail_dedup_key_idx" ON "outbox_mail"  ("dedup_key") `);
    await runner.query(`CREATE INDEX "outbox_mail_thread_idx" ON "outbox_mail"  ("thread") `);
    await runner.query(
      `CREATE INDEX "outbox_mail_organisation_id_idx" ON "outbox_mail"  ("organisation_id") `,
    );
    await runner.query(
      `CREATE INDEX "outbox_mail_due" ON "outbox_mail"  ("not_before") WHERE state in ('waiting', 'sending')`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
