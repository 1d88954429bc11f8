import { Injectable } from '@nestjs/common';
import { ticketReference, writeTicketCode } from '@odeum/domain/attendance';
import { create } from 'qrcode';
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
    return drawQr(this.codeOf(ticket));
  }
}

/** Any text as a QR code; see `Tickets.drawQr`. */
export function drawQr(text: string): { size: number; path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!modules.get(y, x)) continue;
      let run = 1;
      while (x + run < size && modules.get(y, x + run)) run += 1;
      path += `M${x} ${y}h${run}v1h-${run}z`;
      x += run;
    }
  }
  return { size, path };
}
