import { Injectable } from '@nestjs/common';
import { type AskedWord, readSearch } from '@odeum/domain/search';
import { toAsciiName } from '@odeum/domain/slugs';
import { DataSource } from 'typeorm';

/** How alike a name must be to count as nearly what was typed, of 1. */
const NEAR_ENOUGH = '0.45';
/** More near ones than these help nobody. */
const MOST_NEAR = 12;

/** Public events that fit what somebody typed, the best first. */
export interface FoundEvents {
  ids: string[];
  /** Nothing has all the words; these have something like them. */
  isNear: boolean;
}

const toQuery = ({ exact, beginning }: AskedWord): string =>
  [...exact.map((word) => `'${word}'`), ...(beginning ? [`'${beginning}':*`] : [])].join(' | ');

@Injectable()
export class SearchQueries {
  constructor(private readonly database: DataSource) {}

  /** Null where nothing was asked for. */
  async find(text: string): Promise<FoundEvents | null> {
    const words = readSearch(text);
    if (words.length === 0) return null;
    const ids = await this.withAll(words);
    return ids.length > 0 ? { ids, isNear: false } : { ids: await this.near(text), isNear: true };
  }

  /** Each word may be in another text or language; where it counts most decides: title, summary, the rest, the programme. */
  private async withAll(words: readonly AskedWord[]): Promise<string[]> {
    const rows: { id: string }[] = await this.database.query(
      `select found.event_id as id
         from (select entry.event_id, asked.place,
                      min(case when ts_filter(entry.words, '{a}') @@ asked.query then 0
                               when ts_filter(entry.words, '{b}') @@ asked.query then 1
                               when ts_filter(entry.words, '{c}') @@ asked.query then 2
                               else 3 end) as distance
                 from unnest($1::tsquery[]) with ordinality as asked(query, place)
                 join search_entry entry on entry.words @@ asked.query
                group by entry.event_id, asked.place) found
         join event on event.id = found.event_id and event.state <> 'draft'
        group by found.event_id, event.starts_at
       having count(*) = $2
        order by sum(found.distance), event.starts_at desc, found.event_id`,
      [words.map(toQuery), words.length],
    );
    return rows.map(({ id }) => id);
  }

  private async near(text: string): Promise<string[]> {
    const name = toAsciiName(text, '-');
    if (name === '') return [];
    return this.database.transaction(async (manager) => {
      await manager.query("select set_config('pg_trgm.word_similarity_threshold', $1, true)", [NEAR_ENOUGH]);
      const rows: { id: string }[] = await manager.query(
        `select event.id
           from search_entry entry
           join event on event.id = entry.event_id and event.state <> 'draft'
          where $1 <% entry.near
          group by event.id
          order by max(word_similarity($1, entry.near)) desc, event.starts_at desc, event.id
          limit ${MOST_NEAR}`,
        [name],
      );
      return rows.map(({ id }) => id);
    });
  }
}
