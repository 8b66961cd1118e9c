import type { GlossedFigure, Verdict } from '../facts/gloss.ts';
import { inLanguage, say, sayMessage } from '../ui/i18n.ts';
import { sayReading } from '../ui/reading.ts';
import { verdictNames } from '../ui/verdict-names.ts';
import { FigureSources } from './sources.tsx';
import { verdictSigns } from './verdicts.ts';

/** A figure: how it stands to the sources, or, where there is nothing to compare, how it was read. */
export function FigureSection({ figure }: { figure: GlossedFigure }) {
  const { verdict } = figure;
  if (!verdict) return <Reading figure={figure} />;
  return (
    <div class="section">
      <p class={`verdict verdict-${verdict.kind}`}>
        <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
          <path d={verdictSigns[verdict.kind]} />
        </svg>
        {say(verdictNames[verdict.kind])}
      </p>
      <h2 class="about">{inLanguage(verdict.about)}</h2>
      <Comparison figure={figure} verdict={verdict} />
      {verdict.why.map(message => (
        <p key={`${message.key} ${message.substitutions.join(' ')}`} class="why">
          {sayMessage(message)}
        </p>
      ))}
      <FigureSources sources={verdict.sources} />
    </div>
  );
}

function Reading({ figure }: { figure: GlossedFigure }) {
  return (
    <div class="section">
      <p class="kicker">{say('verdictNone')}</p>
      <h2 class="name">{figure.text}</h2>
      <p>
        {say('figureReading')} <strong>{sayReading(figure)}</strong>
      </p>
      <p class="small muted">{say('figureNothing')}</p>
    </div>
  );
}

/** The text's figure and the sources' side by side, each version once. */
function Comparison({ figure, verdict }: { figure: GlossedFigure; verdict: Verdict }) {
  const versions = [...new Set(verdict.sources.map(source => source.printed))];
  return (
    <dl class={`comparison comparison-${verdict.kind}`}>
      <div>
        <dt>{say('figureHere')}</dt>
        <dd>{figure.text}</dd>
      </div>
      <div>
        <dt>{say(verdict.sources.length > 1 ? 'figureSources' : 'figureSource')}</dt>
        {versions.map(printed => (
          <dd key={printed}>{printed}</dd>
        ))}
      </div>
    </dl>
  );
}
