export * from './share-consent';
export * from './share-field';
export * from './share-package';
export * from './share-purposes';
export * from './shared-fields';
