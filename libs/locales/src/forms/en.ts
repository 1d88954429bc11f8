/** Words around the questions of a registration form, wherever they are put or their answers shown. */
export const en = {
  optional: '(may stay empty)',
  choose: 'Please choose',
  other: 'Something else',
  why_access: 'Asked so that the organiser can prepare what you need.',
  why_diet: 'Asked so that there is something for you to eat.',
  kept_days_one: 'Deleted {{count}} day after the event.',
  kept_days_other: 'Deleted {{count}} days after the event.',
  kept_until_end: 'Deleted when the event is over.',
  kept_along: 'Kept as long as your registration.',
  only_on_site: 'Only if you come in person.',
  only_online: 'Only if you take part online.',
  only_if: 'Only if you answered “{{answer}}” to “{{question}}”.',
  only_if_agreed: 'Only if you agreed to “{{question}}”.',
  only_if_answered: 'Only if you answered “{{question}}”.',
  file_keep: 'Keep the file that was sent',
  file_given: 'A file was sent',
  file_hint: 'PDF, PNG or JPEG, at most {{megabytes}} MB.',
  agreed: 'Agreed',
};
export type FormMessages = typeof en;
