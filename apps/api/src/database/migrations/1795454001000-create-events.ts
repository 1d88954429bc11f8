import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateEvents1795454001000 implements MigrationInterface {
  name = 'CreateEvents1795454001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "project" ("id" uuid NOT NULL DEFAULT uuidv7(), "organisation_id" uuid NOT NULL, "name" jsonb NOT NULL, "contract_number" text, "programme" jsonb NOT NULL DEFAULT '{}', "funder_statement" jsonb NOT NULL DEFAULT '{}', "funder_disclaimer" jsonb NOT NULL DEFAULT '{}', "has_eu_emblem" boolean NOT NULL DEFAULT false, "partners" jsonb NOT NULL DEFAULT '[]', "starts_on" date, "ends_on" date, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "project_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "project_organisation_id_idx" ON "project"  ("organisation_id") `);
    await runner.query(
      `CREATE TABLE "series" ("id" uuid NOT NULL DEFAULT uuidv7(), "organisation_id" uuid NOT NULL, "project_id" uuid, "name" jsonb NOT NULL, "slug" text NOT NULL, CONSTRAINT "series_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "series_organisation_id_idx" ON "series"  ("organisation_id") `);
    await runner.query(`CREATE UNIQUE INDEX "series_slug_idx" ON "series"  ("slug") `);
    await runner.query(
      `CREATE TABLE "venue" ("id" uuid NOT NULL DEFAULT uuidv7(), "organisation_id" uuid NOT NULL, "name" jsonb NOT NULL, "city" jsonb NOT NULL DEFAULT '{}', "address" jsonb NOT NULL DEFAULT '{}', "directions" jsonb NOT NULL DEFAULT '{}', "access_notes" jsonb NOT NULL DEFAULT '{}', "map_url" text, CONSTRAINT "venue_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "venue_organisation_id_idx" ON "venue"  ("organisation_id") `);
    await runner.query(
      `CREATE TABLE "event" ("id" uuid NOT NULL DEFAULT uuidv7(), "organisation_id" uuid NOT NULL, "project_id" uuid, "series_id" uuid, "venue_id" uuid, "slug" text NOT NULL, "format" text NOT NULL, "attendance_mode" text NOT NULL, "state" text NOT NULL DEFAULT 'draft', "state_reason" jsonb NOT NULL DEFAULT '{}', "title" jsonb NOT NULL, "summary" jsonb NOT NULL, "description" jsonb NOT NULL, "zone" text NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "languages" text array NOT NULL, "cover" text NOT NULL DEFAULT 'bronze', "partner_zones" jsonb NOT NULL DEFAULT '[]', "registration_opens_at" TIMESTAMP WITH TIME ZONE, "registration_closes_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "event_attendance_mode" CHECK (attendance_mode in ('on_site', 'online', 'mixed')), CONSTRAINT "event_state" CHECK (state in ('draft', 'published', 'postponed', 'cancelled', 'archived')), CONSTRAINT "event_times" CHECK (starts_at < ends_at), CONSTRAINT "event_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "event_organisation_id_idx" ON "event"  ("organisation_id") `);
    await runner.query(`CREATE UNIQUE INDEX "event_slug_idx" ON "event"  ("slug") `);
    await runner.query(
      `CREATE TABLE "admission" ("event_id" uuid NOT NULL, "mode" text NOT NULL, "capacity" integer, "taken" integer NOT NULL DEFAULT '0', CONSTRAINT "admission_taken" CHECK (taken >= 0 and (capacity is null or taken <= capacity)), CONSTRAINT "admission_mode" CHECK (mode in ('on_site', 'online')), CONSTRAINT "admission_pk" PRIMARY KEY ("event_id", "mode"))`,
    );
    await runner.query(
      `ALTER TABLE "project" ADD CONSTRAINT "project_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "series" ADD CONSTRAINT "series_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "series" ADD CONSTRAINT "series_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "venue" ADD CONSTRAINT "venue_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "event" ADD CONSTRAINT "event_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "event" ADD CONSTRAINT "event_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "event" ADD CONSTRAINT "event_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "event" ADD CONSTRAINT "event_venue_id_fk" FOREIGN KEY ("venue_id") REFERENCES "venue"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "admission" ADD CONSTRAINT "admission_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
