import { Injectable, type OnModuleInit } from '@nestjs/common';
import type {
  ChangeAnswersInput,
  DecideAnswer,
  DecideInput,
  Mode,
  RegisterAnswer,
  RegisterInput,
  SubstituteInput,
} from '@odeum/contract/registrations';
import { isLive } from '@odeum/domain/admission';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { EventsQueries } from '../events/events.queries';
import { EventsService } from '../events/events.service';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { Secrets } from '../platform/secrets';
import type { AdmissionBook, By } from './admission-book';
import { AdmissionDesk } from './admission-desk';
import { moveUp } from './move-up';
import { OwnDeeds } from './own-deeds';
import { Registering, type WalkIn } from './registering';
import { RegistrationDeeds } from './registration-deeds';
import { RegistrationEntity } from './registration.entity';
import { Seating } from './seating';

type Change = (book: AdmissionBook, registration: RegistrationEntity) => Promise<void> | void;
const PERSON: By = { kind: 'person' };

/** Registering, and what people and organisers do about it. Every deed goes over the desk of its event. */
@Injectable()
export class RegistrationsService implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    private readonly desk: AdmissionDesk,
    private readonly registering: Registering,
    private readonly deeds: RegistrationDeeds,
    private readonly own: OwnDeeds,
    private readonly seating: Seating,
    private readonly secrets: Secrets,
    private readonly events: EventsQueries,
    private readonly eventsService: EventsService,
  ) {}

  onModuleInit(): void {
    // More seats, or an event that is held after all: those in line move up in the same transaction.
    this.eventsService.onSaved((manager, eventId) => this.moveUpIn(manager, eventId));
  }

  /** Gives free seats to those in line, in a transaction that has changed how many there are. */
  async moveUpIn(manager: EntityManager, eventId: string): Promise<void> {
    await this.desk.performIn(manager, eventId, { run: (book) => this.moveAllUp(book) });
  }

  async register(eventId: string, input: RegisterInput): Promise<RegisterAnswer> {
    const beginning = this.registering.begin();
    return this.desk.perform(eventId, {
      person: { email: input.email, submissionId: input.submissionId },
      run: (book) => {
        if (book.event.state === 'draft') throw new Refusal('not_found');
        return this.registering.register(book, input, beginning);
      },
    });
  }

  async cancel(secret: string): Promise<RegistrationEntity> {
    return this.change(secret, (book, registration) => this.deeds.cancel(book, registration, PERSON));
  }

  async changeMode(secret: string, mode: Mode): Promise<RegistrationEntity> {
    return this.change(secret, (book, registration) =>
      this.deeds.changeMode(book, registration, mode, PERSON),
    );
  }

  /** Takes the seat that was offered. */
  async accept(secret: string): Promise<RegistrationEntity> {
    return this.change(secret, (book, registration) => this.deeds.accept(book, registration));
  }

  async changeAnswers(
    secret: string,
    input: z.infer<typeof ChangeAnswersInput>,
  ): Promise<RegistrationEntity> {
    return this.change(secret, (book, registration) => this.own.changeAnswers(book, registration, input));
  }

  /** The link that was used opens nothing afterwards: the answer is for whoever used it last. */
  async substitute(secret: string, input: z.infer<typeof SubstituteInput>): Promise<RegistrationEntity> {
    return this.change(secret, (book, registration) => this.own.substitute(book, registration, input));
  }

  async erase(secret: string): Promise<RegistrationEntity> {
    return this.change(secret, (book, registration) => this.own.erase(book, registration));
  }

  /** The registration behind a personal link. */
  async findBySecret(secret: string): Promise<RegistrationEntity> {
    const found = await this.database.manager.findOneBy(RegistrationEntity, {
      secretHash: this.secrets.hash(secret),
    });
    if (!found || found.erasedAt) throw new Refusal('link_invalid');
    return found;
  }

  /** Seats somebody who stands at the door; refused where the hall is full. */
  async letIn(eventId: string, id: string): Promise<void> {
    await this.desk.perform(eventId, {
      run: async (book) => this.deeds.letIn(book, await this.find(book, { id })),
    });
  }

  /** Registers somebody who came without having registered. The same form twice is one registration. */
  async walkIn(eventId: string, input: WalkIn): Promise<string> {
    const beginning = this.registering.begin();
    return this.desk.perform(eventId, {
      person: { email: input.email ?? '', submissionId: input.submissionId },
      run: async (book) => {
        const known = book.findPerson(input.email ?? '', input.submissionId);
        if (known && isLive(known.state)) {
          await this.deeds.letIn(book, known);
          return known.id;
        }
        return this.registering.walkIn(book, known, input, beginning).id;
      },
    });
  }

  /** What an organiser decides about many, each by itself: one that is refused holds up nobody. */
  async decide(actor: Actor, eventId: string, { deed, ids }: DecideInput): Promise<DecideAnswer> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('registration.decide', event.organisationId);
    const by: By = { kind: 'organiser', accountId: actor.accountId };
    const answer: DecideAnswer = { done: 0, refused: [] };
    const outcomes = await Promise.allSettled(
      [...new Set(ids)].map((id) =>
        this.desk.perform(eventId, {
          run: async (book) => this.decideOne(book, await this.find(book, { id }), deed, by),
        }),
      ),
    );
    const names = await this.database.manager.query(
      'select id, name from registration where event_id = $1 and id = any($2::uuid[])',
      [eventId, ids],
    );
    outcomes.forEach((outcome, i) => {
      if (outcome.status === 'fulfilled') return (answer.done += 1);
      if (!(outcome.reason instanceof Refusal)) throw outcome.reason;
      const id = [...new Set(ids)][i] ?? '';
      const name = (names as { id: string; name: string }[]).find((one) => one.id === id)?.name ?? '';
      return answer.refused.push({ id, name, code: outcome.reason.code });
    });
    return answer;
  }

  /** Ends the offers of one event that nobody took in time. */
  async expireOffers(eventId: string): Promise<void> {
    await this.desk.perform(eventId, {
      run: async (book) => {
        const overdue = await book.manager
          .createQueryBuilder(RegistrationEntity, 'r')
          .where("r.event_id = :eventId and r.state = 'offered' and r.offer_expires_at <= :now", {
            eventId,
            now: book.now,
          })
          .orderBy('r.offer_expires_at')
          .getMany();
        for (const one of book.meet(overdue)) await this.deeds.expire(book, one);
      },
    });
  }

  private async decideOne(
    book: AdmissionBook,
    registration: RegistrationEntity,
    deed: DecideInput['deed'],
    by: By,
  ): Promise<void> {
    switch (deed) {
      case 'approve':
        return this.deeds.approve(book, registration, by);
      case 'decline':
        return this.deeds.decline(book, registration, by);
      case 'seat':
        return this.deeds.seat(book, registration, by);
      case 'cancel':
        return this.deeds.cancel(book, registration, by);
      case 'to_on_site':
        return this.deeds.changeMode(book, registration, 'on_site', by);
      case 'to_online':
        return this.deeds.changeMode(book, registration, 'online', by);
    }
  }

  private async moveAllUp(book: AdmissionBook): Promise<void> {
    for (const { mode } of book.seats) await moveUp(book, mode, this.seating);
  }

  /** By secret, or by id within the event; as the book knows it. */
  private async find(
    book: AdmissionBook,
    where: { id: string } | { secretHash: string },
  ): Promise<RegistrationEntity> {
    const eventId = book.event.id;
    const found = await book.manager.findOneBy(RegistrationEntity, { ...where, eventId });
    const [registration] = found ? book.meet([found]) : [];
    const isTheirs = !('secretHash' in where) || registration?.secretHash === where.secretHash;
    if (!registration || !isTheirs || registration.erasedAt) {
      throw new Refusal('secretHash' in where ? 'link_invalid' : 'not_found');
    }
    return registration;
  }

  private async change(secret: string, work: Change): Promise<RegistrationEntity> {
    const secretHash = this.secrets.hash(secret);
    const { eventId } = await this.findBySecret(secret);
    return this.desk.perform(eventId, {
      run: async (book) => {
        const registration = await this.find(book, { secretHash });
        await work(book, registration);
        return registration;
      },
    });
  }
}
