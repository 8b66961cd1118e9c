/** Entry of the frame in the page: shows what content asks for, and says how large that is. */
import { render } from 'preact';
import type { OverlayView } from '../protocol.ts';
import { setDocumentLanguage } from '../ui/i18n.ts';
import { openChannel } from './channel.ts';
import { knowEntity } from './entity-cards.ts';
import { keepFocus } from './keep-focus.ts';
import { Overlay } from './overlay.tsx';
import { refuseUnseen } from './refuse-unseen.ts';
import { tellOpened } from './tell-opened.ts';
import { watchSize } from './watch-size.ts';

setDocumentLanguage('extensionName');
keepFocus();

const root = document.getElementById('overlay');
const token = location.hash.slice(1);

if (root && token) {
  let told = 0;
  let shown = 0;
  const show = async (view: OverlayView, turn: number): Promise<void> => {
    told = turn;
    // A card that came first and was filled afterwards would grow, and leap, under the pointer.
    if (view.kind === 'card') await knowEntity(view.entity?.id ?? null, view.date);
    if (told !== turn) return;
    shown = turn;
    if (view.kind === 'editor') tellOpened(view.note.id);
    render(
      <Overlay view={view} shown={shown} act={act => channel.say('overlay.act', { act })} />,
      root,
    );
    reportSize(view.kind === 'nothing');
  };
  const channel = openChannel(token, (view, turn) => void show(view, turn));
  // What is shown answers to its keys itself, unless the focus is on nothing in it.
  addEventListener('keydown', ({ key, isComposing }) => {
    if (key !== 'Escape' || isComposing || document.activeElement !== document.body) return;
    channel.say('overlay.act', { act: { kind: 'close', returnFocus: true } });
  });
  addEventListener('blur', () => {
    // Most often content has fetched the focus back by then.
    setTimeout(() => {
      if (!document.hasFocus()) channel.say('overlay.act', { act: { kind: 'left' } });
    }, 50);
  });
  refuseUnseen(root);
  const reportSize = watchSize(root, (width, height) => {
    channel.say('overlay.size', { turn: shown, width, height });
  });
}
