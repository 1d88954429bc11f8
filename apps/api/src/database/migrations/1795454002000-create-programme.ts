import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateProgramme1795454002000 implements MigrationInterface {
  name = 'CreateProgramme1795454002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "session" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "type" text NOT NULL, "title" jsonb NOT NULL, "abstract" jsonb NOT NULL DEFAULT '{}', "languages" text array NOT NULL DEFAULT '{}', "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "session_times" CHECK (starts_at < ends_at), CONSTRAINT "session_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "session_event_id_idx" ON "session"  ("event_id") `);
    await runner.query(
      `CREATE TABLE "speaker" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "name" jsonb NOT NULL, "role" jsonb NOT NULL DEFAULT '{}', "affiliation" jsonb NOT NULL DEFAULT '{}', CONSTRAINT "speaker_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "speaker_event_id_idx" ON "speaker"  ("event_id") `);
    await runner.query(
      `CREATE TABLE "session_speaker" ("session_id" uuid NOT NULL, "speaker_id" uuid NOT NULL, "part" text NOT NULL, "position" integer NOT NULL DEFAULT '0', CONSTRAINT "session_speaker_part" CHECK (part in ('speaker', 'moderator', 'host')), CONSTRAINT "session_speaker_pk" PRIMARY KEY ("session_id", "speaker_id"))`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "session_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "speaker" ADD CONSTRAINT "speaker_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session_speaker" ADD CONSTRAINT "session_speaker_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session_speaker" ADD CONSTRAINT "session_speaker_speaker_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
