import { rmSync } from 'node:fs';

export default async function stopDatabase() {
  const { server, folder } = globalThis.odeumTestDatabase;
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
