import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { configuration } from './app/configuration';

await bootstrapApplication(App, configuration);
