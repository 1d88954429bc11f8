import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { KeptAnswer } from './kept-answer';

/** Heads that are remembered, and how long one may be: those of browsers have some hundreds of bytes. */
const MOST_HEADS = 2_000;
const LONGEST_HEAD = 2_048;
const END_OF_HEAD = '\r\n\r\n';
/** Some parsers end a line with it, and so a head where none seems to end. */
const BARE_LINE_FEED = /(?<!\r)\n/;

/** A question that was asked before, by whoever. */
export interface KnownRequest {
  /** What its answer is kept under. */
  key: string;
  url: string;
  encoding: string;
}

interface Answers {
  find: (key: string) => KeptAnswer | null;
  /** Has the answer drawn anew; null where that is not one to keep. */
  renew: (request: KnownRequest, address: string | undefined) => Promise<KeptAnswer | null>;
}

type Listener = (socket: Socket) => void;

/**
 * Answers a request whose bytes are, each of them, those of one that Node's own parser has read before, by writing the
 * kept answer to it. It parses nothing, and so mistakes nothing: whatever it does not know goes on to the server with its
 * whole connection, unread. Parsing, routing and answering cost several times what sending a page does.
 */
export class QuickDoor {
  private readonly known = new Map<string, KnownRequest>();
  /** The first bytes of connections that went on, until their first request is looked at. */
  private readonly handedOn = new WeakMap<Socket, string>();
  private readonly visits = new Set<{ socket: Socket; isQuiet: boolean }>();
  private timer: NodeJS.Timeout | null = null;
  private isClosing = false;

  constructor(private readonly answers: Answers) {}

  /** Stands before the server's own listener, which gets the connections that go on. */
  openBefore(server: Server): void {
    const listeners = server.listeners('connection') as Listener[];
    this.timer = setInterval(() => this.endQuiet(), server.keepAliveTimeout).unref();
    server.removeAllListeners('connection');
    server.on('connection', (socket: Socket) => {
      if (this.isClosing) listeners.forEach((listener) => listener.call(server, socket));
      else this.welcome(server, socket, listeners);
    });
  }

  /** Ends the connections on which nobody waits for anything. */
  close(): void {
    this.isClosing = true;
    if (this.timer) clearInterval(this.timer);
    for (const { socket } of this.visits) socket.destroySoon();
  }

  /**
   * The bytes of a request, where it is the first of its connection and they are the whole of it: exactly one head. Asked
   * for once.
   */
  takeHead(socket: Socket): string | null {
    const head = this.handedOn.get(socket) ?? '';
    this.handedOn.delete(socket);
    const isOneHead =
      head.endsWith(END_OF_HEAD) && head.indexOf(END_OF_HEAD) + END_OF_HEAD.length === head.length;
    return isOneHead && !BARE_LINE_FEED.test(head) ? head : null;
  }

  remember(head: string, request: KnownRequest): void {
    this.known.delete(head);
    this.known.set(head, request);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_HEADS && oldest !== undefined) this.known.delete(oldest);
  }

  private welcome(server: Server, socket: Socket, listeners: readonly Listener[]): void {
    const visit = { socket, isQuiet: false };
    // Who comes again mostly asks for the same: comparing bytes is quicker than looking them up.
    let before: { bytes: Buffer; request: KnownRequest } | null = null;
    const leave = () => {
      this.visits.delete(visit);
      socket.off('data', read).off('end', end).off('close', leave);
    };
    const end = () => void socket.end();
    const handOn = (chunk: Buffer, head: string) => {
      leave();
      if (head !== '') this.handedOn.set(socket, head);
      socket.pause();
      socket.unshift(chunk);
      for (const listener of listeners) listener.call(server, socket);
      socket.off('error', ignore).resume();
    };
    const renew = (chunk: Buffer, request: KnownRequest) => {
      const renewed = (fresh: KeptAnswer | null) => {
        if (socket.destroyed) return;
        if (!fresh) return handOn(chunk, chunk.toString('latin1'));
        socket.resume();
        write(socket, fresh);
      };
      socket.pause();
      this.answers.renew(request, socket.remoteAddress).then(renewed, () => renewed(null));
    };
    const read = (chunk: Buffer) => {
      visit.isQuiet = false;
      if (!before?.bytes.equals(chunk)) {
        const head = chunk.length <= LONGEST_HEAD ? chunk.toString('latin1') : '';
        const request = this.known.get(head);
        if (!request) return handOn(chunk, head);
        before = { bytes: chunk, request };
      }
      const answer = this.answers.find(before.request.key);
      if (answer) write(socket, answer);
      else renew(chunk, before.request);
    };
    this.visits.add(visit);
    socket.on('error', ignore).on('data', read).on('end', end).on('close', leave);
  }

  /** Ends the connections on which nothing was asked since the last time: a timer for each would be moved at each request. */
  private endQuiet(): void {
    for (const visit of this.visits) {
      if (visit.isQuiet) visit.socket.destroy();
      else visit.isQuiet = true;
    }
  }
}

/** Who does not read what they asked for is not read from either. */
function write(socket: Socket, { wire }: KeptAnswer): void {
  socket.write(wire);
  if (socket.writableLength === 0) return;
  socket.pause();
  socket.once('drain', () => socket.resume());
}

/** A connection that breaks is closed by itself; there is nobody to tell. */
function ignore(): void {}
