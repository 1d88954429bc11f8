import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePlaces1795462000000 implements MigrationInterface {
  name = 'CreatePlaces1795462000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "session_place" ("session_id" uuid NOT NULL, "capacity" integer, "taken" integer NOT NULL DEFAULT '0', CONSTRAINT "session_place_taken" CHECK (taken >= 0 and (capacity is null or taken <= capacity)), CONSTRAINT "session_place_pk" PRIMARY KEY ("session_id"))`,
    );
    await runner.query(
      `CREATE TABLE "session_attendee" ("session_id" uuid NOT NULL, "registration_id" uuid NOT NULL, "seats" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "session_attendee_seats" CHECK (seats >= 1), CONSTRAINT "session_attendee_pk" PRIMARY KEY ("session_id", "registration_id"))`,
    );
    await runner.query(
      `CREATE INDEX "session_attendee_registration_id_idx" ON "session_attendee"  ("registration_id") `,
    );
    await runner.query(
      `ALTER TABLE "session_place" ADD CONSTRAINT "session_place_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session_attendee" ADD CONSTRAINT "session_attendee_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "session_place"("session_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session_attendee" ADD CONSTRAINT "session_attendee_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
