import type { TemplateMessages } from './en';

export const pl: TemplateMessages = {
  access: {
    label: 'Co jest potrzebne, aby mogli Państwo wziąć udział?',
    hint: 'Proszę zaznaczyć wszystko, co jest potrzebne.',
    options: {
      wheelchair: 'Miejsce na wózek',
      loop: 'Pętla indukcyjna',
      sign: 'Tłumaczenie na język migowy',
      captions: 'Napisy',
      print: 'Materiały dużym drukiem',
      assistant: 'Miejsce dla osoby asystującej',
    },
  },
  diet: {
    label: 'Jaki ma być poczęstunek?',
    hint: 'Proszę zaznaczyć wszystko, co jest ważne.',
    options: {
      vegetarian: 'Wegetariański',
      vegan: 'Wegański',
      gluten: 'Bez glutenu',
      lactose: 'Bez laktozy',
      halal: 'Halal',
      kosher: 'Koszerny',
    },
  },
  photo: {
    label: 'Zgadzam się, aby organizator publikował zdjęcia i nagrania z moim wizerunkiem.',
    hint: 'Bez tej zgody także można wziąć udział.',
    options: {},
  },
  organisation: {
    label: 'Jaką organizację Państwo reprezentują?',
    options: {
      public: 'Samorząd lub instytucja publiczna',
      civil: 'Organizacja pozarządowa',
      culture: 'Instytucja kultury',
      school: 'Szkoła lub uczelnia',
      company: 'Firma',
      media: 'Media',
      none: 'Przychodzę we własnym imieniu',
    },
  },
  heard: {
    label: 'Skąd wiedzą Państwo o wydarzeniu?',
    options: {
      website: 'Ze strony organizatora',
      newsletter: 'Z e-maila',
      social: 'Z mediów społecznościowych',
      media: 'Z prasy, radia lub telewizji',
      person: 'Od znajomej osoby',
      poster: 'Z plakatu',
    },
  },
};
