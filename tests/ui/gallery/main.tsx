import { render } from 'preact';
import de from '../../../public/_locales/de/messages.json';
import en from '../../../public/_locales/en/messages.json';
import tr from '../../../public/_locales/tr/messages.json';
import uk from '../../../public/_locales/uk/messages.json';
import { direction, language } from '../../../src/platform/i18n.ts';
import { pseudoHebrew } from './pseudo-hebrew.ts';
import { STORIES } from './stories.tsx';

/*
 * The story page: every state of the interface on invented data, to be looked at before there is a
 * browser with the extension. `?story=NAME&lang=uk`, or `&dir=rtl` for words that run from right to left;
 * without a story, the list of them.
 */

const LANGUAGES: Record<string, Record<string, { message: string }>> = { en, uk, tr, de };
const asked = new URLSearchParams(location.search);
const messages: Record<string, { message: string }> =
  asked.get('dir') === 'rtl' ? pseudoHebrew(en) : (LANGUAGES[asked.get('lang') ?? 'en'] ?? en);

Object.assign(globalThis, {
  chrome: {
    i18n: {
      getMessage: (key: string, substitutions: string[] = []) => {
        const message = messages[key]?.message ?? '';
        return message.replace(
          /\$(\d)/g,
          (_: string, n: string) => substitutions[Number(n) - 1] ?? '',
        );
      },
    },
  },
});

document.documentElement.lang = language();
document.documentElement.dir = direction();
const app = document.getElementById('app') as HTMLElement;

/** Shows a story in place of the one before; for tests that walk through all of them. */
function showStory(name: string): void {
  const { card } = globalThis as { card?: { destroy(): void } };
  card?.destroy();
  render(null, app);
  document.body.removeAttribute('style');
  STORIES[name]?.(app);
}
Object.assign(globalThis, { showStory });

const story = asked.get('story');
if (story) showStory(story);
else {
  render(
    <ul>
      {Object.keys(STORIES).map((name) => (
        <li key={name}>
          <a href={`?story=${name}`}>{name}</a>
        </li>
      ))}
    </ul>,
    app,
  );
}
