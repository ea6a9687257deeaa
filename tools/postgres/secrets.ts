import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './home.ts';

/** Made at random once per home and kept with mode 600. They are worth something only on this machine. */
export interface Secrets {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
  readonly session: string;
  readonly client: string;
}

export function secretsOf(home: string): Secrets {
  const path = join(home, 'secrets.json');
  if (!existsSync(path)) {
    const secrets: Secrets = { superuser: random(), owner: random(), app: random(), session: random(), client: random() };
    writeWhole(path, `${JSON.stringify(secrets, undefined, 2)}\n`);
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Secrets;
}

function random(): string {
  return randomBytes(32).toString('base64url');
}
