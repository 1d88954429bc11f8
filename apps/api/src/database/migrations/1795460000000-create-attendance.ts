import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAttendance1795460000000 implements MigrationInterface {
  name = 'CreateAttendance1795460000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "certificate_settings" ("event_id" uuid NOT NULL, "is_offered" boolean NOT NULL, "online_minutes" integer NOT NULL, "signatories" jsonb NOT NULL, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "certificate_settings_pk" PRIMARY KEY ("event_id"))`,
    );
    await runner.query(
      `CREATE TABLE "certificate" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "ticket_id" uuid NOT NULL, "code_hash" text NOT NULL, "name" text NOT NULL, "mode" text NOT NULL, "minutes" integer, "issued_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "certificate_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "certificate_event_id_idx" ON "certificate"  ("event_id") `);
    await runner.query(`CREATE UNIQUE INDEX "certificate_ticket_id_idx" ON "certificate"  ("ticket_id") `);
    await runner.query(`CREATE UNIQUE INDEX "certificate_code_hash_idx" ON "certificate"  ("code_hash") `);
    await runner.query(
      `CREATE TABLE "room_attendee" ("person_id" uuid NOT NULL, "registration_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "room_attendee_pk" PRIMARY KEY ("person_id", "registration_id"))`,
    );
    await runner.query(
      `CREATE INDEX "room_attendee_registration_id_idx" ON "room_attendee"  ("registration_id") `,
    );
    await runner.query(
      `CREATE TABLE "door" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "label" text NOT NULL, "kind" text NOT NULL, "secret_hash" text NOT NULL, "revoked_at" TIMESTAMP WITH TIME ZONE, "created_by" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "door_kind" CHECK (kind in ('door', 'kiosk')), CONSTRAINT "door_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "door_event_id_idx" ON "door"  ("event_id") `);
    await runner.query(`CREATE UNIQUE INDEX "door_secret_hash_idx" ON "door"  ("secret_hash") `);
    await runner.query(
      `CREATE TABLE "check_in" ("id" uuid NOT NULL, "event_id" uuid NOT NULL, "ticket_id" uuid NOT NULL, "door_id" uuid NOT NULL, "source" text NOT NULL, "is_offline" boolean NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "day" date NOT NULL, "double_of" uuid, "undone_at" TIMESTAMP WITH TIME ZONE, "received_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "check_in_source" CHECK (source in ('scan', 'search', 'kiosk', 'walk_in')), CONSTRAINT "check_in_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "check_in_door_id_idx" ON "check_in"  ("door_id") `);
    await runner.query(`CREATE INDEX "check_in_of_event" ON "check_in"  ("event_id", "day") `);
    await runner.query(
      `CREATE UNIQUE INDEX "check_in_once" ON "check_in"  ("ticket_id", "day") WHERE double_of is null and undone_at is null`,
    );
    await runner.query(
      `ALTER TABLE "certificate_settings" ADD CONSTRAINT "certificate_settings_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "certificate" ADD CONSTRAINT "certificate_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "certificate" ADD CONSTRAINT "certificate_ticket_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "room_attendee" ADD CONSTRAINT "room_attendee_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "door" ADD CONSTRAINT "door_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "door" ADD CONSTRAINT "door_created_by_fk" FOREIGN KEY ("created_by") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "check_in" ADD CONSTRAINT "check_in_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "check_in" ADD CONSTRAINT "check_in_ticket_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "check_in" ADD CONSTRAINT "check_in_door_id_fk" FOREIGN KEY ("door_id") REFERENCES "door"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "check_in" ADD CONSTRAINT "check_in_double_of_fk" FOREIGN KEY ("double_of") REFERENCES "check_in"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "registration_erased"`);
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_erased_address" CHECK (erased_at is null or email is null)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
