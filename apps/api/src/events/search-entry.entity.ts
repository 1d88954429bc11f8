import type { Language } from '@odeum/contract/common';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EventEntity } from './event.entity';

/**
 * What an event is found by, in one language. Its own texts and those of its programme are rows of their own, since each
 * changes without the other. All of it is made from other tables, and may be made anew at any time.
 */
@Entity('search_entry')
@Check('search_entry_source', "source in ('event', 'programme')")
@Index('search_entry_words_idx', { synchronize: false })
@Index('search_entry_near_idx', { synchronize: false })
export class SearchEntryEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @PrimaryColumn({ type: 'text' })
  lang!: Language;

  @PrimaryColumn({ type: 'text' })
  source!: 'event' | 'programme';

  /** Folded words and their stems; A is the title, B the summary, C the rest, D the programme. */
  @Column({ type: 'tsvector' })
  words!: string;

  /** The names in it, in Latin letters, for what was nearly typed: trigrams of them are the same under any locale. */
  @Column({ type: 'text' })
  near!: string;
}
