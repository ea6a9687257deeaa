import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A template with the place it stands in. */
export interface Template {
  readonly file: string;
  readonly text: string;
}

const web = ['libs/*/web/src/**/*.ts', 'libs/shared/web/src/**/*.ts', 'libs/shared/ui/src/**/*.ts', 'apps/web/src/**/*.ts'];

/** Source files of everything that the browser runs, without specs and without these checks. */
export function sources(): readonly ts.SourceFile[] {
  return [...new Set(web.flatMap((pattern) => globSync(pattern)))]
    .filter((file) => !/\.spec\.ts$|\/testing\/|\/translations\/checks\//.test(file))
    .sort()
    .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
}

/** The template of every component in the file, inline or beside it. */
export function templatesOf(source: ts.SourceFile): readonly Template[] {
  const found: Template[] = [];
  walk(source, (node) => {
    if (!ts.isPropertyAssignment(node) || !isInComponent(node)) return;
    const name = node.name.getText(source);
    if (name === 'template') found.push({ file: source.fileName, text: textOf(node.initializer) });
    if (name === 'templateUrl') found.push(templateBeside(source.fileName, textOf(node.initializer)));
  });
  return found;
}

/** Strings in the code that may be keys: not what is imported, compared with or a type. A template string counts by its head. */
export function stringsOf(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  walk(source, (node) => {
    if (ts.isTemplateExpression(node)) found.push(node.head.text);
    if (!ts.isStringLiteralLike(node) || isNoValue(node)) return;
    found.push(node.text);
  });
  return found;
}

function isNoValue({ parent }: ts.StringLiteralLike): boolean {
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind !== ts.SyntaxKind.PlusToken;
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isCaseClause(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name.getText() === 'template')
  );
}

function isInComponent({ parent }: ts.Node): boolean {
  const call = parent.parent;
  return ts.isCallExpression(call) && call.expression.getText() === 'Component';
}

function templateBeside(file: string, address: string): Template {
  const path = join(dirname(file), address);
  return { file: path, text: readFileSync(path, 'utf8') };
}

/** A template literal with constants in it is read with `0` in their place. */
function textOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map(({ literal }) => `0${literal.text}`).join('');
  throw new Error(`A template must be a text: ${node.getText()}`);
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => {
    walk(child, visit);
  });
}
