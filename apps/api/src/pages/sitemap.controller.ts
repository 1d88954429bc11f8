import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type Language, LANGUAGES } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import { type SitemapPage, writeSitemap } from '@odeum/interchange/sitemap';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../config/config';
import { Public } from '../platform/access';
import { Kept } from './keep-pages';
import { SitemapQueries } from './sitemap.queries';

/** What search engines read first. */
@Controller()
@ApiExcludeController()
@Public()
export class SitemapController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly queries: SitemapQueries,
  ) {}

  /** Every public page in every language. Pages of one person, and the studio, are not in it. */
  @Get('sitemap.xml')
  @Kept()
  async sitemap(@Res() reply: FastifyReply) {
    const { events, series } = await this.queries.addresses();
    const page = (path: (lang: Language) => string, changedAt?: Date): SitemapPage => ({
      addresses: Object.fromEntries(LANGUAGES.map((lang) => [lang, `${this.config.publicUrl}${path(lang)}`])),
      changedAt,
    });
    const pages = [
      page(paths.home),
      page(paths.privacy),
      page(paths.accessibility),
      ...series.map(({ slug, changedAt }) => page((lang) => paths.series(lang, slug), changedAt)),
      ...events.flatMap(({ slug, changedAt, hasProgramme, hasRecord }) => [
        page((lang) => paths.event(lang, slug), changedAt),
        ...(hasProgramme ? [page((lang) => paths.programme(lang, slug))] : []),
        ...(hasRecord ? [page((lang) => paths.record(lang, slug))] : []),
      ]),
    ];
    await reply.type('application/xml; charset=utf-8').send(writeSitemap(pages));
  }

  @Get('robots.txt')
  async robots(@Res() reply: FastifyReply) {
    const closed = ['/studio', '/api', '/r/', '/join/', '/stage/', '/q/'];
    const lines = [
      'User-agent: *',
      ...closed.map((path) => `Disallow: ${path}`),
      '',
      `Sitemap: ${this.config.publicUrl}${paths.sitemap}`,
      '',
    ];
    await reply.type('text/plain; charset=utf-8').send(lines.join('\n'));
  }
}
