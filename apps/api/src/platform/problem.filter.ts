import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { statusOf, toProblem, toRefusal } from './problem';
import { Refusal } from './refusal';
import { whatFailed } from './what-failed';

type PageRenderer = (request: FastifyRequest, refusal: Refusal) => Promise<string> | null;

/** One place that turns what was thrown into an answer: a problem document, or a page for someone who reads pages. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');
  private renderPage: PageRenderer = () => null;

  /** The pages room says how a refusal looks as a page; this floor does not know pages. */
  drawWith(renderer: PageRenderer): void {
    this.renderPage = renderer;
  }

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const known = toRefusal(error);
    if (!known) this.log.error({ requestId: request.id, ...whatFailed(error) }, 'a request failed');
    const refusal = known ?? new Refusal('internal');
    if (reply.sent) return;
    void reply.status(statusOf(refusal.code)).header('cache-control', 'no-store');
    const page = wantsPage(request) ? await this.drawPage(request, refusal) : null;
    if (page !== null) {
      void reply.type('text/html; charset=utf-8').send(page);
      return;
    }
    void reply
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(toProblem(refusal, request.id)));
  }

  private async drawPage(request: FastifyRequest, refusal: Refusal): Promise<string | null> {
    try {
      return await this.renderPage(request, refusal);
    } catch (error) {
      this.log.error(
        { requestId: request.id, ...whatFailed(error) },
        'the page of a refusal could not be drawn',
      );
      return null;
    }
  }
}

function wantsPage(request: FastifyRequest): boolean {
  return !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');
}
