// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TestPhone } from './testPhone';

let phone: TestPhone;
beforeEach(() => {
  phone = TestPhone.install();
});
afterEach(() => {
  phone.remove();
  localStorage.clear();
});

describe('the Keychain', () => {
  it('keeps the refresh token on this device only', async () => {
    const kept = new Map<unknown, unknown>();
    phone
      .when('SecureStorage.internalSetItem', ({ prefixedKey, data }) => void kept.set(prefixedKey, data))
      .when('SecureStorage.internalGetItem', ({ prefixedKey }) => ({ data: kept.get(prefixedKey) ?? null }))
      .when('SecureStorage.internalRemoveItem', ({ prefixedKey }) => ({ success: kept.delete(prefixedKey) }));
    const { keychainVault } = await import('./vault');

    expect(await keychainVault.load()).toBeNull();
    await keychainVault.save('a-token');
    expect(await keychainVault.load()).toBe('a-token');
    await keychainVault.clear();
    expect(await keychainVault.load()).toBeNull();

    const thisDeviceOnlyWhileUnlocked = 1;
    expect(phone.called('SecureStorage.internalSetItem')).toMatchObject([
      { sync: false, access: thisDeviceOnlyWhileUnlocked },
    ]);
    expect(localStorage).toHaveLength(0);
  });

  it('says when it cannot be read, and does not take that for signed out', async () => {
    phone.when('SecureStorage.internalGetItem', () => Promise.reject(new Error('locked')));
    const { keychainVault } = await import('./vault');

    await expect(keychainVault.load()).rejects.toThrow('locked');
  });

  it('is what the session uses', async () => {
    phone.when('SecureStorage.internalGetItem', () => ({ data: '"a-token"' }));
    const { session } = await import('@/api/session');

    await session.restore();

    expect(session.state).toEqual({ signedIn: true });
  });
});

describe('sharing', () => {
  it('shares a link', async () => {
    const { share, canShare } = await import('@/features/jobs/share');

    expect(canShare()).toBe(true);
    expect(await share('Nurse', 'https://jobs.example.com/jobs/1')).toBe('shared');

    expect(phone.called('Share.share')).toEqual([{ title: 'Nurse', url: 'https://jobs.example.com/jobs/1' }]);
  });

  it('takes a closed sheet for no failure', async () => {
    phone.when('Share.share', () => Promise.reject(new Error('Share canceled')));
    const { shareLink } = await import('./share');

    await expect(shareLink('Nurse', 'https://jobs.example.com/jobs/1')).resolves.toBeUndefined();
  });

  it('hands over a file and leaves none behind', async () => {
    phone.when('Filesystem.writeFile', ({ path }) => ({ uri: `file:///cache/${String(path)}` }));
    const { shareFile } = await import('./share');

    await shareFile(new Blob(['a;b']), '2026/11.csv');

    expect(phone.called('Filesystem.writeFile')).toEqual([
      { path: '2026-11.csv', data: btoa('a;b'), directory: 'CACHE' },
    ]);
    expect(phone.called('Share.share')).toEqual([{ files: ['file:///cache/2026-11.csv'] }]);
    expect(phone.called('Filesystem.deleteFile')).toEqual([{ path: 'file:///cache/2026-11.csv' }]);
  });
});

describe('what a hand feels and an eye sees', () => {
  it('ticks when a tab is chosen', async () => {
    const { feelChoices } = await import('./haptics');
    document.body.innerHTML = '<ion-tab-button><b>Jobs</b></ion-tab-button><p>text</p>';
    const stop = feelChoices(document);

    document.querySelector('b')?.click();
    document.querySelector('p')?.click();
    stop();
    document.querySelector('b')?.click();

    await vi.waitFor(() => expect(phone.called('Haptics.impact')).not.toHaveLength(0));
    expect(phone.called('Haptics.impact')).toEqual([{ style: 'LIGHT' }]);
  });

  it('colours the status bar', async () => {
    const { colourStatusBar } = await import('./statusBar');

    await colourStatusBar(true);
    await colourStatusBar(false);

    expect(phone.called('SystemBars.setStyle')).toEqual([{ style: 'DARK' }, { style: 'LIGHT' }]);
  });
});

describe('signing in with LinkedIn', () => {
  it('proves on the way back that this app set out', async () => {
    const { goToServer } = await import('./server');
    goToServer('https://jobs.example.com');
    const { goToLinkedIn, spendVerifier } = await import('./linkedIn');

    await goToLinkedIn('/apps?tag=a&x');

    const url = new URL(String(phone.called('Browser.open')[0]?.url));
    expect(url.href.startsWith('https://jobs.example.com/api/v1/auth/linkedin?')).toBe(true);
    expect(url.searchParams.get('return_to')).toBe('/apps?tag=a&x');
    const verifier = spendVerifier() ?? '';
    expect(verifier).toMatch(/^[\w-]{43}$/);
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
    expect(url.searchParams.get('app_challenge')).toBe(Buffer.from(hash).toString('base64url'));
    expect(phone.called('Browser.close')).toHaveLength(1);
    expect(spendVerifier()).toBeNull();
  });
});
