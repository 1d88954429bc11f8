/** Ready-made questions of a registration form, as they are put into it in each language of the event. */
export const en = {
  access: {
    label: 'What do you need to take part?',
    hint: 'Choose all that you need.',
    options: {
      wheelchair: 'A place for a wheelchair',
      loop: 'An induction loop',
      sign: 'Sign language interpreting',
      captions: 'Captions',
      print: 'Materials in large print',
      assistant: 'A seat for the person who assists me',
    },
  },
  diet: {
    label: 'What should the food be like?',
    hint: 'Choose all that matter to you.',
    options: {
      vegetarian: 'Vegetarian',
      vegan: 'Vegan',
      gluten: 'Without gluten',
      lactose: 'Without lactose',
      halal: 'Halal',
      kosher: 'Kosher',
    },
  },
  photo: {
    label: 'I agree that the organiser publishes photographs and recordings in which I can be seen.',
    hint: 'You can take part without this.',
    options: {},
  },
  organisation: {
    label: 'What kind of organisation do you come from?',
    options: {
      public: 'Municipality or public body',
      civil: 'Non-governmental organisation',
      culture: 'Cultural institution',
      school: 'School or university',
      company: 'Company',
      media: 'Media',
      none: 'I come for myself',
    },
  },
  heard: {
    label: 'How did you hear of this event?',
    options: {
      website: 'On the organiser’s website',
      newsletter: 'By e-mail',
      social: 'On social media',
      media: 'In the press, on radio or television',
      person: 'From somebody I know',
      poster: 'From a poster',
    },
  },
};
export type TemplateMessages = typeof en;
