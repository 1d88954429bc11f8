import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface CaughtMail {
  /** Whom the envelope named. */
  to: string[];
  raw: string;
  parsed: ParsedMail;
}
type Stage = 'sender' | 'rcpt' | 'data';

/** A mail server on the loopback that keeps what it is given, and refuses where a test tells it to. */
export interface MailCatcher {
  url: string;
  /** Taken, in the order of their coming. */
  caught: CaughtMail[];
  /** Given whole but not taken. */
  refused: CaughtMail[];
  /** Answers the next mails to an address so; afterwards it takes them. */
  refuse: (address: string, stage: Stage, ...answers: string[]) => void;
  mailsTo: (address: string) => CaughtMail[];
  close: () => Promise<void>;
}

export async function startMailCatcher(): Promise<MailCatcher> {
  const caught: CaughtMail[] = [];
  const refused: CaughtMail[] = [];
  const refusals = new Map<string, string[]>();
  const nextRefusal = (stage: Stage, address: string): Error | null => {
    const answer = refusals.get(`${stage} ${address}`)?.shift();
    if (!answer) return null;
    const [, code, words] = /^(\d{3}) (.*)$/.exec(answer) ?? [];
    return Object.assign(new Error(words), { responseCode: Number(code) });
  };
  const recipients = (session: SMTPServerSession) => session.envelope.rcptTo.map(({ address }) => address);
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onMailFrom: ({ address }, _session, done) => done(nextRefusal('sender', address)),
    onRcptTo: ({ address }, _session, done) => done(nextRefusal('rcpt', address)),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts);
        const to = recipients(session);
        const no = to.map((address) => nextRefusal('data', address)).find(Boolean) ?? null;
        simpleParser(raw).then(
          (parsed) => {
            (no ? refused : caught).push({ to, raw: raw.toString('utf8'), parsed });
            done(no);
          },
          (error: Error) => done(error),
        );
      });
    },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    caught,
    refused,
    refuse: (address, stage, ...answers) => refusals.set(`${stage} ${address}`, answers),
    mailsTo: (address) => caught.filter((mail) => mail.to.includes(address)),
    close: () => new Promise((done) => server.close(done)),
  };
}

/** The invitation in a mail, as programs show it and as a file; pictures travel beside it. */
export const calendarParts = (mail: CaughtMail | undefined) =>
  (mail?.parsed.attachments ?? []).filter(
    ({ contentType }) => contentType === 'text/calendar' || contentType === 'application/ics',
  );
