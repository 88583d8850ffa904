import { describe, expect, it } from 'vitest';
import { toldByOthers } from '../../../../src/claims/sentence/stance/told-by-others.ts';

const told = (text: string): boolean => toldByOthers(text, text.indexOf('lasted'));

describe('what others tell', () => {
  it.each([
    'the claim that the talks lasted five hours has been shared widely.',
    'an ai chatbot told us that the talks lasted five hours.',
    'umerov never said, whatever the clip shows, that the talks lasted five hours.',
    'nor has kyiv claimed that the talks lasted five hours.',
    'a column (enough words) stated that the talks lasted five hours.',
    'owing to an editing error we said that the talks lasted five hours.',
    'it said that they lasted five hours; in fact they took two.',
    '"the talks lasted five hours" should have read "less than two".',
    'whoever writes that the talks lasted five hours was not there.',
    'some would have us believe that the talks lasted five hours.',
    'many russians believe that the talks lasted five hours.',
    'a third of those polled think the talks lasted five hours.',
    "let's assume that the talks lasted five hours.",
    'she dreamt that the talks lasted five hours.',
    'local media initially reported that the talks lasted five hours.',
    'pranksters edited the article to say that the talks lasted five hours.',
    'according to one account circulating online, the talks lasted five hours.',
    'in the novel the talks lasted five hours.',
    'families feared that the talks lasted five hours.',
    'a report on the negotiations of russia and ukraine in istanbul (weary delegates, 17 may, page 19) said they lasted five hours; they were in fact over in two.',
    'the president thinks the talks lasted five hours.',
    'he seems to believe that the talks lasted five hours.',
    'an article on the talks (17 may, page 3) said that they lasted five hours; it was two.',
    'the screenshot saying that the talks lasted five hours is a forgery.',
    'they lasted five hours, it wrote; both answers were wrong.',
  ])('%s', (text) => expect(told(text)).toBe(true));

  it.each([
    'a spokesman said that the talks lasted five hours.',
    'the talks lasted five hours, a claim that nobody checked.',
    'the video of the talks, which lasted five hours, was shown.',
    'according to one account in the delegation, the talks lasted five hours.',
    'officials believe that the talks lasted five hours.',
    'in the palace the talks lasted five hours.',
    'the post office says nothing; the talks lasted five hours.',
    'the president thinks of home; the talks lasted five hours.',
    'nobody thinks highly of it, and the talks lasted five hours.',
  ])('not: %s', (text) => expect(told(text)).toBe(false));
});
