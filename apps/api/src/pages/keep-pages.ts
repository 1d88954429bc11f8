import { Logger } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config';
import { Hints } from '../realtime/hints';
import { chooseEncoding, hasTag } from './encoding.rules';
import { ABOUT_THE_BODY, headersWithoutBody, type KeptAnswer, toKeptAnswer } from './kept-answer';
import { type Drawing, KeptAnswers } from './kept-answers';
import { toScheme } from './page-door';
import { type KnownRequest, QuickDoor } from './quick-door';

const SUBJECT = 'pages';

/**
 * A route whose answer is the same for everybody who asks for the same address in the same encoding and colours: neither
 * who asks, nor their cookies, nor chance are in it. It is kept for a few seconds, or until something is written.
 * What is written past requests (votes, the mails' own states) must not be on it.
 */
export const Kept = () => RouteConfig({ isKept: true });

const isKept = ({ routeOptions }: FastifyRequest) => 'isKept' in routeOptions.config;
const isReading = ({ method }: FastifyRequest) => method === 'GET' || method === 'HEAD';
const encodingFor = ({ headers }: FastifyRequest) => chooseEncoding(headers['accept-encoding']);

/** Under which an answer is kept: all that it varies with. Cookies are not read yet where this is asked. */
function keyOf(request: FastifyRequest): string {
  const { cookie } = request.headers;
  const scheme = cookie === undefined ? null : toScheme(request.server.parseCookie(cookie).scheme);
  return `${scheme ?? 'any'} ${encodingFor(request)} ${request.url}`;
}

/** Whatever the route says, an answer that is told to nobody else, gives a cookie or is none is not kept. */
function isForAll(reply: FastifyReply): boolean {
  const cacheControl = String(reply.getHeader('cache-control') ?? '');
  return reply.statusCode === 200 && !reply.hasHeader('set-cookie') && !cacheControl.includes('no-store');
}

/** What one person alone sends with each request, or what changes how an answer is sent. */
const OF_ONE = ['cookie', 'if-none-match', 'content-length', 'transfer-encoding', 'expect', 'upgrade'];
function isOfAnybody({ raw, headers }: FastifyRequest): boolean {
  const stays = [undefined, 'keep-alive'].includes(headers.connection?.toLowerCase());
  return (
    raw.method === 'GET' && raw.httpVersion === '1.1' && stays && !OF_ONE.some((name) => name in headers)
  );
}

/** Sends finished answers before anything else is done for a request, and forgets them before a write is answered. */
class PageKeeper {
  private readonly answers = new KeptAnswers();
  private readonly quickDoor = new QuickDoor({
    find: (key) => this.answers.find(key, Date.now()),
    renew: (request, address) => this.renew(request, address),
  });
  private readonly drawings = new WeakMap<FastifyRequest, Drawing>();
  private telling: Promise<void> | null = null;
  private toldNext: Promise<void> | null = null;

  constructor(
    private readonly server: FastifyInstance,
    private readonly hints: Hints,
    /** Writes down that a request was answered, where each is. */
    private readonly note: ((request: FastifyRequest, reply: FastifyReply) => void) | null,
  ) {
    hints.onHint((subject) => {
      if (subject === null) this.answers.trust(true);
      else if (subject === SUBJECT) this.answers.forget();
    });
    hints.onLoss(() => this.answers.trust(false));
  }

  /**
   * To be called before anything else stands in front of the handlers: what is kept passes by it. By the limiter too,
   * since to send it costs less than to count who asks; what is drawn is counted.
   */
  answerFirst(): void {
    this.server.addHook('onRequest', (request, reply, done) => this.answer(request, reply, done));
  }

  /** To be called after that: what is kept is what all of it has made of an answer, short of compressing. */
  keepLast(): void {
    this.server.addHook('onSend', async (request, reply, payload) => {
      if (isReading(request)) return this.keep(request, reply, payload);
      this.answers.forget();
      await this.tellOthers();
      return payload;
    });
    this.server.addHook('onResponse', async (request) => this.drawings.get(request)?.end(null));
  }

