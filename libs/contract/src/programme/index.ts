export * from './edits';
export * from './imports';
export * from './languages';
export * from './parts';
export * from './releases';
export * from './runs';
export * from './values';
