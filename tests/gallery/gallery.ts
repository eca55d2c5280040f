import { PAGES } from '../../src/layout/pageSize';
import { renderSvg } from '../../src/render/svgString';
import { CASES } from '../cases/cases';
import { figureOf, type FigureCase } from '../cases/figureCase';

/** Vite hands files over as text; all case files are UTF-8. */
const TEXTS = import.meta.glob<string>(['../../data/*.csv', '../../seeds/*.tsv'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const GOLDENS = import.meta.glob<string>('../golden/*.svg', { query: '?raw', import: 'default', eager: true });

function read(file: string): Uint8Array {
  const text = TEXTS[`../../${file}`];
  if (text === undefined) throw new Error(`missing file: ${file}`);
  return new TextEncoder().encode(text);
}

function picture(svg: string | undefined): Element {
  if (svg === undefined) return document.createElement('p');
  return document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
}

function pair(name: string, now: string): HTMLElement {
  const golden = GOLDENS[`../golden/${name}.svg`];
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  const verdict = document.createElement('p');
  const same = golden === now;
  heading.textContent = name;
  verdict.textContent =
    golden === undefined ? 'No golden yet.' : same ? 'Same as the golden.' : 'Differs from the golden.';
  verdict.className = same ? 'same' : 'changed';
  const figures = document.createElement('div');
  figures.className = 'pair';
  figures.append(picture(now), picture(golden));
  section.append(heading, verdict, figures);
  return section;
}

function sections(figure: FigureCase): readonly HTMLElement[] {
  const pages = figureOf(figure, read).map(renderSvg);
  return pages.map((svg, index) => pair(pages.length === 1 ? figure.name : `${figure.name}_${String(index + 1)}`, svg));
}

/** A data file on every page there is, drawn when it is opened: all of them at once would take a while. */
function onEveryPage(figure: FigureCase): HTMLElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = figure.name;
  details.append(summary);
  const draw = (): void => {
    for (const { name, label } of Object.values(PAGES)) {
      const heading = document.createElement('h3');
      const scenes = figureOf({ ...figure, page: name }, read);
      heading.textContent = `${label}: ${String(scenes.length)} ${scenes.length === 1 ? 'page' : 'pages'}`;
      details.append(heading, ...scenes.map((scene) => picture(renderSvg(scene))));
    }
  };
  details.addEventListener('toggle', draw, { once: true });
  return details;
}

/** One case for each data file. */
const FILES = CASES.filter(
  ({ files }, index) =>
    files[0]?.startsWith('data/') && CASES.findIndex((other) => other.files.join() === files.join()) === index,
);

document.querySelector('#cases')?.append(...CASES.flatMap(sections));
document.querySelector('#pages')?.append(...FILES.map(onEveryPage));
