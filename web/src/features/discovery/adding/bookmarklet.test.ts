// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { bookmarklet, broughtAlong } from './bookmarklet';

it('brings along what the page says of the job, and where it was', () => {
  document.head.innerHTML =
    '<title>Nurse</title><script type="application/ld+json">{"@type":"JobPosting","title":"Nurse å"}</script>';
  document.body.innerHTML = '<nav>Menu</nav><main><h1>Nurse</h1>Nights &lt;only&gt;\n\nin Lund</main>';
  const open = vi.spyOn(window, 'open').mockReturnValue(null);

  const code = bookmarklet('https://here.example');
  expect(code).toMatch(/^javascript:\(function/);
  expect(code).not.toContain('\n');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- as a browser does with a bookmark
  new Function(code.replace('javascript:', ''))();

  const address = new URL(String(open.mock.calls[0]?.[0]));
  expect(address.origin + address.pathname).toBe('https://here.example/jobs/add');
  expect(address.searchParams.get('url')).toBe(location.href);
  const html = broughtAlong(address.hash) ?? '';
  expect(html).toContain('"title":"Nurse å"');
  expect(html).toContain('Nights &lt;only&gt;</p><p>in Lund');
  expect(html).not.toContain('Menu');
});

it('makes nothing of an address without content, or with a broken one', () => {
  expect(broughtAlong('')).toBeNull();
  expect(broughtAlong('#%E0%A4%A')).toBeNull();
});
