import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { writeFeed } from '@odeum/calendar/invitations';
import { Slug } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../config/config';
import { Public } from '../platform/access';
import { AnswersWith } from '../platform/answers';
import { toEventFront } from './event-front';
import { PublicEventsQueries } from './public-events.queries';

@Controller('feeds')
export class FeedsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly events: PublicEventsQueries,
  ) {}

  /** The event as a calendar file for everybody: no attendees, no private links. */
  @Get('events/:slug.ics')
  @Public()
  @AnswersWith('text/calendar')
  async event(
    @Param('slug', { schema: Slug }) slug: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const details = await this.events.findBySlug(slug);
    const { event, organisation } = details;
    const lang = event.languages[0] ?? 'bg';
    const front = toEventFront(details, lang, this.config.publicUrl, new Date());
    const url = `${this.config.publicUrl}${paths.event(lang, event.slug)}`;
    void reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="${event.slug}.ics"`);
    return writeFeed([
      {
        uid: `${event.id}@${new URL(this.config.publicUrl).hostname}`,
        sequence: event.version - 1,
        stampedAt: event.updatedAt,
        startsAt: event.startsAt,
        endsAt: event.endsAt,
        zone: event.zone,
        title: front.title.text,
        description: [front.summary?.text, url].filter(Boolean).join('\n\n'),
        location: [front.venue?.name.text, front.venue?.address?.text, front.venue?.city?.text]
          .filter(Boolean)
          .join(', '),
        url,
        organiser: { name: front.organiser.name.text, email: organisation.contactEmail },
        isCancelled: event.state === 'cancelled',
      },
    ]);
  }
}
