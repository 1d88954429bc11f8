export const notices = {
  privacy: {
    title: 'Personal data',
    lead: 'What we keep about you, why, and for how long.',
    who_title: 'Who is responsible',
    who: '{{organiser}} organises the events on this site and answers for the data.',
    who_none: 'The organiser named on each event’s page answers for the data.',
    write: 'Questions and requests: {{email}}',
    kept_title: 'What we keep',
    kept_register:
      'When you register: your name, e-mail address, organisation, language and how you take part.',
    kept_question: 'When you ask a question: its text, and a name only if you give one.',
    kept_comment:
      'When you comment: your name and text, which are shown, and your e-mail address, which is not.',
    kept_log: 'The server’s log keeps technical data of requests for a short time, to keep the service safe.',
    why_title: 'Why',
    why: 'To give you a seat, send you the confirmation and the calendar entry, and report to the funder how many people took part.',
    third_title: 'Videos of other providers',
    third:
      'Streams and videos come from providers such as Facebook or YouTube. Nothing loads from them until you agree, and you can take your consent back beside each player.',
    cookies_title: 'Cookies',
    cookies:
      'We set no cookies for advertising or statistics. One remembers the colours you chose, one ties your live questions and votes to your browser, and one keeps organisers signed in.',
    rights_title: 'Your rights',
    rights:
      'You can see, correct or delete your data. Your personal link lets you cancel at any time; for the rest, write to the organiser. You may also complain to your data protection authority.',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'These pages are made for everyone, with any device.',
    aim_title: 'What we aim for',
    aim: 'The site is built to meet WCAG 2.2 at level AA, as EN 301 549 and the directive (EU) 2016/2102 ask.',
    works_title: 'What works',
    works_keyboard: 'Everything can be reached and used with the keyboard alone.',
    works_reader: 'Screen readers are told about headings, states, errors and changes.',
    works_script: 'Programme, registration and records work without JavaScript.',
    works_look:
      'Text can be enlarged to 400 %, colours follow the device or your choice, motion can be switched off.',
    limits_title: 'What may not work',
    limits: 'Players of other providers and documents uploaded by organisers are outside our control.',
    tell_title: 'Tell us',
    tell: 'If something stops you, write to {{email}}. Say which page and what you use; we answer within two weeks.',
    tell_none: 'If something stops you, write to the organiser named on the event’s page.',
  },
  error: {
    not_found: 'There is no such page',
    gone: 'This link is no longer valid',
    busy: 'Too many requests',
    down: 'Something broke on our side',
    refused: 'This was not possible',
    do_home: 'Go to all events',
    do_back: 'Go back and try again.',
    do_wait: 'Wait a minute, then try again.',
    do_link: 'Look for a newer link in your mail, or write to the organiser.',
    do_search: 'Check the address, or look for the event in the list.',
    do_down: 'Nothing you had saved is lost. Try again in a few minutes.',
    code: 'Code {{status}}',
  },
};
export type NoticesMessages = typeof notices;
