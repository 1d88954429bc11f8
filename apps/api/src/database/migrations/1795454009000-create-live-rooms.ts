import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLiveRooms1795454009000 implements MigrationInterface {
  name = 'CreateLiveRooms1795454009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "live_room" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "code" text NOT NULL, "stage_hash" text NOT NULL, "is_asking_open" boolean NOT NULL DEFAULT true, "is_voting_open" boolean NOT NULL DEFAULT true, "is_moderated" boolean NOT NULL DEFAULT true, "pinned_id" uuid, CONSTRAINT "live_room_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "live_room_event_id_idx" ON "live_room"  ("event_id") `);
    await runner.query(`CREATE UNIQUE INDEX "live_room_code_idx" ON "live_room"  ("code") `);
    await runner.query(`CREATE UNIQUE INDEX "live_room_stage_hash_idx" ON "live_room"  ("stage_hash") `);
    await runner.query(
      `CREATE TABLE "question" ("id" uuid NOT NULL DEFAULT uuidv7(), "room_id" uuid NOT NULL, "client_id" uuid NOT NULL, "asker_id" uuid NOT NULL, "name" text, "text" text NOT NULL, "language" text NOT NULL, "state" text NOT NULL, "answered_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "question_state" CHECK (state in ('waiting', 'approved', 'answered', 'dismissed')), CONSTRAINT "question_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "question_asked_once" ON "question"  ("room_id", "asker_id", "client_id") `,
    );
    await runner.query(
      `CREATE TABLE "question_vote" ("question_id" uuid NOT NULL, "voter_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "question_vote_pk" PRIMARY KEY ("question_id", "voter_id"))`,
    );
    await runner.query(
      `CREATE TABLE "presence" ("id" uuid NOT NULL DEFAULT uuidv7(), "room_id" uuid NOT NULL, "person_id" uuid NOT NULL, "joined_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "seen_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "left_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "presence_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "presence_open" ON "presence"  ("room_id", "seen_at") WHERE left_at is null`,
    );
    await runner.query(
      `ALTER TABLE "live_room" ADD CONSTRAINT "live_room_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "question" ADD CONSTRAINT "question_room_id_fk" FOREIGN KEY ("room_id") REFERENCES "live_room"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "question_vote" ADD CONSTRAINT "question_vote_question_id_fk" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "presence" ADD CONSTRAINT "presence_room_id_fk" FOREIGN KEY ("room_id") REFERENCES "live_room"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
