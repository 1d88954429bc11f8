export * from './admission';
export * from './forms';
export * from './list';
export * from './own';
