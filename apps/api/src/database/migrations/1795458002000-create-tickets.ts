import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTickets1795458002000 implements MigrationInterface {
  name = 'CreateTickets1795458002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "ticket" ("id" uuid NOT NULL DEFAULT uuidv7(), "registration_id" uuid NOT NULL, "position" integer NOT NULL, "holder_name" text NOT NULL, "generation" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "ticket_position" CHECK (position >= 0), CONSTRAINT "ticket_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "ticket_of_registration" ON "ticket"  ("registration_id", "position")`,
    );
    await runner.query(
      `ALTER TABLE "ticket" ADD CONSTRAINT "ticket_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `insert into ticket (registration_id, position, holder_name) select id, 0, name from registration`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
