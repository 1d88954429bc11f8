import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { Language, Slug } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import { writeAtom } from '@odeum/interchange/atom';
import { messages } from '@odeum/locales/public';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../config/config';
import { Public } from '../platform/access';
import { AnswersWith } from '../platform/answers';
import { Kept } from './keep-pages';
import { ProgrammePages } from './programme-pages';

@Controller('feeds')
export class ReleasesFeedController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly pages: ProgrammePages,
  ) {}

  /** Every release of a programme with what it changed, the newest first (RFC 4287). */
  @Get(':lang/events/:slug/releases.atom')
  @Kept()
  @Public()
  @AnswersWith('application/atom+xml')
  async feed(
    @Param('lang', { schema: Language }) lang: Language,
    @Param('slug', { schema: Slug }) slug: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const found = await this.pages.find(lang, slug);
    const { releases } = await this.pages.releases(found);
    const { publicUrl } = this.config;
    const words = messages[lang].programme;
    const title = words.title.replace('{{title}}', found.front.title.text);
    void reply.type('application/atom+xml; charset=utf-8');
    return writeAtom(
      {
        // The event's id is in it, so that another address of the event is the same feed.
        id: `urn:uuid:${found.details.event.id}`,
        title,
        author: found.front.organiser.name.text,
        language: lang,
        url: `${publicUrl}${paths.programme(lang, slug)}`,
        feedUrl: `${publicUrl}${paths.releasesFeed(lang, slug)}`,
        createdAt: found.details.event.createdAt,
      },
      releases.map((release) => ({
        id: String(release.number),
        version: String(release.number),
        publishedAt: new Date(release.releasedAt),
        title: release.name?.text ?? words.release.replace('{{number}}', String(release.number)),
        changes: release.lines.map(({ text }) => text),
        url: `${publicUrl}${paths.release(lang, slug, release.number)}`,
      })),
    );
  }
}
