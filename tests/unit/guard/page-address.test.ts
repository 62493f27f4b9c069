import { describe, expect, it } from 'vitest';
import { pageAddress } from '@/lib/guard/page-address';

type Place = { href: string; parent?: Place; opener?: Place };

function windowAt({ href, parent, opener }: Place): Window {
  const made = { location: { href }, opener: opener ? windowAt(opener) : null } as { parent?: unknown };
  made.parent = parent ? windowAt(parent) : made;
  return made as unknown as Window;
}

describe('the address of a page', () => {
  const page = { href: 'https://web.whatsapp.com/' };
  it.each([
    ['its own', page],
    ['of the frame around', { href: 'about:blank', parent: page }],
    ['of the frame around the frame', { href: 'about:srcdoc', parent: { href: 'about:blank', parent: page } }],
    ['of the page that opened the window', { href: 'about:blank', opener: page }],
    [
      'of the page that opened the window around the frame',
      { href: 'about:blank', parent: { href: 'about:blank', opener: page } },
    ],
  ])('is %s', (_whose, place: Place) => {
    expect(pageAddress(windowAt(place))).toBe(page.href);
  });

  it('stays what it is without a maker', () => {
    expect(pageAddress(windowAt({ href: 'about:blank' }))).toBe('about:blank');
  });
});
