import ts from 'typescript';

/** A sentence of the screen as its area file has it. */
export interface AreaWord {
  /** The area, and the way to the sentence in it: `panel.tabs.details`; a counted one has `.one` and `.other`. */
  readonly key: string;
  readonly english: string;
  /** Where it is seen: the comment on the sentence or on the group around it, else the comment on the area. */
  readonly seen: string;
}

/** The sentences of one file of src/ui/strings, in its order. What is not a plain string is refused: it can not be translated. */
export function areaWords(path: string, text: string): readonly AreaWord[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const seen = commentOn(statement);
    if (seen === undefined) throw new Error(`areaWords: no comment says where the words of ${path} are seen`);
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      wordsOf(name.getText(), initializer, seen),
    );
  });
}

function wordsOf(key: string, node: ts.Expression | undefined, seen: string): readonly AreaWord[] {
  if (node === undefined) throw new Error(`areaWords: ${key} has no value`);
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return wordsOf(key, node.expression, seen);
  if (ts.isStringLiteralLike(node)) return [{ key, english: node.text, seen }];
  if (!ts.isObjectLiteralExpression(node)) throw new Error(`areaWords: ${key} is not a plain string`);
  return node.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property)) throw new Error(`areaWords: ${key} holds ${property.getText()}`);
    const { name } = property;
    const part = ts.isStringLiteral(name) ? name.text : name.getText();
    return wordsOf(`${key}.${part}`, property.initializer, commentOn(property) ?? seen);
  });
}

/** The text of a doc comment, on one line. */
function commentOn(node: ts.Node): string | undefined {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts.getTextOfJSDocComment(comment?.comment)?.replace(/\s+/g, ' ').trim();
}
