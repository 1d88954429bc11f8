import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TellDelays1795457000000 implements MigrationInterface {
  name = 'TellDelays1795457000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "event" ADD "told_overrun_minutes" integer NOT NULL DEFAULT '0'`);
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
