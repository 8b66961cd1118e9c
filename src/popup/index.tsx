/** Entry of the popup. */
import { render } from 'preact';
import { setDocumentLanguage } from '../ui/i18n.ts';
import { Popup } from './popup.tsx';

setDocumentLanguage('extensionName');
const root = document.getElementById('popup');
if (root) render(<Popup />, root);
