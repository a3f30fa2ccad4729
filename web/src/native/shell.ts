interface NativeBridge {
  isNativePlatform?: () => boolean;
}

/** Whether the app runs in the shell of a phone. The shell says so before the first script of the page runs. */
export const inShell = (): boolean =>
  (window as { Capacitor?: NativeBridge }).Capacitor?.isNativePlatform?.() === true;
