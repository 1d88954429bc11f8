import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ExtendRegistrations1795458001000 implements MigrationInterface {
  name = 'ExtendRegistrations1795458001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "registration_state"`);
    await runner.query(`ALTER TABLE "admission" ADD "line" integer NOT NULL DEFAULT '0'`);
    await runner.query(`ALTER TABLE "admission" ADD "waiting" integer NOT NULL DEFAULT '0'`);
    await runner.query(`ALTER TABLE "admission" ADD CONSTRAINT "admission_waiting" CHECK (waiting >= 0)`);
    await runner.query(`ALTER TABLE "registration" ADD "seats" integer NOT NULL DEFAULT '1'`);
    await runner.query(`ALTER TABLE "registration" ADD "line" integer`);
    await runner.query(`ALTER TABLE "registration" ADD "offer_expires_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "registration" ADD "form_version" integer NOT NULL DEFAULT '0'`);
    await runner.query(`ALTER TABLE "registration" ADD "answers" jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "registration" ADD "code_id" uuid`);
    await runner.query(`ALTER TABLE "registration" ADD "erased_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`DROP INDEX "public"."registration_event_email"`);
    await runner.query(`ALTER TABLE "registration" ALTER COLUMN "email" DROP NOT NULL`);
    await runner.query(
      `CREATE INDEX "registration_offer_end" ON "registration"  ("offer_expires_at") WHERE state = 'offered'`,
    );
    await runner.query(
      `CREATE INDEX "registration_in_line" ON "registration"  ("event_id", "mode", "line") WHERE state = 'waiting'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "registration_submission" ON "registration"  ("event_id", "submission_id")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "registration_event_email" ON "registration"  ("event_id", "email") WHERE state in ('pending_approval', 'confirmed', 'waiting', 'offered')`,
    );
    await runner.query(`CREATE INDEX "registration_address" ON "registration"  ("event_id", "email")`);
    await runner.query(
      `CREATE INDEX "registration_forgotten" ON "registration"  ("erased_at") WHERE erased_at is not null`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_erased" CHECK ((erased_at is null) = (email is not null))`,
    );
    await runner.query(`ALTER TABLE "registration" ADD CONSTRAINT "registration_seats" CHECK (seats >= 1)`);
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_offer" CHECK ((state = 'offered') = (offer_expires_at is not null))`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_line" CHECK ((state = 'waiting') = (line is not null))`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_code_id_fk" FOREIGN KEY ("code_id") REFERENCES "invitation_code"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_state" CHECK (state in ('pending_approval', 'confirmed', 'waiting', 'offered', 'cancelled', 'declined', 'expired'))`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
