/** Words of the mails. Plural forms end in _one, _few, _many, _other, as each language has them. */
export const en = {
  signIn_subject: 'Your link to the studio',
  signIn_heading: 'Sign in to the studio',
  signIn_text_one: 'The button below signs you in. It works once, for {{count}} minute.',
  signIn_text_other: 'The button below signs you in. It works once, for {{count}} minutes.',
  signIn_button: 'Sign in',
  signIn_note: 'If you did not ask for this, you need do nothing: without a click nothing happens.',
  signIn_footer: 'Sent because somebody entered this address on the sign-in page.',

  hello: 'Hello, {{name}},',
  fact_when: 'When',
  fact_where: 'Where',
  fact_how: 'How you take part',
  mode_on_site: 'In the hall',
  mode_online: 'Online',
  where_online: 'Online. The link to the stream is on your personal page.',
  zone_of: '{{range}} {{place}}',

  confirmed_subject: 'You are registered: {{title}}',
  confirmed_heading: 'Your place is kept',
  confirmed_text:
    'You are registered for “{{title}}”. The invitation attached puts the event into your calendar.',
  personal_button: 'My registration',
  personal_note:
    'On this page you can change how you take part, or cancel. It is yours alone: do not pass the link on.',
  noReply_note: 'No need to answer the invitation in your calendar. To cancel, use the page above.',

  again_subject: 'Your link: {{title}}',
  again_heading: 'You are registered already',
  again_text:
    'Somebody, probably you, registered for “{{title}}” again with this address. Your registration is as it was; nothing has changed.',

  mode_subject: 'Changed: {{title}}',
  mode_heading: 'How you take part has changed',
  mode_text_on_site:
    'You now have a seat in the hall for “{{title}}”. Your calendar entry is brought up to date by the attachment.',
  mode_text_online:
    'You now take part online in “{{title}}”. Your calendar entry is brought up to date by the attachment.',

  cancelled_subject: 'Cancelled: {{title}}',
  cancelled_heading: 'Your registration is cancelled',
  cancelled_text:
    'You are no longer registered for “{{title}}”, and your place is free for somebody else. The attachment takes the event out of your calendar.',
  cancelled_back: 'Changed your mind? You can register again while there are places.',
  event_button: 'The event’s page',

  cancelled_text_line: 'You are no longer registered for “{{title}}”, and no longer in line for a place.',
  waiting_subject: 'On the waiting list: {{title}}',
  waiting_heading: 'You are in line',
  waiting_text:
    'All places for “{{title}}” are taken at the moment. You are on the waiting list; as soon as a place comes free for you, you will get a mail. Your personal page shows where you stand.',
  pending_subject: 'Received: {{title}}',
  pending_heading: 'Your registration is being looked at',
  pending_text:
    '{{organiser}} decides who takes part in “{{title}}”. You will get a mail as soon as it is decided; until then there is nothing you need to do.',
  promoted_subject: 'A place for you: {{title}}',
  promoted_heading: 'A place has come free, and it is yours',
  promoted_text:
    'You are now registered for “{{title}}”. The invitation attached puts the event into your calendar. If you cannot come, please cancel, so that somebody else can.',
  offered_subject: 'A place is kept for you: {{title}}',
  offered_heading: 'A place has come free',
  offered_text:
    'A place for “{{title}}” is kept for you until {{until}}. Open your page and say that you take it; after that it goes to the next in line.',
  offered_button: 'Take the place',
  declined_subject: 'About your registration: {{title}}',
  declined_heading: 'We cannot give you a place',
  declined_text:
    '{{organiser}} could not accept your registration for “{{title}}”. If you have questions, write to {{email}}.',
  expired_subject: 'The place was passed on: {{title}}',
  expired_heading: 'The place was passed on',
  expired_text:
    'The place for “{{title}}” that was kept for you was not taken in time and went to the next in line. You can register again while registration is open.',
  ticket_alt: 'QR code of the ticket of {{name}}, number {{reference}}',
  ticket_text: 'Ticket {{reference}}. Show it at the door.',
  certificate_subject: 'Your certificate: {{title}}',
  certificate_heading: 'Thank you for taking part',
  certificate_text:
    'Your certificate of attendance for “{{title}}” is ready. It stands on your personal page, and anyone can check that it is true by the code on it.',
  certificate_button: 'Get the certificate',
  handed_subject: 'Passed on: {{title}}',
  handed_heading: 'Your registration was passed on',
  handed_text:
    'Somebody else now takes your place at “{{title}}”, as was asked on your personal page. Your link opens nothing any more.',
  hello_nobody: 'Hello,',

  delayed_subject: 'Later than planned: {{title}}',
  delayed_heading: 'The event takes longer',
  delayed_text_one:
    '“{{title}}” ends {{count}} minute later than planned. Your calendar entry is brought up to date by the attachment.',
  delayed_text_other:
    '“{{title}}” ends {{count}} minutes later than planned. Your calendar entry is brought up to date by the attachment.',
  on_time_subject: 'As planned again: {{title}}',
  on_time_heading: 'The event ends as planned',
  on_time_text:
    '“{{title}}” ends at the planned time after all. Your calendar entry is brought up to date by the attachment.',

  invited_subject: 'Invitation: {{title}}',
  invited_heading: 'You are invited',
  invited_text: '{{organiser}} invites you to “{{title}}”. Please register, so that a place is kept for you.',
  invited_until: 'Register until',
  invited_code: 'Your code',
  invited_along_one: 'You may bring {{count}} person along; register together.',
  invited_along_other: 'You may bring {{count}} people along; register together.',
  invited_button: 'Register',
  invited_note: 'The button fills in your code. It is meant for you alone: do not pass it on.',

  partner_subject: 'Your link to join: {{title}}',
  partner_heading: 'You are invited to join from afar',
  partner_text:
    '{{organiser}} invites you to “{{title}}” as: {{role}}. The button below opens your personal page; the meeting can be entered from there.',
  partner_window: 'The meeting is open',
  partner_button: 'My page for joining',
  partner_note: 'The link is yours alone. Your time zone: {{zone}}.',

  footer_registered:
    'Sent by {{organiser}} because this address was registered for the event.\nQuestions: {{email}}',
  footer_invited:
    'Sent by {{organiser}}, who has put this address on the list of guests.\nQuestions: {{email}}',
  footer_partner: 'Sent by {{organiser}}.\nQuestions: {{email}}',
};
export type MailMessages = typeof en & Record<'signIn_text' | 'delayed_text' | 'invited_along', string>;
