/** Dresses a shadow root: adopted sheets pass every page's content security policy, `<style>` does not. */

const sheets = new Map<string, CSSStyleSheet>();

/** Puts one of our style sheets on a shadow root, parsed once per page. */
export function dress(root: ShadowRoot, css: string): void {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