  openQuickDoor(): void {
    this.quickDoor.openBefore(this.server.server);
    this.server.addHook('preClose', async () => this.quickDoor.close());
  }

  private answer(request: FastifyRequest, reply: FastifyReply, draw: () => void): void {
    const head = this.quickDoor.takeHead(request.raw.socket);
    if (!isReading(request) || !isKept(request) || !this.answers.isTrusted) return draw();
    const key = keyOf(request);
    if (head !== null && isOfAnybody(request)) {
      this.quickDoor.remember(head, { key, url: request.url, encoding: encodingFor(request) });
    }
    const now = Date.now();
    const known = this.answers.find(key, now);
    if (known) return this.send(request, reply, known);
    const awaited = this.answers.awaited(key);
    if (awaited) {
      void awaited.then((answer) => (answer ? this.send(request, reply, answer) : draw()));
      return;
    }
    this.drawings.set(request, this.answers.startDrawing(key, now));
    draw();
  }

  private async keep(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
    const drawing = this.drawings.get(request);
    if (!drawing) return payload;
    if (typeof payload !== 'string' || !isForAll(reply)) {
      drawing.end(null);
      return payload;
    }
    const answer = await toKeptAnswer(Buffer.from(payload), reply.getHeaders(), {
      encoding: encodingFor(request),
      drawnAt: new Date(),
      keepAliveMs: this.server.server.keepAliveTimeout,
    });
    drawing.end(answer);
    const { headers, etag, body } = answer;
    for (let i = 0; i < headers.length; i += 2) void reply.header(headers[i] ?? '', headers[i + 1]);
    if (!hasTag(request.headers['if-none-match'], etag)) return body;
    for (const name of ABOUT_THE_BODY) void reply.removeHeader(name);
    void reply.status(304);
    return null;
  }

  private send(request: FastifyRequest, reply: FastifyReply, answer: KeptAnswer): void {
    reply.hijack();
    const hasIt = hasTag(request.headers['if-none-match'], answer.etag);
    if (hasIt) reply.raw.writeHead(304, headersWithoutBody(answer)).end();
    else if (request.method === 'HEAD') reply.raw.writeHead(200, [...answer.headers]).end();
    else reply.raw.writeHead(200, [...answer.headers]).end(answer.body);
    this.note?.(request, reply);
  }

  /** The way of every other request, without a connection. */
  private async renew({ key, url, encoding }: KnownRequest, address: string | undefined) {
    const headers = { 'accept-encoding': encoding };
    await this.server.inject({ method: 'GET', url, headers, remoteAddress: address });
    return this.answers.find(key, Date.now());
  }

  /** One hint at a time, for all writes that end meanwhile. */
  private async tellOthers(): Promise<void> {
    if (!this.telling) {
      this.telling = this.hints.tellNow(SUBJECT).finally(() => (this.telling = null));
      return this.telling;
    }
    this.toldNext ??= this.telling.then(async () => {
      this.toldNext = null;
      return this.tellOthers();
    });
    return this.toldNext;
  }
}

/**
 * Keeps what `@Kept()` routes answer, around what `prepare` puts in front of all handlers; does not where the settings say
 * that every page is drawn anew.
 */
export async function keepPages(
  app: NestFastifyApplication,
  config: Config,
  prepare: () => Promise<void>,
): Promise<void> {
  if (!config.arePagesKept) return prepare();
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const isEachNoted = ['debug', 'trace'].includes(config.logLevel);
  const log = new Logger('Pages');
  const note = ({ id, method, url }: FastifyRequest, { raw }: FastifyReply) =>
    log.debug({ req: { id, method, url }, res: raw }, 'kept page sent');
  const keeper = new PageKeeper(server, app.get(Hints), isEachNoted ? note : null);
  keeper.answerFirst();
  await prepare();
  keeper.keepLast();
  // What it sends passes by the log.
  if (!isEachNoted) keeper.openQuickDoor();
}
