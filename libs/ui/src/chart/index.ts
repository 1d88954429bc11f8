export { BarChart, type Bar } from './bar-chart';
export { TimeChart, type Moment } from './time-chart';
