import ts from 'typescript';

const ROOT = new URL('../../../../', import.meta.url).pathname;

/** A project of the workspace as the compiler knows it, and those of its files that people wrote and users see. */
export function openProject(folder: string): { checker: ts.TypeChecker; files: ts.SourceFile[] } {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${ROOT}${folder}/tsconfig.json`,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault) => failWith(fault) },
  );
  if (!config) throw new Error(`${folder} has no tsconfig.json`);
  const program = ts.createProgram(config.fileNames, config.options);
  const files = program
    .getSourceFiles()
    .filter(
      ({ fileName }) => fileName.startsWith(`${ROOT}${folder}/src/`) && !/\.spec\.tsx?$/.test(fileName),
    );
  return { checker: program.getTypeChecker(), files };
}

function failWith(fault: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(fault.messageText, '\n'));
}

/** Every node of a file, from the outside in. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

/** apps/web/src/app/page.tsx:12, for a message that names a place. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${file.fileName.slice(ROOT.length)}:${line + 1}`;
}
