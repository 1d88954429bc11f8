import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAccounts1795454000000 implements MigrationInterface {
  name = 'CreateAccounts1795454000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS citext`);
    await runner.query(
      `CREATE TABLE "organisation" ("id" uuid NOT NULL DEFAULT uuidv7(), "slug" text NOT NULL, "name" jsonb NOT NULL, "contact_email" text NOT NULL, "languages" text array NOT NULL, "zone" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "organisation_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "organisation_slug_idx" ON "organisation"  ("slug") `);
    await runner.query(
      `CREATE TABLE "account" ("id" uuid NOT NULL DEFAULT uuidv7(), "email" citext NOT NULL, "name" text NOT NULL DEFAULT '', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "account_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "account_email_idx" ON "account"  ("email") `);
    await runner.query(
      `CREATE TABLE "sign_in_link" ("id" uuid NOT NULL DEFAULT uuidv7(), "account_id" uuid NOT NULL, "secret_hash" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "sign_in_link_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "sign_in_link_secret_hash_idx" ON "sign_in_link"  ("secret_hash") `,
    );
    await runner.query(
      `CREATE TABLE "session_login" ("id" uuid NOT NULL DEFAULT uuidv7(), "account_id" uuid NOT NULL, "secret_hash" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "session_login_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "session_login_account_id_idx" ON "session_login"  ("account_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "session_login_secret_hash_idx" ON "session_login"  ("secret_hash") `,
    );
    await runner.query(
      `CREATE TABLE "membership" ("account_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "role" text NOT NULL, CONSTRAINT "membership_role" CHECK (role in ('owner', 'organiser', 'editor', 'registrar', 'moderator', 'viewer')), CONSTRAINT "membership_pk" PRIMARY KEY ("account_id", "organisation_id"))`,
    );
    await runner.query(
      `CREATE TABLE "audit_entry" ("id" uuid NOT NULL DEFAULT uuidv7(), "account_id" uuid, "deed" text NOT NULL, "subject" text NOT NULL, "subject_id" uuid NOT NULL, "details" jsonb NOT NULL DEFAULT '{}', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "audit_entry_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "audit_entry_subject_id_idx" ON "audit_entry"  ("subject_id") `);
    await runner.query(
      `ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session_login" ADD CONSTRAINT "session_login_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }
}
