import '../styles/tokens.css';
import '../styles/parts.css';
import '../styles/page.css';
import './options.css';

export { Options } from './options.tsx';
export type { ImportOutcome, OptionsProps, Shortcut } from './options-model.ts';
export { typedSite } from './typed-site.ts';
