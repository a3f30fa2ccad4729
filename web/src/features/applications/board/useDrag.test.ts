// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { carry } from './useDrag';

const nothing = () => undefined;

test('columns do not snap while a card is carried along an edge, and do afterwards', () => {
  const board = document.createElement('div');
  const end = carry({
    ghost: null,
    press: { current: null },
    point: { current: { x: 0, y: 0 } },
    board,
    onOver: nothing,
    onEnd: nothing,
  });
  expect(board.style.scrollSnapType).toBe('none');
  end();
  expect(board.style.scrollSnapType).toBe('');
});
