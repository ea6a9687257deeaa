export { TemplateController } from './template.controller';
export { TemplateService } from './template.service';
