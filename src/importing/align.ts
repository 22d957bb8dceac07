// Long: what can become of the entries of a document, group by group.

import type { Locale } from '../i18n/index.ts';
import { parseCategory } from '../markdown/statements/syntax.ts';
import { readAnswers } from './answers.ts';
import type { BlockSubject } from './block-kinds.ts';
import { type Group, isCalled, matchStrays, withMoved, without } from './groups.ts';
import type { KnownStatement } from './known-statements.ts';
import { folded, likenessAmong, sameWords } from './likeness.ts';
import { type Match, matchGroup, type WordComparison } from './match-group.ts';
import type { UpstreamBlock, UpstreamEntry } from './upstream.ts';

/** What the entries of a document are: each is in one of the lists, and so is each statement. */
export interface Alignment {
	matches: Match[];
	added: UpstreamEntry[];
	removed: KnownStatement[];
	questions: Group[];
	/** Notes on categories, which the pages word in their own way. */
	notes: UpstreamEntry[];
	/** What repeats another entry of its group. */
	repeated: UpstreamEntry[];
	/** What tables and lists about something else have. */
	others: UpstreamEntry[];
	/** Statements that no table or list of the document is about; a sentence may well say them. */
	unlisted: KnownStatement[];
}

/**
 * Find out which statement each entry of a document is. Words that came and words that went in one category are a question;
 * nothing is guessed.
 *
 * @param kinds what the blocks are about
 * @param same what a person answered, as `ID=LINE`
 * @throws if an answer is about something that is not there
 */
