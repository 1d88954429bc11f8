import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the public knew until now becomes the first release of each event that is out. */
export class CreateReleases1795455001000 implements MigrationInterface {
  name = 'CreateReleases1795455001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "programme_release" ("event_id" uuid NOT NULL, "number" integer NOT NULL, "name" jsonb NOT NULL DEFAULT '{}', "programme" jsonb NOT NULL, "changes" jsonb NOT NULL DEFAULT '[]', "programme_version" integer NOT NULL, "released_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "released_by_id" uuid, CONSTRAINT "programme_release_pk" PRIMARY KEY ("event_id", "number"))`,
    );
    await runner.query(
      `CREATE TABLE "session_run" ("event_id" uuid NOT NULL, "session_id" uuid NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "is_skipped" boolean NOT NULL DEFAULT false, CONSTRAINT "session_run_times" CHECK (starts_at < ends_at), CONSTRAINT "session_run_pk" PRIMARY KEY ("event_id", "session_id"))`,
    );
    await runner.query(
      `ALTER TABLE "programme_release" ADD CONSTRAINT "programme_release_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "programme_release" ADD CONSTRAINT "programme_release_released_by_id_fk" FOREIGN KEY ("released_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session_run" ADD CONSTRAINT "session_run_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `INSERT INTO "programme_release" ("event_id", "number", "programme", "programme_version")
SELECT e."id", 1, jsonb_build_object(
         'rooms', '[]'::jsonb,
         'tracks', '[]'::jsonb,
         'speakers', coalesce((SELECT jsonb_agg(jsonb_build_object('id', p."id", 'name', p."name", 'role', p."role",
                       'affiliation', p."affiliation", 'biography', p."biography", 'pictureId', NULL) ORDER BY p."id")
                       FROM "speaker" p WHERE p."event_id" = e."id"), '[]'),
         'sessions', jsonb_agg(jsonb_build_object('id', s."id", 'guid', s."guid", 'type', s."type", 'detail', s."detail",
                       'title', s."title", 'abstract', s."abstract", 'languages', to_jsonb(s."languages"),
                       'interpretedInto', '[]'::jsonb, 'trackId', NULL, 'roomId', NULL,
                       'startsAt', to_char(s."starts_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                       'minutes', s."minutes",
                       'speakers', coalesce((SELECT jsonb_agg(jsonb_build_object('speakerId', x."speaker_id",
                                     'part', x."part") ORDER BY x."position")
                                     FROM "session_speaker" x WHERE x."session_id" = s."id"), '[]'))
                       ORDER BY s."starts_at", s."id")), 0
  FROM "event" e JOIN "session" s ON s."event_id" = e."id"
 WHERE e."state" <> 'draft'
 GROUP BY e."id"`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
