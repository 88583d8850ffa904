// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { SourcePage } from '../../../src/ui/source/index.ts';
import { draw, textsOf } from '../fixtures/draw.ts';
import { speak } from '../fixtures/messages.ts';
import { SOURCES } from '../fixtures/sources.ts';
import { articleOf } from '../gallery/article.ts';

beforeEach(() => speak('en'));

describe('a source’s page', () => {
  it('shows the whole article with the passage marked', () => {
    const place = draw(<SourcePage state={articleOf('002')} at="002:3" />);
    expect(textsOf(place, 'mark')).toHaveLength(1);
    expect(place.querySelector('mark')?.textContent).toContain('1,000 prisoners of war each');
    expect(place.querySelector('article')?.textContent).toContain('Related: Ten things to know');
    expect(document.activeElement).toBe(place.querySelector('mark'));
  });

  it('says of what the article does not state that it is unknown', () => {
    const place = draw(<SourcePage state={articleOf('002')} at={undefined} />);
    expect(textsOf(place, '.facts > div').slice(0, 3)).toEqual([
      'Publisherunknown',
      'Date16 May 2025',
      'Placeunknown',
    ]);
    expect(place.textContent).toContain('nothing is guessed');
  });

  it('says when the passage is not there any more', () => {
    const place = draw(<SourcePage state={articleOf('002')} at="002:99" />);
    expect(place.querySelector('.notice')?.textContent).toContain('not in this source any more');
  });

  it('leads to every other source, from an unknown one to all', () => {
    const ids = SOURCES.map(({ id }) => id);
    const linked = (place: ParentNode) =>
      [...place.querySelectorAll('nav a')].map((a) => a.getAttribute('href')?.slice('?id='.length));
    const open = draw(<SourcePage state={articleOf('002')} at={undefined} />);
    expect(linked(open)).toEqual(ids.filter((id) => id !== '002'));
    expect(textsOf(open, 'nav h2')).toEqual(['Other sources']);
    expect(linked(draw(<SourcePage state={articleOf('077')} at={undefined} />))).toEqual(ids);
  });

  it('says when there is no such source, and what went wrong', () => {
    expect(
      draw(<SourcePage state={{ kind: 'unknown', id: '077', sources: SOURCES }} at={undefined} />)
        .textContent,
    ).toContain('There is no source 077');
    expect(
      draw(<SourcePage state={{ kind: 'fault', detail: 'no answer' }} at={undefined} />)
        .textContent,
    ).toContain('no answer');
  });
});
