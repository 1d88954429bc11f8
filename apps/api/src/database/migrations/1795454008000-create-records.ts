import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRecords1795454008000 implements MigrationInterface {
  name = 'CreateRecords1795454008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "record" ("event_id" uuid NOT NULL, "title" jsonb NOT NULL DEFAULT '{}', "lead" jsonb NOT NULL DEFAULT '{}', "article" jsonb NOT NULL DEFAULT '{}', "indicators" jsonb NOT NULL DEFAULT '[]', "are_comments_open" boolean NOT NULL DEFAULT true, "published_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "record_pk" PRIMARY KEY ("event_id"))`,
    );
    await runner.query(
      `CREATE TABLE "material" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "file_id" uuid NOT NULL, "title" jsonb NOT NULL, "languages" text array NOT NULL DEFAULT '{}', CONSTRAINT "material_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "material_event_id_idx" ON "material"  ("event_id") `);
    await runner.query(
      `CREATE TABLE "comment" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "name" text NOT NULL, "email" citext NOT NULL, "text" text NOT NULL, "language" text NOT NULL, "state" text NOT NULL DEFAULT 'held', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "comment_state" CHECK (state in ('held', 'approved', 'rejected')), CONSTRAINT "comment_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "comment_event_id_idx" ON "comment"  ("event_id") `);
    await runner.query(
      `ALTER TABLE "record" ADD CONSTRAINT "record_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "material" ADD CONSTRAINT "material_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "material" ADD CONSTRAINT "material_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "comment" ADD CONSTRAINT "comment_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
