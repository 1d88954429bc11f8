import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { ErrorCode, FieldFault } from '@odeum/contract/errors';
import type { FormEcho, PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { CommentInput } from '@odeum/contract/records';
import { needText, pickText } from '@odeum/domain/texts';
import { toJsonLd } from '@odeum/interchange/json-ld';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { CONFIG, type Config } from '../config/config';
import { LiveRoomsQueries } from '../live/live-rooms.queries';
import { Public } from '../platform/access';
import { statusOf } from '../platform/problem';
import { strangersWrite } from '../platform/rates';
import { Refusal } from '../platform/refusal';
import { toFaults } from '../platform/validation.pipe';
import { CommentsService } from '../records/comments.service';
import { RecordQueries } from '../records/records.queries';
import { StreamQueries } from '../streams/streams.queries';
import { toEventFront } from './event-front';
import { readFields } from './form-fields';
import { PageDoor, readLanguage } from './page-door';
import { PublicEventsQueries } from './public-events.queries';

/** What is published after the event, and the comments under it. */
@Controller(':lang/events/:slug/record')
@ApiExcludeController()
@Public()
export class RecordPagesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly door: PageDoor,
    private readonly events: PublicEventsQueries,
    private readonly records: RecordQueries,
    private readonly comments: CommentsService,
    private readonly streams: StreamQueries,
    private readonly rooms: LiveRoomsQueries,
  ) {}

  @Get()
  async read(
    @Param('lang') lang: string,
    @Param('slug') slug: string,
    @Query('done') done: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.send(request, reply, lang, slug, { isCommentHeld: done === 'held' });
  }

  @Post('comments')
  @strangersWrite()
  async comment(
    @Param('lang') lang: string,
    @Param('slug') slug: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const spoken = readLanguage(lang);
    const values = readFields(body);
    const parsed = CommentInput.safeParse(values, { reportInput: true });
    const again = (code: ErrorCode, faults: readonly FieldFault[]) =>
      this.send(request, reply, lang, slug, {
        echo: { values, code, faults: [...faults] },
        status: statusOf(code),
      });
    if (!parsed.success) return again('invalid_input', toFaults(parsed.error.issues as never));
    const { event } = await this.events.findBySlug(slug);
    try {
      await this.comments.add(event.id, parsed.data);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'comments_closed') return again(error.code, []);
      throw error;
    }
    return reply.redirect(`${paths.record(spoken, slug)}?done=held#comments`, 303);
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    text: string,
    slug: string,
    state: { echo?: z.infer<typeof FormEcho>; isCommentHeld?: boolean; status?: number },
  ): Promise<void> {
    const lang = readLanguage(text);
    const now = new Date();
    const details = await this.events.findBySlug(slug);
    const { event } = details;
    const [{ record, materials, comments }, replays, questions] = await Promise.all([
      this.records.publicRecord(event.id),
      this.streams.openFor(event.id, 'public', now, ['replay']),
      this.rooms.publicQuestions(event.id),
    ]);
    const front = toEventFront(details, lang, this.config.publicUrl, now);
    const data: PageOf<'record'> = {
      page: 'record',
      event: front,
      record: {
        title: pickText(record.title, lang, event.languages) ?? front.title,
        lead: pickText(record.lead, lang, event.languages),
        article: pickText(record.article, lang, event.languages),
        indicators: record.indicators.map(({ label, value }) => ({
          label: needText(label, lang, event.languages),
          value,
        })),
        publishedAt: record.publishedAt ?? now.toISOString(),
        areCommentsOpen: record.areCommentsOpen,
      },
      replays,
      materials: materials.map(({ id, title, languages, type, bytes, path }) => ({
        id,
        title: needText(title, lang, event.languages),
        languages,
        type,
        bytes,
        path,
      })),
      comments,
      questions: questions.filter((question) => question.state === 'answered'),
      echo: state.echo ?? null,
      isCommentHeld: state.isCommentHeld ?? false,
    };
    await this.door.send(request, reply, {
      lang,
      data,
      status: state.status,
      inLanguage: (other) => paths.record(other, slug),
      frames: replays.flatMap((replay) => replay.embedUrl ?? []),
      jsonLd: toJsonLd(front, lang, this.config.publicUrl),
    });
  }
}
