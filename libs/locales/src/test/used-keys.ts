import ts from 'typescript';
import { nodesOf, placeOf } from './program';

export interface UsedKey {
  /** `namespace:key`. */
  key: string;
  place: string;
}

export interface UsedKeys {
  used: UsedKey[];
  /** Calls with a key of which only the program knows, while it runs, which one it is. */
  unknown: string[];
}

/** Each string that a type stands for; null where one of them is any string. */
function stringsOf(type: ts.Type): string[] | null {
  const parts = type.isUnion() ? type.types : [type];
  return parts.every((part) => part.isStringLiteral()) ? parts.map((part) => part.value) : null;
}

/**
 * The namespaces that a translating function of i18next looks in, null for another function. `fallback` is for a
 * function of our own that hides i18next's: one named `t` in a project that has a single namespace.
 */
function namespacesOf(
  callee: ts.Expression,
  checker: ts.TypeChecker,
  fallback: string | null,
): string[] | null {
  const type = checker.getTypeAtLocation(callee);
  const isTheirs = type.symbol?.name === 'TFunction';
  if (fallback !== null) return !isTheirs && callee.getText() === 't' ? [fallback] : null;
  const namespace = isTheirs ? checker.getTypeArguments(type as ts.TypeReference)[0] : undefined;
  if (!namespace) return null;
  if (namespace.isStringLiteral()) return [namespace.value];
  return checker.getTypeArguments(namespace as ts.TypeReference).flatMap((part) => stringsOf(part) ?? []);
}

/**
 * The keys that a project asks words for. The compiler is asked, not the text: a key put together of parts, or one in a
 * variable, is known as far as their types are.
 */
export function findUsedKeys(
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
  fallback: string | null = null,
): UsedKeys {
  const found: UsedKeys = { used: [], unknown: [] };
  for (const node of files.flatMap((file) => [...nodesOf(file)])) {
    const [argument] = ts.isCallExpression(node) ? node.arguments : [];
    if (!argument || !ts.isCallExpression(node)) continue;
    const namespaces = namespacesOf(node.expression, checker, fallback);
    if (!namespaces) continue;
    const keys = stringsOf(checker.getTypeAtLocation(argument));
    if (!keys) found.unknown.push(placeOf(node));
    for (const key of keys ?? []) {
      found.used.push({ key: key.includes(':') ? key : `${namespaces[0]}:${key}`, place: placeOf(node) });
    }
  }
  return found;
}
