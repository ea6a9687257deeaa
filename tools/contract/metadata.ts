import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import ts from 'typescript';

const options = {
  dtoFileNameSuffix: ['.dto.ts', '.view.ts'],
  controllerFileNameSuffix: '.controller.ts',
  introspectComments: true,
  classValidatorShim: true,
  readonly: true,
  esmCompatible: false,
};

/** Reads types, limits and comments of view and request classes from the source and prints them as the metadata swagger loads. */
export function writeMetadata(target: string): void {
  const settings = ts.readConfigFile('apps/api/tsconfig.json', (path) => ts.sys.readFile(path));
  const parsed = ts.parseJsonConfigFileContent(settings.config, ts.sys, 'apps/api');
  const compilerOptions = { ...parsed.options, noEmit: true };
  const program = ts.createProgram(parsed.fileNames, compilerOptions, hostWithPlainTypes(compilerOptions));
  refuseSharedNames(program);
  const visitor = new ReadonlyVisitor({ ...options, pathToSource: dirname(target) });
  for (const file of program.getSourceFiles()) {
    if (!file.isDeclarationFile && !file.fileName.includes('node_modules')) visitor.visit(program, file);
  }
  const imports = Object.entries(visitor.typeImports).map(([path, node]) => `    ${JSON.stringify(path)}: ${node},`);
  writeFileSync(
    target,
    [
      'export default async () => {',
      '  const t = {',
      ...imports,
      '  };',
      `  return { "@nestjs/swagger": ${print(visitor.collect())} };`,
      '};',
      '',
    ].join('\n'),
  );
}

/** Swagger knows a view or request by the name of its class alone: of two with one name, one would silently be printed as the other. */
function refuseSharedNames(program: ts.Program): void {
  const places = new Map<string, string>();
  for (const file of program.getSourceFiles().filter(({ fileName }) => /\.(view|dto)\.ts$/.test(fileName))) {
    for (const statement of file.statements) {
      if (!ts.isClassDeclaration(statement) || !statement.name) continue;
      const { text } = statement.name;
      const other = places.get(text);
      if (other) throw new Error(`${text} is the name of two classes, in ${other} and ${file.fileName}: give one of them another name.`);
      places.set(text, file.fileName);
    }
  }
}

/** Swagger's reader knows `T[]` and `string`, not `readonly T[]` and `LocalDate`: in view and request classes it is shown the former. */
function hostWithPlainTypes(compilerOptions: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(compilerOptions);
  const readFile = host.readFile.bind(host);
  host.readFile = (path) => {
    const text = readFile(path);
    if (!/\.(view|dto)\.ts$/.test(path)) return text;
    return text?.replace(/([:<|(]\s*)readonly\s+/g, '$1').replace(/([:<|(]\s*)LocalDate\b/g, '$1string');
  };
  return host;
}

type Printable = ts.Node | readonly Printable[] | { readonly [key: string]: Printable };

const printer = ts.createPrinter();
const blank = ts.createSourceFile('metadata.ts', '', ts.ScriptTarget.ESNext);

/** Syntax nodes inside plain lists and objects, as source text. */
function print(value: Printable): string {
  if (Array.isArray(value)) return `[${value.map(print).join(',\n')}]`;
  if (isNode(value)) return printer.printNode(ts.EmitHint.Unspecified, value, blank);
  return `{${Object.entries(value as Record<string, Printable>)
    .map(([key, each]) => `${JSON.stringify(key)}: ${print(each)}`)
    .join(',\n')}}`;
}

function isNode(value: Printable): value is ts.Node {
  return typeof (value as Partial<ts.Node>).kind === 'number';
}
