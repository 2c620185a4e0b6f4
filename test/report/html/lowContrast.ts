/**
 * Runs in the page: the visible texts whose contrast with their ground is below 4.5 (WCAG 2.2, 1.4.3; 3 for large
 * ones), with the ratio. Grounds that are not opaque are not used by the page.
 */
export function lowContrast(): string[] {
  const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string) => {
    const [red, green, blue] = numbers(color).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element): string => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (numbers(color)[3] !== 0) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const found: string[] = [];
  for (const element of document.querySelectorAll('body *')) {
    const text = [...element.childNodes]
      .filter((node) => node.nodeType === 3)
      .map((node) => node.textContent?.trim());
    if (text.join('') === '' || element.getClientRects().length === 0) continue;
    if (['SCRIPT', 'STYLE', 'OPTION', 'title', 'desc'].includes(element.tagName)) continue;
    const style = getComputedStyle(element);
    const ink = element instanceof SVGElement ? style.fill : style.color;
    const [light, deep] = [luminance(ink), luminance(groundOf(element))].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (deep + 0.05);
    const isLarge = Number.parseFloat(style.fontSize) >= 24;
    if (ratio < (isLarge ? 3 : 4.5))
      found.push(`${ratio.toFixed(2)} ${element.tagName} ${text.join(' ').slice(0, 40)}`);
  }
  return found;
}
