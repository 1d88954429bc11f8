export * from './arbitrary';
export * from './fixtures';
export * from './results';
