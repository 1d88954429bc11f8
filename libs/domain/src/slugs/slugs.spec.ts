import { LIMITS } from '@odeum/contract/limits';
import fc from 'fast-check';
import { toAsciiName, toSlug } from './index';

it.each([
  ['Добри практики: младежи между 15 и 29 години', 'dobri-praktiki-mladezhi-mezhdu-15-i-29-godini'],
  ['Dzień otwarty – Łódź', 'dzien-otwarty-lodz'],
  ['  Round table!  ', 'round-table'],
  ['„“', ''],
])('makes an address of %s', (title, slug) => expect(toSlug(title)).toBe(slug));

describe('Bulgarian, by the law of 2009', () => {
  it('knows every letter', () => {
    expect(toAsciiName('а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ь ю я', '_')).toBe(
      'a_b_v_g_d_e_zh_z_i_y_k_l_m_n_o_p_r_s_t_u_f_h_ts_ch_sh_sht_a_y_yu_ya',
    );
  });

  it.each([
    ['София', 'sofia'],
    ['България', 'bulgaria'],
    ['Българията', 'balgariyata'],
    ['в София, сесия 2', 'v-sofia-sesia-2'],
    ['Сесиянка', 'sesiyanka'],
    ['Шофьор', 'shofyor'],
    ['дадоха ѝ', 'dadoha-i'],
    ['Кюстендил', 'kyustendil'],
  ])('%s is %s', (word, name) => expect(toSlug(word)).toBe(name));

  it('reads a letter that is typed in two parts as it reads the whole one', () => {
    expect(toSlug('Май'.normalize('NFD'))).toBe('may');
    expect(toSlug('ѝ'.normalize('NFD'))).toBe('i');
  });
});

it.each([
  ['Zażółć gęślą jaźń', 'zazolc-gesla-jazn'],
  ['Straße Ærø Œuvre Đakovo', 'strasse-aero-oeuvre-dakovo'],
  ['İstanbul ılık', 'istanbul-ilik'],
  ['ﬁnale ２０２７', 'finale-2027'],
])('takes the marks off %s', (text, name) => expect(toSlug(text)).toBe(name));

it('drops what has no Latin form', () => {
  expect(toAsciiName('東京 2027 Ω', '_')).toBe('2027');
  expect(toAsciiName('東京', '_')).toBe('');
});

it('is always a name, never too long, and one of a name is the name itself', () => {
  const letters = fc.constantFrom('а', 'Я', 'щ', 'ł', 'ß', 'é', ' ', '-', '_', '1', 'z', '漢', '\u0301');
  const anyText = fc.oneof(fc.string({ unit: letters, maxLength: 120 }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(
      anyText,
      fc.constantFrom('_' as const, '-' as const),
      fc.integer({ min: 1, max: 90 }),
      (text, joint, most) => {
        const name = toAsciiName(text, joint, most);
        expect(name).toMatch(joint === '_' ? /^([a-z0-9]+(_[a-z0-9]+)*)?$/ : /^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(name.length).toBeLessThanOrEqual(most);
        expect(toAsciiName(name, joint, most)).toBe(name);
        expect(toSlug(text).length).toBeLessThanOrEqual(LIMITS.slug);
      },
    ),
    { numRuns: 1000 },
  );
});
