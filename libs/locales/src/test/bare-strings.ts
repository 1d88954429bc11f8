import ts from 'typescript';
import { nodesOf, placeOf } from './program';

/** Attributes that are read to or by people, of elements and of our parts. */
const READ =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|description|summary|hint|error|caption|term|heading|lead|.+(?:Label|Text|Title))$/;
const hasLetters = (text: string) => /\p{L}/u.test(text);

/** The texts that an expression may come to be, as far as they are written there. */
function literalsOf(node: ts.Expression): ts.Node[] {
  if (ts.isStringLiteralLike(node)) return hasLetters(node.text) ? [node] : [];
  if (ts.isTemplateExpression(node)) {
    const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
    return parts.some(({ text }) => hasLetters(text)) ? [node] : [];
  }
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (!ts.isBinaryExpression(node)) return [];
  const { kind } = node.operatorToken;
  const isJoined = kind === ts.SyntaxKind.PlusToken;
  const isChoice = [
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
  ].includes(kind);
  if (!isJoined && !isChoice) return [];
  return [
    ...(kind === ts.SyntaxKind.AmpersandAmpersandToken ? [] : literalsOf(node.left)),
    ...literalsOf(node.right),
  ];
}

/** What is printed on a key of the keyboard is the same in every language. */
function isOnKey({ parent }: ts.JsxText): boolean {
  return ts.isJsxElement(parent) && parent.openingElement.tagName.getText() === 'kbd';
}

function bareIn(node: ts.Node): ts.Node[] {
  if (ts.isJsxText(node)) return hasLetters(node.text) && !isOnKey(node) ? [node] : [];
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
    return node.expression ? literalsOf(node.expression) : [];
  }
  if (!ts.isJsxAttribute(node) || !READ.test(node.name.getText())) return [];
  const { initializer } = node;
  if (!initializer) return [];
  if (ts.isStringLiteral(initializer)) return literalsOf(initializer);
  return ts.isJsxExpression(initializer) && initializer.expression ? literalsOf(initializer.expression) : [];
}

/** Words that stand in JSX as they are, in one language, with their places. */
export function findBareStrings(files: readonly ts.SourceFile[]): string[] {
  return files
    .flatMap((file) => [...nodesOf(file)])
    .flatMap(bareIn)
    .map((node) => `${placeOf(node)} ${node.getText().trim()}`);
}
