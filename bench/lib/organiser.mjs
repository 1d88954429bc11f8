import { runCommand } from './service.mjs';

const ADDRESS = 'organiser@odeum.example';

async function request(url, init) {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${init.method ?? 'GET'} ${url}: ${answer.status} ${await answer.text()}`);
  return answer;
}

/** The demo's organiser, signed in by a link like anybody: `call` speaks JSON with the API, `upload` sends forms. */
export async function signIn(service) {
  const link = await runCommand(service, 'sign-in-link', ADDRESS);
  const api = `${service.url}/api/v1`;
  const json = { 'content-type': 'application/json' };
  const session = await request(`${api}/sessions`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ token: link.slice(link.lastIndexOf('/') + 1) }),
  });
  const cookie = session.headers.get('set-cookie').split(';')[0];
  const call = async (method, path, body) => {
    const headers = { cookie, ...(body ? json : {}) };
    const answer = await request(`${api}${path}`, { method, headers, body: body && JSON.stringify(body) });
    return answer.json();
  };
  const upload = async (path, bytes, fields = {}) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([bytes]), 'schedule');
    return (await request(`${api}${path}`, { method: 'POST', headers: { cookie }, body: form })).json();
  };
  const { memberships } = await call('GET', '/me');
  return { call, upload, organisationId: memberships[0].organisationId };
}
