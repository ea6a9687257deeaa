import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/root.ts';
import { Broken, type Step, held } from './step.ts';

/** A package as the lock file tells of it. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** Licences that ask for nothing but their own text and a name, and one of which is enough where a package offers a choice. */
const allowed: readonly string[] = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'OFL-1.1',
  'Python-2.0',
];

/** Packages that tell their licence in a file of words alone; read by a person, for exactly this version. */
const readByHand: Readonly<Record<string, string>> = { 'png-js 2.0.0': 'MIT' };

/** Every package that goes into production has a licence that the house allows; read from the lock file and the packages, without a network. */
export const licences: Step = {
  name: 'licences of production packages',
  run: () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockedPackage> };
    const found = notAllowed(packages, licenceInPackage);
    if (found.length === 0) return Promise.resolve(held);
    throw new Broken(
      `These packages go into production under a licence that is not on the list of tools/ci/licences.ts:\n${found.join('\n')}`,
    );
  },
};

/** The packages in production whose licence is not allowed or not known, with it. */
export function notAllowed(
  packages: Readonly<Record<string, LockedPackage>>,
  licenceOf: (path: string) => string | undefined,
): readonly string[] {
  return Object.entries(packages)
    .filter(([path, { dev, link }]) => path !== '' && !dev && !link)
    .map(([path, { license, version }]) => ({
      path,
      version,
      licence: license ?? licenceOf(path) ?? readByHand[`${nameOf(path)} ${version ?? ''}`],
    }))
    .filter(({ licence }) => licence === undefined || !isAllowed(licence))
    .map(({ path, version, licence }) => `${nameOf(path)} ${version ?? ''}: ${licence ?? 'no licence told'}`);
}

function nameOf(path: string): string {
  return path.replace(/^.*node_modules\//, '');
}

/** An expression of SPDX: with `OR` one part is enough, with `AND` every part is needed. */
function isAllowed(expression: string): boolean {
  const plain = expression.replaceAll(/[()]/g, '');
  return plain.split(/ OR /i).some((choice) => choice.split(/ AND /i).every((licence) => allowed.includes(licence.trim())));
}

/** Older packages tell their licence in themselves alone. */
function licenceInPackage(path: string): string | undefined {
  try {
    const { license, licenses } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as {
      license?: string | { readonly type?: string };
      licenses?: readonly { readonly type?: string }[];
    };
    return typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type);
  } catch {
    return undefined;
  }
}
