import { parse, type AST } from 'svelte/compiler';
import ts from 'typescript';
import type { SourceFile } from './sourceFiles';

/** Attributes that people read or hear, of elements and of our own components. */
const READ =
  /^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label|hint|name)$/;

/** `name` is read as a label of our own components only: of an input it is for the form. */
const FOR_FORMS = 'name';

const LETTER = /\p{L}/u;

/** How a number is written, not a word. */
const LOCALE = /^[a-z]{2}-[A-Z]{2}$/;

/**
 * Words in a script that are shown: they begin with a capital or a place, and go on after a space. What is only matched
 * against, as the other words a command is found by, begins with a small letter.
 */
const SENTENCE = /^(?:\p{Lu}|0 ).*(?:\p{L}[,.:…]? \p{L}|\p{L}{2}[,.:…]? 0|0[,.:…]? \p{L}{2})/u;
const FOR_MACHINES = /[[\]=#>(){}/*]|^[a-z-]+: |^[a-z]+(?:, [a-z]+)+$/;

/** The words that stand in a file of the screen instead of in src/ui/strings, where they could be translated. */
export function literalWords({ path, text }: SourceFile): readonly string[] {
  if (!path.endsWith('.svelte')) return scriptWords(text);
  const { fragment, instance, module } = parse(text, { modern: true });
  const scripts = [instance, module].flatMap((script) => (script ? [textOf(text, script.content)] : []));
  return [...markupWords(fragment), ...scripts.flatMap(scriptWords)];
}

const textOf = (text: string, node: object): string => {
  const { start, end } = node as { readonly start: number; readonly end: number };
  return text.slice(start, end);
};

function markupWords(root: AST.Fragment): readonly string[] {
  const found: string[] = [];
  const visit = (node: unknown, owner: string): void => {
    if (Array.isArray(node)) for (const each of node) visit(each, owner);
    if (!isNode(node)) return;
    if (node.type === 'Text' || node.type === 'ExpressionTag') found.push(...readWords(node));
    else if (node.type === 'Attribute') {
      const name = String(node['name']);
      if (READ.test(name) && (name !== FOR_FORMS || owner === 'Component')) visit(node['value'], owner);
    } else {
      const inner = node.type === 'Component' || node.type === 'RegularElement' ? node.type : owner;
      for (const [key, value] of Object.entries(node)) if (PARTS.has(key)) visit(value, inner);
    }
  };
  visit(root, '');
  return found;
}

/** Where markup holds other markup; the rest are conditions and keys. */
const PARTS = new Set([
  'nodes',
  'fragment',
  'attributes',
  'consequent',
  'alternate',
  'body',
  'fallback',
  'pending',
  'then',
  'catch',
]);

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The words of a stretch of text, or those that an expression in its place may put there. */
function readWords(node: Node): readonly string[] {
  if (node.type === 'Text') return [String(node['data']).trim()].filter((words) => LETTER.test(words));
  return wordsIn(node['expression']).filter((words) => LETTER.test(words) && !LOCALE.test(words));
}

function wordsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (!isNode(node)) return [];
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : [];
  if (node.type === 'TemplateElement') return [(node['value'] as { readonly raw: string }).raw];
  // What is compared or looked up is not shown.
  if (node.type === 'BinaryExpression' && node['operator'] !== '+') return [];
  if (node.type === 'MemberExpression') return wordsIn(node['object']);
  return Object.values(node).flatMap(wordsIn);
}

/** String literals of a script that read like a sentence. */
function scriptWords(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const words = ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? withPlaces(node) : '';
    if (SENTENCE.test(words) && !FOR_MACHINES.test(words) && !isProgrammerError(node)) found.push(words);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

/** A template with a nought in each of its places. */
const withPlaces = ({ head, templateSpans }: ts.TemplateExpression): string =>
  [head.text, ...templateSpans.map(({ literal }) => literal.text)].join('0');

/** Thrown at whoever writes the program, never shown. */
const isProgrammerError = ({ parent }: ts.Node): boolean =>
  (ts.isNewExpression(parent) && parent.expression.getText() === 'Error') ||
  (ts.isCallExpression(parent) && parent.expression.getText() === 'assertExists');
