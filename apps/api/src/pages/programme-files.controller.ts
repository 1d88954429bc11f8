import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { Language, Slug } from '@odeum/contract/common';
import { ProgrammeFormat } from '@odeum/contract/programme';
import { writeCsv } from '@odeum/interchange/csv';
import { writeICalendar } from '@odeum/interchange/icalendar';
import { writePentabarf } from '@odeum/interchange/pentabarf';
import { writeScheduleJson } from '@odeum/interchange/schedule-json';
import { writeXcal } from '@odeum/interchange/xcal';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../config/config';
import { Public } from '../platform/access';
import { AnswersWith } from '../platform/answers';
import { toEventFront } from './event-front';
import { toExchangeProgramme } from './exchange-programme';
import { Kept } from './keep-pages';
import { PublicEventsQueries } from './public-events.queries';

const MEDIA_TYPES: Record<ProgrammeFormat, string> = {
  ics: 'text/calendar',
  xml: 'application/xml',
  json: 'application/json',
  xcal: 'application/calendar+xml',
  csv: 'text/csv',
};

@Controller('feeds')
export class ProgrammeFilesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly events: PublicEventsQueries,
  ) {}

  /** The public programme as a file. JSON is sent as it was written, so that the same programme is the same bytes. */
  @Get(':lang/events/:slug/programme.:format')
  @Kept()
  @Public()
  @AnswersWith('application/octet-stream')
  async file(
    @Param('lang', { schema: Language }) lang: Language,
    @Param('slug', { schema: Slug }) slug: string,
    @Param('format', { schema: ProgrammeFormat }) format: ProgrammeFormat,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const details = await this.events.findBySlug(slug);
    const { event, release } = details;
    const { publicUrl } = this.config;
    const front = toEventFront(details, lang, publicUrl, new Date());
    const programme = toExchangeProgramme(front, release, lang, publicUrl);
    const write: Record<ProgrammeFormat, () => string> = {
      ics: () =>
        writeICalendar(programme, {
          stampedAt: release?.releasedAt ?? event.updatedAt,
          organiser: { name: front.organiser.name.text, email: front.organiser.email },
          // Both only grow, so that whatever changes a time raises it.
          sequence: Math.max(0, (release?.number ?? 0) - 1) + event.runsVersion,
        }),
      xml: () => writePentabarf(programme),
      json: () => writeScheduleJson(programme),
      xcal: () => writeXcal(programme),
      csv: () => writeCsv(programme),
    };
    await reply
      .type(`${MEDIA_TYPES[format]}; charset=utf-8`)
      .header('content-disposition', `attachment; filename="${event.slug}.${lang}.${format}"`)
      .send(write[format]());
  }
}
