import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askEarly } from '../src/platform/messages/early.ts';

/** The popup's first questions; `popup.html` runs it before its own script. */
export default defineUnlistedScript(() => askEarly(location.search));
