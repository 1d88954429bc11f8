import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { FileEntity } from './file.entity';

/** RFC 5987 leaves fewer characters as they are than an address does. */
const encodeExtended = (text: string) =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Nothing that people upload is ever run in our origin. */
const SANDBOX = "default-src 'none'; sandbox";

/** A file under its own name, always as a download. */
export function sendDownload(reply: FastifyReply, file: FileEntity, bytes: Readable): StreamableFile {
  const plain = file.name.replace(/[^\x20-\x7e]/g, '_');
  void reply
    .header(
      'content-disposition',
      `attachment; filename="${plain}"; filename*=UTF-8''${encodeExtended(file.name)}`,
    )
    .header('content-security-policy', SANDBOX)
    .header('cache-control', 'no-cache');
  return new StreamableFile(bytes, { type: file.type, length: file.bytes });
}

/** A picture in a page. Its address names its bytes, so it may be kept for good. */
export function sendPicture(reply: FastifyReply, file: FileEntity, bytes: Readable): StreamableFile {
  void reply
    .header('content-security-policy', SANDBOX)
    .header('cache-control', 'private, max-age=31536000, immutable');
  return new StreamableFile(bytes, { type: file.type, length: file.bytes });
}
