export * from './fold';
export * from './bulgarian';
export * from './query';
export * from './vector';
