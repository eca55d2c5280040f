import { foldText } from '../base/fold';

/** Words that the header cells of plans are made of: English, te reo Māori, and the exports of planning tools. */
const HEADER_WORDS: ReadonlySet<string> = new Set(
  `milestone initiative activity action task step deliverable output outcome project programme program workstream item
  title name summary subject description detail objective goal commitment recommendation measure work event meeting hui subtask epic
  issue story card requirement lead agency owner assignee assigned responsible responsibility accountable organisation
  organization ministry department minister portfolio team partner who contact sponsor manager resource author body
  date when due start end finish completion completed deadline timeframe timeline timing year quarter month period target
  delivery planned baseline forecast actual duration indicative time schedule begin created updated resolved effective
  funding fund budget cost status rag state progress priority pathway appropriation vote confidence health
  area capability theme category pillar phase stage tranche group type stream domain focus section sector class
  note notes comment remark id ref reference number no key wbs code label tag region location place source risk
  dependency dependencies predecessor successor percent column field value count bucket list sprint parent link url
  mahi kaupapa putea wahanga tari kaiarahi ingoa ra tau wa tuhipoka kaiwhakahaere mana tunga rohe momo
  vorgang vorgangsname anfang ende dauer aufgabe beginn datum tarea inicio fin nom nombre fecha tache debut statut titre
  titel verantwortlich responsable duree duracion estado etat prioridad priorite agence jalon hito meilenstein`
    .trim()
    .split(/\s+/),
);

const MAX_LENGTH = 70;
const MAX_WORDS = 7;

function isHeaderWord(word: string): boolean {
  return (
    HEADER_WORDS.has(word) ||
    (word.endsWith('s') && HEADER_WORDS.has(word.slice(0, -1))) ||
    (word.endsWith('ies') && HEADER_WORDS.has(`${word.slice(0, -3)}y`))
  );
}

/**
 * How far a cell reads like a column name, 0 to 1: the share of its words that are header words. Sentences and
 * numbered values ("Phase 1") are none or hardly any.
 */
export function headerLikeness(cell: string): number {
  if (cell === '' || cell.length > MAX_LENGTH || /[.!?]$/.test(cell)) return 0;
  const words = foldText(cell.replace(/\((s|es|ies)\)/gi, '$1'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > MAX_WORDS) return 0;
  if (words.length === 2 && /^\d{1,3}$/.test(words[1] ?? '')) return 0;
  return words.filter(isHeaderWord).length / words.length;
}

/** From this share of known words on, a cell counts as a known name: "Expected funding pathway" has two of three. */
export const KNOWN_HEADER = 0.33;

/** True when the cell can count as a known column name. */
export function isKnownHeader(cell: string): boolean {
  return headerLikeness(cell) >= KNOWN_HEADER;
}
