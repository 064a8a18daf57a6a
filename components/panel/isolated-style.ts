import baseStyle from './Panel.css?inline';

/**
 * The panel's style. A page can set custom properties that an element hands down, and can say of any name in its
 * document that it is not handed down at all (`@property`). So the tokens stand inside the shadow root, under names
 * that no page knows.
 * @param inside The element around the panel.
 */
export function isolatedStyle({ document, crypto }: Window, inside: HTMLElement): HTMLStyleElement {
  const [secret = 0] = crypto.getRandomValues(new Uint32Array(1));
  inside.className = 'inside';
  const style = document.createElement('style');
  // The tokens stand on the root element of the extension's own pages.
  style.textContent = baseStyle.replaceAll(':root', '.inside').replaceAll('--', `--w${secret.toString(36)}-`);
  return style;
}
