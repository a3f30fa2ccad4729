import { expect, it } from 'vitest';
import { readEvents, type ServerEvent } from './events';

/** A body that arrives in these pieces. */
const body = (...pieces: (string | Uint8Array)[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      pieces.forEach((piece) =>
        controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece),
      );
      controller.close();
    },
  });

async function read(...pieces: (string | Uint8Array)[]) {
  const events: ServerEvent[] = [];
  for await (const event of readEvents(body(...pieces))) events.push(event);
  return events;
}

it('puts together what the network cut apart', async () => {
  expect(await read('event: sour', 'ce\ndata: {"a"', ':1}\n', '\nevent: done\ndata: {}\n\n')).toEqual([
    { event: 'source', data: '{"a":1}' },
    { event: 'done', data: '{}' },
  ]);
});

it('keeps letters whose bytes came in two pieces', async () => {
  const bytes = new TextEncoder().encode('data: å\n\n');
  expect(await read(bytes.slice(0, 7), bytes.slice(7))).toEqual([{ event: 'message', data: 'å' }]);
});

it('leaves out comments, and an event that never ended', async () => {
  expect(await read(': still here\n\n', 'data: one\r\ndata: two\r\n\r\n', 'data: lost')).toEqual([
    { event: 'message', data: 'one\ntwo' },
  ]);
});
