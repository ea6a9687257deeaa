/** Loaded before the API: at SIGWINCH (Nest ends at most others) it clears away what nobody holds and writes down what is left, in bytes. */
import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const clear = runInNewContext('gc');
const file = process.env.MEMORY_GAUGE;

process.on('SIGWINCH', () => {
  clear();
  const { heapUsed, rss, external } = process.memoryUsage();
  writeFileSync(file, JSON.stringify({ heapUsed, rss, external, at: Date.now() }));
});
