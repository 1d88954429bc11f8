import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateInvitations1795454005000 implements MigrationInterface {
  name = 'CreateInvitations1795454005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "invitation" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "registration_id" uuid NOT NULL, "uid" text NOT NULL, "sequence" integer NOT NULL DEFAULT '0', "last_method" text NOT NULL DEFAULT 'REQUEST', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "invitation_method" CHECK (last_method in ('REQUEST', 'CANCEL')), CONSTRAINT "invitation_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "invitation_event_id_idx" ON "invitation"  ("event_id") `);
    await runner.query(`CREATE UNIQUE INDEX "invitation_uid_idx" ON "invitation"  ("uid") `);
    await runner.query(
      `CREATE UNIQUE INDEX "invitation_one_live" ON "invitation"  ("registration_id") WHERE last_method <> 'CANCEL'`,
    );
    await runner.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "invitation_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
