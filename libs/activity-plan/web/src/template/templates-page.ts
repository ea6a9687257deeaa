import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { Button, EmptyState, Icon, Page, Panel, ProblemMessage, Skeleton, Tag, Toasts } from '@fotfeste/shared/ui';
import { Client, CountedPipe, I18n, LocalizedPipe, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PathTexts } from '../path/path-texts';
import { TemplateForm } from './template-form';
import type { TemplateView } from './template-input';

/** Common paths, for whoever plans; written here by an administrator. */
@Component({
  selector: 'ff-templates-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CountedPipe, EmptyState, Icon, LocalizedPipe, Page, Panel, ProblemMessage, Skeleton, Tag, TemplateForm, TranslocoPipe],
  templateUrl: './templates-page.html',
})
export class TemplatesPage {
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly texts = inject(PathTexts);
  protected readonly mayWrite = inject(Permissions).may('path-template:write');
  protected readonly list = this.client.read('GET /path-templates');
  /** The template whose form is open, or `new`. */
  protected readonly open = signal<string | undefined>(undefined);
  protected readonly templates = computed(() => this.list.latest()?.items);

  protected saved(): void {
    this.open.set(undefined);
    this.list.reload();
  }

  protected async turn({ id: templateId, version, closedOn }: TemplateView): Promise<void> {
    const ask = { path: { templateId }, etag: `"${version}"` };
    try {
      if (closedOn) await this.client.send('POST /path-templates/{templateId}/opening', ask);
      else await this.client.send('POST /path-templates/{templateId}/closing', ask);
      this.toasts.show(this.i18n.text(closedOn ? 'plan.template.opened' : 'plan.template.closed'));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.toasts.show(error.problem.detail ?? error.problem.title);
    }
    this.list.reload();
  }
}
