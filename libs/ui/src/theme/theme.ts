import { createTheme } from '@mantine/core';
import { componentLooks } from './component-looks';
import { bronze, night, stone } from './palette';

/** For the studio only: public pages never load Mantine. */
export const theme = createTheme({
  fontFamily: 'var(--font-ui)',
  colors: { bronze, gray: stone, dark: night },
  primaryColor: 'bronze',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  white: '#ffffff',
  black: '#14201d',
  radius: { xs: '2px', sm: '3px', md: '3px', lg: '3px', xl: '3px' },
  defaultRadius: 'sm',
  fontSizes: { xs: '0.875rem', sm: '1rem', md: '1rem', lg: '1.125rem', xl: '1.3125rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.5', xl: '1.35' },
  fontWeights: { regular: '400', medium: '650', bold: '800' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  headings: {
    fontFamily: 'var(--font-ui)',
    fontWeight: '800',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: 'var(--fs-6)', lineHeight: '1.12' },
      h2: { fontSize: 'var(--fs-5)', lineHeight: '1.2' },
      h3: { fontSize: 'var(--fs-4)', lineHeight: '1.35' },
      h4: { fontSize: 'var(--fs-3)', lineHeight: '1.5' },
      h5: { fontSize: 'var(--fs-2)', lineHeight: '1.45' },
      h6: { fontSize: 'var(--fs-2)', lineHeight: '1.45' },
    },
  },
  focusClassName: 'odeum-focus',
  respectReducedMotion: true,
  cursorType: 'pointer',
  shadows: { xs: 'none', sm: 'none', md: 'var(--shadow-lift)', lg: 'none', xl: 'none' },
  components: componentLooks,
});
