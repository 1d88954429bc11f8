/** Mails that organisers write themselves. */
export const messages = {
  messages: {
    title: 'Write a mail',
    lead: 'Plain text. {{placeholders}} are filled in for each person. Who reads a language that you leave empty gets the event’s first one.',
    subject: 'Subject',
    text: 'Text',
    preview: 'Show how it looks',
    example: 'To {{name}}, {{to}}:',
    before: 'Written before',
    to_chosen_one: 'Write to {{count}} chosen',
    to_chosen_other: 'Write to {{count}} chosen',
    to_found_one: 'Write to the {{count}} found',
    to_found_other: 'Write to all {{count}} found',
    goes_to_one: 'It goes to {{count}} person',
    goes_to_other: 'It goes to {{count}} people',
    send_one: 'Send to {{count}} person',
    send_other: 'Send to {{count}} people',
    sent_one: 'On its way to {{count}} person.',
    sent_other: 'On its way to {{count}} people.',
    people_one: '{{count}} person',
    people_other: '{{count}} people',
  },
};
export type MessageMessages = typeof messages;
