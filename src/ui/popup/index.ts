import '../styles/tokens.css';
import '../styles/parts.css';
import '../styles/page.css';
import './popup.css';
import './claim.css';
import '../overview/overview.css';
import '../search/search.css';

export { ClaimList } from './claim-list.tsx';
export { Popup, type PopupProps } from './popup.tsx';
export type {
  Fault,
  Found,
  Layout,
  Library,
  PageClaim,
  PageState,
  PopupActions,
  TabSwitches,
  View,
} from './popup-model.ts';
