import { useEffect } from 'react';

/**
 * Tells the page around how high this one is, so that it can give its frame that height: `{ type: 'odeum:height', height }`
 * in CSS pixels, and nothing else. What the page around says back is not listened to.
 */
export function useTellHeight(): void {
  useEffect(() => {
    if (window.parent === window) return;
    const root = document.documentElement;
    const watch = new ResizeObserver(() => {
      // Nothing in it is anybody's secret, and who frames the page is not known.
      window.parent.postMessage({ type: 'odeum:height', height: Math.ceil(document.body.scrollHeight) }, '*');
    });
    watch.observe(root);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, []);
}
