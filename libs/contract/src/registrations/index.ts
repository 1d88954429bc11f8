export * from './admission';
export * from './files';
export * from './forms';
export * from './list';
export * from './own';
