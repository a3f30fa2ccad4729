import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';

type Answer = (options: Record<string, unknown>) => unknown;
type Hear = (data: unknown) => void;

/**
 * Stands in for the phone below Capacitor's bridge. It offers exactly the methods that the plugins' Swift sources declare,
 * so a call of one that is not there fails here as it would on a phone.
 */
export class TestPhone {
  readonly calls: { name: string; options: Record<string, unknown> }[] = [];
  readonly #answers = new Map<string, Answer>();
  readonly #listeners = new Map<string, Hear>();

  /** Puts the phone below the page. Import what is tested afterwards. */
  static install(): TestPhone {
    vi.resetModules();
    current = new TestPhone();
    Object.assign(window, { webkit: { messageHandlers: { bridge: {} } } });
    // Capacitor takes hold of this object when it is first imported, and is never imported anew.
    (window as { Capacitor?: object }).Capacitor ??= bridge;
    return current;
  }

  remove() {
    Reflect.deleteProperty(window, 'webkit');
  }

  when(name: string, answer: Answer): this {
    this.#answers.set(name, answer);
    return this;
  }

  tell(event: string, data: unknown) {
    this.#listeners.get(event)?.(data);
  }

  called(name: string) {
    return this.calls.filter((call) => call.name === name).map(({ options }) => options);
  }

  listen(event: string, hear: Hear) {
    this.#listeners.set(event, hear);
  }

  async call(name: string, options: Record<string, unknown>) {
    this.calls.push({ name, options });
    return Promise.resolve(this.#answers.get(name)?.(options) ?? {});
  }
}

let current: TestPhone;

const bridge = {
  get PluginHeaders() {
    return headers;
  },
  isNativePlatform: () => 'webkit' in window,
  nativePromise: (plugin: string, method: string, options?: Record<string, unknown>) =>
    current.call(`${plugin}.${method}`, options ?? {}),
  nativeCallback: (plugin: string, method: string, options: { eventName?: string }, hear: Hear) => {
    if (method === 'addListener') current.listen(`${plugin}.${options.eventName}`, hear);
    return 'listener';
  },
};

interface Header {
  name: string;
  methods: { name: string; rtype: 'promise' | 'callback' }[];
}

/** What every plugin also has, from its base class. */
const inherited = ['addListener', 'removeListener'].map((name) => ({ name, rtype: 'callback' as const }));

const packages = readdirSync('node_modules/@capacitor')
  .map((name) => `node_modules/@capacitor/${name}`)
  .concat('node_modules/@aparajita/capacitor-secure-storage');

const headers: Header[] = packages
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.swift') && !file.includes('Tests'))
  .map((file) => readFileSync(file, 'utf8'))
  .flatMap((swift) => {
    const name = /let jsName = "(\w+)"/.exec(swift)?.[1];
    if (!name) return [];
    const methods = [
      ...swift.matchAll(/CAPPluginMethod\(name: "(\w+)"/g),
      ...swift.matchAll(/\.init\(#selector\((\w+)\)/g),
    ].map(([, method]) => ({ name: method ?? '', rtype: 'promise' as const }));
    return [{ name, methods: [...methods, ...inherited] }];
  });
