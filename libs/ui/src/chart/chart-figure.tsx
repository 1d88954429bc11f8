import { type ReactNode, useId } from 'react';
import styles from './chart.module.css';

export interface ChartWords {
  title: string;
  /** What the picture shows, in a sentence, for those who do not see it. */
  description: string;
  /** Opens the table of the same numbers. */
  tableText: string;
  /** Over its columns: what is counted, and how many. */
  heads: readonly string[];
}

interface ChartFigureProps extends ChartWords {
  rows: readonly (readonly string[])[];
  height: number;
  children: ReactNode;
}

/** A picture of numbers, and the numbers themselves. Its width is that of the place where it stands; letters stay as large. */
export function ChartFigure({
  title,
  description,
  tableText,
  heads,
  rows,
  height,
  children,
}: ChartFigureProps) {
  const id = useId();
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.title}>{title}</figcaption>
      <svg role="img" aria-labelledby={`${id}-title ${id}-text`} width="100%" height={height}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{description}</desc>
        {children}
      </svg>
      <details>
        <summary>{tableText}</summary>
        <table className={styles.table}>
          <caption className={styles.caption}>{title}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name = '', ...numbers], i) => (
              <tr key={i}>
                <th scope="row">{name}</th>
                {numbers.map((number, column) => (
                  <td key={column}>{number}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
