const width = 30;

/** One line that fills up, on a terminal; elsewhere a line at the end. */
export class ProgressBar {
  private readonly began = Date.now();

  constructor(
    private readonly title: string,
    private readonly total: number,
  ) {}

  show(done: number): void {
    if (!process.stdout.isTTY) return;
    const filled = Math.round((done / this.total) * width);
    const left = done === 0 ? '' : `, about ${Math.ceil((((Date.now() - this.began) / done) * (this.total - done)) / 1000)} s left`;
    process.stdout.write(`\r${this.title} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${this.total}${left}   `);
  }

  finish(): void {
    const seconds = ((Date.now() - this.began) / 1000).toFixed(1);
    process.stdout.write(`${process.stdout.isTTY ? '\r' : ''}${this.title}: ${this.total} people in ${seconds} s.${' '.repeat(width)}\n`);
  }
}
