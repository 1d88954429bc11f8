import { Injectable } from '@nestjs/common';
import { drawModules } from '@odeum/documents/qr';
import { ticketReference, writeTicketCode } from '@odeum/domain/attendance';
import { Secrets } from '../platform/secrets';
import type { TicketEntity } from './ticket.entity';

type Known = Pick<TicketEntity, 'id' | 'generation'>;

/** What stands on tickets. Nothing of it is kept: it follows from the ticket and the installation's key. */
@Injectable()
export class Tickets {
  constructor(private readonly secrets: Secrets) {}

  codeOf({ id, generation }: Known): string {
    return writeTicketCode(
      id,
      Buffer.from(this.secrets.derive('ticket', `${id}:${generation}`), 'base64url'),
    );
  }

  referenceOf(ticket: Known): string {
    return ticketReference(this.codeOf(ticket));
  }

  /** What a code hashes to: lets a door know the right one without being able to make it. Hex, 64 characters. */
  proofOf(ticket: Known): string {
    return this.secrets.hash(this.codeOf(ticket));
  }

  /** The QR code of a ticket (ISO/IEC 18004, level M) as one path of squares, one unit a module, without a margin. */
  drawQr(ticket: Known): { size: number; path: string } {
    return drawModules(this.codeOf(ticket));
  }
}
