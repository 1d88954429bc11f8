import { afterEach, expect, it } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import { BarChart, TimeChart } from './index';

afterEach(cleanup);

const words = {
  title: 'By day',
  description: 'Most came on the second day.',
  tableText: 'The numbers',
  heads: ['Day', 'People'],
};
const entries = [
  { key: '1', label: 'Monday', value: 0, text: '0' },
  { key: '2', label: 'A very long name of something that would not fit', value: 1500, text: '1,500' },
];

it.each([
  ['bars', <BarChart key="bars" {...words} bars={entries} />],
  ['days', <TimeChart key="days" {...words} look="bars" moments={entries} />],
  ['a line', <TimeChart key="line" {...words} look="line" moments={entries} />],
])('says what it shows, and has the same numbers in a table: %s', (_, chart) => {
  render(chart);
  const picture = screen.getByRole('img');
  expect(picture.querySelector('title')?.textContent).toBe('By day');
  expect(picture.querySelector('desc')?.textContent).toBe('Most came on the second day.');
  const named = picture.getAttribute('aria-labelledby')?.split(' ') ?? [];
  expect(named.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'By day',
    'Most came on the second day.',
  ]);
  const table = screen.getByRole('table', { name: 'By day', hidden: true });
  const cells = within(table)
    .getAllByRole('row', { hidden: true })
    .map((row) => row.textContent);
  expect(cells).toEqual(['DayPeople', 'Monday0', `${entries[1]?.label}1,500`]);
});

it('draws the largest as long as there is room, and nothing where there is nothing', () => {
  const { container } = render(<BarChart {...words} bars={entries} />);
  const widths = [...container.querySelectorAll('rect')].map((rect) => rect.getAttribute('width'));
  expect(widths).toEqual(['100%', '0%', '100%', '100%']);
  cleanup();
  render(<TimeChart {...words} look="line" moments={[]} />);
  expect(screen.getByRole('img').querySelector('path')?.getAttribute('d')).toBe('M0 100L0 100Z');
});
