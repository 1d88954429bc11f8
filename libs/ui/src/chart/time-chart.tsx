import { ChartFigure, type ChartWords } from './chart-figure';
import styles from './chart.module.css';

export interface Moment {
  key: string;
  label: string;
  value: number;
  /** The number as the reader writes it. */
  text: string;
}

interface TimeChartProps extends ChartWords {
  moments: readonly Moment[];
  /** What happened in each, or how it stood after each. */
  look: 'bars' | 'line';
}

const HEIGHT = 180;
const WORDS_AT = 16;
const TOP = 24;
const PICTURE = 120;
/** Of what stands in the picture; it is stretched to the width that there is. */
const SCALE = 100;

/** Steps from one moment to the next, closed along the ground. */
function drawArea(moments: readonly Moment[], most: number): string {
  const steps = moments.map(({ value }, i) => {
    const y = SCALE - (value / most) * SCALE;
    return `L${i} ${y}L${i + 1} ${y}`;
  });
  return `M0 ${SCALE}${steps.join('')}L${moments.length} ${SCALE}Z`;
}

/** Days, or whatever follows each other, from left to right. Said are the most, the first and the last. */
export function TimeChart({ moments, look, ...words }: TimeChartProps) {
  const most = Math.max(1, ...moments.map(({ value }) => value));
  const highest = moments.find(({ value }) => value === most);
  const [first, last] = [moments[0], moments.at(-1)];
  return (
    <ChartFigure {...words} height={HEIGHT} rows={moments.map(({ label, text }) => [label, text])}>
      <text className={styles.number} x="100%" y={WORDS_AT}>
        {highest?.text}
      </text>
      <line className={styles.rule} x1="0" x2="100%" y1={TOP} y2={TOP} />
      <svg
        x="0"
        y={TOP}
        width="100%"
        height={PICTURE}
        viewBox={`0 0 ${Math.max(1, moments.length)} ${SCALE}`}
        preserveAspectRatio="none"
      >
        {look === 'line' ? (
          <path className={styles.area} d={drawArea(moments, most)} />
        ) : (
          moments.map(({ key, value }, i) => (
            <rect
              key={key}
              className={styles.bar}
              x={i + 0.1}
              width={0.8}
              y={SCALE - (value / most) * SCALE}
              height={(value / most) * SCALE}
            />
          ))
        )}
      </svg>
      <line className={styles.rule} x1="0" x2="100%" y1={TOP + PICTURE} y2={TOP + PICTURE} />
      <text className={styles.label} x="0" y={HEIGHT - 16}>
        {first?.label}
      </text>
      {moments.length > 1 && (
        <text className={styles.end} x="100%" y={HEIGHT - 16}>
          {last?.label}
        </text>
      )}
    </ChartFigure>
  );
}
