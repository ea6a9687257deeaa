/** Loaded before the API: writes down every statement it sends to PostgreSQL, with what came back, in the order they were sent. */
import { appendFileSync } from 'node:fs';
import pg from 'pg';

const file = process.env.BENCH_RECORDING;
const send = pg.Client.prototype.query;
let sent = 0;

pg.Client.prototype.query = function (...args) {
  const [first, second] = args;
  const config = typeof first === 'string' ? { text: first, values: Array.isArray(second) ? second : undefined } : first;
  // The jobs beside the requests keep their own time, and streams are no statements of a life cycle.
  if (typeof config?.text !== 'string' || typeof config.read === 'function' || config.text.includes('job.')) return send.apply(this, args);
  const order = (sent += 1);
  const { text, name } = config;
  const values = config.values?.map(written);
  const note = (result) => {
    appendFileSync(file, `${JSON.stringify({ order, text, name, values, rows: result?.rows ?? [] })}\n`);
  };
  const last = args.at(-1);
  if (typeof last === 'function') {
    return send.apply(this, [
      ...args.slice(0, -1),
      (error, result) => {
        if (!error) note(result);
        last(error, result);
      },
    ]);
  }
  const answer = send.apply(this, args);
  if (typeof answer?.then === 'function') answer.then(note, () => undefined);
  return answer;
};

function written(value) {
  if (value instanceof Date) return { date: value.toISOString() };
  if (Buffer.isBuffer(value)) return { bytes: value.toString('base64') };
  return { value: value ?? null };
}
