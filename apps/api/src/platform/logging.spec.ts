import { withoutSecrets } from './logging';

it.each([
  ['/r/s3cret', '/r/…'],
  ['/r/s3cret/ticket.pdf?of=1', '/r/…/ticket.pdf'],
  ['/door/s3cret', '/door/…'],
  ['/api/v1/doors/s3cret/list?version=1', '/api/v1/doors/…/list'],
  ['/api/v1/my-registrations/s3cret/data', '/api/v1/my-registrations/…/data'],
  ['/api/v1/join/s3cret', '/api/v1/join/…'],
  ['/en/certificates/ABCD-EFGH-JKMN', '/en/certificates/…'],
  ['/studio/sign-in/s3cret', '/studio/sign-in/…'],
  ['/api/v1/events/1/doors', '/api/v1/events/1/doors'],
])('no log has the secret of %s', (url, shown) => {
  expect(withoutSecrets(url)).toBe(shown);
});
