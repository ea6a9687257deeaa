import type { INestApplication, Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { isLimited, takesVersion } from '@fotfeste/shared/api';
import { openToAllKey } from '@fotfeste/access/api';
import { headers, problemResponses, problemSchemas, problemStatus, type ProblemResponse } from './problem-contract';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const verbs = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Adds to every address of the contract what all of them share: the headers it takes, and the problems it can answer with. */
export function withCommonAnswers(document: OpenAPIObject, app: INestApplication): OpenAPIObject {
  const handlers = handlersOf(app);
  for (const item of Object.values(document.paths))
    for (const verb of verbs) {
      const operation = item[verb];
      if (operation) describe(operation, verb, handlers.get(operation.operationId ?? ''));
    }
  const { schemas, ...components } = document.components ?? {};
  return {
    ...document,
    components: { ...components, schemas: { ...schemas, ...problemSchemas }, responses: problemResponses, parameters: headers },
  };
}

/** The name that an operation has in the contract. */
export function operationId(controller: string, handler: string): string {
  return `${controller.replace(/Controller$/, '')}.${handler}`;
}

interface Handler {
  readonly takesVersion: boolean;
  readonly isOpenToAll: boolean;
  readonly isLimited: boolean;
}

function describe(operation: Operation, verb: (typeof verbs)[number], handler: Handler | undefined): void {
  const isCommand = verb !== 'get';
  const parameters = [
    ...(handler?.takesVersion ? ['IfMatch'] : []),
    ...(isCommand ? ['IdempotencyKey'] : []),
    ...(isCommand && !handler?.isOpenToAll ? ['CsrfToken'] : []),
  ];
  operation.parameters = [...(operation.parameters ?? []), ...parameters.map((name) => ({ $ref: `#/components/parameters/${name}` }))];
  for (const name of problemsOf(operation, isCommand, handler))
    operation.responses[problemStatus[name]] ??= { $ref: `#/components/responses/${name}` };
}

function problemsOf(
  { parameters = [], requestBody }: Operation,
  isCommand: boolean,
  handler: Handler | undefined,
): readonly ProblemResponse[] {
  return [
    ...(parameters.length > 0 || requestBody ? (['Invalid'] as const) : []),
    ...(handler?.isOpenToAll ? [] : (['SignedOut', 'Refused', 'NotFound'] as const)),
    ...(isCommand ? (['Conflict', 'NotPossible'] as const) : []),
    ...(handler?.takesVersion ? (['ChangedByOther', 'VersionMissing'] as const) : []),
    ...(requestBody ? (['TooLarge', 'UnsupportedContent'] as const) : []),
    ...(handler?.isLimited || !handler?.isOpenToAll ? (['TooMany'] as const) : []),
    ...(['Unexpected', 'Unavailable'] as const),
  ];
}

/** What the decorators of each handler say, by the name the operation has in the contract. */
function handlersOf(app: INestApplication): ReadonlyMap<string, Handler> {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return new Map(
    controllers.flatMap(({ metatype }) => {
      const controller = metatype as Type | null;
      if (!controller) return [];
      const methods = controller.prototype as Readonly<Record<string, object>>;
      return Object.getOwnPropertyNames(methods).map((name): [string, Handler] => [
        operationId(controller.name, name),
        {
          takesVersion: takesVersion(controller, name),
          isLimited: isLimited(controller, name),
          isOpenToAll: [controller, methods[name]].some((each) => each !== undefined && Reflect.getMetadata(openToAllKey, each) === true),
        },
      ]);
    }),
  );
}
