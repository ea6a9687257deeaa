/**
 * `npm run -s eligibility -- < cases.jsonl`: one case a line in, one answer a line out. Ends with 2 when a line has no answer;
 * the rest is answered all the same. What a case may hold stands in docs/facts.md.
 */
import type { Readable, Writable } from 'node:stream';
import { bundled, lawSources } from '../bundle/bundle.ts';

interface Cases {
  readonly answerCases: (input: Readable, output: Writable) => Promise<{ readonly answered: number; readonly refused: number }>;
}

if (process.argv.includes('--help') || process.stdin.isTTY) {
  console.error(
    [
      'npm run -s eligibility -- < cases.jsonl > answers.jsonl',
      '',
      'One JSON object a line: {"case": "a", "measure": "ARBEIDSTRENING", "startsOn": "2026-09-01", "facts": {"born": "1990-03-15"}}',
      'Codes, facts, questions and the form of the answer stand in docs/facts.md.',
    ].join('\n'),
  );
  process.exit(process.argv.includes('--help') ? 0 : 2);
}

// Whoever reads the answers may stop reading, as `head` does
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const { answerCases } = (await bundled({
  input: 'tools/eligibility/cases.ts',
  file: 'generated/eligibility/cases.js',
  sources: [...lawSources, 'tools/eligibility/*.ts'],
})) as Cases;
const { refused } = await answerCases(process.stdin, process.stdout);
process.exitCode = refused > 0 ? 2 : 0;
