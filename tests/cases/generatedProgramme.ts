const AGENCIES = ['MSD', 'MOJ', 'Police', 'Oranga Tamariki', 'ACC', 'Te Puni Kōkiri', 'DPMC', 'DIA'];
const AREAS = ['Prevention', 'Workforce and training', 'Services for children and young people', 'Data and insights'];
const FUNDING = ['Funded', 'Funded', 'Partially funded*', 'Not funded', 'TBC', ''];
const OPENINGS = ['Develop', 'Complete a review of', 'Deliver', 'Publish', 'Establish', 'Agree with iwi on', 'Trial'];
const WORDS =
  'the national framework for multi-agency response in six regions whānau and hapū service providers training of frontline workers accountability investment plan helplines data sharing across agencies pilot evaluation reporting to ministers'.split(
    ' ',
  );

/** A row of a generated programme. */
export interface GeneratedRow {
  readonly agency: string;
  readonly area: string;
  readonly title: string;
  readonly date: string;
  readonly funding: string;
}

/** Numbers from 0 up to 1, the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** So many milestones with titles of 40 to 140 letters, over eight years: the same for the same seed. */
export function generatedRows(count: number, seed: number): readonly GeneratedRow[] {
  const next = numbers(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const length = 40 + Math.floor(next() * 86);
    let title = `${pick(OPENINGS)} ${String(index + 1)}`;
    while (title.length < length) title += ` ${pick(WORDS)}`;
    return {
      agency: pick(AGENCIES),
      area: pick(AREAS),
      title,
      date: dateOf(next),
      funding: pick(FUNDING),
    };
  });
}

function dateOf(next: () => number): string {
  const year = 2024 + Math.floor(next() * 8);
  const kind = next();
  if (kind < 0.45) return String(year);
  if (kind < 0.6) return `Q${String(1 + Math.floor(next() * 4))} ${String(year)}`;
  if (kind < 0.75) return `${String(1 + Math.floor(next() * 28))} June ${String(year)}`;
  if (kind < 0.82) return `by ${String(year)}`;
  if (kind < 0.9) return `Phase 1 ${String(year)} Phase 2 ${String(year + 2)}`;
  return kind < 0.95 ? 'TBC' : 'Ongoing';
}

export function csvOf(rows: readonly GeneratedRow[]): string {
  const lines = rows.map(({ agency, area, title, date, funding }) =>
    [agency, area, title, date, funding].map((cell) => `"${cell}"`).join(','),
  );
  return ['Agency,Area,Milestone,Date,Funding', ...lines].join('\n');
}
