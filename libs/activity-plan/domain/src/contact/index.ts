export * from './contact-note';
