/**
 * A trace as it would have been on a machine that does nothing else: each task of the page takes the processor time it
 * took, not the time it had to wait for a processor.
 */
export function inProcessorTime(trace) {
  const threads = new Map();
  for (const event of trace.traceEvents) {
    const key = `${event.pid}:${event.tid}`;
    if (!threads.has(key)) threads.set(key, []);
    threads.get(key).push(event);
  }
  threads.forEach(shorten);
  return trace;
}

const isTask = ({ ph, name, tdur, dur }) =>
  ph === "X" && name.endsWith("RunTask") && tdur !== undefined && dur > 0 && tdur < dur;

/** Everything inside a task keeps its place in it. */
function shorten(events) {
  const tasks = events.filter(isTask).sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  const outer = [];
  for (const { ts, dur, tdur } of tasks) {
    const last = outer.at(-1);
    if (!last || ts >= last.ts + last.dur) outer.push({ ts, dur, share: Math.max(tdur, 1) / dur });
  }
  let next = 0;
  events.sort((one, other) => one.ts - other.ts);
  for (const event of events) {
    while (next < outer.length && outer[next].ts + outer[next].dur <= event.ts) next++;
    const task = outer[next];
    if (!task || event.ts < task.ts) continue;
    if (event.dur !== undefined) event.dur = Math.floor(event.dur * task.share);
    event.ts = Math.floor(task.ts + (event.ts - task.ts) * task.share);
  }
}
