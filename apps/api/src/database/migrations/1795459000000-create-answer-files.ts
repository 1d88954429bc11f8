import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAnswerFiles1795459000000 implements MigrationInterface {
  name = 'CreateAnswerFiles1795459000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "answer_file" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "submission_id" uuid NOT NULL, "file_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "answer_file_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "answer_file_submission" ON "answer_file"  ("event_id", "submission_id") `,
    );
    await runner.query(
      `ALTER TABLE "answer_file" ADD CONSTRAINT "answer_file_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "answer_file" ADD CONSTRAINT "answer_file_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
