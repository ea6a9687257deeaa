const width = 30;

/** One line that fills up, on a terminal; elsewhere a line at the end. */
export class ProgressBar {
  private readonly began = Date.now();
  private total = 0;

  constructor(
    private readonly title: string,
    private readonly unit = 'people',
  ) {}
  show(done: number, total: number): void {
    this.total = total;
    if (!process.stdout.isTTY) return;
    const filled = Math.round((done / total) * width);
    const left = done === 0 ? '' : `, about ${Math.ceil((((Date.now() - this.began) / done) * (total - done)) / 1000)} s left`;
    process.stdout.write(`\r${this.title} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${total}${left}   `);
  }

  finish(): void {
    const seconds = ((Date.now() - this.began) / 1000).toFixed(1);
    process.stdout.write(
      `${process.stdout.isTTY ? '\r' : ''}${this.title}: ${this.total} ${this.unit} in ${seconds} s.${' '.repeat(width)}\n`,
    );
  }
}
