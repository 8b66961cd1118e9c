/** Entry of the frame in the page: shows what content asks for, and says how large that is. */
import { render } from 'preact';
import type { OverlayView } from '../protocol.ts';
import { setDocumentLanguage } from '../ui/i18n.ts';
import { openChannel } from './channel.ts';
import { keepFocus } from './keep-focus.ts';
import { Overlay } from './overlay.tsx';
import { refuseUnseen } from './refuse-unseen.ts';
import { watchSize } from './watch-size.ts';

setDocumentLanguage('extensionName');
keepFocus();

const root = document.getElementById('overlay');
const token = location.hash.slice(1);

if (root && token) {
  let shown = 0;
  const show = (view: OverlayView): void => {
    shown += 1;
    render(
      <Overlay view={view} shown={shown} act={act => channel.say('overlay.act', { act })} />,
      root,
    );
    reportSize(view.kind === 'nothing');
  };
  const channel = openChannel(token, show);
  // What is shown answers to its keys itself, unless the focus is on nothing in it.
  addEventListener('keydown', ({ key, isComposing }) => {
    if (key !== 'Escape' || isComposing || document.activeElement !== document.body) return;
    channel.say('overlay.act', { act: { kind: 'close', returnFocus: true } });
  });
  refuseUnseen(root);
  const reportSize = watchSize(root, (width, height) => {
    channel.say('overlay.size', { width, height });
  });
}
