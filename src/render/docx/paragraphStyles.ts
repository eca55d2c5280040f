import type { IParagraphStyleOptions } from 'docx';

const INK = '1A1A1A';
const normal = { basedOn: 'Normal', next: 'Normal' } as const;

/** Sizes in half points, spaces in twentieths of a point. The caption is Word's own style, so its lists of figures find it. */
export const paragraphStyles: IParagraphStyleOptions[] = [
  { id: 'Normal', name: 'Normal', run: { size: 20, color: INK }, paragraph: { spacing: { after: 80 } } },
  {
    id: 'Caption',
    name: 'caption',
    ...normal,
    quickFormat: true,
    run: { bold: true, size: 20, color: INK },
    paragraph: { spacing: { before: 80, after: 0 } },
  },
  { id: 'Figure', name: 'Figure', ...normal, paragraph: { keepNext: true, spacing: { before: 0, after: 0 } } },
  { id: 'Marking', name: 'Marking', ...normal, run: { bold: true, size: 18 }, paragraph: { spacing: { after: 0 } } },
  {
    id: 'TableHeader',
    name: 'Table header',
    ...normal,
    run: { bold: true, size: 18 },
    paragraph: { keepNext: true, spacing: { after: 0 } },
  },
  { id: 'TableText', name: 'Table text', ...normal, run: { size: 18 }, paragraph: { spacing: { after: 0 } } },
  { id: 'Notes', name: 'Notes', ...normal, run: { size: 18 }, paragraph: { spacing: { before: 80, after: 0 } } },
];
