import { languageOf } from '../article/language.ts';
import type { FactBase } from '../facts/fact-base.ts';
import type { GlossedFigure } from '../facts/gloss.ts';
import { makeGloss } from '../facts/make-gloss.ts';
import type { BackgroundRequests } from '../protocol.ts';

/**
 * The figures of quoted passages that the fact base has something to say of.
 * The article's title gives them context; its day of publication is not known
 * any more, so that what depends on it gets no verdict.
 */
export function glossPassages(
  base: FactBase,
  { passages }: BackgroundRequests['passages.gloss'],
): GlossedFigure[][] {
  return passages.map(({ title, text }) => {
    const start = title.length + 1;
    const whole = `${title}\n${text}`;
    const language = languageOf(whole);
    if (language === 'other') return [];
    const { figures } = makeGloss(base, {
      text: whole,
      title: title === '' ? null : { start: 0, end: title.length },
      lead: null,
      lang: language,
      published: null,
    });
    return figures
      .filter(figure => figure.verdict !== null && figure.start >= start)
      .map(figure => ({ ...figure, start: figure.start - start, end: figure.end - start }));
  });
}
