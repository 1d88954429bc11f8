import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { LIMITS } from '@odeum/contract/common';
import { EventChoice, PageNumber } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { offerChoice } from '@odeum/domain/discovery';
import { needText, pickText } from '@odeum/domain/texts';
import { toSeriesJsonLd } from '@odeum/interchange/json-ld';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config';
import { Public } from '../platform/access';
import { DiscoveryQueries } from './discovery.queries';
import { toEventCard, toFunder } from './event-front';
import { Kept } from './keep-pages';
import { PageDoor, readLanguage } from './page-door';
import { PublicEventsQueries } from './public-events.queries';

type Asked = Record<string, unknown>;

/** How visitors find an event: among all of them, or in a series. */
@Controller()
@ApiExcludeController()
@Public()
export class DiscoveryPagesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly door: PageDoor,
    private readonly discovery: DiscoveryQueries,
    private readonly events: PublicEventsQueries,
  ) {}

  @Get(':lang')
  @Kept()
  async home(
    @Param('lang') text: string,
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const lang = readLanguage(text);
    const now = new Date();
    const choice = EventChoice.parse(asked);
    const kinds = await this.discovery.kinds();
    const { ids, isNear, isSearch } = await this.discovery.find(choice, kinds, now);
    const pageCount = Math.max(1, Math.ceil(ids.length / LIMITS.homeEvents));
    const pageNumber = Math.min(PageNumber.parse(asked.page), pageCount);
    const shown = ids.slice((pageNumber - 1) * LIMITS.homeEvents, pageNumber * LIMITS.homeEvents);
    const parts = await this.events.partsOf(await this.discovery.events(shown));
    const host = await this.events.findHost();
    const isChosen = Object.values(choice).some((value) => value !== '');
    const all = kinds.reduce((sum, { count }) => sum + count, 0);
    await this.door.send(request, reply, {
      lang,
      data: {
        page: 'home',
        choice,
        options: offerChoice(kinds, choice, lang),
        isChoiceOffered: isChosen || all >= LIMITS.filteredEvents,
        isNear: isSearch && isNear,
        found: ids.length,
        pageNumber,
        pageCount,
        events: parts.map((part) => toEventCard(part, lang, now)),
        organiser: host && needText(host.name, lang, host.languages),
        funder: null,
      },
      inLanguage: (other) =>
        paths.found(other, { ...choice, page: pageNumber > 1 ? String(pageNumber) : '' }),
    });
  }

  @Get(':lang/series/:slug')
  @Kept()
  async series(
    @Param('lang') text: string,
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const lang = readLanguage(text);
    const now = new Date();
    const { series, organisation, project, events } = await this.discovery.series(slug);
    const { languages } = organisation;
    const parts = await this.events.partsOf(events);
    const page = {
      page: 'series' as const,
      series: {
        slug,
        name: needText(series.name, lang, languages),
        description: pickText(series.description, lang, languages),
        feed: paths.seriesFeed(slug, lang),
      },
      events: parts.map((part) => toEventCard(part, lang, now)),
      organiser: needText(organisation.name, lang, languages),
      email: organisation.contactEmail,
      funder: toFunder(project, lang, languages),
    };
    await this.door.send(request, reply, {
      lang,
      data: page,
      inLanguage: (other) => paths.series(other, slug),
      jsonLd: toSeriesJsonLd(page, lang, this.config.publicUrl),
    });
  }
}
