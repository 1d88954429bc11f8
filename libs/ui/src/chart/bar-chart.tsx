import { ChartFigure, type ChartWords } from './chart-figure';
import styles from './chart.module.css';

export interface Bar {
  key: string;
  label: string;
  value: number;
  /** The number as the reader writes it. */
  text: string;
}

const ROW = 44;
const WORDS = 16;
const BAR = 12;
/** Letters that fit beside a number on a narrow phone; the table has the whole name. */
const LONGEST = 30;

const cut = (text: string) =>
  text.length > LONGEST
    ? `${text
        .slice(0, LONGEST - 1)
        .toWellFormed()
        .trimEnd()}…`
    : text;

/** Bars beneath each other, each under its name and number. */
export function BarChart({ bars, ...words }: ChartWords & { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ChartFigure {...words} height={bars.length * ROW} rows={bars.map(({ label, text }) => [label, text])}>
      {bars.map(({ key, label, value, text }, i) => (
        <g key={key}>
          <text className={styles.label} x="0" y={i * ROW + WORDS}>
            {cut(label)}
          </text>
          <text className={styles.number} x="100%" y={i * ROW + WORDS}>
            {text}
          </text>
          <rect className={styles.ground} x="0" y={i * ROW + WORDS + 6} width="100%" height={BAR} />
          <rect
            className={styles.bar}
            x="0"
            y={i * ROW + WORDS + 6}
            width={`${(value / most) * 100}%`}
            height={BAR}
          />
        </g>
      ))}
    </ChartFigure>
  );
}
