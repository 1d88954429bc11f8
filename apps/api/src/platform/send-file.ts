import type { FastifyReply } from 'fastify';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface MadeFile {
  name: string;
  bytes: Uint8Array;
}

/** A file about people, to be downloaded: held by no cache, told to no search engine. */
export async function sendFile(reply: FastifyReply, type: string, { name, bytes }: MadeFile): Promise<void> {
  await reply
    .type(type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex')
    .send(Buffer.from(bytes));
}
