import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Language, LANGUAGES } from '@odeum/contract/common';
import type { PageData, PageState } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config';
import { ProblemFilter } from '../platform/problem.filter';
import { statusOf } from '../platform/problem';
import { Refusal } from '../platform/refusal';
import { contentPolicy } from './content-policy';
import { PageRenderer } from './page-renderer';

export type Scheme = 'light' | 'dark' | null;

export interface Page {
  lang: Language;
  data: PageData;
  /** The same page in another language; none for pages that belong to one person. */
  inLanguage?: (lang: Language) => string;
  jsonLd?: object | null;
  /** Addresses of the players that the page may embed. */
  frames?: readonly string[];
  opensElsewhere?: boolean;
  /** A page of one person: kept by no cache, told to no search engine. */
  isPersonal?: boolean;
  status?: number;
}

/** The language of an address, or the refusal that it is none of ours. */
export function readLanguage(text: string): Language {
  const known = Language.safeParse(text);
  if (!known.success) throw new Refusal('unknown_language');
  return known.data;
}

/** The first of the reader's languages that we speak (RFC 9110 §12.5.4, by order, without weights below another). */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';');
      const weight = Number(
        params
          .find((p) => p.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? 1,
      );
      return { lang: tag.slice(0, 2).toLowerCase(), weight: Number.isFinite(weight) ? weight : 0 };
    })
    .toSorted((a, b) => b.weight - a.weight);
  const found = wanted.find(({ lang }) => (LANGUAGES as readonly string[]).includes(lang));
  return (found?.lang as Language | undefined) ?? 'bg';
}

export function toScheme(value: string | undefined): Scheme {
  return value === 'light' || value === 'dark' ? value : null;
}

export function readScheme(request: FastifyRequest): Scheme {
  return toScheme(request.cookies?.scheme);
}

/** Sends pages, and draws refusals as pages. */
@Injectable()
export class PageDoor implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly renderer: PageRenderer,
    private readonly filter: ProblemFilter,
  ) {}

  onModuleInit(): void {
    this.filter.drawWith((request, refusal) => this.drawRefusal(request, refusal));
  }

  async send(request: FastifyRequest, reply: FastifyReply, page: Page): Promise<void> {
    const html = await this.renderer.drawPage(this.toState(page), {
      jsonLd: page.jsonLd ?? null,
      scheme: readScheme(request),
    });
    void reply
      .status(page.status ?? 200)
      .type('text/html; charset=utf-8')
      .header(
        'content-security-policy',
        contentPolicy({ frames: page.frames ?? [], opensElsewhere: page.opensElsewhere }),
      )
      .header('cache-control', page.isPersonal ? 'no-store' : 'private, no-cache')
      .header('vary', 'cookie, accept-encoding');
    if (page.isPersonal)
      void reply.header('x-robots-tag', 'noindex, nofollow').header('referrer-policy', 'no-referrer');
    await reply.send(html);
  }

  private toState({ lang, data, inLanguage }: Page): PageState {
    return {
      lang,
      alternates: inLanguage ? Object.fromEntries(LANGUAGES.map((other) => [other, inLanguage(other)])) : {},
      origin: this.config.publicUrl,
      now: new Date().toISOString(),
      data,
    };
  }

  private async drawRefusal(request: FastifyRequest, refusal: Refusal): Promise<string> {
    const first = request.url.split('/')[1] ?? '';
    const known = Language.safeParse(first);
    const lang = known.success ? known.data : preferredLanguage(request.headers['accept-language']);
    return this.renderer.drawPage(
      this.toState({
        lang,
        data: { page: 'error', status: statusOf(refusal.code), code: refusal.code },
        inLanguage: (other) => paths.home(other),
      }),
      { jsonLd: null, scheme: readScheme(request) },
    );
  }
}
