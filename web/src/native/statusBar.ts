import { SystemBars, SystemBarsStyle } from '@capacitor/core';

/** Clock and battery in the colour that can be read on the theme. */
export const colourStatusBar = (dark: boolean) =>
  SystemBars.setStyle({ style: dark ? SystemBarsStyle.Dark : SystemBarsStyle.Light });
