import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { writeFeed } from '@odeum/calendar/invitations';
import { Language, Slug } from '@odeum/contract/common';
import { needText } from '@odeum/domain/texts';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../config/config';
import { Public } from '../platform/access';
import { AnswersWith } from '../platform/answers';
import { DiscoveryQueries } from './discovery.queries';
import { toFeedEntry } from './feed-entry';
import { Kept } from './keep-pages';
import { PublicEventsQueries } from './public-events.queries';

const Asked = Language.optional();

@Controller('feeds')
export class FeedsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly events: PublicEventsQueries,
    private readonly discovery: DiscoveryQueries,
  ) {}

  /** The event as a calendar file for everybody, in a language that is asked for or its own. */
  @Get('events/:slug.ics')
  @Kept()
  @Public()
  @AnswersWith('text/calendar')
  async event(
    @Param('slug', { schema: Slug }) slug: string,
    @Query('lang', { schema: Asked }) asked: Language | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const details = await this.events.findBySlug(slug);
    const lang = asked ?? details.event.languages[0] ?? 'bg';
    return this.send(reply, slug, writeFeed([toFeedEntry(details, lang, this.config.publicUrl)]));
  }

  /** All public events of a series, to be subscribed to: those that come later come into it by themselves. */
  @Get('series/:slug.ics')
  @Kept()
  @Public()
  @AnswersWith('text/calendar')
  async series(
    @Param('slug', { schema: Slug }) slug: string,
    @Query('lang', { schema: Asked }) asked: Language | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { series, organisation, events } = await this.discovery.series(slug);
    const lang = asked ?? organisation.languages[0] ?? 'bg';
    const parts = await this.events.partsOf(events);
    const name = needText(series.name, lang, organisation.languages).text;
    const entries = parts.map((part) => toFeedEntry(part, lang, this.config.publicUrl));
    return this.send(reply, slug, writeFeed(entries, name));
  }

  private send(reply: FastifyReply, name: string, calendar: string): string {
    void reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}.ics"`);
    return calendar;
  }
}
