import '../styles/tokens.css';
import '../styles/parts.css';
import '../styles/page.css';
import '../options/options.css';
import './welcome.css';

export { Example } from './example.tsx';
export { Welcome } from './welcome.tsx';
