export { theme } from './theme';
export { cssVariablesResolver } from './css-variables';
