export * from './line';
export * from './places';
export * from './states';
