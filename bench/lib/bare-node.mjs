// A process of its own: Node's http server that answers everything with one file. Arguments: the port, the file.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [port, file] = process.argv.slice(2);
const body = readFileSync(file);
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-encoding': 'gzip',
  'content-length': body.length,
};
createServer((_request, answer) => answer.writeHead(200, headers).end(body)).listen(
  Number(port),
  '127.0.0.1',
);
