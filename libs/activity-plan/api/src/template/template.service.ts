import { Injectable } from '@nestjs/common';
import { given, type Actor, type LocalDate } from '@fotfeste/shared/kernel';
import { changedByOther, invalidRequest, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { faultsOfTemplate, type PathTemplate } from '@fotfeste/activity-plan/domain';
import { requestedOffer } from '../path/requested-step';
import type { TemplateRequest } from './template.dto';
import { templateFaultTexts } from './template.problems';
import type { TemplateListView, TemplateView } from './template.view';

interface TemplateRecord {
  readonly id: string;
  readonly version: number;
  readonly content: PathTemplate;
  readonly closedOn: LocalDate | null;
}

/** Common paths: written by administrators, put into a plan by advisers, never by themselves. */
@Injectable()
export class TemplateService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor): Promise<TemplateListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await tx.query<TemplateRecord>(`${templates} order by closed_on nulls first, content -> 'name' ->> 'nb'`);
      return { items: rows.map(templateView) };
    });
  }

  add(actor: Actor, request: TemplateRequest): Promise<TemplateView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const content = contentOf(request);
      const [row] = await tx.query<{ id: string }>('insert into path_template (content) values ($1) returning id', [content]);
      return told(tx, row?.id ?? '', 'plan.template-written');
    });
  }

  change(actor: Actor, templateId: string, request: TemplateRequest, version: number): Promise<TemplateView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const content = contentOf(request);
      await held(tx, templateId, version, content);
      await tx.query('update path_template set content = $2 where id = $1', [templateId, content]);
      return told(tx, templateId, 'plan.template-written');
    });
  }

  /** Takes it out of use, or into use again; plans made from it stay as they are. */
  turn(actor: Actor, templateId: string, to: 'open' | 'closed', version: number): Promise<TemplateView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await held(tx, templateId, version);
      await tx.query('update path_template set closed_on = $2 where id = $1', [templateId, to === 'closed' ? tx.today : null]);
      return told(tx, templateId, to === 'closed' ? 'plan.template-closed' : 'plan.template-opened');
    });
  }
}

const templates = 'select id, version, content, closed_on::text as "closedOn" from path_template';

async function held(tx: Tx, id: string, version: number, yours?: PathTemplate): Promise<void> {
  const [row] = await tx.query<TemplateRecord>(`${templates} where id = $1 for update`, [id]);
  if (!row) throw new Problem(notFound);
  if (row.version !== version)
    throw new Problem(changedByOther, { extension: { theirs: row.content, ...given({ yours }), version: row.version } });
}

async function told(tx: Tx, id: string, name: `plan.template-${string}`): Promise<TemplateView> {
  await tx.record({ name, subjectId: id });
  const [row] = await tx.query<TemplateRecord>(`${templates} where id = $1`, [id]);
  if (!row) throw new Problem(notFound);
  return templateView(row);
}

function templateView({ id, version, content, closedOn }: TemplateRecord): TemplateView {
  return { id, version, ...content, ...given({ closedOn }) };
}

/** Words without blanks around them, and the steps' own fields. */
function contentOf({ name, forWhom, steps }: TemplateRequest): PathTemplate {
  const errors = faultsOfTemplate(steps).map(({ fault, index, field, part }) => ({
    field: index === undefined ? 'steps' : ['steps', String(index), field ?? 'measure', ...(part ? [part] : [])].join('.'),
    message: templateFaultTexts[fault],
  }));
  if (errors.length > 0) throw new Problem(invalidRequest, { errors });
  return {
    name: trimmed(name),
    forWhom: trimmed(forWhom),
    steps: steps.map(({ measure, outside, months, weeksAfter, isBeside, purpose }) => ({
      months,
      weeksAfter,
      isBeside,
      ...given({ measure, outside: outside && requestedOffer(outside), purpose: outside ? undefined : purpose }),
    })),
  };
}

function trimmed({ nb, nn, en }: PathTemplate['name']): PathTemplate['name'] {
  return { nb: nb.trim(), nn: nn.trim(), en: en.trim() };
}
