// @vitest-environment jsdom
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { richText } from './richText';

const drawn = (html: string) => renderToStaticMarkup(createElement('div', null, richText(html))).slice(5, -6);

it('keeps what gives a text its shape', () => {
  expect(drawn('<h2>You</h2><ul><li>can <b>listen</b></li></ul>one<br>two')).toBe(
    '<h3>You</h3><ul><li>can <strong>listen</strong></li></ul>one<br/>two',
  );
});

it('drops attributes, handlers and styles', () => {
  expect(drawn('<p style="position:fixed" onclick="x()" class="a" id="root">Hi</p>')).toBe('<p>Hi</p>');
});

it('runs and loads nothing', () => {
  expect(
    drawn(
      '<script>alert(1)</script><style>*{}</style><img src=x onerror=alert(1)><iframe src="//x"></iframe>ok',
    ),
  ).toBe('ok');
  expect(drawn('<svg><script>alert(1)</script></svg><form action="/x"><button>Go</button></form>')).toBe(
    'Go',
  );
});

it('keeps links to the web and to mail only', () => {
  expect(drawn('<a href="https://a.example/x" onmouseover="x()">a</a>')).toBe(
    '<a href="https://a.example/x" target="_blank" rel="noopener noreferrer nofollow">a</a>',
  );
  expect(
    drawn('<a href="java&#10;script:alert(1)">a</a><a href="data:text/html,x">b</a><a href="/profile">c</a>'),
  ).toBe('abc');
  expect(drawn('<a href="mailto:jobs@a.example">m</a>')).toContain('href="mailto:jobs@a.example"');
});

it('survives endless nesting', () => {
  expect(drawn('<div>'.repeat(500) + 'deep')).toContain('deep');
});
