export * from './line';
export * from './states';
