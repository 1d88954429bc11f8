import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateStreams1795454006000 implements MigrationInterface {
  name = 'CreateStreams1795454006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "stream_source" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "kind" text NOT NULL, "url" text NOT NULL, "language" text, "audience" text NOT NULL, "priority" integer NOT NULL DEFAULT '0', "opens_at" TIMESTAMP WITH TIME ZONE, "closes_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "stream_source_audience" CHECK (audience in ('public', 'registered', 'partners', 'staff')), CONSTRAINT "stream_source_kind" CHECK (kind in ('live', 'backup', 'replay', 'meeting')), CONSTRAINT "stream_source_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "stream_source_event_id_idx" ON "stream_source"  ("event_id") `);
    await runner.query(
      `CREATE TABLE "partner_link" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "source_id" uuid NOT NULL, "name" text NOT NULL, "organisation" text NOT NULL DEFAULT '', "role" text NOT NULL DEFAULT '', "email" citext NOT NULL, "language" text NOT NULL, "zone" text NOT NULL, "opens_at" TIMESTAMP WITH TIME ZONE NOT NULL, "closes_at" TIMESTAMP WITH TIME ZONE NOT NULL, "secret_hash" text NOT NULL, "revoked_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "partner_link_window" CHECK (opens_at < closes_at), CONSTRAINT "partner_link_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "partner_link_event_id_idx" ON "partner_link"  ("event_id") `);
    await runner.query(`CREATE INDEX "partner_link_source_id_idx" ON "partner_link"  ("source_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "partner_link_secret_hash_idx" ON "partner_link"  ("secret_hash") `,
    );
    await runner.query(
      `CREATE TABLE "partner_join" ("id" uuid NOT NULL DEFAULT uuidv7(), "link_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "partner_join_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "partner_join_link_id_idx" ON "partner_join"  ("link_id") `);
    await runner.query(
      `ALTER TABLE "stream_source" ADD CONSTRAINT "stream_source_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "partner_link" ADD CONSTRAINT "partner_link_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "partner_link" ADD CONSTRAINT "partner_link_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "stream_source"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "partner_join" ADD CONSTRAINT "partner_join_link_id_fk" FOREIGN KEY ("link_id") REFERENCES "partner_link"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
