/** A chart drawn from a table by style sheets, and the same numbers as a plain table. */
import 'charts.css/dist/charts.min.css';
import './chart.css';
import type { Bar } from './journal-figures';
import { text } from './texts';

export interface ChartProps {
  title: string;
  /** What the bars are, as the heading of the table's first column. */
  heading: string;
  bars: readonly Bar[];
  nameOf: (key: string) => string;
}

export function Chart({ title, heading, bars, nameOf }: ChartProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      {/* Drawn tables lose their meaning for screen readers: they get the plain one. */}
      <div aria-hidden="true">
        <table class="charts-css bar show-labels data-spacing-4">
          <tbody>
            {bars.map(({ key, count }) => (
              <tr key={key}>
                <th scope="row">{nameOf(key)}</th>
                <td style={{ '--size': String(count / most) }}>
                  <span class="data">{count}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details>
        <summary>{text('dashboard_table')}</summary>
        <table class="plain">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              <th scope="col">{text('dashboard_count')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ key, count }) => (
              <tr key={key}>
                <th scope="row">{nameOf(key)}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