export function align(
	blocks: UpstreamBlock[],
	kinds: BlockSubject[],
	statements: KnownStatement[],
	same: string[],
	locale: Locale,
): Alignment {
	const entriesOf = (kind: BlockSubject) =>
		blocks.flatMap(({ entries }, index) => (kinds[index] === kind ? entries : []));
	const required = entriesOf('required');
	const entries = blocks.flatMap((block) => block.entries);
	const answers = readAnswers(same, entries, statements);
	const answered = answers.matches.flatMap(({ entry, statement }) => [entry, statement]);
	const isAnswered = (one: UpstreamEntry | KnownStatement) =>
		[...answers.added, ...answers.removed, ...answered].includes(one);

	const named = required.filter(({ kind }) => kind === 'category');
	// A table may repeat the name of the category in each row.
	const firstOf = ({ words }: UpstreamEntry) => named.find((other) => folded(other.words) === folded(words));
	const isFirst = (category: UpstreamEntry) =>
		firstOf(category) === category || !required.some((entry) => entry.category === category);
	const categories = matchIn('category', named.filter(isFirst));
	const entriesIn = new Map<string, UpstreamEntry[]>([
		...Map.groupBy(
			required.filter(({ kind }) => kind === 'item'),
			groupOfItem,
		),
		...(['optional', 'never', 'none'] as const).map((kind) => [kind, entriesOf(kind)] as const),
	]);
	const names = new Set([...entriesIn.keys(), ...statements.map(({ group }) => group)]);
	names.delete('category');
	const matched = [categories, ...[...names].map((group) => matchIn(group, entriesIn.get(group) ?? []))];
	const strays = matchStrays(matched);
	const matches = [...answers.matches, ...matched.flatMap((group) => group.matches), ...strays];
	const groups = withMoved(without(matched, strays));

	const repeated = groups.flatMap(({ group, entries: left }) =>
		left.filter(({ words }) =>
			matches.some(({ entry, statement }) => statement.group === group && folded(entry.words) === folded(words)),
		),
	);
	const open = groups.map((group) => ({
		...group,
		entries: group.entries.filter((entry) => !repeated.includes(entry)),
	}));
	const questions = open.filter(isQuestion);
	const settled = open.filter((group) => !questions.includes(group));
	const isListed = ({ group }: Group) =>
		group !== 'optional' && group !== 'none' && kinds.includes(group === 'never' ? 'never' : 'required');
	return {
		matches,
		added: [...answers.added, ...settled.flatMap((group) => group.entries)],
		removed: [...answers.removed, ...settled.filter(isListed).flatMap((group) => group.statements)],
		questions,
		notes: required.filter(({ kind }) => kind === 'note'),
		repeated,
		others: entriesOf('other').filter((entry) => !isAnswered(entry)),
		unlisted: settled.filter((group) => !isListed(group)).flatMap((group) => group.statements),
	};

	function matchIn(group: string, own: UpstreamEntry[]): Group {
		const known = statements.filter((statement) => statement.group === group);
		for (const entry of own) if (answers.added.includes(entry)) requireOtherWords(entry, known);
		const comparison = group === 'category' ? comparisonOfCategories(known) : comparisonAmong(known, (words) => words);
		const left = matchGroup(
			{
				entries: own.filter((entry) => !isAnswered(entry)),
				statements: known.filter((statement) => !isAnswered(statement)),
			},
			comparison,
		);
		const isSaid = ({ said }: KnownStatement) => said;
		return { ...left, group, statements: left.statements.filter(isSaid), likeness: comparison.likeness };
	}

	/** A category that was renamed is known by what stands in it. */
	function comparisonOfCategories(known: KnownStatement[]): WordComparison {
		const bareName = (words: string) => parseCategory(words, locale).label.replace(/\s*\([^)]*$/, '');
		const { bare, likeness } = comparisonAmong(known, bareName);
		const shareOfItems = (category: UpstreamEntry, id: string) => {
			const own = required.filter((entry) => entry.kind === 'item' && entry.category === category);
			const items = statements.filter(({ group, said }) => group === id && said);
			const common = own.filter((entry) => items.some((item) => isCalled(item, entry)));
			return common.length > 1 ? (2 * common.length) / (own.length + items.length) : 0;
		};
		return {
			bare,
			likeness: (entry, statement) => Math.max(likeness(entry, statement), shareOfItems(entry, statement.id)),
		};
	}

	function groupOfItem({ category }: UpstreamEntry): string {
		const first = category && firstOf(category);
		const match = [...answers.matches, ...categories.matches].find(({ entry }) => entry === first);
		return match ? match.statement.id : openName(first);
	}

	/** Tell whether a group is a question, or waits for the answer to which category it is. */
	function isQuestion({ group, entries: came, statements: went }: Group): boolean {
		const [inQuestion] = groups;
		const isOpen = inQuestion && inQuestion.entries.length > 0 && inQuestion.statements.length > 0;
		const waits =
			isOpen &&
			(inQuestion.statements.some(({ id }) => id === group) ||
				inQuestion.entries.some((entry) => openName(entry) === group));
		return waits ? came.length + went.length > 0 : came.length > 0 && went.length > 0;
	}
}

/** Name the group of the items of a category that is not known yet. */
function openName(category: UpstreamEntry | undefined): string {
	return `${category?.name} (line ${category?.lines[0]})`;
}

/**
 * Compare words as those of some statements.
 *
 * @param bare leaves out what does not tell one name from another
 */
function comparisonAmong(statements: KnownStatement[], bare: WordComparison['bare']): WordComparison {
	const likeness = likenessAmong(statements.map(({ names }) => names.map(bare)));
	return {
		bare,
		likeness: ({ words }, { names }) => Math.max(...names.map((name) => likeness(bare(words), bare(name)))),
	};
}

/**
 * Require that what a person called new has not the words of a statement of its group: then it is this one, as it is once the
 * revision is recorded that had it as new.
 */
function requireOtherWords({ words, lines: [line] }: UpstreamEntry, statements: KnownStatement[]): void {
	const known = statements.find(({ said, names: [name = ''] }) => said && sameWords(name, words));
	if (known)
		throw new Error(`Unexpected \`--same new=${line}\`, expected none: these are the words of \`${known.id}\`.`);
}
