import '../styles/tokens.css';
import '../styles/parts.css';
import '../styles/page.css';
import './source.css';

export { SourcePage, type SourceState } from './source-page.tsx';
