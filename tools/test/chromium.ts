import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../postgres/problem.ts';
import { root } from '../dev/root.ts';
import { runNode } from '../dev/run-node.ts';

/** The browser from npm, unpacked once into the clone. */
export interface UnpackedChromium {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The package unpacks into the temporary folder under a fixed name and takes whatever lies there. So it is unpacked by a process of its own
 * with a temporary folder of its own, which is then renamed: whole or absent, ours alone, and newer versions do not meet older ones.
 */
export async function unpackedChromium(): Promise<UnpackedChromium> {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')) as { version: string };
  const folder = join(root, 'tmp', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    executable: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf'), HOME: folder },
  };
}

async function unpack(folder: string): Promise<void> {
  const half = `${folder}.${randomUUID()}`;
  mkdirSync(half, { recursive: true });
  // The second variable makes it unpack the libraries too that a bare machine lacks (libnss3, libnspr4, libexpat).
  const environment = { TMPDIR: half, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const { code, output } = await runNode('--input-type=module', ['--eval', unpacking], environment);
  if (code !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw new Problem(`The browser for the journeys could not be unpacked: ${output.trim()}`, 'Run npm ci again and look for disk space.');
  }
  writeFileSync(join(half, 'fonts.conf'), fontsIn(folder));
  try {
    renameSync(half, folder);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else another process was first
  }
}

/** The package's own list names fixed folders; without this a machine without fonts shows no letters outside web fonts. */
function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

const unpacking = `await (await import('@sparticuz/chromium')).default.executablePath();`;
