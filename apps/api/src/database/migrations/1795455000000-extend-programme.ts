import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rooms, tracks and materials; sessions have a length instead of an end, and may wait without a time. */
export class ExtendProgramme1795455000000 implements MigrationInterface {
  name = 'ExtendProgramme1795455000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "session" DROP CONSTRAINT "session_times"`);
    await runner.query(
      `CREATE TABLE "room" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "name" jsonb NOT NULL, "building" text NOT NULL DEFAULT '', "seats" integer, "channels" text array NOT NULL DEFAULT '{}', "position" integer NOT NULL DEFAULT '0', "text_revisions" jsonb NOT NULL DEFAULT '{}', "version" integer NOT NULL DEFAULT '1', CONSTRAINT "room_seats" CHECK (seats >= 0), CONSTRAINT "room_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "room_event_id_idx" ON "room"  ("event_id")`);
    await runner.query(
      `CREATE TABLE "track" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "name" jsonb NOT NULL, "colour" text NOT NULL DEFAULT 'slate', "position" integer NOT NULL DEFAULT '0', "text_revisions" jsonb NOT NULL DEFAULT '{}', "version" integer NOT NULL DEFAULT '1', CONSTRAINT "track_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "track_event_id_idx" ON "track"  ("event_id")`);
    await runner.query(
      `CREATE TABLE "session_material" ("id" uuid NOT NULL DEFAULT uuidv7(), "session_id" uuid NOT NULL, "title" jsonb NOT NULL, "languages" text array NOT NULL DEFAULT '{}', "file_id" uuid, "url" text, CONSTRAINT "session_material_place" CHECK ((file_id is null) <> (url is null)), CONSTRAINT "session_material_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "session_material_session_id_idx" ON "session_material"  ("session_id")`,
    );
    await runner.query(`ALTER TABLE "event" ADD "text_revisions" jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "event" ADD "programme_version" integer NOT NULL DEFAULT '0'`);
    await runner.query(`ALTER TABLE "event" ADD "runs_version" integer NOT NULL DEFAULT '0'`);
    await runner.query(`ALTER TABLE "event" ADD "mail_threshold_minutes" integer DEFAULT '30'`);
    await runner.query(`ALTER TABLE "session" ADD "guid" text`);
    await runner.query(`UPDATE "session" SET "guid" = "id"::text`);
    await runner.query(`ALTER TABLE "session" ALTER COLUMN "guid" SET NOT NULL`);
    await runner.query(`ALTER TABLE "session" ADD "detail" text NOT NULL DEFAULT 'full'`);
    await runner.query(`ALTER TABLE "session" ADD "interpreted_into" text array NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "session" ADD "room_id" uuid`);
    await runner.query(`ALTER TABLE "session" ADD "track_id" uuid`);
    await runner.query(`ALTER TABLE "session" ADD "minutes" integer`);
    await runner.query(
      `UPDATE "session" SET "minutes" = greatest(1, round(extract(epoch FROM "ends_at" - "starts_at") / 60))`,
    );
    await runner.query(`ALTER TABLE "session" ALTER COLUMN "minutes" SET NOT NULL`);
    await runner.query(`ALTER TABLE "session" DROP COLUMN "ends_at"`);
    await runner.query(`ALTER TABLE "session" ADD "needed_minutes" integer`);
    await runner.query(`ALTER TABLE "session" ADD "text_revisions" jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "session" ADD "version" integer NOT NULL DEFAULT '1'`);
    await runner.query(`ALTER TABLE "session" ADD "removed_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "speaker" ADD "guid" text`);
    await runner.query(`ALTER TABLE "speaker" ADD "biography" jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "speaker" ADD "availability" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE "speaker" ADD "picture_id" uuid`);
    await runner.query(`ALTER TABLE "speaker" ADD "text_revisions" jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "speaker" ADD "version" integer NOT NULL DEFAULT '1'`);
    await runner.query(`ALTER TABLE "session" ALTER COLUMN "starts_at" DROP NOT NULL`);
    await runner.query(`CREATE INDEX "session_room_id_idx" ON "session"  ("room_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "session_event_id_guid_idx" ON "session"  ("event_id", "guid") WHERE removed_at is null`,
    );
    await runner.query(`CREATE INDEX "session_speaker_speaker_id_idx" ON "session_speaker"  ("speaker_id")`);
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "session_detail" CHECK (detail in ('full', 'title_only', 'to_be_announced'))`,
    );
    await runner.query(`ALTER TABLE "session" ADD CONSTRAINT "session_minutes" CHECK (minutes > 0)`);
    await runner.query(
      `ALTER TABLE "room" ADD CONSTRAINT "room_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "track" ADD CONSTRAINT "track_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "session_room_id_fk" FOREIGN KEY ("room_id") REFERENCES "room"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "session_track_id_fk" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "speaker" ADD CONSTRAINT "speaker_picture_id_fk" FOREIGN KEY ("picture_id") REFERENCES "file"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session_material" ADD CONSTRAINT "session_material_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session_material" ADD CONSTRAINT "session_material_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
