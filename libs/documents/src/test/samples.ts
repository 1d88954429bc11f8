import type { FunderHeader } from '../funder/index';

/** 10:00 to 13:00 in Sofia. */
export const MORNING = {
  startsAt: new Date('2026-12-07T08:00:00Z'),
  endsAt: new Date('2026-12-07T11:00:00Z'),
  zone: 'Europe/Sofia',
};

export const EU: FunderHeader = {
  hasEuEmblem: true,
  statements: [
    { lang: 'bg', text: 'Съфинансирано от Европейския съюз' },
    { lang: 'en', text: 'Co-funded by the European Union' },
  ],
};

/** Texts that mean something to Typst, to a spreadsheet, to XML or to a terminal. */
export const HOSTILE = [
  '=HYPERLINK("http://a.example";"b")',
  '#panic("x") #let a = 1',
  '*bold* _it_ `raw` $x^2$ @ref <label>',
  '\\ \\u{41} "quoted" \'single\' // no /* comment */',
  '<b>&amp;</b>',
  '] } ) [ { ( #',
  '- + / 1. = heading',
  '~ -- --- ... https://a.example/#b',
];

/** Texts of which a document shows as much as it has letters for. */
export const HARD_TO_SET = [
  'محمد بن سلمان',
  'שלום עולם',
  '👩‍👩‍👧 😀',
  '中文名',
  'a\u0000b\u0007c\u001b[31md',
  '\u202eevil\u202c\u2066\ufeff',
  'line\r\nbreak\u2028end',
  '\ud800 half a pair',
  'Z̷̡̛a̸͎͑l̵̰̕g̶̗̿o̷',
  'W'.repeat(300),
  'Имеимеимеиме '.repeat(24),
  ' ',
];
