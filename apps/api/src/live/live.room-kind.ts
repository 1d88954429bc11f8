import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { AskInput, type RoomAudience, VoteInput } from '@odeum/contract/live';
import { diffRoom } from '@odeum/domain/live';
import { DataSource, In } from 'typeorm';
import type { z } from 'zod';
import { AccountsService } from '../accounts/accounts.service';
import { Refusal } from '../platform/refusal';
import { RoomHub } from '../realtime/room-hub';
import type { RoomKind, SocketPerson } from '../realtime/room-kind';
import { SocketServer } from '../realtime/socket-server';
import { PresenceEntity } from './live.entity';
import { FRESH_S, LiveRoomsQueries } from './live-rooms.queries';
import { toRoomState } from './live.view';
import { PersonCookie } from './person-cookie';
import { QuestionsService } from './questions.service';
import { VotesService } from './votes.service';

/** Hands the room of questions to the sockets: who may join, what it looks like, which messages there are. */
@Injectable()
export class LiveRoomKind implements RoomKind, OnApplicationBootstrap {
  readonly diff = diffRoom;
  readonly messages: RoomKind['messages'] = {
    ask: {
      schema: AskInput,
      handle: async (person, input: AskInput) => ({
        question: await this.questions.ask(needPerson(person), input),
      }),
    },
    vote: {
      schema: VoteInput,
      handle: async (person, { roomId, questionId }: z.infer<typeof VoteInput>) => {
        await this.votes.set({ roomId, questionId, voterId: needPerson(person), hasVoted: true });
        return { isVoted: true };
      },
    },
    unvote: {
      schema: VoteInput,
      handle: async (person, { roomId, questionId }: z.infer<typeof VoteInput>) => {
        await this.votes.set({ roomId, questionId, voterId: needPerson(person), hasVoted: false });
        return { isVoted: false };
      },
    },
  };

  constructor(
    private readonly database: DataSource,
    private readonly accounts: AccountsService,
    private readonly questions: QuestionsService,
    private readonly votes: VotesService,
    private readonly rooms: LiveRoomsQueries,
    private readonly person: PersonCookie,
    private readonly sockets: SocketServer,
    private readonly hub: RoomHub,
  ) {}

  onApplicationBootstrap(): void {
    this.sockets.start(this, (cookies) => this.person.identify(cookies));
  }

  /** By the room's name alone it is decided who hears: so this is the only door. */
  async admit(
    person: SocketPerson,
    { roomId, as, stageSecret }: { roomId: string; as: RoomAudience; stageSecret?: string },
  ): Promise<RoomAudience> {
    if (as === 'moderators') {
      const actor = person.session ? await this.accounts.findActor(person.session) : null;
      if (!actor) throw new Refusal('signed_out');
      await this.questions.findModerated(actor, roomId);
    } else if (as === 'stage') {
      const room = await this.rooms.findByStageSecret(stageSecret ?? '');
      if (room.id !== roomId) throw new Refusal('link_invalid');
    } else {
      const facts = await this.questions.factsOf(roomId);
      if (facts.eventState === 'draft') throw new Refusal('not_found');
    }
    return as;
  }

  async load(roomId: string) {
    const rows = await this.rooms.readRoom(roomId);
    if (!rows) return null;
    const now = new Date();
    return {
      attendees: toRoomState(rows, 'attendees', now),
      moderators: toRoomState(rows, 'moderators', now),
      stage: toRoomState(rows, 'stage', now),
    };
  }

  async own(roomId: string, { personId }: SocketPerson) {
    const own = personId ? await this.rooms.ownOf(roomId, personId) : { votes: [], questions: [] };
    return { own, canAct: personId !== null };
  }

  async arrive(roomId: string, personId: string): Promise<string> {
    const made = await this.database.manager.insert(PresenceEntity, { roomId, personId });
    return String(made.identifiers[0]?.id);
  }

  async depart(presenceIds: readonly string[]): Promise<void> {
    await this.database.manager.update(
      PresenceEntity,
      { id: In([...presenceIds]) },
      { leftAt: () => 'now()' },
    );
  }

  /** Refreshes our own, and closes what a dead process left open, at the time when it was last seen. */
  async stay(presenceIds: readonly string[]): Promise<void> {
    await this.database.query(
      `update presence
          set seen_at = case when id = any($1::uuid[]) then now() else seen_at end,
              left_at = case when id = any($1::uuid[]) then null else seen_at end
        where left_at is null
          and (id = any($1::uuid[]) or seen_at < now() - interval '${FRESH_S} seconds')`,
      [presenceIds],
    );
  }
}

function needPerson({ personId }: SocketPerson): string {
  if (!personId) throw new Refusal('signed_out');
  return personId;
}
