import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFiles1795454007000 implements MigrationInterface {
  name = 'CreateFiles1795454007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "file" ("id" uuid NOT NULL DEFAULT uuidv7(), "sha256" text NOT NULL, "bytes" integer NOT NULL, "type" text NOT NULL, "name" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "file_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "file_sha256_idx" ON "file"  ("sha256") `);
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
