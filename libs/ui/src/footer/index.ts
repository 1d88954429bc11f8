export { Footer } from './footer';
export { SchemeSwitch } from './scheme-switch';
