import {
  type AST,
  ASTWithSource,
  Binary,
  BindingPipe,
  Conditional,
  Interpolation,
  LiteralPrimitive,
  ParenthesizedExpression,
  parseTemplate,
  RecursiveAstVisitor,
  TemplateLiteral,
  tmplAstVisitAll,
  type TmplAstBoundAttribute,
  type TmplAstBoundText,
  TmplAstRecursiveVisitor,
  type TmplAstText,
  type TmplAstTextAttribute,
} from '@angular/compiler';

/** Attributes and inputs that people read or hear. */
const spoken = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'placeholder', 'title', 'alt']);
const spokenInputs = new Set(['label', 'heading', 'description', 'text', 'hint', 'action']);
const translating = new Set(['transloco', 'ffCounted', 'ffLocalized']);

/** Texts in a template that stand there as they are, instead of coming from a translation. */
export function literalsIn(template: string, file: string): readonly string[] {
  const visitor = new LiteralVisitor();
  tmplAstVisitAll(visitor, parse(template, file).nodes);
  return visitor.found;
}

/** Every string that an expression of the template holds. */
export function stringsIn(template: string, file: string): readonly string[] {
  const strings = new StringVisitor();
  tmplAstVisitAll(new ExpressionVisitor(strings), parse(template, file).nodes);
  return strings.found;
}

function parse(template: string, file: string): ReturnType<typeof parseTemplate> {
  const parsed = parseTemplate(template, file, { preserveWhitespaces: false });
  if (parsed.errors?.length) throw new Error(`${file}: ${parsed.errors.map(({ msg }) => msg).join('; ')}`);
  return parsed;
}

class LiteralVisitor extends TmplAstRecursiveVisitor {
  readonly found: string[] = [];

  override visitText({ value }: TmplAstText): void {
    this.take(value);
  }

  override visitBoundText({ value }: TmplAstBoundText): void {
    shownBy(value).forEach((text) => {
      this.take(text);
    });
  }

  override visitTextAttribute({ name, value }: TmplAstTextAttribute): void {
    if (spoken.has(name) || spokenInputs.has(name)) this.take(value);
  }

  override visitBoundAttribute({ name, value }: TmplAstBoundAttribute): void {
    if (spoken.has(name) || spokenInputs.has(name))
      shownBy(value).forEach((text) => {
        this.take(text);
      });
  }

  private take(text: string): void {
    if (/\p{L}/u.test(text)) this.found.push(text.trim());
  }
}

/** The texts that an expression can show by itself: not the keys it translates, nor what it compares with. */
function shownBy(expression: AST): readonly string[] {
  if (expression instanceof ASTWithSource) return shownBy(expression.ast as AST);
  if (expression instanceof Interpolation) return [...expression.strings, ...expression.expressions.flatMap(shownBy)];
  if (expression instanceof Conditional) return [...shownBy(expression.trueExp), ...shownBy(expression.falseExp)];
  if (expression instanceof ParenthesizedExpression) return shownBy(expression.expression);
  if (expression instanceof Binary)
    return ['+', '??', '||', '&&'].includes(expression.operation) ? [...shownBy(expression.left), ...shownBy(expression.right)] : [];
  if (expression instanceof BindingPipe) return translating.has(expression.name) ? [] : shownBy(expression.exp);
  if (expression instanceof TemplateLiteral) return expression.elements.map(({ text }) => text);
  return expression instanceof LiteralPrimitive && typeof expression.value === 'string' ? [expression.value] : [];
}

class StringVisitor extends RecursiveAstVisitor {
  readonly found: string[] = [];

  override visitLiteralPrimitive({ value }: LiteralPrimitive): void {
    if (typeof value === 'string') this.found.push(value);
  }

  override visitTemplateLiteral(literal: TemplateLiteral, context: unknown): void {
    const [head] = literal.elements;
    if (head) this.found.push(head.text);
    super.visitTemplateLiteral(literal, context);
  }
}

/** Hands every expression of a template to the visitor of strings. */
class ExpressionVisitor extends TmplAstRecursiveVisitor {
  constructor(private readonly strings: StringVisitor) {
    super();
  }

  override visitBoundText({ value }: TmplAstBoundText): void {
    this.strings.visit(value);
  }

  override visitBoundAttribute({ value }: TmplAstBoundAttribute): void {
    this.strings.visit(value);
  }
}
