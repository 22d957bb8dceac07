import { counted } from '../content-files/message.ts';
import { accountOf, type Outcome } from './account.ts';
import { changeInWords } from './change-in-words.ts';
import type { Group } from './groups.ts';
import type { Import } from './import-document.ts';
import type { KnownStatement } from './known-statements.ts';
import { foldedWords } from './likeness.ts';
import { totalOf } from './total.ts';
import type { Upstream, UpstreamEntry } from './upstream.ts';

/** How many of the statements that a row may be are named in a question about it. */
const mostCandidates = 5;

/** Report what a document says in the manner of the check: each row of it once, with its place. */
export function reportOf(imported: Import): string[] {
	const { upstream, alignment, known, locale } = imported;
	const { path, title = 'no title', date = 'no date', faults, sections } = upstream;
	const account = accountOf(imported);
	const of = (outcome: Outcome) => account.filter((one) => one.outcome === outcome);
	const changed = (outcome: Outcome) =>
		of(outcome).map(({ entry, id = '', change }) => {
			const words = change ? changeInWords(change, locale) : '';
			return `${placeIn(path, entry.place)}: ${id}: ${words}${surenessOf(id)}`;
		});
	const unchanged = of('unchanged');
	const isWhole = imported.kinds.includes('required');
	return [
		`${path}: ${title}, ${date}, compared with the revision ${known.base.date ? `of ${known.base.date}` : 'without a date'}`,
		'',
		`unchanged (${counted(unchanged.length, 'statement')}): ${rangesOf(unchanged.flatMap(({ entry }) => entry.lines))}`,
		...statements('verdict changed', changed('verdict')),
		...statements('condition changed', changed('condition')),
		...statements('reworded', changed('reworded')),
		...statements(
			'gone',
			alignment.removed.map(({ id, names: [name] }) => `${id}: \`${name}\``),
		),
		...statements('new', changed('added')),
		...section('questions', alignment.questions.flatMap(asked), counted(of('question').length, 'statement')),
		...section(
			'notes on categories, to compare with the page',
			of('note').map(({ entry }) => `${placeIn(path, entry.place)}: \`${entry.words}\``),
		),
		...section('not understood', [
			...(isWhole ? [] : [`${path}:1:1: Unexpected document without a table or list of required data`]),
			...of('not understood').map(({ entry, reason }) => `${placeIn(path, entry.place)}: ${reason}`),
			...faults.map(({ place, reason }) => `${placeIn(path, place)}: ${reason}`),
		]),
		...section(
			'in no table or list, so to be looked for in the sentences',
			alignment.unlisted.map((statement) => sought(statement, upstream)),
		),
		...section(
			'sentences, to be read',
			sections.flatMap(({ title: heading, line, sentences: { length } }) =>
				length > 0 ? [`${path}:${line || 1}: ${heading || 'above the first heading'}: ${length}`] : [],
			),
			sections.flatMap(({ sentences }) => sentences).length,
		),
		'',
		totalOf(imported),
	];

	function asked({ group, entries, statements, likeness }: Group): string[] {
		const names = statements.map(({ id }) => id).join(', ');
		if (entries.length === 0) return [`${group}: its category is in question, and so are ${names}`];
		return entries.flatMap((entry) => {
			const [line] = entry.lines;
			const place = placeIn(path, entry.place);
			if (statements.length === 0) return [`${place}: \`${entry.words}\`: its category is in question`];
			const candidates = statements
				.map((statement) => ({ statement, score: likeness(entry, statement) }))
				.toSorted((a, b) => b.score - a.score);
			return [
				`${place}: \`${entry.words}\` (${group}): one of these in other words, or new?`,
				...candidates.slice(0, mostCandidates).map(
					({
						statement: {
							id,
							names: [name],
						},
						score,
					}) => `  --same ${id}=${line}  \`${name}\`, likeness ${score.toFixed(2)}`,
				),
				`  --same new=${line}  new; for what is gone, --same ID=gone`,
			];
		});
	}

	function surenessOf(id: string): string {
		const match = alignment.matches.find(({ statement }) => statement.id === id);
		if (!match) return ', id proposed';
		if (!match.statement.said) return ', listed again';
		if (match.by === 'likeness') return `, likeness ${match.likeness.toFixed(2)}`;
		return match.by === 'answer' ? ', as answered' : '';
	}
}

/** Write a part of a report: its name, how much there is of it, and its lines; nothing if there are none. */
export function section(name: string, lines: string[], count: string | number = lines.length): string[] {
	return lines.length > 0 ? ['', `${name} (${count})`, ...lines.map((line) => `  ${line}`)] : [];
}

/** Write a part of a report with a line for each of some statements. */
function statements(name: string, lines: string[]): string[] {
	return section(name, lines, counted(lines.length, 'statement'));
}

function placeIn(path: string, { line, column }: UpstreamEntry['place']): string {
	return `${path}:${line}:${column}`;
}

/** Name a statement that no list has, and the line of a sentence that has its words. */
function sought({ id, names }: KnownStatement, { path, sections }: Upstream): string {
	const wanted = names.map((name) => ` ${foldedWords(name).join(' ')} `);
	const found = sections
		.flatMap(({ sentences }) => sentences)
		.find(({ text }) => wanted.some((words) => ` ${foldedWords(text).join(' ')} `.includes(words)));
	return found ? `${path}:${found.line}: ${id}: \`${names[0]}\`, in these words` : `${id}: \`${names[0]}\``;
}

/** List the lines of some entries, those side by side as a range: `54–60, 62`. */
function rangesOf(lines: number[]): string {
	const ranges: [first: number, last: number][] = [];
	for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
		const range = ranges.at(-1);
		if (range && line === range[1] + 1) range[1] = line;
		else ranges.push([line, line]);
	}
	const names = ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
	return names.length > 0 ? `lines ${names.join(', ')}` : 'none';
}
