/** Entry of the options: taking notes out, bringing them in, the bin. */
import { render } from 'preact';
import { setDocumentLanguage } from '../ui/i18n.ts';
import { Options } from './options.tsx';

setDocumentLanguage('optionsTitle');
const root = document.getElementById('options');
if (root) render(<Options />, root);
