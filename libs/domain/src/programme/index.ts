export * from './changes';
export * from './conflicts';
export * from './freeze';
export * from './runs';
export * from './say-change';
