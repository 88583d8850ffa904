// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportClaim, Scope } from '../../../src/model/index.ts';
import { CardView } from '../../../src/ui/card/card-view.tsx';
import { mentionOf } from '../fixtures/build.ts';
import { ATTENDANCE, SEVERAL, SILENT, SIZE } from '../fixtures/claims.ts';
import { draw, textsOf } from '../fixtures/draw.ts';
import { speak } from '../fixtures/messages.ts';
import { SOURCES } from '../fixtures/sources.ts';

const actions = { openAll: vi.fn(), openSource: vi.fn(), disableSite: vi.fn() };
const [onPin, onClose] = [vi.fn(), vi.fn()];

beforeEach(() => {
  vi.clearAllMocks();
  speak('en');
});

const card = (claims: readonly ReportClaim[], scope: Scope = 'covered') => {
  const model = { mention: mentionOf({ text: 'talks', scope }), claims, sources: SOURCES };
  return draw(
    <CardView
      content={{ model }}
      actions={actions}
      pinned={false}
      onPin={onPin}
      onClose={onClose}
    />,
  );
};

/** A press as the user makes it: scripts cannot make one, so the flag is set by hand. */
function userPress(place: ParentNode, text: string): void {
  const button = [...place.querySelectorAll('button')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent ?? '').includes(text),
  );
  const click = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(click, 'isTrusted', { value: true });
  button?.dispatchEvent(click);
}

describe('the card', () => {
  it('shows claim, tally, one passage a side with its value, and the reason', () => {
    const place = card([ATTENDANCE]);
    expect(textsOf(place, 'h2')).toEqual(['Istanbul talks · who took part · Zelensky']);
    expect(textsOf(place, '.tally .spoken')).toEqual([
      '1 source differs',
      '1 source agrees',
      '3 sources are silent',
    ]);
    expect(place.querySelector('.claim')?.textContent).toContain('took part in person');
    expect([...place.querySelectorAll('.row')].map((row) => row.className)).toEqual([
      'row conflict',
      'row agree',
    ]);
    expect(place.textContent).toContain('source 003 has him absent');
  });

  it('shows the best passage of a side only, and how many sources there are in all', () => {
    const place = card([SIZE]);
    expect(place.querySelectorAll('.quote')).toHaveLength(1);
    expect(place.textContent).toContain('All 5 sources');
  });

  it('says that the sources say nothing', () => {
    expect(card([SILENT]).textContent).toContain('The sources say nothing on this.');
  });

  it('gives several claims one line each, conflicts first, the first one open', () => {
    const place = card(SEVERAL);
    expect(textsOf(place, '.line b')).toEqual([
      'how many',
      'where',
      'how long',
      'where the freed went · freed Ukrainians',
    ]);
    const open = [...place.querySelectorAll('.line')].map((line) =>
      line.getAttribute('aria-expanded'),
    );
    expect(open).toEqual(['true', 'false', 'false', 'false']);
    expect(textsOf(place, '.claim q')).toHaveLength(1);
  });

  it.each<[Scope, string]>([
    ['covered', 'claims nothing that the sources could be compared on'],
    ['related', 'another event of the same war'],
    ['other', 'another matter'],
  ])('explains a mention without claims, scope %s', (scope, expected) => {
    expect(card([], scope).textContent).toContain(expected);
  });

  it('says what went wrong', () => {
    const place = draw(
      <CardView
        content={{ error: 'version 7' }}
        actions={actions}
        pinned={false}
        onPin={onPin}
        onClose={onClose}
      />,
    );
    expect(place.textContent).toContain('version 7');
    expect(place.textContent).toContain('Reload the page');
  });

  it('does what its buttons say', () => {
    const place = card([SIZE]);
    userPress(place, 'All 5 sources');
    expect(actions.openAll).toHaveBeenCalledWith('c2');
    userPress(place, 'Russia, Ukraine agree to swap');
    expect(actions.openSource).toHaveBeenCalledWith('002', '002:3');
    userPress(place, 'Off on this site');
    expect(actions.disableSite).toHaveBeenCalledTimes(1);
    userPress(place, 'Pin');
    expect(onPin).toHaveBeenCalledTimes(1);
    userPress(place, 'Close');
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('says so where a press came to nothing, until one does something', async () => {
    const place = card([SIZE]);
    actions.openSource.mockResolvedValueOnce('no tab could be opened');
    userPress(place, 'Russia, Ukraine agree to swap');
    await vi.waitFor(() => expect(place.querySelector('[role=alert]')).not.toBeNull());
    expect(place.querySelector('[role=alert]')?.textContent).toContain('no tab could be opened');
    userPress(place, 'All 5 sources');
    await vi.waitFor(() => expect(place.querySelector('[role=alert]')).toBeNull());
  });

  it('ignores presses that a script made', () => {
    const place = card([SIZE]);
    for (const button of place.querySelectorAll('button')) button.click();
    for (const called of [...Object.values(actions), onPin, onClose]) {
      expect(called).not.toHaveBeenCalled();
    }
  });
});
