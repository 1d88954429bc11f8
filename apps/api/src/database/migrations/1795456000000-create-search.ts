import { LANGUAGES, type LocalisedText } from '@odeum/contract/common';
import { toVector, type Weight } from '@odeum/domain/search';
import { toAsciiName } from '@odeum/domain/slugs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

interface Text {
  weight: Weight;
  text: LocalisedText | null;
  isName?: boolean;
}
interface EventRow {
  id: string;
  title: LocalisedText;
  summary: LocalisedText;
  description: LocalisedText;
  name: LocalisedText | null;
  city: LocalisedText | null;
  address: LocalisedText | null;
}
interface ReleaseRow {
  id: string;
  programme: {
    sessions: { title: LocalisedText; abstract: LocalisedText }[];
    speakers: { name: LocalisedText; affiliation: LocalisedText; biography: LocalisedText }[];
  };
}

const textsOfEvent = (row: EventRow): Text[] => [
  { weight: 'A', text: row.title, isName: true },
  { weight: 'B', text: row.summary, isName: true },
  { weight: 'C', text: row.description },
  { weight: 'C', text: row.name, isName: true },
  { weight: 'C', text: row.city, isName: true },
  { weight: 'C', text: row.address },
];

const textsOfProgramme = ({ programme: { sessions, speakers } }: ReleaseRow): Text[] => [
  ...[...sessions.map(({ title }) => title), ...speakers.map(({ name }) => name)].map((text) => ({
    weight: 'D' as const,
    text,
    isName: true,
  })),
  ...[
    ...sessions.map(({ abstract }) => abstract),
    ...speakers.flatMap(({ affiliation, biography }) => [affiliation, biography]),
  ].map((text) => ({ weight: 'D' as const, text })),
];

/** What there is becomes found at once, as the service itself would write it. */
export class CreateSearch1795456000000 implements MigrationInterface {
  name = 'CreateSearch1795456000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await runner.query(
      `CREATE TABLE "search_entry" ("event_id" uuid NOT NULL, "lang" text NOT NULL, "source" text NOT NULL, "words" tsvector NOT NULL, "near" text NOT NULL, CONSTRAINT "search_entry_source" CHECK (source in ('event', 'programme')), CONSTRAINT "search_entry_pk" PRIMARY KEY ("event_id", "lang", "source"))`,
    );
    await runner.query(
      `ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(`CREATE INDEX "search_entry_words_idx" ON "search_entry" USING gin ("words")`);
    await runner.query(
      `CREATE INDEX "search_entry_near_idx" ON "search_entry" USING gin ("near" gin_trgm_ops)`,
    );
    const events = (await runner.query(
      `SELECT e."id", e."title", e."summary", e."description", v."name", v."city", v."address"
         FROM "event" e LEFT JOIN "venue" v ON v."id" = e."venue_id"`,
    )) as EventRow[];
    for (const row of events) await this.write(runner, row.id, 'event', textsOfEvent(row));
    const releases = (await runner.query(
      `SELECT DISTINCT ON ("event_id") "event_id" AS id, "programme" FROM "programme_release"
        ORDER BY "event_id", "number" DESC`,
    )) as ReleaseRow[];
    for (const row of releases) await this.write(runner, row.id, 'programme', textsOfProgramme(row));
  }

  async down(): Promise<void> {
    throw new Error('Odeum only moves forward: restore the backup instead.');
  }

  private async write(runner: QueryRunner, id: string, source: string, texts: Text[]): Promise<void> {
    for (const lang of LANGUAGES) {
      const found = texts.flatMap(({ text, ...rest }) => {
        const words = text?.[lang];
        return words ? [{ ...rest, text: words }] : [];
      });
      if (found.length === 0) continue;
      const names = found.filter(({ isName }) => isName).map(({ text }) => toAsciiName(text, '-'));
      await runner.query(
        `INSERT INTO "search_entry" ("event_id", "lang", "source", "words", "near") VALUES ($1, $2, $3, $4, $5)`,
        [id, lang, source, toVector(found), names.join(' ')],
      );
    }
  }
}
