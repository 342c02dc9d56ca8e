/**
 * The report's reference cell as a picture: the worst daily loss of each week, what the two models had forecast, and a mark where the loss
 * was greater than the forecast of historical simulation. Plain SVG, the same bytes for the same report.
 */
import type { Report } from "./report.ts";

const SIZE = { width: 960, height: 420 };
const MARGIN = { top: 56, right: 24, bottom: 36, left: 56 };
const TICK = 0.02;

interface Scale {
  readonly x: (index: number) => number;
  readonly y: (loss: number) => number;
}

export function chart({ history, title }: Report): string {
  const { dates, lossesWorst, historical, parametric, breaches } = history;
  const worst = Math.max(...lossesWorst, ...historical, ...parametric);
  const scale = scales(dates.length, Math.ceil(worst / TICK) * TICK);
  const marks = breaches.map(({ date, loss }) => {
    const at = dates.findIndex((each) => each >= date);
    return `<circle cx="${fixed(scale.x(at))}" cy="${fixed(scale.y(loss))}" r="2.5" fill="#c0392b"/>`;
  });
  const confidence = history.confidencePerMille / 10;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${SIZE.width}" height="${SIZE.height}" fill="#ffffff"/>`,
    `<text x="${MARGIN.left}" y="22" font-size="15">${title}</text>`,
    `<text x="${MARGIN.left}" y="42" fill="#555555">window of ${history.windowDays} days, ${confidence} % confidence: ${breaches.length} losses beyond the forecast</text>`,
    ...gridLines(scale, worst),
    ...years(dates, scale),
    line(lossesWorst, scale, "#b0b7bf", 1),
    line(parametric, scale, "#e08e0b", 1.5),
    line(historical, scale, "#1f5fa8", 1.5),
    ...marks,
    ...legend([
      ["#b0b7bf", "worst loss of the week"],
      ["#1f5fa8", "historical simulation"],
      ["#e08e0b", "normal distribution"],
      ["#c0392b", "beyond the forecast"],
    ]),
    "</svg>\n",
  ].join("\n");
}

function scales(points: number, top: number): Scale {
  const width = SIZE.width - MARGIN.left - MARGIN.right;
  const height = SIZE.height - MARGIN.top - MARGIN.bottom;
  return {
    x: (index) => MARGIN.left + (index / (points - 1)) * width,
    y: (loss) => MARGIN.top + (1 - Math.max(0, loss) / top) * height,
  };
}

function line(values: readonly number[], scale: Scale, colour: string, width: number): string {
  const points = values.map((value, index) => `${fixed(scale.x(index))},${fixed(scale.y(value))}`).join(" ");
  return `<polyline fill="none" stroke="${colour}" stroke-width="${width}" points="${points}"/>`;
}

function gridLines(scale: Scale, worst: number): string[] {
  const lines: string[] = [];
  for (let step = 0; step * TICK <= worst + TICK; step++) {
    const y = fixed(scale.y(step * TICK));
    if (Number(y) < MARGIN.top) break;
    lines.push(`<line x1="${MARGIN.left}" x2="${SIZE.width - MARGIN.right}" y1="${y}" y2="${y}" stroke="#e6e8eb"/>`);
    lines.push(
      `<text x="${MARGIN.left - 8}" y="${y}" text-anchor="end" dominant-baseline="middle" fill="#555555">${step * TICK * 100} %</text>`,
    );
  }
  return lines;
}

/** A label where every fourth year begins. */
function years(dates: readonly string[], scale: Scale): string[] {
  return dates.flatMap((date, index) => {
    const year = Number(date.slice(0, 4));
    const begins = index > 0 && dates[index - 1]?.slice(0, 4) !== date.slice(0, 4);
    if (!begins || year % 4 !== 0) return [];
    return [`<text x="${fixed(scale.x(index))}" y="${SIZE.height - 14}" text-anchor="middle" fill="#555555">${year}</text>`];
  });
}

function legend(entries: readonly (readonly [string, string])[]): string[] {
  return entries.flatMap(([colour, text], index) => {
    const x = MARGIN.left + 12 + index * 170;
    const y = MARGIN.top + 14;
    return [
      `<rect x="${x}" y="${y - 5}" width="14" height="4" fill="${colour}"/>`,
      `<text x="${x + 20}" y="${y}" fill="#333333">${text}</text>`,
    ];
  });
}

function fixed(value: number): string {
  return value.toFixed(1);
}
