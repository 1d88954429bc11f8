import type { MantineColorsTuple } from '@mantine/core';

/** Shades 0 to 9, the only source of the roles; light uses bronze 7, dark bronze 3. */
export const bronze: MantineColorsTuple = [
  '#eef6f3',
  '#dcece7',
  '#a5dccf',
  '#84cdbc',
  '#5db3a0',
  '#34927f',
  '#17776a',
  '#0b5d54',
  '#084840',
  '#07403a',
];
export const stone: MantineColorsTuple = [
  '#f4f5f2',
  '#e9ece7',
  '#dde1dc',
  '#c8cfc9',
  '#a7b1ab',
  '#76837d',
  '#5c6964',
  '#45524d',
  '#2a3632',
  '#14201d',
];
export const night: MantineColorsTuple = [
  '#eef3f0',
  '#bac7c1',
  '#9aaaa3',
  '#74877f',
  '#33423c',
  '#24302b',
  '#18221e',
  '#101815',
  '#0b110f',
  '#060a09',
];
