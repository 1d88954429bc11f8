import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMessages1795461001000 implements MigrationInterface {
  name = 'CreateMessages1795461001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "registration_message" ("id" uuid NOT NULL, "event_id" uuid NOT NULL, "subject" jsonb NOT NULL, "text" jsonb NOT NULL, "people" integer NOT NULL, "created_by" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "registration_message_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "registration_message_event_id_idx" ON "registration_message"  ("event_id") `,
    );
    await runner.query(
      `ALTER TABLE "registration_message" ADD CONSTRAINT "registration_message_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "registration_message" ADD CONSTRAINT "registration_message_created_by_fk" FOREIGN KEY ("created_by") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
