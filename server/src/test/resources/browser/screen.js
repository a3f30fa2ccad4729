// Run inside a page by the browser tests: what a person would stumble over on the screen as it stands.
window.screenFindings = ({ touch }) => {
  const seen = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getClientRects().length > 0;
  const nameOf = (element) =>
    `<${element.tagName.toLowerCase()}> “${(element.getAttribute('aria-label') || element.textContent || element.className)
      .trim()
      .replace(/\s+/g, ' ')
      .slice(0, 60)}”`;
  const findings = [];

  const open = document.querySelector('ion-modal.show-modal');
  const headings = [...document.querySelectorAll('h1')].filter(seen);
  for (const pane of open ? [] : [...document.querySelectorAll('[data-content], form')].filter(seen)) {
    const own = headings.filter((h1) => pane.contains(h1));
    if (own.length > 1) findings.push(`has ${own.length} first headings: ${own.map(nameOf).join(', ')}`);
  }
  if (headings.length === 0) findings.push('has no first heading');

  const width = document.documentElement.clientWidth;
  const scrollers = [...document.querySelectorAll('ion-content')].map((content) => content.shadowRoot?.querySelector('.inner-scroll'));
  for (const scroller of [document.documentElement, ...scrollers])
    if (scroller && scroller.scrollWidth > scroller.clientWidth + 1)
      findings.push(`is ${scroller.scrollWidth} wide where there is room for ${scroller.clientWidth}`);
  const sideways = (element) => {
    const { overflowX } = getComputedStyle(element);
    return overflowX !== 'visible';
  };
  for (const element of document.querySelectorAll('[data-content], [data-content] *, form *')) {
    if (element.closest('.visually-hidden, svg, canvas') || !seen(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.right <= width + 1 && box.left >= -1) continue;
    let frame = element.parentElement;
    while (frame && !frame.matches('[data-content]') && !sideways(frame)) frame = frame.parentElement;
    if (!frame || frame.matches('[data-content]')) findings.push(`${nameOf(element)} reaches out of the window`);
  }
  for (const element of document.querySelectorAll('button, a, [role="button"], label')) {
    if (!seen(element) || getComputedStyle(element).textOverflow === 'ellipsis') continue;
    if (element.clientWidth > 1 && getComputedStyle(element).overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1)
      findings.push(`the words of ${nameOf(element)} are cut off`);
  }

  if (touch) {
    const least = 44;
    const controls = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], ion-tab-button';
    for (const control of (open ?? document).querySelectorAll(controls)) {
      if (!seen(control) || control.disabled || control.closest('[aria-hidden="true"], .visually-hidden')) continue;
      const style = getComputedStyle(control);
      const inText = control.matches('a') && style.display === 'inline';
      if (inText) continue;
      const face = control.closest('label') ?? (control.id ? document.querySelector(`label[for="${control.id}"]`) : null);
      const large = (element) => {
        const box = element.getBoundingClientRect();
        return box.width >= least - 0.5 && box.height >= least - 0.5;
      };
      if (large(control) || (face && large(face))) continue;
      // It may be reached beyond its edges, through what is laid over it.
      control.scrollIntoView({ block: 'center', inline: 'center' });
      const box = control.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const reached = [[-21, 0], [21, 0], [0, -21], [0, 21]].every(([dx, dy]) => {
        const hit = document.elementFromPoint(x + dx, y + dy);
        return hit && (control.contains(hit) || hit.shadowRoot?.contains(control) || face?.contains(hit));
      });
      if (!reached)
        findings.push(`${nameOf(control)} is ${Math.round(box.width)} × ${Math.round(box.height)} and not ${least} × ${least}`);
    }
  }
  return [...new Set(findings)];
};

// What a person waits for: nothing grey is left, nothing is busy or on its way, and there is a heading.
window.screenIsReady = () =>
  ![...document.querySelectorAll('[data-skeleton], [aria-busy="true"]')].some((element) => element.checkVisibility()) &&
  [...document.querySelectorAll('h1')].some((h1) => h1.checkVisibility()) &&
  !document
    .getAnimations()
    .some(({ playState, effect }) => playState === 'running' && effect.getTiming().iterations === 1);
