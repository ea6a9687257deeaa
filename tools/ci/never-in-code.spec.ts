import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What no source of the product may hold, and where. Specs and tools are not shipped. */
const never = [
  {
    what: 'a text drawn as markup',
    pattern: /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|bypassSecurityTrust|document\.write\b/,
    ends: /\.(ts|html)$/,
  },
  { what: 'a text run as code', pattern: /\beval\(|new Function\(|node:vm/, ends: /\.ts$/ },
  {
    what: 'a cipher that does not show what was changed',
    pattern: /\bcreate(De)?[cC]ipher|\b(aes|AES)-(?!(\d+-)?(gcm|GCM)\b)/,
    ends: /\.ts$/,
  },
  { what: 'a process that is started', pattern: /child_process|worker_threads/, ends: /\.ts$/ },
  // The contract is printed when the product is built
  {
    what: 'a file that is written',
    pattern: /\bwriteFile|\bcreateWriteStream|\bappendFile|\bmkdtemp/,
    ends: /(?<!apps\/api\/src\/openapi)\.ts$/,
  },
  { what: 'something kept in the browser', pattern: /\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|caches\.open/, ends: /\.ts$/ },
  { what: 'another host let in', pattern: /access-control-allow-origin|enableCors/i, ends: /\.ts$/ },
] as const;

describe('the sources of the product', () => {
  const files = ['apps/api/src', 'apps/web/src', 'libs'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|html)$/.test(entry.name) && !/\.spec\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes('/testing/') && !path.includes('node_modules')),
  );

  it('are looked through', () => {
    expect(files.length).toBeGreaterThan(1500);
  });

  it.each(never)('hold nowhere $what', ({ pattern, ends }) => {
    expect(files.filter((path) => ends.test(path) && pattern.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
