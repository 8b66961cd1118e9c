import type { Annotation } from './annotate-text.ts';

/** Terminal colours by what is marked: SGR codes. */
const colours: Readonly<Record<string, string>> = {
  person: '36',
  organization: '34',
  place: '32',
  event: '35',
  agreement: '35',
  award: '33',
  policy: '35',
  role: '36',
  agrees: '1;32',
  differs: '1;31',
  disputed: '1;33',
  figure: '4',
};

const paint = (text: string, colour: string): string => `\u001b[${colour}m${text}\u001b[0m`;

/** The text with colours, then a list of the findings: what a person at a terminal reads. */
export function show(annotation: Annotation): string {
  const { article, text, entities, figures } = annotation;
  const marks = [
    ...figures.map(figure => ({ ...figure, colour: colours[figure.verdict ?? 'figure'] ?? '0' })),
    ...entities
      .filter(entity => entity.id !== null)
      .map(entity => ({ ...entity, colour: colours[entity.type] ?? '0' })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let painted = '';
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at) continue;
    painted += text.slice(at, mark.start) + paint(text.slice(mark.start, mark.end), mark.colour);
    at = mark.end;
  }
  painted += text.slice(at);

  const lines: string[] = [];
  if (article !== null) {
    lines.push(`${article.site} · ${article.published ?? '?'} · ${article.canonicalUrl}`, '');
  } else if (text === '') lines.push('not an article');
  lines.push(painted, '');
  const linked = new Map<string, { name: string; type: string; count: number }>();
  for (const { id, name, type } of entities) {
    if (id === null) continue;
    const known = linked.get(id);
    if (known === undefined) linked.set(id, { name, type, count: 1 });
    else known.count += 1;
  }
  for (const [id, { name, type, count }] of linked) {
    lines.push(`${paint(name, colours[type] ?? '0')}  ${type}, ${id}, ×${count}`);
  }
  for (const figure of figures) {
    if (figure.verdict === null) continue;
    lines.push('', paint(`${figure.text}  ${figure.verdict}`, colours[figure.verdict] ?? '0'));
    lines.push(`  ${figure.why ?? ''}`);
    for (const source of figure.sources) {
      lines.push(
        `  · ${source.publisher}, ${source.date ?? '?'}, ¶${source.paragraph}: ${source.printed}`,
      );
    }
  }
  const plain = figures.filter(figure => figure.verdict === null).length;
  lines.push('', `${linked.size} entities, ${figures.length} figures, ${plain} without a verdict`);
  return `${lines.join('\n')}\n`;
}
