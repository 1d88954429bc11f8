export { Header, type LanguageLink } from './header';
