export * from './fold';
export * from './bulgarian';
export * from './query';
