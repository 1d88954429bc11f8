import { describe, expect, it } from '@jest/globals';
import { findAssets } from './assets';
import { escapeHtml, escapeJson, tag } from './html';

describe('a document', () => {
  it('lets no text out of its place', () => {
    expect(escapeHtml(`<b class="x">&'`)).toBe('&lt;b class=&quot;x&quot;&gt;&amp;&#39;');
    const text = '</script><script>alert(1)</script>\u2028';
    expect(escapeJson({ text })).not.toMatch(/[<>\u2028]/);
    expect(JSON.parse(escapeJson({ text }))).toEqual({ text });
    expect(tag('meta', { name: 'description', content: '"><script>' })).toBe(
      '<meta name="description" content="&quot;&gt;&lt;script&gt;">',
    );
  });

  it('asks for each file of its page once', () => {
    const manifest = {
      'src/a.tsx': { file: 'assets/a.js', css: ['assets/a.css'], imports: ['_look.js'] },
      'src/page.tsx': { file: 'assets/page.js', css: ['assets/page.css'], imports: ['_look.js'] },
      '_look.js': {
        file: 'assets/look.js',
        css: ['assets/look.css'],
        assets: ['assets/sofia-sans-latin-wght-normal-1.woff2'],
      },
    };
    expect(findAssets(manifest, 'src/a.tsx', ['src/page.tsx'])).toEqual({
      script: '/assets/a.js',
      styles: ['/assets/look.css', '/assets/a.css', '/assets/page.css'],
      modules: ['/assets/look.js', '/assets/page.js'],
      fonts: ['/assets/sofia-sans-latin-wght-normal-1.woff2'],
    });
  });
});
