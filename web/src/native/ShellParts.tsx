import { App } from '@capacitor/app';
import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { useToast } from '@/ui/toasts';
import { useDark } from '@/ui/useTheme';
import { feel, feelChoices } from './haptics';
import { placeOf } from './links';
import { onServer } from './server';
import { colourStatusBar } from './statusBar';

/** What a phone adds to the app and a browser has no use for. Draws nothing. */
export function ShellParts() {
  const navigate = useNavigate();
  const dark = useDark();
  const toast = useToast();

  useEffect(() => void colourStatusBar(dark), [dark]);
  useEffect(() => feelChoices(document), []);
  useEffect(() => {
    if (toast) void feel.word();
  }, [toast]);
  useEffect(() => {
    const listening = App.addListener('appUrlOpen', ({ url }) => {
      const place = placeOf(url, onServer(''));
      if (place) navigate(place);
    });
    return () => void listening.then((each) => each.remove());
  }, [navigate]);

  return null;
}
