import { expect, it } from '@jest/globals';
import { cleanFileName, sniffType } from './file-type.rules';

it.each([
  ['../../etc/Доклад.pdf', 'application/pdf', 'Доклад.pdf'],
  ['C:\\Users\\me\\plan.PDF', 'application/pdf', 'plan.pdf'],
  ['program.exe', 'application/pdf', 'program.exe.pdf'],
  ['photo.jpeg', 'image/jpeg', 'photo.jpeg'],
  ['\u202efdp.exe', 'application/zip', 'fdp.exe.zip'],
  ['a"b\r\nX: y.txt', 'text/plain', 'a b X y.txt'],
  ['...', 'application/pdf', 'file.pdf'],
  ['', 'application/pdf', 'file.pdf'],
  ['😀'.repeat(300), 'application/pdf', `${'😀'.repeat(150)}.pdf`],
  ['x\ud83d.pdf', 'application/pdf', 'x\ufffd.pdf'],
])('names %j of type %s', (given, type, name) => {
  expect(cleanFileName(given, type)).toBe(name);
  expect(() => encodeURIComponent(cleanFileName(given, type))).not.toThrow();
});

it.each([
  ['%PDF-1.7\n', 'x.bin', 'application/pdf'],
  ['име,брой\nа,1\n', 'x.csv', 'text/csv'],
  ['Текст\r\n', 'x.TXT', 'text/plain'],
  ['Текст', 'x', null],
  ['<html></html>', 'x.html', null],
  ['<?xml version="1.0"?><svg/>', 'x.txt', null],
  ['a\u0000b', 'x.txt', null],
])('finds out what %j is', async (text, name, type) => {
  expect(await sniffType(Buffer.from(text), name)).toBe(type);
});

it('takes text only where it is UTF-8', async () => {
  expect(await sniffType(Buffer.from([0xcf, 0xee, 0xeb]), 'x.txt')).toBeNull();
});
