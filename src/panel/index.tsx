/** Entry of the panel beside the page: Chromium's side panel, Firefox's sidebar. */
import { render } from 'preact';
import { setDocumentLanguage } from '../ui/i18n.ts';
import { Panel } from './panel.tsx';

setDocumentLanguage('extensionName');
const root = document.getElementById('panel');
if (root) render(<Panel />, root);
