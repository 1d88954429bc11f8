import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateForms1795458000000 implements MigrationInterface {
  name = 'CreateForms1795458000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "registration_form" ("event_id" uuid NOT NULL, "version" integer NOT NULL, "fields" jsonb NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "registration_form_pk" PRIMARY KEY ("event_id", "version"))`,
    );
    await runner.query(
      `CREATE TABLE "registration_settings" ("event_id" uuid NOT NULL, "needs_approval" boolean NOT NULL, "is_invitation_only" boolean NOT NULL, "has_waiting_list" boolean NOT NULL, "is_promotion_by_hand" boolean NOT NULL, "offer_hours" integer, "companions" integer NOT NULL, "version" integer NOT NULL, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "registration_settings_pk" PRIMARY KEY ("event_id"))`,
    );
    await runner.query(
      `CREATE TABLE "invitation_code" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "code_hash" text NOT NULL, "label" text NOT NULL DEFAULT '', "email" citext, "mode" text, "uses" integer NOT NULL, "used" integer NOT NULL DEFAULT '0', "revoked_at" TIMESTAMP WITH TIME ZONE, "created_by" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "invitation_code_used" CHECK (used >= 0 and used <= uses), CONSTRAINT "invitation_code_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "invitation_code_event_id_idx" ON "invitation_code"  ("event_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "invitation_code_code_hash_idx" ON "invitation_code"  ("code_hash")`,
    );
    await runner.query(
      `ALTER TABLE "registration_form" ADD CONSTRAINT "registration_form_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "registration_settings" ADD CONSTRAINT "registration_settings_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation_code" ADD CONSTRAINT "invitation_code_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation_code" ADD CONSTRAINT "invitation_code_created_by_fk" FOREIGN KEY ("created_by") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
