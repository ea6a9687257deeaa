/** A text in the three languages of the product. */
export class LocalizedTextView {
  readonly nb!: string;
  readonly nn!: string;
  readonly en!: string;
}
