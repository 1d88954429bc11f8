import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ExtendSeries1795456001000 implements MigrationInterface {
  name = 'ExtendSeries1795456001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "series" ADD "description" jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "series" ADD "version" integer NOT NULL DEFAULT '1'`);
    await runner.query(
      `ALTER TABLE "series" ADD "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`,
    );
    await runner.query(`CREATE INDEX "event_series_id_idx" ON "event"  ("series_id") `);
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
