import { writeMessageMail } from './index';

it('is what the organiser wrote: nothing of it is markup, addresses can be followed', () => {
  const { subject, text, html } = writeMessageMail({
    lang: 'en',
    subject: 'The hall & <more>',
    text: 'Hello,\nsee https://odeum.test/r/a_b?x=1&y=2.\n\n<b>Bye</b> ("https://b.test/").',
    organiser: 'Town',
    contactEmail: 'town@odeum.test',
  });
  expect(subject).toBe('The hall & <more>');
  expect(text).toContain('Hello,\nsee https://odeum.test/r/a_b?x=1&y=2.\n\n<b>Bye</b> ("https://b.test/").');
  expect(html).toContain('Hello,<br>see <a href="https://odeum.test/r/a_b?x=1&amp;y=2"');
  expect(html).toContain('>https://odeum.test/r/a_b?x=1&amp;y=2</a>.</p>');
  expect(html).toContain('&lt;b&gt;Bye&lt;/b&gt; (&quot;<a href="https://b.test/"');
  expect(html).not.toContain('<b>Bye');
});
