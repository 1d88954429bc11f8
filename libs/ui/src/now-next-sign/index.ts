export { NowNextSign, type SignItem } from './now-next-sign';
