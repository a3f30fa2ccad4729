// What can be known of the Xcode project without Xcode: its files parse, what they name is there, the plugins are those of
// package.json, and it is meant for iOS 17.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const web = new URL('..', import.meta.url).pathname;
const project = join(web, 'ios/App');
const read = (path) => readFileSync(join(web, path), 'utf8');
const complaints = [];
const expect = (holds, complaint) => holds || complaints.push(complaint);

const { window } = new JSDOM();
for (const path of readdirSync(join(web, 'ios'), { recursive: true, encoding: 'utf8' })) {
  if (/(^|\/)(public|capacitor-cordova-ios-plugins)\//.test(path)) continue;
  const text = () => read(join('ios', path));
  try {
    if (/\.(plist|xcprivacy|storyboard|xcscheme)$/.test(path)) {
      const parsed = new window.DOMParser().parseFromString(text(), 'application/xml');
      expect(!parsed.querySelector('parsererror'), `${path} is no XML`);
    }
    if (path.endsWith('.json')) JSON.parse(text());
  } catch (failure) {
    complaints.push(`${path}: ${failure.message}`);
  }
}

// The project file is a property list in the old form: { key = value; } and ( value, ).
function parseProject(text) {
  const tokens = text
    .replace(/^\/\/.*\n/, '')
    .match(/"(?:\\.|[^"\\])*"|\/\*[\s\S]*?\*\/|[{}()=;,]|[^\s{}()=;,"]+/g)
    .filter((token) => !token.startsWith('/*'));
  const next = (wanted) => {
    const token = tokens.shift();
    if (token === undefined || (wanted && token !== wanted))
      throw new Error(`${wanted} expected, not ${token}`);
    return token;
  };
  const value = () => {
    const token = next();
    if (token === '{') {
      const fields = {};
      while (tokens[0] !== '}') {
        const key = next();
        next('=');
        fields[key] = value();
        next(';');
      }
      next('}');
      return fields;
    }
    if (token === '(') {
      const items = [];
      while (tokens[0] !== ')') {
        items.push(value());
        if (tokens[0] !== ')') next(',');
      }
      next(')');
      return items;
    }
    return token.startsWith('"') ? JSON.parse(token) : token;
  };
  const parsed = value();
  if (tokens.length > 0) throw new Error(`something follows the end: ${tokens[0]}`);
  return parsed;
}

const { objects, rootObject } = parseProject(read('ios/App/App.xcodeproj/project.pbxproj'));
const all = (isa) => Object.values(objects).filter((object) => object.isa === isa);
const config = JSON.parse(read('capacitor.config.json'));

expect(objects[rootObject]?.isa === 'PBXProject', 'the project has no root');
for (const [id, object] of Object.entries(objects))
  for (const named of JSON.stringify(object).match(/"[0-9A-F]{24}"/g) ?? [])
    expect(JSON.parse(named) in objects, `${id} names ${named}, which is not there`);

const generated = ['public', 'capacitor.config.json', 'config.xml'];
for (const { path, sourceTree } of all('PBXFileReference')) {
  if (sourceTree === 'BUILT_PRODUCTS_DIR' || generated.includes(path)) continue;
  const places = [join(project, path), join(project, 'App', path), join(project, 'App/Base.lproj', path)];
  places.push(join(project, 'App', path.replace(/^Base\.lproj\//, 'Base.lproj/')));
  expect(places.some(existsSync), `the project names ${path}, which is not there`);
}

const settings = all('XCBuildConfiguration').map(({ buildSettings }) => buildSettings);
const said = (name) => [...new Set(settings.map((each) => each[name]).filter(Boolean))].join(', ');
expect(said('IPHONEOS_DEPLOYMENT_TARGET') === '17.0', `it is for iOS ${said('IPHONEOS_DEPLOYMENT_TARGET')}`);
expect(said('PRODUCT_BUNDLE_IDENTIFIER') === config.appId, 'capacitor.config.json has another appId');

const { dependencies } = JSON.parse(read('package.json'));
const swift = read('ios/App/CapApp-SPM/Package.swift');
const named = [...swift.matchAll(/path: "([^"]+)"/g)].map(([, path]) => path);
for (const path of named) {
  const name = path.replace(/^.*node_modules\//, '');
  expect(name in dependencies, `Package.swift names ${name}, which package.json does not`);
  expect(existsSync(join(project, 'CapApp-SPM', path, 'Package.swift')), `${name} has no Package.swift`);
}
for (const name of Object.keys(dependencies)) {
  const plugin = JSON.parse(read(`node_modules/${name}/package.json`)).capacitor?.ios;
  expect(!plugin || named.some((path) => path.endsWith(`/${name}`)), `${name} is missing: npm run ios:sync`);
}
expect(swift.includes(`exact: "${dependencies['@capacitor/ios']}"`), 'Package.swift wants another Capacitor');
expect(swift.includes('.iOS(.v17)'), 'Package.swift is not for iOS 17: npm run ios:sync');

const icon = readFileSync(join(project, 'App/Assets.xcassets/AppIcon.appiconset/AppIcon-512@2x.png'));
const opaque = icon[25] === 2;
expect(
  icon.readUInt32BE(16) === 1024 && opaque,
  'Apple wants an icon of 1024 pixels without an alpha channel',
);

const info = read('ios/App/App/Info.plist');
const scheme = /'(\w+):\/\/open'/.exec(read('src/native/links.ts'))?.[1];
expect(info.includes(`<string>${scheme}</string>`), `Info.plist does not register ${scheme}://`);

complaints.forEach((complaint) => console.error(complaint));
if (complaints.length > 0) process.exit(1);
console.log(`iOS project: ${Object.keys(objects).length} objects, ${named.length} plugins, iOS 17`);
